//! L0181: a picture with too few pixels for its size.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, Illustration, PictureWidth};
use crate::diag::{Diagnostic, codes};
use crate::picture::Picture;
use crate::theme::Theme;

/// Pixels to the inch below which a photograph looks blurred in print.
const LEAST: f64 = 150.0;

pub(super) const LINT: Lint = Lint {
    code: codes::COARSE_PICTURE,
    level: Level::Warn,
    why: "\
In print, a picture with fewer than 150 pixels to the inch looks blurred. Ask for the file from which it was made smaller,
or print it smaller, with another `width`. Drawings in SVG are sharp at any size.",
    fires: "\
[[picture]]
file = \"small.png\"
alt = \"The bridge\"
",
    silent: "\
[[picture]]
file = \"large.png\"
alt = \"The bridge\"
",
    check: Some(Check::Brief(check)),
};

fn check(brief: &Brief, found: &mut Vec<Diagnostic>) {
    if brief.pictures.is_empty() {
        return;
    }
    let page = Theme::new(brief.layout.paper).in_columns(brief.layout.columns as usize).page;
    for picture in &brief.pictures {
        let room = match picture.width {
            PictureWidth::Margin if page.columns == 1 => page.margin_column,
            PictureWidth::Full => page.full_width(),
            PictureWidth::Column | PictureWidth::Margin => page.column_width(),
        };
        let width = room.0.min(page.tallest_picture().0 * aspect(picture));
        found.extend(coarse(picture, width / 72.0));
    }
}

/// Width by height.
fn aspect(picture: &Illustration) -> f64 {
    match &picture.file {
        Some(Picture::Raster(image)) => f64::from(image.width) / f64::from(image.height.max(1)),
        _ => 1.0,
    }
}

/// `inches` is how wide it is printed.
fn coarse(picture: &Illustration, inches: f64) -> Option<Diagnostic> {
    let (Some(Picture::Raster(image)), Some(span)) = (&picture.file, picture.spans.of("file")) else {
        return None;
    };
    let density = f64::from(image.width) / inches;
    if density >= LEAST {
        return None;
    }
    let wanted = (inches * LEAST).ceil() as u32;
    let message =
        format!("this picture has {} pixels to the inch at its size; print needs {LEAST}", density as u32);
    let hint = format!("use a file that is at least {wanted} pixels wide, or a smaller `width`");
    Some(Diagnostic::warning(codes::COARSE_PICTURE, span, message).hint(hint))
}
