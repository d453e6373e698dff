//! Pictures on the page, as programs of other makers show them: drawings beside librsvg's, colours beside
//! LittleCMS's.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage};

use crate::judges::{MUTOOL, PDFTOPPM, RSVG, assert_conforms, assert_sound};
use crate::support::Sandbox;

/// Drawings of 300 by 200 units, in columns: the name of each, what it is, and the same in plain shapes where librsvg
/// draws it wrong.
const DRAWINGS: &str = include_str!("../drawings/drawn.txt");

/// Dots of the page to an inch: a drawing is some hundred wide.
const RESOLUTION: &str = "250";

/// The most pixels in a thousand that may differ, along edges: those of tiles are seams in every program.
fn most(name: &str) -> f64 {
    if name.starts_with("pattern") { 50.0 } else { 20.0 }
}

fn brief(title: &str, picture: &str) -> String {
    format!(
        "schema = 1\nbrief = {{ title = \"{title}\", kind = \"custom\", date = 2024-05-12 }}\nparty = [ {{ code = \"XR\", \
         name = \"Ruritania\", emblem = \"{picture}\" }}, {{ code = \"XG\", name = \"Graustark\" }} ]\n"
    )
}

fn drawing(body: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'>\
         <linearGradient id='rainbow'><stop offset='0' stop-color='red'/><stop offset='.5' stop-color='yellow'/>\
         <stop offset='1' stop-color='blue'/></linearGradient>{body}</svg>"
    )
}

/// The first page of a file as poppler shows it, or a rectangle of it, if poppler is installed.
fn page(file: &Path, part: Option<[u32; 4]>) -> Option<RgbImage> {
    let out = file.with_extension("");
    let mut arguments: Vec<String> =
        ["-r", RESOLUTION, "-f", "1", "-l", "1", "-singlefile", "-png"].map(str::to_owned).into();
    for (name, value) in ["-x", "-y", "-W", "-H"].into_iter().zip(part.into_iter().flatten()) {
        arguments.extend([name.to_owned(), value.to_string()]);
    }
    let files = [file.display().to_string(), out.display().to_string()];
    let verdict = PDFTOPPM.ask(arguments.into_iter().chain(files))?;
    assert!(verdict.success, "{verdict:?}");
    Some(image::open(out.with_extension("png")).expect("poppler writes PNG").into_rgb8())
}

/// The same as MuPDF shows it.
fn page_of_mupdf(file: &Path) -> Option<RgbImage> {
    let out = file.with_extension("mupdf.png");
    let arguments = ["draw", "-q", "-r", RESOLUTION, "-o"].map(AsRef::as_ref);
    let verdict =
        MUTOOL.ask(arguments.into_iter().chain([out.as_os_str(), file.as_os_str(), "1".as_ref()]))?;
    assert!(verdict.success, "{verdict:?}");
    Some(image::open(out).expect("MuPDF writes PNG").into_rgb8())
}

/// A drawing on white, in a size, as librsvg shows it.
fn reference(sandbox: &Sandbox, name: &str, [width, height]: [u32; 2]) -> Option<RgbImage> {
    let (source, out) = (sandbox.path(&format!("{name}.svg")), sandbox.path(&format!("{name}.png")));
    let size = [width, height].map(|side| side.to_string());
    let arguments = ["-w", &size[0], "-h", &size[1], "-o"].map(AsRef::as_ref);
    let verdict = RSVG.ask(arguments.into_iter().chain([out.as_os_str(), source.as_os_str()]))?;
    assert!(verdict.success, "{verdict:?}");
    let drawn = image::open(out).expect("librsvg writes PNG").into_rgba8();
    // Laid on white here: librsvg would blend with it.
    Some(RgbImage::from_fn(width, height, |x, y| {
        let [r, g, b, a] = drawn.get_pixel(x, y).0.map(u32::from);
        image::Rgb([r, g, b].map(|channel| ((channel * a + 255 * (255 - a)) / 255) as u8))
    }))
}

