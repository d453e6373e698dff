//! The head of the first page.

use crate::compose::{CoverPicture, Inline, Marking, Masthead, Meta, Opening, plain};
use crate::frame::{Artifact, Frame, Item, Mark, Path, Shape, Stroke};
use crate::geom::{Point, Pt, Size};
use crate::layout::columns::Region;
use crate::layout::furniture::Edge;
use crate::layout::inline::Purpose;
use crate::layout::pages::OutlineItem;
use crate::layout::paginate::Stack;
use crate::layout::picture;
use crate::layout::piece::{Piece, split_tall};
use crate::picture::Picture;
use crate::structure::{NodeId, Role, Structure};
use crate::text::Align;
use crate::theme::{Style, TITLE_LINES};

use super::paragraph::ragged;
use super::{Setter, TITLE};

/// Between the picture of a cover and whose it is.
const CREDIT: Pt = Pt(4.0);
/// A cover with less room than this has its picture on the next page.
pub(super) const LEAST_COVER: Pt = Pt(112.0);

/// Around flags as white as the paper: a quarter of a millimetre would look like a part of them.
const HAIRLINE: Pt = Pt(0.35);

/// How large a subtitle is at most, as a part of its title.
const SUBTITLE: f64 = 0.85;

/// A picture in a row of them, and what it is.
pub(super) struct Emblem<'a> {
    pub(super) picture: &'a Picture,
    pub(super) name: &'a str,
    pub(super) is_flag: bool,
}

/// The emblems of the two parties.
pub(super) fn flags(masthead: &Masthead) -> impl Iterator<Item = Emblem<'_>> {
    masthead.emblems.iter().map(|(flag, name)| Emblem { picture: flag, name, is_flag: true })
}

/// The style of a subtitle, given the usual one: a long title is set smaller, and its subtitle is never the larger one.
pub(super) fn subtitle_style(mut usual: Style, title: Style) -> Style {
    usual.font.size = usual.font.size.min(title.font.size * SUBTITLE);
    usual
}

/// Words, and how they are set.
type Words<'a> = (&'a [Inline], Style);

