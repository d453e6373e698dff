//! Paragraphs, code and ornaments.

use crate::compose::{Block, Inline, Paragraph, ParagraphStyle, plain};
use crate::frame::{Artifact, Frame, Item, Mark};
use crate::geom::{Point, Pt};
use crate::layout::columns::Region;
use crate::layout::inline::{Purpose, Spans, draw_line};
use crate::layout::piece::Piece;
use crate::layout::underline::underline;
use crate::structure::{NodeId, Role};
use crate::text::{Align, Direction, Setting, TextLine};
use crate::theme::Style;

use super::Setter;

/// What part of their width spaces of the bottom line may grow by.
const LOOSE: f64 = 0.75;
/// Lines of one of several columns, or in the margin, that are narrower than this, in ems, are not justified.
const JUSTIFIED: f64 = 20.0;
/// An item of a list with no more lines than this is not justified, nor a paragraph of one of several columns.
const FEW: usize = 3;

impl Setter<'_> {
    pub(super) fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        region: Region,
        node: NodeId,
        previous: Option<&Block>,
    ) -> Vec<Piece> {
        let follows = match previous {
            Some(Block::Paragraph(previous)) => Some(previous.style),
            _ => None,
        };
        let style = self.paragraph_style(paragraph.style);
        let in_item = self.structure.node(node).role == Role::ListBody;
        let node = self.structure.push(node, Role::Paragraph);
        // What is read aloud is read in lines of like length.
        let region = match paragraph.style {
            ParagraphStyle::Speech => self.balanced(&paragraph.text, style, region),
            _ => region,
        };
        let mut spans = self.spans(&paragraph.text, style, Purpose::Content(node));
        let grid = self.theme.grid;
        let running = is_running_text(paragraph);
        // A paragraph that follows another of its kind is marked by an indent; one that follows
        // anything else starts flush.
        let indented = running && follows == Some(paragraph.style);
        let mut setting = Setting {
            width: region.width,
            align: if running { Align::Justify } else { Align::Start },
            // Words of the bottom line are never divided.
            hyphenate: running && paragraph.style != ParagraphStyle::Lead,
            fits: running && self.theme.fits,
            indent: if indented { grid } else { Pt::ZERO },
            rtl: self.columns.rtl,
            direction: if running { Direction::OrderAndStart } else { Direction::Order },
        };
        let is_column = self.columns.count > 1 || region.width <= self.theme.page.margin_column;
        let narrow = is_column && region.width < style.font.size * JUSTIFIED;
        if running && narrow {
            setting.align = Align::Start;
        }
        let mut lines = self.shaper.paragraph(&spans.spans, &setting);
        let few = (2..=FEW).contains(&lines.len()) && (in_item || self.columns.count > 1);
        // Without hyphens, few large words may leave gaps.
        let lead = paragraph.style == ParagraphStyle::Lead;
        let loose = lead && lines.iter().any(|line| line.loose > LOOSE);
        if setting.align == Align::Justify && (few || loose) {
            setting.align = Align::Start;
            lines = self.shaper.paragraph(&spans.spans, &setting);
        }
        let mut pieces = self.pieces(lines, &mut spans, style, region);
        if paragraph.style == ParagraphStyle::ItemTitle
            && let Some(last) = pieces.last_mut()
        {
            last.keep = true;
        }
        let before = match (previous, follows) {
            (None, _) => Pt::ZERO,
            (_, Some(ParagraphStyle::ItemTitle)) => Pt::ZERO,
            (_, Some(previous)) if previous == paragraph.style => match paragraph.style {
                ParagraphStyle::Small | ParagraphStyle::Plain => grid / 4.0,
                _ => Pt::ZERO,
            },
            (_, Some(ParagraphStyle::Body)) if paragraph.style == ParagraphStyle::Small => grid / 4.0,
            (Some(Block::Heading(_)), _) => Pt::ZERO,
            _ => grid,
        };
        self.space_above(&mut pieces, before);
        if style.leading < grid
            && follows.is_some()
            && let Some(first) = pieces.first_mut()
        {
            // Small print keeps its own pace under a text; what follows finds the grid again.
            first.snap = false;
        }
        pieces
    }

    /// A paragraph's lines as pieces: no widow, no orphan.
    pub(super) fn lines(
        &mut self,
        spans: &mut Spans,
        style: Style,
        setting: Setting,
        region: Region,
    ) -> Vec<Piece> {
        let lines = self.shaper.paragraph(&spans.spans, &setting);
        self.pieces(lines, spans, style, region)
    }

    fn pieces(
        &mut self,
        lines: Vec<TextLine>,
        spans: &mut Spans,
        style: Style,
        region: Region,
    ) -> Vec<Piece> {
        let left = self.columns.left(region.start, region.width);
        let count = lines.len();
        let snap = style.leading == self.theme.grid;
        let mut divided = false;
        lines
            .into_iter()
            .enumerate()
            .map(|(number, line)| {
                let mut frame = self.frame();
                let (baseline, height) = self.line_box(style, &line);
                // No page ends with a part of a word, where there is another way.
                let within_word = std::mem::replace(&mut divided, line.divided);
                let footnotes = self.draw(&mut frame, Point::new(left, baseline), line, spans);
                Piece {
                    frame,
                    height,
                    snap: snap || number == 0,
                    // The first two lines stay together, and the last two.
                    keep: number + 1 < count && (number == 0 || number + 2 == count),
                    break_cost: match number {
                        0 => 0.0,
                        _ if within_word => 400.0,
                        _ => 4.0,
                    },
                    baseline: Some(baseline),
                    footnotes,
                    ..Piece::default()
                }
            })
            .collect()
    }

    /// Inlines as one piece in a region.
    pub(in crate::layout) fn whole(
        &mut self,
        inlines: &[Inline],
        style: Style,
        region: Region,
        align: Align,
        purpose: Purpose,
    ) -> Piece {
        let setting = ragged(region.width, align, self.columns.rtl);
        self.whole_as(inlines, style, region, setting, purpose)
    }

    /// The same, its lines made as a setting says.
    pub(super) fn whole_as(
        &mut self,
        inlines: &[Inline],
        style: Style,
        region: Region,
        setting: Setting,
        purpose: Purpose,
    ) -> Piece {
        let mut spans = self.spans(inlines, style, purpose);
        self.set_spans(&mut spans, style, region, setting)
    }

    fn set_spans(&mut self, spans: &mut Spans, style: Style, region: Region, setting: Setting) -> Piece {
        let mut piece = Piece::default();
        if spans.is_empty() {
            return piece;
        }
        piece.frame = self.frame();
        piece.baseline = Some(style.baseline());
        let left = self.columns.left(region.start, region.width);
        for line in self.shaper.paragraph(&spans.spans, &setting) {
            let (baseline, height) = self.line_box(style, &line);
            if piece.height == Pt::ZERO {
                piece.baseline = Some(baseline);
            }
            let at = Point::new(left, piece.height + baseline);
            piece.footnotes.extend(self.draw(&mut piece.frame, at, line, spans));
            piece.height += height;
        }
        piece
    }

    /// Draws a line, and what is under its links; says which footnotes it calls.
    fn draw(&self, frame: &mut Frame, at: Point, line: TextLine, spans: &mut Spans) -> Vec<usize> {
        let first = frame.items.len();
        let footnotes = draw_line(frame, at, line, spans);
        underline(frame, first, self.shaper.fonts());
        footnotes
    }

    /// Where a line's baseline lies in its box, and how tall the box is: as the style says, and taller
    /// for scripts that reach further up and down, in half steps of the grid.
    fn line_box(&self, style: Style, line: &TextLine) -> (Pt, Pt) {
        // Latin, Cyrillic, Naskh and Devanagari faces are up to 1.75 em tall; Nastaliq, whose words
        // descend as they are written, 2.5, of which its letters fill four fifths.
        const TALL: f64 = 1.8;
        const FILLED: f64 = 0.8;
        let tall = line.ascent + line.descent;
        let extra = tall * FILLED - style.leading;
        if tall / style.font.size < TALL || extra <= Pt::ZERO {
            return (style.baseline(), style.leading);
        }
        let extra = extra.ceil_to(self.theme.grid / 2.0);
        (style.baseline() + extra * 0.6, style.leading + extra)
    }

    /// Inlines as one line in a region: figures, which are never divided. Where there is no room for
    /// one line, as many as it takes.
    pub(in crate::layout) fn one_line(
        &mut self,
        inlines: &[Inline],
        style: Style,
        region: Region,
        align: Align,
        purpose: Purpose,
    ) -> Piece {
        let mut spans = self.spans(inlines, style, purpose);
        let mut piece = Piece::default();
        if spans.is_empty() {
            return piece;
        }
        let line = self.shaper.line(&spans.spans, self.columns.rtl);
        if line.width > region.width {
            let setting = ragged(region.width, align, self.columns.rtl);
            return self.set_spans(&mut spans, style, region, setting);
        }
        piece.frame = self.frame();
        let (baseline, height) = self.line_box(style, &line);
        (piece.baseline, piece.height) = (Some(baseline), height);
        let start = if align == Align::End { region.width - line.width } else { Pt::ZERO };
        let left = self.columns.left(region.start + start, line.width);
        piece.footnotes = self.draw(&mut piece.frame, Point::new(left, baseline), line, &mut spans);
        piece
    }

    /// The narrowest region in which a title takes no more lines than in a given one, and its first part,
    /// up to a colon or dash, stays on one: set in it, its lines are of like length.
    pub(in crate::layout) fn balanced(&mut self, inlines: &[Inline], style: Style, region: Region) -> Region {
        // Each step halves what is left to find out; the last is less than a point.
        const STEPS: u32 = 9;
        let spans = self.spans(inlines, style, Purpose::Artifact(Artifact::Layout));
        let mut setting = ragged(region.width, Align::Start, self.columns.rtl);
        let lines = self.shaper.paragraph(&spans.spans, &setting);
        let count = lines.len();
        let widest = |lines: &[TextLine]| lines.iter().map(|line| line.width).fold(Pt::ZERO, Pt::max);
        // A line that ends where the sense pauses is better than one of like length.
        let pauses = |lines: &[TextLine]| {
            let ends = lines.iter().filter_map(|line| line.runs.last());
            ends.filter(|placed| placed.run.text.trim_end().ends_with([':', '\u{2013}', '\u{2014}'])).count()
        };
        let paused = pauses(&lines);
        if !(2..=6).contains(&count) {
            return region;
        }
        let title = plain(inlines);
        let mut places = title.char_indices();
        let pause = places.find(|(_, character)| matches!(character, ':' | '\u{2013}' | '\u{2014}'));
        let pause = pause.map_or(0, |(at, character)| at + character.len_utf8());
        let first_part = self.width_of(&[Inline::text(&title[..pause])], style);
        let least = if first_part <= region.width { first_part } else { Pt::ZERO };
        let (mut low, mut high) = (least.max(region.width / 2.0), region.width);
        for _ in 0..STEPS {
            setting.width = (low + high) / 2.0;
            let lines = self.shaper.paragraph(&spans.spans, &setting);
            if lines.len() <= count && widest(&lines) <= setting.width && pauses(&lines) >= paused {
                high = setting.width;
            } else {
                low = setting.width;
            }
        }
        Region { width: high, ..region }
    }

    /// How wide inlines are on one line.
    pub(in crate::layout) fn width_of(&mut self, inlines: &[Inline], style: Style) -> Pt {
        let spans = self.spans(inlines, style, Purpose::Artifact(Artifact::Layout));
        self.shaper.line(&spans.spans, self.columns.rtl).width
    }

    pub(super) fn code(&mut self, text: &str, region: Region, node: NodeId) -> Vec<Piece> {
        let style = self.theme.styles.code;
        // Code is an inline type (ISO 32000-1, 14.8.4.4): it is in a paragraph.
        let paragraph = self.structure.push(node, Role::Paragraph);
        let node = self.structure.push(paragraph, Role::Code);
        let inner = region.indented(self.theme.grid);
        let mut inlines = Vec::new();
        for (number, line) in text.trim_end().lines().enumerate() {
            if number > 0 {
                inlines.push(Inline::Break);
            }
            // Indentation carries meaning in code, and spaces at the start of a line would be lost.
            let depth = line.len() - line.trim_start_matches(' ').len();
            inlines.push(Inline::text("\u{a0}".repeat(depth) + &line[depth..]));
        }
        let mut spans = self.spans(&inlines, style, Purpose::Content(node));
        let direction = Direction::Document;
        let setting = Setting { direction, ..ragged(inner.width, Align::Start, false) };
        let mut pieces = self.lines(&mut spans, style, setting, inner);
        self.space_above(&mut pieces, self.theme.grid);
        pieces
    }

    /// A break in the text: a short rule in the middle of the measure.
    pub(super) fn ornament(&mut self, region: Region) -> Vec<Piece> {
        let grid = self.theme.grid;
        let mut piece = Piece::new(grid);
        let width = grid * 3.0;
        let left = self.columns.left(region.start + (region.width - width) / 2.0, width);
        piece.frame = self.frame();
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        let rule = self.rule(width, Pt(0.5), self.theme.colors.rule);
        piece.frame.push(Point::new(left, grid / 2.0), rule);
        piece.snap = true;
        piece.before = grid;
        vec![piece]
    }

    /// An empty piece with a rule of the accent over a region, so far below its top.
    pub(super) fn ruled(&self, region: Region, weight: Pt, y: Pt) -> Piece {
        let mut piece = Piece { frame: self.frame(), ..Piece::default() };
        let rule = self.rule(region.width, weight, self.theme.colors.accent);
        piece.frame.push(Point::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
        piece.frame.push(Point::new(self.columns.left(region.start, region.width), y), rule);
        piece
    }

    /// A horizontal line.
    pub(in crate::layout) fn rule(&self, width: Pt, weight: Pt, color: crate::frame::Color) -> Item {
        Item::Shape(crate::frame::Shape {
            path: crate::frame::Path::line(Point::new(width, Pt::ZERO)),
            fill: None,
            stroke: Some(crate::frame::Stroke::new(color, weight)),
        })
    }
}

/// Whether a paragraph is text to be read on and on, not a title, a label or small print.
pub(super) fn is_running_text(paragraph: &Paragraph) -> bool {
    matches!(paragraph.style, ParagraphStyle::Body | ParagraphStyle::Lead)
}

/// Lines without hyphens that are not justified.
pub(super) fn ragged(width: Pt, align: Align, rtl: bool) -> Setting {
    Setting {
        width,
        align,
        hyphenate: false,
        fits: false,
        indent: Pt::ZERO,
        rtl,
        direction: Direction::Order,
    }
}