/// Where on the page what is magenta is: left, top, width, height.
fn magenta(page: &RgbImage) -> [u32; 4] {
    let found = page.enumerate_pixels().filter(|(.., pixel)| pixel.0 == [255, 0, 255]);
    let [left, top, right, bottom] = found.fold([u32::MAX, u32::MAX, 0, 0], |[a, b, c, d], (x, y, _)| {
        [a.min(x), b.min(y), c.max(x + 1), d.max(y + 1)]
    });
    assert!(left < right && top < bottom, "the drawing is on the page");
    [left, top, right - left, bottom - top]
}

/// How many pixels of a picture in a thousand are far from any pixel there, or beside it, in another.
fn difference(one: &RgbImage, two: &RgbImage) -> f64 {
    const FAR: u8 = 24;
    let near = |x: u32, y: u32, pixel: &image::Rgb<u8>| {
        let around =
            (x.saturating_sub(1)..=x + 1).flat_map(|x| (y.saturating_sub(1)..=y + 1).map(move |y| (x, y)));
        let mut around = around.filter_map(|(x, y)| two.get_pixel_checked(x, y));
        around.any(|other| pixel.0.iter().zip(other.0).all(|(one, two)| one.abs_diff(two) <= FAR))
    };
    // A flag with a white edge has a hairline around it on the page.
    const EDGE: u32 = 4;
    let inside = |at: u32, length: u32| (EDGE..length.saturating_sub(EDGE)).contains(&at);
    let pixels =
        one.enumerate_pixels().filter(|(x, y, _)| inside(*x, one.width()) && inside(*y, one.height()));
    let far = pixels.filter(|(x, y, pixel)| !near(*x, *y, pixel)).count();
    far as f64 * 1000.0 / f64::from(one.width() * one.height())
}

#[test]
fn drawings_look_as_another_program_draws_them() {
    let sandbox = Sandbox::new();
    let mut drawings: Vec<Vec<&str>> = DRAWINGS.lines().map(|line| line.split('\t').collect()).collect();
    assert!(drawings.len() >= 60, "{}", drawings.len());
    drawings.push(vec!["place", "<rect width='300' height='200' fill='magenta'/>"]);
    for drawn in &drawings {
        let name = drawn[0];
        sandbox.write(&format!("{name}.svg"), drawing(drawn[1]));
        sandbox.write(&format!("{name}.toml"), brief(name, &format!("{name}.svg")));
    }
    let outcome = sandbox.run(["build", ".", "-o", "out"]).succeeded();
    assert!(!outcome.stderr.contains("L0112"), "{}", outcome.stderr);

    let Some(place) = page(&sandbox.path("out/place.pdf"), None).map(|page| magenta(&page)) else { return };
    let [left, top, width, height] = place;
    let mut wrong = String::new();
    for drawn in &drawings {
        let name = drawn[0];
        // What librsvg draws otherwise than the standard has it is given in plain shapes as well.
        if let Some(plain) = drawn.get(2) {
            sandbox.write(&format!("{name}.svg"), drawing(plain));
        }
        let Some(expected) = reference(&sandbox, name, [width, height]) else { return };
        let file = sandbox.path(&format!("out/{name}.pdf"));
        // Both have faults of their own, but not the same: poppler takes tiles to be whole pixels, and MuPDF
        // gradients to have 256 steps.
        let Some(drawn) = page(&file, Some(place)) else { return };
        let mut least = difference(&drawn, &expected);
        if least > most(name) {
            let Some(page) = page_of_mupdf(&file) else { return };
            let drawn = image::imageops::crop_imm(&page, left, top, width, height).to_image();
            least = least.min(difference(&drawn, &expected));
        }
        if least > most(name) {
            let _ = writeln!(wrong, "{name}: {least:.1} in a thousand pixels");
        }
    }
    assert!(wrong.is_empty(), "drawn otherwise than by librsvg:\n{wrong}");
}

