//! The look: page, type scale and colours. Layout and charts take every measure from here.

use std::sync::LazyLock;

use crate::brief::{Format, Layout, Paper};
use crate::font::{Family, Weight};
use crate::frame::Color;
use crate::geom::{Pt, Size};
use crate::palette::{self, Hue, Palette};
use crate::text::{FigureStyle, Font};

/// The look of a briefing.
#[derive(Debug, Clone)]
pub struct Theme {
    pub page: PageGeometry,
    pub colors: Colors,
    pub styles: Styles,
    /// From one baseline of body text to the next: the page's grid.
    pub grid: Pt,
    /// Whether letters of justified lines are fitted to them: see [`crate::text::Setting::fits`].
    pub fits: bool,
    /// Whether the head of the first page is on a band of the accent colour.
    pub band: bool,
    pub spacing: Spacing,
}

/// How closely what is on a page is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// What part of the usual space is above headings and blocks.
    pub above: f64,
    /// What part of a line of the grid what is on it may be apart from it.
    pub step: f64,
}

impl Spacing {
    /// Space above something, given the usual one.
    pub fn before(self, usual: Pt) -> Pt {
        usual * self.above
    }
}

impl Default for Spacing {
    fn default() -> Self {
        Self { above: 1.0, step: 1.0 }
    }
}

/// Half of the space above headings and blocks, and what is on the grid of lines is on that of half lines: the least at which
/// headings are nearer to their own text than to that above them. Lines of two columns keep level with each other.
const CLOSE: Spacing = Spacing { above: 0.5, step: 0.5 };

/// What type of the usual size may be reduced to, in its parts, step by step: body text of 10.5 points on 14 is of 10 on 13.3,
/// then of 9.5 on 12.7.
pub const REDUCED: [f64; 2] = [10.0 / 10.5, 9.5 / 10.5];

/// Type is reduced to no less than this, in points. What is smaller by itself stays as it is.
const LEAST: Pt = Pt(7.5);

/// The page: a margin column for dates and labels, a gutter, and the main column; or two columns with a gutter between
/// them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageGeometry {
    pub size: Size,
    /// From the edge to the margin column.
    pub left: Pt,
    /// The column of dates, labels and keys.
    pub margin_column: Pt,
    pub gutter: Pt,
    /// The main column: a measure of 62 to 72 characters of body text.
    pub measure: Pt,
    /// How many columns the text has: one beside the margin column, or two without it.
    pub columns: usize,
    /// From the top edge to the first line's grid line.
    pub top: Pt,
    /// Lines of body text on a page, and how tall each is: the theme's grid.
    pub lines: u32,
    pub line: Pt,
    /// From the top edge to the baseline of the running head.
    pub head: Pt,
    /// From the bottom edge to the baseline of the running foot.
    pub foot: Pt,
    /// What a printer cuts off on every side: what reaches the edge is drawn beyond it by this much.
    pub bleed: Pt,
}

impl PageGeometry {
    /// From the start of the margin column to the start of the main column.
    pub fn axis(&self) -> Pt {
        self.margin_column + self.gutter
    }

    /// The most that a picture fills of a page's height, however wide it is.
    pub fn tallest_picture(&self) -> Pt {
        // Half of it, and a little more, so that text is below the picture on the same page.
        self.line * (f64::from(self.lines) * 0.55).floor()
    }

    /// The most that the picture of a cover fills of its height.
    pub fn tallest_cover(&self) -> Pt {
        // What is left below a masthead of many lines.
        self.line * (f64::from(self.lines) * 0.66).floor()
    }

    /// How wide a column of text is.
    pub fn column_width(&self) -> Pt {
        match self.columns {
            1 => self.measure,
            columns => (self.full_width() - self.gutter * (columns - 1) as f64) / columns as f64,
        }
    }

    /// How wide each of two things beside each other is, over the margin column and the main column.
    pub fn half_width(&self) -> Pt {
        (self.full_width() - self.gutter) / 2.0
    }

    /// The margin column, gutter and main column together.
    pub fn full_width(&self) -> Pt {
        self.margin_column + self.gutter + self.measure
    }
}

