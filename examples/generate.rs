//! Prints a brief of about so many pages: `cargo run --example generate -- 13 > brief.toml`. Another number behind
//! it makes another brief of that length.

#[path = "../benches/generator/mod.rs"]
mod generator;

fn main() {
    let number = |at: usize| std::env::args().nth(at).map(|text| text.parse::<u64>());
    let (Some(Ok(pages)), Ok(seed)) = (number(1), number(2).unwrap_or(Ok(0))) else {
        eprintln!("usage: generate PAGES [SEED]");
        std::process::exit(2);
    };
    print!("{}", generator::brief(usize::try_from(pages).unwrap_or(usize::MAX), seed));
}