#[test]
fn drawings_conform_and_open_everywhere() {
    // One that has everything: a file for each would keep the judges for minutes.
    let sandbox = Sandbox::new();
    let bodies =
        DRAWINGS.lines().filter_map(|line| line.split('\t').nth(1)).enumerate().map(|(number, body)| {
            // Each has its own names.
            let body = body.replace("id='", &format!("id='n{number}"));
            let body = body
                .replace("url(#", &format!("url(#n{number}"))
                .replace("href='#", &format!("href='#n{number}"));
            let body = body.replace(&format!("#n{number}rainbow"), "#rainbow");
            format!("<g transform='translate({} {}) scale(.1)'>{body}</g>", number % 9 * 33, number / 9 * 22)
        });
    sandbox.write("all.svg", drawing(&bodies.collect::<String>()));
    // Fourteen opacities in each other, of which none can be put into what it fades.
    let nested =
        |depth: usize| format!("{}{}", "<g opacity='.9'><circle r='9'/>".repeat(depth), "</g>".repeat(depth));
    sandbox.write("nested.svg", drawing(&nested(14)));
    sandbox.write(
        "single.svg",
        drawing(&format!("{}<path d='M0 0H9V9'/>{}", "<g opacity='.9'>".repeat(40), "</g>".repeat(40))),
    );
    for name in ["all", "nested", "single"] {
        sandbox.write(&format!("{name}.toml"), brief(name, &format!("{name}.svg")));
    }
    sandbox.run(["build", ".", "-o", "out"]).succeeded();
    for name in ["all", "nested", "single"] {
        let file = sandbox.path(&format!("out/{name}.pdf"));
        assert_conforms(&file);
        assert_sound(&file);
    }
    // Deeper than a conforming file may be.
    sandbox.write("deep.svg", drawing(&nested(30)));
    sandbox
        .run_with("deep", &brief("deep", "deep.svg"))
        .failed(&["error[E0703]", "`deep.svg` has clips, masks or"]);
}

