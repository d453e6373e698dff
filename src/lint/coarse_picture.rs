//! L0181: a picture with too few pixels for its size.

use super::rule::{Check, Level, Lint};
use crate::brief::{Brief, PictureWidth};
use crate::diag::{Diagnostic, Span, codes};
use crate::geom::Pt;
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
    let cover = brief.theme.cover.as_ref().filter(|_| brief.layout.has_cover());
    if brief.pictures.is_empty() && cover.is_none() {
        return;
    }
    let page = Theme::of_layout(&brief.layout, None).page;
    for picture in &brief.pictures {
        let room = match picture.width {
            PictureWidth::Margin if page.columns == 1 => page.margin_column,
            PictureWidth::Full => page.full_width(),
            PictureWidth::Column | PictureWidth::Margin => page.column_width(),
        };
        let place = picture.spans.of("file");
        let words = ("this picture", ", or a smaller `width`");
        found.extend(coarse(&picture.file, place, (room, page.tallest_picture()), words));
    }
    if let Some(cover) = cover {
        let place = cover.spans.of("file");
        let words = ("the picture of the cover", "");
        found.extend(coarse(&cover.file, place, (page.full_width(), page.tallest_cover()), words));
    }
}

/// `room` is the width and the height that a picture has in print. The words are what it is, and what there is to do but use
/// another file.
fn coarse(
    picture: &Option<Picture>,
    place: Option<Span>,
    room: (Pt, Pt),
    (what, otherwise): (&str, &str),
) -> Option<Diagnostic> {
    let Some(Picture::Raster(image)) = picture else { return None };
    let aspect = f64::from(image.width) / f64::from(image.height.max(1));
    let inches = room.0.0.min(room.1.0 * aspect) / 72.0;
    let density = f64::from(image.width) / inches;
    if density >= LEAST {
        return None;
    }
    let wanted = (inches * LEAST).ceil() as u32;
    let message =
        format!("{what} has {} pixels to the inch at its size; print needs {LEAST}", density as u32);
    let hint = format!("use a file that is at least {wanted} pixels wide{otherwise}");
    Some(Diagnostic::warning(codes::COARSE_PICTURE, place, message).hint(hint))
}