impl Setter<'_> {
    pub(in crate::layout) fn masthead(
        &mut self,
        masthead: &Masthead,
        opening: &Opening,
        meta: &Meta,
    ) -> Vec<Piece> {
        match opening {
            Opening::Booklet(booklet) => self.booklet(masthead, booklet, meta),
            Opening::Masthead if self.theme.band => self.band(masthead, meta),
            Opening::Masthead | Opening::Page => self.first_page(masthead, meta),
        }
    }

    /// The masthead, with the picture of the cover where there is one.
    pub(super) fn first_page(&mut self, masthead: &Masthead, meta: &Meta) -> Vec<Piece> {
        let styles = self.theme.styles;
        let grid = self.theme.grid;
        let node = self.structure.push(Structure::ROOT, Role::Division);
        let main = self.text_width();
        let mut pieces = Vec::new();
        if let Some(marking) = &meta.marking {
            pieces.push(self.spoken_marking(marking, node));
        }
        let ends = ((&*masthead.series, styles.series), (&*masthead.dateline, styles.dateline));
        pieces.push(Piece { snap: true, ..self.opening_line(ends, main, node) });
        if masthead.logo.is_some() || !masthead.emblems.is_empty() {
            pieces.push(self.emblems(masthead, node));
        }
        let regions = self.title_and_numeral(masthead.numeral.is_some());
        let (title, title_style) = self.title(masthead, node, &styles.titles(), regions);
        pieces.push(Piece { before: grid * 3.0, ..title });
        let mut below = |setter: &mut Self, inlines: &[Inline], style: Style, before: Pt| {
            if inlines.is_empty() {
                return;
            }
            let paragraph = setter.structure.push(node, Role::Paragraph);
            let purpose = Purpose::Content(paragraph);
            let mut piece = setter.whole(inlines, style, main, Align::Start, purpose);
            piece.before = before;
            pieces.push(piece);
        };
        let subtitle = subtitle_style(styles.subtitle, title_style);
        below(self, &masthead.subtitle, subtitle, grid / 2.0);
        below(self, &masthead.parties, styles.parties, grid);
        for (number, author) in masthead.authors.iter().enumerate() {
            let before = match number {
                0 if masthead.parties.is_empty() => grid,
                0 => grid / 4.0,
                _ => Pt::ZERO,
            };
            below(self, author, styles.author, before);
        }
        below(self, &masthead.status, styles.figure_caption, grid / 2.0);
        let count = pieces.len();
        for (number, piece) in pieces.iter_mut().enumerate() {
            piece.keep = number + 1 < count;
        }
        let limit = self.tallest();
        let mut pieces: Vec<Piece> = pieces.into_iter().flat_map(|piece| split_tall(piece, limit)).collect();
        if let Some(cover) = &masthead.cover {
            let picture = self.cover(cover, &pieces, node);
            pieces.push(picture);
        }
        pieces
    }

    /// The picture of the cover: over the whole width and at the foot of the page, in the room that the masthead leaves; where
    /// there is next to none, on a page of its own.
    fn cover(&mut self, cover: &CoverPicture, above: &[Piece], node: NodeId) -> Piece {
        let grid = self.theme.grid;
        let page = self.theme.page;
        let mut stack = Stack::new(&self.flow, grid);
        for piece in above {
            stack.push(piece);
        }
        let top = stack.y;
        let full = self.columns.full;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        // The caption is beside the figure, in what holds the two: see `figure`. Whose decoration is, is a sentence of its own.
        let (figure, node) = match &cover.alt {
            Some(alt) => {
                let node = self.structure.push(node, Role::Division);
                (self.described(alt, None, node), node)
            }
            None => (Mark::Artifact(Artifact::Layout), node),
        };
        let credit = (!cover.credit.is_empty()).then(|| {
            let node = match figure {
                Mark::Leaf(_) => self.structure.push(node, Role::Caption),
                Mark::Artifact(_) => node,
            };
            let paragraph = self.structure.push(node, Role::Paragraph);
            let (style, main) = (self.theme.styles.figure_caption, Region { start: Pt::ZERO, ..self.main() });
            self.whole(&cover.credit, style, main, Align::Start, Purpose::Content(paragraph))
        });
        let words = credit.as_ref().map_or(Pt::ZERO, |credit| credit.height + CREDIT);
        let body = grid * f64::from(page.lines);
        // The masthead is set apart from the picture.
        let room = body - top - grid * 3.0 - words;
        let tallest = page.tallest_cover();
        let fits = room >= LEAST_COVER;
        let height = if fits { room.min(tallest) } else { tallest };
        let drawn = picture::fit(&cover.picture, full, height);
        let drawn = self.outlined(drawn);
        let size = drawn.size;
        // What is narrower begins with the title.
        let start = page.axis().min(full - size.width);
        piece.frame.push(Point::ZERO, Item::Mark(figure));
        piece.frame.append(Point::new(self.columns.left(start, size.width), Pt::ZERO), drawn);
        piece.height = size.height;
        if let Some(mut credit) = credit {
            let shift = if self.columns.rtl { -start } else { start };
            credit.frame.items.iter_mut().for_each(|(at, _)| at.x += shift);
            piece.absorb(size.height + CREDIT, credit);
        }
        // A hundredth of a point is not to cost a page.
        piece.before = if fits { body - top - piece.height - Pt(0.01) } else { Pt::ZERO };
        piece.page_break = !fits;
        piece
    }

    /// Series and number at the start of the line, and something else at its end: place and date.
    pub(super) fn opening_line(
        &mut self,
        (first, second): (Words, Words),
        main: Region,
        node: NodeId,
    ) -> Piece {
        let mut piece = Piece { frame: self.frame(), ..Piece::new(self.theme.grid) };
        // The latter takes what it needs of the line, up to most of it.
        let end = (self.width_of(second.0, second.1) + Pt(0.5)).min(main.width * 0.62);
        let start = main.width - end - self.theme.grid;
        for ((inlines, style), align) in [(first, Align::Start), (second, Align::End)] {
            let part = if align == Align::Start {
                Region { width: start, ..main }
            } else {
                main.indented(main.width - end)
            };
            if inlines.is_empty() {
                continue;
            }
            let paragraph = self.structure.push(node, Role::Paragraph);
            let words = self.whole(inlines, style, part, align, Purpose::Content(paragraph));
            piece.absorb(Pt::ZERO, words);
        }
        piece
    }

    /// Title, and the anniversary's numeral beside it: from the top of the title's capitals to its second baseline, where
    /// there is room for that. With them, the style of the title, of `sizes` the first in which it is not long.
    pub(super) fn title(
        &mut self,
        masthead: &Masthead,
        node: NodeId,
        sizes: &[Style],
        (main, beside): (Region, Region),
    ) -> (Piece, Style) {
        let styles = self.theme.styles;
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let heading = self.structure.push(node, Role::Heading(1));
        let purpose = Purpose::Content(heading);
        let style = self.title_style(&masthead.title, main, sizes);
        let balanced = self.balanced(&masthead.title, style, main);
        let title = self.whole(&masthead.title, style, balanced, Align::Start, purpose);
        let baseline = title.baseline.unwrap_or(Pt::ZERO);
        piece.absorb(Pt::ZERO, title);
        piece.frame.push(Point::ZERO, Item::Anchor(TITLE));
        self.outline.push(OutlineItem { level: 1, title: plain(&masthead.title), anchor: TITLE });
        if let Some((numeral, label)) = &masthead.numeral {
            let paragraph = self.structure.push(node, Role::Paragraph);
            let purpose = Purpose::Content(paragraph);
            let capital = self.cap_height(style);
            let mut tall = styles.numeral;
            tall.font.size = tall.font.size * ((style.leading + capital) / self.cap_height(tall));
            let fitted = self.fitting(numeral, tall, beside.width);
            let numeral = self.one_line(numeral, fitted, beside, Align::End, purpose);
            let feet = baseline - capital + self.cap_height(fitted);
            let y = feet - numeral.baseline.unwrap_or(Pt::ZERO);
            piece.frame.append(Point::new(Pt::ZERO, y), numeral.frame);
            let paragraph = self.structure.push(node, Role::Paragraph);
            let purpose = Purpose::Content(paragraph);
            let label = self.whole(label, styles.numeral_label, beside, Align::End, purpose);
            let y = feet + Pt(4.0);
            let bottom = y + label.height;
            piece.frame.append(Point::new(Pt::ZERO, y), label.frame);
            piece.height = piece.height.max(bottom);
        }
        (piece, style)
    }

    /// How tall the capitals of a style are; its lining figures are about as tall.
    fn cap_height(&self, style: Style) -> Pt {
        let fonts = self.shaper.fonts();
        let face = fonts.face(fonts.select(style.font.family, style.font.weight, style.font.italic));
        style.font.size * (f64::from(face.cap_height) / f64::from(face.units_per_em))
    }

    /// Where the title is, and the numeral: in the margin, or over two columns at the end of the line.
    pub(super) fn title_and_numeral(&self, has_numeral: bool) -> (Region, Region) {
        let (text, margin) = (self.text_width(), self.margin_column());
        if self.margin().is_some() || !has_numeral {
            return (text, margin);
        }
        let width = text.width - self.theme.page.axis();
        (Region { width, ..text }, Region { start: text.width - margin.width, ..margin })
    }

    /// The largest style in which a title takes few lines; the smallest for one that takes many in any.
    fn title_style(&mut self, title: &[Inline], region: Region, sizes: &[Style]) -> Style {
        let mut sizes = sizes.iter().copied();
        let mut style = sizes.next().unwrap_or(self.theme.styles.title);
        for smaller in sizes {
            let spans = self.spans(title, style, Purpose::Artifact(Artifact::Layout));
            let setting = ragged(region.width, Align::Start, self.columns.rtl);
            if self.shaper.paragraph(&spans.spans, &setting).len() <= TITLE_LINES {
                break;
            }
            style = smaller;
        }
        style
    }

    /// The logo and the emblems in a row that is no wider than the main column, all of one height where their shapes
    /// allow it.
    fn emblems(&mut self, masthead: &Masthead, node: NodeId) -> Piece {
        let grid = self.theme.grid;
        let height = grid * 3.5;
        let main = self.text_width();
        let logo = masthead.logo.iter().map(|(logo, name)| Emblem { picture: logo, name, is_flag: false });
        let emblems: Vec<Emblem> = logo.chain(flags(masthead)).collect();
        let frames = self.fit_emblems(&emblems, main.width, height);
        let mut piece = Piece { frame: self.frame(), before: grid * 2.0, ..Piece::default() };
        self.draw_emblems(&mut piece, main.start, &emblems, frames, node);
        piece
    }

    /// Emblems so large that a row of them is no wider than this, all of one height where their shapes allow it.
    pub(super) fn fit_emblems(&self, emblems: &[Emblem], width: Pt, height: Pt) -> Vec<Frame> {
        let fit = |emblem: &Emblem, width: Pt| picture::fit(emblem.picture, width, height);
        let mut frames: Vec<Frame> = emblems.iter().map(|emblem| fit(emblem, width / 2.0)).collect();
        let room = width - self.theme.grid * emblems.len().saturating_sub(1) as f64;
        let wide: Pt = frames.iter().map(|frame| frame.size.width).sum();
        if wide > room {
            for (frame, emblem) in frames.iter_mut().zip(emblems) {
                *frame = fit(emblem, frame.size.width * (room / wide));
            }
        }
        frames
    }

    /// Draws emblems in a row at the top of a piece.
    pub(super) fn draw_emblems(
        &mut self,
        piece: &mut Piece,
        mut start: Pt,
        emblems: &[Emblem],
        frames: Vec<Frame>,
        node: NodeId,
    ) {
        for (frame, emblem) in frames.into_iter().zip(emblems) {
            // A logo is drawn as its house made it; flags are outlined where they could not be told from the paper.
            let frame = if emblem.is_flag { self.outlined(frame) } else { frame };
            let Size { width, height } = frame.size;
            let at = Point::new(self.columns.left(start, width), Pt::ZERO);
            self.draw_described(&mut piece.frame, at, frame, emblem.name, node);
            piece.height = piece.height.max(height);
            start += width + self.theme.grid;
        }
    }

    /// Draws a picture that has an alternative text.
    pub(super) fn draw_described(
        &mut self,
        frame: &mut Frame,
        at: Point,
        drawn: Frame,
        alt: &str,
        node: NodeId,
    ) {
        let mark = self.described(alt, None, node);
        frame.push(Point::ZERO, Item::Mark(mark));
        frame.append(at, drawn);
    }

    /// Draws a hairline within the edge of a picture.
    pub(super) fn outline(&self, frame: &mut Frame) {
        let Size { width, height } = frame.size;
        let inner = Size::new(width - HAIRLINE, height - HAIRLINE);
        self.hairline(frame, Point::new(HAIRLINE / 2.0, HAIRLINE / 2.0), Path::rect(inner));
    }

    pub(super) fn hairline(&self, frame: &mut Frame, at: Point, path: Path) {
        let stroke = Some(Stroke::new(self.theme.colors.muted, HAIRLINE));
        frame.push(at, Item::Shape(Shape { path, fill: None, stroke }));
    }

    /// The marking as real text: on page one it is content, on all others decoration.
    fn spoken_marking(&mut self, marking: &Marking, node: NodeId) -> Piece {
        let paragraph = self.structure.push(node, Role::Paragraph);
        let words = self.marking(marking, Purpose::Content(paragraph), Edge::Top);
        // It is in the head of the page, above the text area.
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        piece.frame.append(Point::new(Pt::ZERO, -self.theme.page.top), words);
        piece
    }

    /// The same on the accent. A marking with a band of its own has its colour.
    pub(super) fn marking_on_accent(&mut self, marking: &Marking, node: NodeId) -> Frame {
        let mut frame = self.spoken_marking(marking, node).frame;
        if marking.look.band.is_none() {
            self.on_accent(&mut frame);
        }
        frame
    }
}