#[test]
fn what_is_not_drawn_as_it_is_meant_is_named() {
    let cases = [
        (
            "<filter id='f'><feGaussianBlur stdDeviation='5'/></filter><rect width='9' height='9' filter='url(#f)'/>",
            "filters",
        ),
        (
            "<g transform='scale(9)'><path d='M0 0H9' stroke='red' vector-effect='non-scaling-stroke'/></g>",
            "unscaled lines",
        ),
        ("<path d='M0 0H9' stroke='red' stroke-dasharray='1' pathLength='5'/>", "`pathLength`"),
        ("<rect width='9' height='9'><animate attributeName='x' to='5'/></rect>", "animations"),
        ("<rect width='9' height='9' style='transform:rotate(45deg)'/>", "transforms in styles"),
        ("<rect width='9' height='9' style='clip-path:circle(4px)'/>", "clips in styles"),
        ("<rect width='9' height='9' style='fill:var(--blue, blue)'/>", "variables in styles"),
        ("<style>@media print{rect{fill:red}}</style><rect width='9' height='9'/>", "conditional styles"),
        (
            "<style>/* a: b */ rect:nth-child(2) { fill: red }</style><rect width='9' height='9'/>",
            "unusual selectors",
        ),
        ("<rect width='9' height='9' style='fill:oklch(60% .2 30)'/>", "colours beyond sRGB"),
        ("<rect width='9' height='9' fill='rebeccapurple'/>", "colours of an unknown kind"),
        ("<path d='M0 0H9' stroke='rgb(0 128 0/50%)'/>", "colours of an unknown kind"),
        ("<style>rect { fill: #12 }</style><rect width='9' height='9'/>", "colours of an unknown kind"),
        (
            "<g style='color: reed'><rect width='9' height='9' fill='currentColor'/></g>",
            "colours of an unknown kind",
        ),
        (
            "<linearGradient id='g'><stop/><stop offset='1' stop-color='vermilion'/></linearGradient>\
             <rect width='9' height='9' fill='url(#g)'/>",
            "colours of an unknown kind",
        ),
        ("<rect width='9' height='9' fill='url(#none) vermilion'/>", "colours of an unknown kind"),
        ("<circle id='c' style='r:5px'/><rect width='9' height='9'/>", "shapes in styles"),
        ("<rect width='9' height='9' style='mix-blend-mode:plus-lighter'/>", "`plus-lighter`"),
        (
            "<radialGradient id='g' fx='0' spreadMethod='repeat'><stop/><stop offset='1' stop-color='red'/>\
             </radialGradient><rect width='9' height='9' fill='url(#g)'/>",
            "repeated gradients with a focus at their edge",
        ),
    ];
    let sandbox = Sandbox::new();
    for (body, words) in cases {
        sandbox.write("arms.svg", drawing(body));
        let outcome = sandbox.run_with("brief", &brief("Arms", "arms.svg")).succeeded();
        let line = outcome
            .stderr
            .lines()
            .find(|line| line.starts_with("warning[L0112]: `arms.svg` is drawn without its "));
        assert!(line.is_some_and(|line| line.contains(words)), "{body}: {words} not in:\n{}", outcome.stderr);
    }
    // What one of several to choose from asks for is not needed; these colours are known.
    let colours = [
        "red",
        "RED",
        "#123",
        "#11223344",
        "rgb(1,2,3)",
        "rgb(10%, 20%, 30%)",
        "rgba(1, 2, 3, 0.5)",
        "hsl(120, 50%, 50%)",
        "transparent",
        "none",
        "currentColor",
        "inherit",
        "url(#g) red",
        "url(#g)",
        "LightGrey",
    ];
    let filled = colours.map(|colour| format!("<rect width='9' height='9' fill='{colour}'/>")).concat();
    let gradient =
        "<linearGradient id='g'><stop/><stop offset='1' stop-color='currentColor'/></linearGradient>";
    for body in [
        "<switch><foreignObject requiredExtensions='x'/><g><rect width='9' height='9'/></g></switch>",
        &format!("{gradient}{filled}"),
    ] {
        sandbox.write("arms.svg", drawing(body));
        let outcome = sandbox.run_with("brief", &brief("Arms", "arms.svg")).succeeded();
        assert!(!outcome.stderr.contains("L0112"), "{}", outcome.stderr);
    }
}

impl Sandbox {
    /// Builds a brief of a name.
    fn run_with(&self, name: &str, brief: &str) -> crate::support::Outcome {
        self.write(&format!("{name}.toml"), brief);
        self.run(["build", &format!("{name}.toml"), "-o", &format!("{name}.pdf")])
    }
}

/// A profile of ICC.1:2001: a matrix of red, green and blue in XYZ, and a power.
fn profile(space: &[u8; 4], colorants: Option<[[f64; 3]; 3]>, gamma: f64) -> Vec<u8> {
    let fixed = |number: f64| ((number * 65536.0).round() as i32).to_be_bytes();
    let xyz = |numbers: [f64; 3]| [b"XYZ \0\0\0\0".as_slice(), &numbers.map(fixed).concat()].concat();
    let mut curve = b"curv\0\0\0\0\0\0\0\x01".to_vec();
    curve.extend(((gamma * 256.0).round() as u16).to_be_bytes());
    curve.extend([0, 0]);
    let white = [0.9642, 1.0, 0.8249];
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![(b"wtpt", xyz(white))];
    match colorants {
        None => tags.push((b"kTRC", curve)),
        Some(colorants) => {
            tags.extend([b"rXYZ", b"gXYZ", b"bXYZ"].into_iter().zip(colorants.map(xyz)));
            tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|tag| (tag, curve.clone())));
        }
    }
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (tag, element) in &tags {
        table.extend(*tag);
        table.extend(((132 + 12 * tags.len() + data.len()) as u32).to_be_bytes());
        table.extend((element.len() as u32).to_be_bytes());
        data.extend(element);
    }
    let mut out = ((128 + table.len() + data.len()) as u32).to_be_bytes().to_vec();
    out.extend([0, 0, 0, 0, 2, 0x40, 0, 0]);
    out.extend(b"mntr");
    out.extend(space);
    out.extend(b"XYZ ");
    out.extend([2000_u16, 1, 1, 0, 0, 0].map(u16::to_be_bytes).concat());
    out.extend(b"acsp");
    out.extend([0; 28]);
    out.extend(white.map(fixed).concat());
    out.resize(128, 0);
    out.extend(table);
    out.extend(data);
    out
}

