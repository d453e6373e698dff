//! Pictures: drawings from SVG, photographs and scans from PNG and JPEG.

mod colour;
mod copies;
mod extremes;
mod flaw;
mod raster;
mod stops;
mod styles;
mod undrawn;
mod vector;

#[cfg(test)]
pub(crate) use raster::PIXELS_LIMIT;
#[cfg(test)]
pub(crate) use vector::{COPIES_LIMIT, NODES_LIMIT, SIZE_LIMIT};

use std::ops::Range;
use std::sync::Arc;

use self::flaw::Flaw;
pub(crate) use self::vector::has_blends;
use crate::diag::codes;
use crate::frame::Image;
use crate::read::{Reader, Report, read_beside, word_list};

/// A picture that was read and checked.
#[derive(Debug, Clone)]
pub enum Picture {
    Raster(Arc<Image>),
    Vector(Arc<usvg::Tree>),
}

/// Reads the picture that a key names, from a folder within that of the file: empty, or ending in `/`.
pub(crate) fn read(cx: &mut Report, table: &Reader, key: &str, folder: &str) -> Option<Picture> {
    let (path, range) = table.word(cx, key)?;
    // What starts at the root stays outside.
    let path = if path.starts_with('/') { path.to_owned() } else { format!("{folder}{path}") };
    let bytes = read_beside(cx, &path, range.clone())?;
    let picture = match kind(&bytes) {
        Some(Format::Svg) => vector::read(&bytes).map(|drawing| {
            if drawing.has_text {
                cx.lint(codes::TEXT_IN_PICTURE, range.clone(), format!("the text in `{path}` is left out"))
                    .hints
                    .push("convert text to paths in the program that made the drawing".to_owned());
            }
            if !drawing.undrawn.is_empty() {
                let kinds = word_list(&drawing.undrawn);
                let message = format!("`{path}` is drawn without its {kinds}");
                cx.lint(codes::UNDRAWN_IN_PICTURE, range.clone(), message)
                    .hints
                    .push("draw with plain shapes and colours, or save the drawing as a PNG".to_owned());
            }
            Picture::Vector(Arc::new(drawing.tree))
        }),
        Some(Format::Png) => raster::png(&bytes).map(|image| Picture::Raster(Arc::new(image))),
        Some(Format::Jpeg) => raster::jpeg(bytes).map(|image| Picture::Raster(Arc::new(image))),
        None => {
            let hint = "pictures are SVG, PNG or JPEG files";
            Err((codes::PICTURE, "is not a picture of a known kind".to_owned(), hint))
        }
    };
    picture.map_err(|flaw| report(cx, &path, range, flaw)).ok()
}

fn report(cx: &mut Report, path: &str, range: Range<usize>, (code, message, hint): Flaw) {
    cx.error(code, range, format!("`{path}` {message}")).hints.push(hint.to_owned());
}

enum Format {
    Svg,
    Png,
    Jpeg,
}

/// The kind of a picture by its first bytes, whatever its name.
fn kind(bytes: &[u8]) -> Option<Format> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some(Format::Png),
        [0xFF, 0xD8, 0xFF, ..] => Some(Format::Jpeg),
        _ => {
            let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
            let is_xml =
                start.starts_with(b"<?xml") || start.starts_with(b"<!") || start.starts_with(b"<svg");
            is_xml.then_some(Format::Svg)
        }
    }
}