/// The colours. Text keeps a contrast of 4.5:1 with white, graphics 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colors {
    pub text: Color,
    /// Captions, labels, running heads.
    pub muted: Color,
    /// Headings and links.
    pub accent: Color,
    /// Text on the accent, and numerals on it.
    pub on_accent: Color,
    pub second_on_accent: Color,
    /// Numerals.
    pub second: Color,
    /// Rules and grid lines.
    pub rule: Color,
    /// Behind boxes: text on it keeps the contrast that it has on paper, but for a tenth.
    pub tint: Color,
    /// Land and water on maps: names on both keep their contrast.
    pub land: Color,
    pub sea: Color,
    /// What charts are drawn in.
    pub palette: Palette,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub font: Font,
    /// From baseline to baseline.
    pub leading: Pt,
    pub color: Color,
}

impl Style {
    /// Where the first baseline lies below the top of the first line's box. A fixed part of the
    /// leading, so that texts of one leading share their baselines whatever faces they mix.
    pub fn baseline(&self) -> Pt {
        self.leading * 0.75
    }
}

/// Lines up to which a title is not set smaller.
pub const TITLE_LINES: usize = 3;

/// Declares the type scale: a field for each style, or for several that are sizes of one, and a way to all of them.
macro_rules! styles {
    ($($(#[$doc:meta])* $field:ident: $kind:ty,)+) => {
        /// The type scale.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Styles {
            $($(#[$doc])* pub $field: $kind,)+
        }

        impl Styles {
            /// All of them.
            fn all_mut(&mut self) -> impl Iterator<Item = &mut Style> {
                let all = [$(AsMut::<[Style]>::as_mut(&mut self.$field)),+];
                all.into_iter().flatten()
            }
        }
    };
}

/// One style as a slice of styles.
impl AsMut<[Style]> for Style {
    fn as_mut(&mut self) -> &mut [Style] {
        std::slice::from_mut(self)
    }
}

styles! {
    series: Style,
    dateline: Style,
    title: Style,
    /// For titles that take more than [`TITLE_LINES`] lines in the one before: sizes of the scale.
    long_titles: [Style; 3],
    /// Titles on covers, smaller for longer ones likewise.
    cover_titles: [Style; 4],
    cover_subtitle: Style,
    /// Names below emblems on covers.
    cover_party: Style,
    /// Where there are no emblems.
    cover_party_alone: Style,
    subtitle: Style,
    parties: Style,
    author: Style,
    /// The anniversary's numeral beside the title, and the word under it.
    numeral: Style,
    numeral_label: Style,
    /// Headings of sections.
    section: Style,
    /// Headings below those.
    subsection: Style,
    /// Headings below these in turn, three levels: told apart by family, slope and case, since there is no
    /// room between them and the text for sizes.
    minor: [Style; 3],
    /// Headings and labels in the margin column.
    margin_heading: Style,
    /// Dates of the timeline.
    date: Style,
    /// Keys of tables and plain labels in the margin column.
    key: Style,
    /// Numerals of recommendations.
    item_numeral: Style,
    note_numeral: Style,
    body: Style,
    lead: Style,
    plain: Style,
    item_title: Style,
    /// What is read aloud.
    speech: Style,
    /// Over the text of a box.
    panel_title: Style,
    /// Words of the text in the margin beside it.
    pull_quote: Style,
    small: Style,
    code: Style,
    table: Style,
    table_head: Style,
    /// Names over the columns of the two sides.
    table_names: Style,
    key_figure: Style,
    key_figure_label: Style,
    key_figure_change: Style,
    figure_title: Style,
    figure_caption: Style,
    footnote: Style,
    running: Style,
    marking: Style,
    /// Markings of schemes that ask for capitals.
    marking_capitals: Style,
    chart_label: Style,
    /// Names of places on maps, and of countries other than the parties.
    map_place: Style,
    map_country: Style,
}

/// The grid of a briefing: 10.5 points of the serif on 14.
const GRID: Pt = Pt(14.0);
/// The grid of a fact sheet: 9.5 points of the serif on 12.
const DENSE_GRID: Pt = Pt(12.0);
/// Headings of its sections, which are under rules.
const DENSE_SECTION: Pt = Pt(13.0);
/// Type of a fact sheet as a part of that of a briefing, and no smaller than this.
const DENSE: f64 = 9.5 / 10.5;
const DENSE_LEAST: Pt = Pt(7.0);

/// The size of body text.
pub const BODY: Pt = Pt(10.5);

/// The default accent.
const ACCENT: Color = Color::rgb(0x1B4B6B);
/// Its palette, which most briefs share.
static PALETTE: LazyLock<Palette> = LazyLock::new(|| Palette::new(ACCENT));

impl Theme {
    /// The default look on a paper.
    pub fn new(paper: Paper) -> Self {
        Self::of(paper, ACCENT, *PALETTE)
    }

    /// The default look with another accent colour.
    pub fn with_accent(paper: Paper, accent: Color) -> Self {
        Self::of(paper, accent, Palette::new(accent))
    }

    /// The look of a layout, with its accent colour or the default one.
    pub fn of_layout(layout: &Layout, accent: Option<Color>) -> Self {
        let theme = match accent {
            Some(accent) => Self::with_accent(layout.paper, accent),
            None => Self::new(layout.paper),
        };
        let theme = match layout.format {
            Format::Briefing | Format::Booklet => theme,
            Format::Factsheet => theme.dense(layout.paper),
        };
        theme.in_columns(layout.columns())
    }

    /// Smaller type on a closer grid, and narrower edges: that of a fact sheet.
    fn dense(mut self, paper: Paper) -> Self {
        let (edge, lines) = match paper {
            Paper::A4 => (Pt::mm(17.0), 60),
            Paper::Letter => (Pt::mm(18.0), 56),
        };
        let page = &mut self.page;
        let width = page.size.width - edge * 2.0;
        (page.left, page.gutter, page.lines, page.line) = (edge, Pt::mm(8.0), lines, DENSE_GRID);
        (page.top, page.head, page.foot) = (Pt(62.0), Pt(44.0), Pt(36.0));
        page.measure = width - page.margin_column - page.gutter;
        self.styles = self.styles.dense();
        self.grid = DENSE_GRID;
        self.band = true;
        self
    }

    fn of(paper: Paper, accent: Color, palette: Palette) -> Self {
        let (size, left, lines) = match paper {
            Paper::A4 => (Size::new(Pt::mm(210.0), Pt::mm(297.0)), Pt::mm(22.0), 49),
            Paper::Letter => (Size::new(Pt(612.0), Pt(792.0)), Pt::mm(25.0), 46),
        };
        let on_accent = palette::ink(accent);
        let colors = Colors {
            on_accent,
            second_on_accent: palette::legible(palette.main(Hue::Second), on_accent, accent),
            text: Color::rgb(0x1B1B1B),
            muted: Color::rgb(0x5C6470),
            accent,
            second: palette.text(Hue::Second),
            rule: Color::rgb(0xC9CDD2),
            tint: tint(accent),
            land: Color::rgb(0xE0E3E7),
            sea: Color::rgb(0xF6F8FA),
            palette,
        };
        Self {
            page: PageGeometry {
                size,
                left,
                margin_column: Pt::mm(36.0),
                gutter: Pt::mm(6.0),
                measure: Pt::mm(118.0),
                columns: 1,
                top: Pt(74.0),
                lines,
                line: GRID,
                head: Pt(52.0),
                foot: Pt(44.0),
                bleed: Pt::ZERO,
            },
            styles: Styles::new(&colors),
            fits: true,
            band: false,
            spacing: Spacing::default(),
            colors,
            grid: GRID,
        }
    }

    /// The same with so much bleed.
    pub fn with_bleed(mut self, bleed: Pt) -> Self {
        self.page.bleed = bleed;
        self
    }

    /// The same with its text in so many columns, one or two.
    pub fn in_columns(mut self, columns: usize) -> Self {
        self.page.columns = columns.clamp(1, 2);
        self
    }

    /// The same with as little space as may be.
    pub fn close(mut self) -> Self {
        self.spacing = Spacing { step: if self.page.columns == 1 { CLOSE.step } else { 1.0 }, ..CLOSE };
        self
    }

    /// The same with all type in a part of its size, and as many lines on a page as its height has room for.
    pub fn reduced(mut self, part: f64) -> Self {
        let height = self.grid * f64::from(self.page.lines);
        self.grid = self.grid * part;
        self.page.line = self.grid;
        // A little less than a line is no line.
        self.page.lines = ((height + Pt(0.01)) / self.grid) as u32;
        self.styles.scale(part, part, LEAST);
        self
    }

    /// The theme of footnotes: blocks of every kind in their size and on their leading.
    pub fn small_print(&self) -> Self {
        let mut theme = self.clone();
        let Style { font, leading, .. } = self.styles.footnote;
        let styles = &mut theme.styles;
        let ratio = font.size / self.styles.body.font.size;
        for style in
            [&mut styles.body, &mut styles.lead, &mut styles.plain, &mut styles.item_title, &mut styles.code]
        {
            let (size, family) = (style.font.size * ratio, style.font.family);
            style.font.size = if family == self.styles.body.font.family { font.size } else { size };
            if family == self.styles.body.font.family {
                style.font.family = font.family;
            }
            style.leading = leading;
        }
        theme.grid = leading;
        theme
    }

    /// Labels in charts: values, ticks, names.
    pub fn chart_label(&self) -> Style {
        self.styles.chart_label
    }
}

impl Style {
    /// The same in semibold type.
    pub fn semibold(mut self) -> Self {
        self.font = semibold(self.font);
        self
    }
}

impl Styles {
    /// What nearly every briefing is set in, each face once, in the order in which a reader meets them.
    pub fn usual_fonts(&self) -> [Font; 9] {
        [
            self.series,
            self.title,
            self.plain,
            self.subtitle,
            self.body,
            self.section,
            self.item_title,
            self.key_figure,
            self.item_numeral,
        ]
        .map(|style| style.font)
    }

    fn new(colors: &Colors) -> Self {
        let Colors { text, muted, accent, second, .. } = *colors;
        let style = |font: Font, leading: f64, color: Color| Style { font, leading: Pt(leading), color };
        Self {
            series: style(tracked(semibold(sans(8.5)), 60.0), 14.0, accent),
            dateline: style(sans(9.0), 14.0, muted),
            title: style(semibold(display(29.0)), 35.0, text),
            long_titles: [
                style(semibold(display(23.0)), 28.0, text),
                style(semibold(subhead(17.0)), 21.0, text),
                style(semibold(subhead(12.75)), 17.5, text),
            ],
            cover_titles: [
                style(display(42.0), 46.0, text),
                style(display(33.0), 38.0, text),
                style(subhead(24.0), 29.0, text),
                style(subhead(17.0), 21.0, text),
            ],
            cover_subtitle: style(subhead(17.0), 22.0, text),
            cover_party: style(sans(10.5), 14.0, text),
            cover_party_alone: style(subhead(15.0), 19.0, text),
            subtitle: style(subhead(14.5), 21.0, muted),
            parties: style(sans(9.5), 14.0, text),
            author: style(sans(9.5), 14.0, muted),
            numeral: style(light(display(66.0)), 56.0, second),
            numeral_label: style(tracked(semibold(sans(8.0)), 80.0), 14.0, second),
            section: style(semibold(subhead(17.0)), 21.0, accent),
            subsection: style(semibold(serif(11.5)), 14.0, text),
            minor: [
                style(semibold(sans(9.5)), 14.0, text),
                style(Font { italic: true, ..serif(10.5) }, 14.0, text),
                style(tracked(semibold(sans(8.5)), 50.0), 14.0, muted),
            ],
            margin_heading: style(tracked(semibold(sans(8.5)), 50.0), 14.0, muted),
            date: style(semibold(sans(8.75)), 14.0, accent),
            key: style(sans(8.75), 14.0, muted),
            item_numeral: style(light(display(23.0)), 28.0, second),
            note_numeral: style(sans(8.5), 14.0, accent),
            body: style(serif(BODY.0), GRID.0, text),
            lead: style(serif(12.75), 17.5, text),
            plain: style(sans(9.5), 14.0, text),
            item_title: style(semibold(serif(10.5)), 14.0, text),
            speech: style(serif(13.0), 21.0, text),
            pull_quote: style(Font { italic: true, ..serif(12.0) }, 15.0, accent),
            panel_title: style(semibold(sans(10.5)), 14.0, accent),
            small: style(sans(8.5), 11.5, muted),
            code: style(sans(9.0), 14.0, text),
            table: style(sans(9.0), 11.5, text),
            table_head: style(semibold(sans(8.5)), 11.5, muted),
            table_names: style(semibold(sans(10.0)), 14.0, text),
            key_figure: style(tracked(display(30.0), -12.0), 36.0, accent),
            key_figure_label: style(sans(8.5), 10.5, muted),
            key_figure_change: style(semibold(sans(8.5)), 10.5, text),
            figure_title: style(semibold(sans(9.0)), 11.5, text),
            figure_caption: style(sans(8.25), 10.5, muted),
            footnote: style(caption(8.25), 10.5, text),
            running: style(sans(8.0), 10.0, muted),
            marking: style(tracked(semibold(sans(9.0)), 80.0), 12.0, text),
            marking_capitals: style(tracked(semibold(sans(10.0)), 60.0), 12.5, text),
            chart_label: style(sans(8.0), 10.0, muted),
            map_place: style(sans(7.75), 10.0, text),
            map_country: style(sans(7.0), 9.0, muted),
        }
        .with_small_caps()
    }

    /// The styles of a title, from the largest to that of the longest.
    pub fn titles(&self) -> [Style; 4] {
        let [smaller, small, least] = self.long_titles;
        [self.title, smaller, small, least]
    }

    /// Multiplies sizes and leading. Type is not made smaller than `least`; what is smaller by itself keeps its size.
    fn scale(&mut self, size: f64, leading: f64, least: Pt) {
        for style in self.all_mut() {
            style.leading = style.leading * leading;
            style.font.size = (style.font.size * size).max(style.font.size.min(least));
        }
    }

    /// The styles of a fact sheet: those of running text, tables and charts are smaller. Titles, figures in large type and
    /// what stands outside the text keep their sizes.
    fn dense(mut self) -> Self {
        let Self { title, key_figure, numeral, running, marking, marking_capitals, .. } = self;
        self.scale(DENSE, DENSE_GRID / GRID, DENSE_LEAST);
        self.section.font.size = DENSE_SECTION;
        Self { title, key_figure, numeral, running, marking, marking_capitals, ..self }
    }

    /// Labels that are set in small capitals throughout, and figures that are in columns.
    fn with_small_caps(mut self) -> Self {
        let [.., deepest] = &mut self.minor;
        for style in
            [&mut self.series, &mut self.margin_heading, &mut self.marking, &mut self.numeral_label, deepest]
        {
            style.font.small_caps = true;
            style.font.size = style.font.size * 1.1;
        }
        self.numeral.font.figures = FigureStyle::Lining;
        self.item_numeral.font.figures = FigureStyle::Lining;
        self.key_figure.font.figures = FigureStyle::Lining;
        for style in
            std::iter::once(&mut self.title).chain(&mut self.long_titles).chain(&mut self.cover_titles)
        {
            style.font.figures = FigureStyle::Lining;
        }
        self
    }
}

/// How much of the accent is in the tint behind boxes.
const TINTED: f64 = 0.07;

/// A little of a colour on white.
fn tint(color: Color) -> Color {
    let mixed = |channel: u8| (255.0 - (255.0 - f64::from(channel)) * TINTED).round() as u8;
    Color { r: mixed(color.r), g: mixed(color.g), b: mixed(color.b), ..color }
}

/// The serif of running text, with old-style figures.
const fn serif(size: f64) -> Font {
    Font {
        family: Family::Serif,
        weight: Weight::Regular,
        italic: false,
        size: Pt(size),
        figures: FigureStyle::OldStyle,
        small_caps: false,
        tracking: 0.0,
    }
}

/// The serif's cut for sizes below running text.
const fn caption(size: f64) -> Font {
    Font { family: Family::SerifCaption, ..serif(size) }
}

/// The serif's cut for headings.
const fn subhead(size: f64) -> Font {
    Font { family: Family::SerifSubhead, ..serif(size) }
}

/// The serif's cut for titles.
const fn display(size: f64) -> Font {
    Font { family: Family::SerifDisplay, ..serif(size) }
}

/// The sans serif of tables, captions and labels, with lining figures.
const fn sans(size: f64) -> Font {
    Font { family: Family::Sans, figures: FigureStyle::Lining, ..serif(size) }
}

const fn semibold(font: Font) -> Font {
    Font { weight: Weight::Semibold, ..font }
}

const fn light(font: Font) -> Font {
    Font { weight: Weight::Light, ..font }
}

const fn tracked(font: Font, tracking: f64) -> Font {
    Font { tracking, ..font }
}