/// Red, green and blue of Adobe RGB (1998) and of ProPhoto RGB (ISO 22028-2), for a white of D50.
const ADOBE: [[f64; 3]; 3] =
    [[0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457]];
const PROPHOTO: [[f64; 3]; 3] =
    [[0.79767, 0.28804, 0.0], [0.13519, 0.71188, 0.0], [0.03134, 0.00009, 0.82491]];

/// A picture of one colour, as wide as it is high times one and a half.
fn png(color: &[u8], profile: Option<Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).expect("profiles can be written");
    }
    let kind = if color.len() == 1 { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    encoder.write_image(&color.repeat(300 * 200), 300, 200, kind).expect("it can be encoded");
    bytes
}

fn jpeg(color: &[u8], profile: Option<Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 98);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).expect("profiles can be written");
    }
    let kind = if color.len() == 1 { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    encoder.write_image(&color.repeat(300 * 200), 300, 200, kind).expect("it can be encoded");
    bytes
}

/// The same PNG with a chunk after its header (its checksum by the polynomial of the standard, annex D).
fn with_chunk(png: &[u8], kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    let mut sum = u32::MAX;
    for byte in &body {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    let length = (data.len() as u32).to_be_bytes();
    [&png[..33], &length, &body, &(!sum).to_be_bytes(), &png[33..]].concat()
}

#[test]
fn colours_of_a_profile_are_those_on_the_page() {
    let fixed = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_be_bytes()).collect::<Vec<u8>>();
    let adobe_places = fixed(&[31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000]);
    let orange = [200, 100, 50];
    // What LittleCMS 2 makes of them, relative colorimetric.
    let cases: Vec<(&str, Vec<u8>, [u8; 3])> = vec![
        ("prophoto.png", png(&orange, Some(profile(b"RGB ", Some(PROPHOTO), 1.8))), [255, 80, 46]),
        ("adobe.png", png(&orange, Some(profile(b"RGB ", Some(ADOBE), 2.2))), [227, 100, 42]),
        ("adobe.jpg", jpeg(&orange, Some(profile(b"RGB ", Some(ADOBE), 2.2))), [227, 100, 42]),
        ("prophoto.jpg", jpeg(&[30, 160, 90], Some(profile(b"RGB ", Some(PROPHOTO), 1.8))), [0, 192, 94]),
        ("grey.png", png(&[128], Some(profile(b"GRAY", None, 1.8))), [146, 146, 146]),
        ("grey.jpg", jpeg(&[200], Some(profile(b"GRAY", None, 1.8))), [210, 210, 210]),
        // A grey picture with the profile of the colours that it was made from.
        ("grey-of-colours.png", png(&[128], Some(profile(b"RGB ", Some(PROPHOTO), 1.8))), [146, 146, 146]),
        ("plain.png", png(&orange, None), orange),
        ("plain.jpg", jpeg(&orange, None), orange),
        // Without a profile, but with what a PNG may say instead.
        ("srgb.png", with_chunk(&png(&orange, None), b"sRGB", &[0]), orange),
        ("gamma-of-srgb.png", with_chunk(&png(&orange, None), b"gAMA", &fixed(&[45455])), orange),
        ("linear.png", with_chunk(&png(&[55, 55, 55], None), b"gAMA", &fixed(&[100_000])), [128, 128, 128]),
        ("places.png", with_chunk(&png(&orange, None), b"cHRM", &adobe_places), [226, 100, 46]),
    ];
    let sandbox = Sandbox::new();
    for (name, bytes, _) in &cases {
        sandbox.write(name, bytes);
        sandbox.write(&format!("{}.toml", name.replace('.', "-")), brief(name, name));
    }
    sandbox.write("place.svg", drawing("<rect width='300' height='200' fill='magenta'/>"));
    sandbox.write("place.toml", brief("place", "place.svg"));
    sandbox.run(["build", ".", "-o", "out"]).succeeded();
    let Some([left, top, width, height]) =
        page(&sandbox.path("out/place.pdf"), None).map(|page| magenta(&page))
    else {
        return;
    };
    let middle = [left + width / 2, top + height / 2, 1, 1];
    for (name, _, expected) in &cases {
        let file: PathBuf = sandbox.path(&format!("out/{}.pdf", name.replace('.', "-")));
        let page = page(&file, Some(middle)).expect("poppler is installed");
        let found = page.get_pixel(0, 0).0;
        let near = found.iter().zip(expected).all(|(one, two)| one.abs_diff(*two) <= 3);
        assert!(near, "{name}: {found:?} instead of {expected:?}");
    }
}

