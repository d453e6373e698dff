//! Prints a brief of about so many pages: `cargo run --example generate -- 13 > brief.toml`.

#[path = "../benches/generator/mod.rs"]
mod generator;

fn main() {
    let pages = std::env::args().nth(1).and_then(|pages| pages.parse().ok());
    let Some(pages) = pages else {
        eprintln!("usage: generate PAGES");
        std::process::exit(2);
    };
    print!("{}", generator::brief(pages));
}