#[test]
fn a_profile_that_cannot_be_used_is_refused() {
    let adobe = || profile(b"RGB ", Some(ADOBE), 2.2);
    let plain = || jpeg(&[200, 100, 50], None);
    // Parts of a profile in a JPEG: the number of each, and of how many.
    let in_parts = |parts: &[(u8, u8)]| {
        let profile = adobe();
        let half = profile.len() / 2;
        let segments = parts.iter().flat_map(|(number, count)| {
            let data = if *number == 1 { &profile[..half] } else { &profile[half..] };
            let length = ((data.len() + 16) as u16).to_be_bytes();
            [&[0xFF, 0xE2], length.as_slice(), b"ICC_PROFILE\0", &[*number, *count], data].concat()
        });
        let segments: Vec<u8> = segments.collect();
        [&plain()[..2], &segments, &plain()[2..]].concat()
    };
    let cut = || adobe()[..200].to_vec();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("cut.png", png(&[200, 100, 50], Some(cut())), "has a damaged colour profile"),
        ("cut.jpg", jpeg(&[200, 100, 50], Some(cut())), "has a damaged colour profile"),
        (
            "no-deflate.png",
            with_chunk(&png(&[9; 3], None), b"iCCP", b"x\0\0junk"),
            "has a damaged colour profile",
        ),
        ("half.jpg", in_parts(&[(1, 2)]), "has a damaged colour profile"),
        ("twice.jpg", in_parts(&[(1, 2), (1, 2)]), "has a damaged colour profile"),
        ("grey.png", png(&[9; 3], Some(profile(b"GRAY", None, 1.8))), "for other colours than its own"),
        ("press.jpg", jpeg(&[9; 3], Some(profile(b"CMYK", None, 1.8))), "for other colours than its own"),
        ("gamma.png", with_chunk(&png(&[9; 3], None), b"gAMA", &[0; 4]), "`gAMA`"),
        ("bright.png", with_chunk(&png(&[9; 3], None), b"cICP", &[9, 16, 0, 1]), "of a bright screen"),
    ];
    let sandbox = Sandbox::new();
    for (name, bytes, words) in &cases {
        sandbox.write(name, bytes);
        sandbox.run_with("brief", &brief("Arms", name)).failed(&["error[E0707]", name, words, "sRGB"]);
    }
    // In parts that are all there, out of their order.
    sandbox.write("parts.jpg", in_parts(&[(2, 2), (1, 2)]));
    sandbox.run_with("brief", &brief("Arms", "parts.jpg")).succeeded();
    // Two channels are no colours at all.
    let mut two = plain();
    let frame = two.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("it has a frame");
    two[frame + 9] = 2;
    sandbox.write("two.jpg", two);
    sandbox.run_with("brief", &brief("Arms", "two.jpg")).failed(&["error[E0705]", "has 2 channels"]);
}
