//! Two pages with one of everything that export must know, set by hand.

use std::sync::Arc;

use chancery::compose::Meta;
use chancery::font::{Family, Fonts, Weight};
use chancery::frame::{
    AnchorId, Artifact, Blend, Clip, Color, Fill, Frame, Group, Image, ImageData, Item, Layer, Link, Mark,
    Paint, Path, Rect, Shape, Stroke, Target,
};
use chancery::geom::{Point, Pt, Size};
use chancery::layout::{Extent, OutlineItem, Pages};
use chancery::pdf::{AfRelationship, Attachment, FileInfo, Identifiers};
use chancery::structure::{HeaderScope, NodeId, Role, Structure};
use chancery::text::{Align, Direction, FigureStyle, Font, Setting, Shaper, TextSpan};

pub(crate) struct Sheet<'a> {
    shaper: Shaper<'a>,
    pub(crate) structure: Structure,
    pub(crate) pages: Vec<Frame>,
    pub(crate) outline: Vec<OutlineItem>,
    y: f64,
}

const SIZE: Size = Size::new(Pt(595.276), Pt(841.89));
const LEFT: Pt = Pt(72.0);
const WIDTH: Pt = Pt(330.0);

pub(crate) const FONT: Font = Font {
    family: Family::Serif,
    weight: Weight::Regular,
    italic: false,
    size: Pt(10.0),
    figures: FigureStyle::OldStyle,
    small_caps: false,
    tracking: 0.0,
};

pub(crate) fn span(text: &str, language: &str, font: Font) -> TextSpan {
    TextSpan {
        text: text.into(),
        font,
        color: Color::BLACK,
        language: language.into(),
        tag: 0,
        rise: Pt::ZERO,
        unbroken: false,
        ltr: false,
        place: None,
    }
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        Self {
            shaper: Shaper::new(fonts),
            structure: Structure::default(),
            pages: vec![Frame::new(SIZE)],
            outline: Vec::new(),
            y: 72.0,
        }
    }

    pub(crate) fn put(&mut self, x: Pt, y: Pt, item: Item) {
        self.pages.last_mut().unwrap().push(Point::new(x, y), item);
    }

    pub(crate) fn page(&mut self) {
        self.pages.push(Frame::new(SIZE));
        self.y = 72.0;
    }

    pub(crate) fn skip(&mut self, by: f64) {
        self.y += by;
    }

    pub(crate) fn mark(&mut self, node: NodeId) {
        let leaf = self.structure.leaf(node);
        self.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Leaf(leaf)));
    }

    /// Sets a paragraph at the pen, which moves below it.
    pub(crate) fn text(&mut self, spans: &[TextSpan], x: Pt, width: Pt, rtl: bool) {
        let setting = Setting {
            width,
            align: Align::Justify,
            hyphenate: true,
            fits: true,
            indent: Pt::ZERO,
            rtl,
            direction: Direction::Document,
        };
        for line in self.shaper.paragraph(spans, &setting) {
            self.y += 14.0;
            for placed in line.runs {
                self.put(x + placed.at.x, Pt(self.y) + placed.at.y, Item::Run(placed.run));
            }
        }
    }

    pub(crate) fn block(&mut self, parent: NodeId, role: Role, text: &str) -> NodeId {
        let node = self.structure.push(parent, role);
        self.mark(node);
        self.text(&[span(text, "en", FONT)], LEFT, WIDTH, false);
        node
    }

    pub(crate) fn heading(&mut self, parent: NodeId, level: u8, text: &str) {
        let anchor = AnchorId(self.outline.len() as u32);
        self.put(LEFT, Pt(self.y), Item::Anchor(anchor));
        self.block(parent, Role::Heading(level), text);
        self.outline.push(OutlineItem { level, title: text.into(), anchor });
    }

    pub(crate) fn finish(self) -> Pages {
        let Self { pages, structure, outline, .. } = self;
        Pages {
            size: SIZE,
            bleed: Pt::ZERO,
            pages,
            structure,
            outline,
            missing: Vec::new(),
            crowded: Vec::new(),
            extent: Extent::default(),
        }
    }
}

pub(crate) fn meta() -> Meta {
    Meta {
        title: "Pakistan & Belarus: thirty years".into(),
        language: "en".into(),
        authors: vec!["Khalid Taimur Akram".into(), "A. N. Other".into()],
        subject: Some("An anniversary".into()),
        keywords: vec!["diplomacy".into(), "trade".into()],
        ..Meta::default()
    }
}

pub(crate) fn info() -> FileInfo<'static> {
    FileInfo {
        timestamp: 1_706_918_400,
        identifiers: Identifiers { permanent: *b"0123456789abcdef", changing: *b"fedcba9876543210" },
        attachments: vec![Attachment {
            name: "brief.toml".into(),
            media_type: "application/toml",
            bytes: b"schema = 1\n".to_vec(),
            relationship: AfRelationship::Source,
            description: "The brief".into(),
        }]
        .into(),
    }
}

/// The sample.
pub(crate) fn pages(fonts: &Fonts) -> Pages {
    let mut sheet = Sheet::new(fonts);
    let document = Structure::ROOT;
    sheet.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Artifact(Artifact::Header)));
    sheet.text(&[span("Running head", "en", FONT)], LEFT, WIDTH, false);
    let section = sheet.structure.push(document, Role::Section);
    sheet.heading(section, 1, "Pakistan and Belarus: the first thirty years");
    sheet.heading(section, 2, "History in brief");
    sheet.block(section, Role::Paragraph, ENGLISH);
    // A rule and small capitals.
    sheet.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Artifact(Artifact::Layout)));
    let y = Pt(sheet.y + 6.0);
    let stroke = Stroke { dash: vec![Pt(2.0), Pt(1.0)], ..Stroke::new(Color::rgb(0x336699), Pt(0.5)) };
    sheet.put(
        LEFT,
        y,
        Item::Shape(Shape {
            path: Path::line(Point::new(WIDTH, Pt::ZERO)),
            fill: None,
            stroke: Some(stroke),
        }),
    );
    sheet.skip(8.0);
    let paragraph = sheet.structure.push(section, Role::Paragraph);
    sheet.mark(paragraph);
    sheet.text(
        &[span("Official and Confidential", "en", Font { small_caps: true, ..FONT })],
        LEFT,
        WIDTH,
        false,
    );

    foreign(&mut sheet, section);
    table(&mut sheet, section);
    list(&mut sheet, section);
    links(&mut sheet, section);
    sheet.page();
    sheet.heading(section, 2, "Trade");
    figure(&mut sheet, section);
    // A paragraph in two pieces, on two pages.
    let paragraph = sheet.structure.push(section, Role::Paragraph);
    let leaf = sheet.structure.leaf(paragraph);
    sheet.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Leaf(leaf)));
    sheet.text(&[span("This paragraph starts here and", "en", FONT)], LEFT, WIDTH, false);
    sheet.page();
    sheet.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Leaf(leaf)));
    sheet.text(&[span("ends on the next page.", "en", FONT)], LEFT, WIDTH, false);
    sheet.put(Pt::ZERO, Pt::ZERO, Item::Mark(Mark::Artifact(Artifact::Footer)));
    sheet.text(&[span("3 of 3", "en", FONT)], LEFT, WIDTH, false);
    // Never drawn, and so not in the file.
    sheet.structure.push(section, Role::Paragraph);
    sheet.finish()
}

pub(crate) const ENGLISH: &str = "Relations were formalised on 3 February 1994; since then officials of both offices \
    have affirmed their first affinities: the trade figure stood at $50.2m in 2019 – a fifth of what was \
    planned. Naïve façades (and back\\slashes) notwithstanding, internationalisation accelerated \
    uncharacteristically.";
pub(crate) const URDU: &str = "پاکستان اور بیلاروس کے درمیان سفارتی تعلقات 1994 میں قائم ہوئے۔";
pub(crate) const ARABIC: &str = "العلاقات بين البلدين قوية";
pub(crate) const HINDI: &str = "दोनों देशों के बीच राजनयिक संबंध स्थापित हुए।";
pub(crate) const RUSSIAN: &str = "Дипломатические отношения установлены";

fn foreign(sheet: &mut Sheet<'_>, section: NodeId) {
    for (text, language, rtl) in
        [(URDU, "ur", true), (ARABIC, "ar", true), (HINDI, "hi", false), (RUSSIAN, "ru", false)]
    {
        sheet.skip(10.0);
        let node = sheet.structure.push(section, Role::Paragraph);
        sheet.structure.node_mut(node).language = Some(language.into());
        sheet.mark(node);
        sheet.text(&[span(text, language, FONT)], LEFT, WIDTH, rtl);
        sheet.skip(10.0);
    }
}

fn table(sheet: &mut Sheet<'_>, section: NodeId) {
    let table = sheet.structure.push(section, Role::Table);
    sheet.block(table, Role::Caption, "Trade by year");
    let head = sheet.structure.push(table, Role::TableHead);
    let body = sheet.structure.push(table, Role::TableBody);
    let rows: [(NodeId, [&str; 3]); 4] = [
        (head, ["Year", "Exports", "Imports"]),
        (body, ["2018", "19.9", "31.0"]),
        (body, ["Before", "", ""]),
        (body, ["2019", "15.1", ""]),
    ];
    for (number, (group, cells)) in rows.into_iter().enumerate() {
        let row = sheet.structure.push(group, Role::TableRow);
        let y = sheet.y;
        for (column, text) in cells.into_iter().enumerate() {
            if number == 2 && column > 0 {
                continue;
            }
            let role = match (number, column) {
                (0, _) => Role::HeaderCell(HeaderScope::Column),
                (_, 0) => Role::HeaderCell(HeaderScope::Row),
                _ => Role::DataCell,
            };
            let cell = sheet.structure.push(row, role);
            if number == 2 {
                sheet.structure.node_mut(cell).column_span = 3;
            }
            sheet.y = y;
            if !text.is_empty() {
                sheet.mark(cell);
                let font =
                    Font { family: Family::Sans, figures: FigureStyle::Tabular, size: Pt(8.5), ..FONT };
                sheet.text(&[span(text, "en", font)], LEFT + Pt(80.0 * column as f64), Pt(80.0), false);
            }
        }
        sheet.y = y + 14.0;
    }
}

fn list(sheet: &mut Sheet<'_>, section: NodeId) {
    let list = sheet.structure.push(section, Role::List);
    sheet.structure.node_mut(list).ordered = true;
    for (label, text) in [("1.", "Set up a joint fund"), ("2.", "Hold the commission yearly")] {
        let item = sheet.structure.push(list, Role::ListItem);
        let y = sheet.y;
        sheet.block(item, Role::Label, label);
        sheet.y = y;
        let body = sheet.structure.push(item, Role::ListBody);
        sheet.mark(body);
        sheet.text(&[span(text, "en", FONT)], LEFT + Pt(20.0), WIDTH, false);
    }
}

fn links(sheet: &mut Sheet<'_>, section: NodeId) {
    let paragraph = sheet.structure.push(section, Role::Paragraph);
    sheet.mark(paragraph);
    sheet.text(&[span("See the ministry’s page and", "en", FONT)], LEFT, WIDTH, false);
    let link = sheet.structure.push(paragraph, Role::Link);
    sheet.mark(link);
    // Over two lines, with an annotation on each.
    for text in ["the archive of", "the commission"] {
        let target = Target::Uri("https://example.org/ä(1)".into());
        let (y, size) = (Pt(sheet.y + 4.0), Size::new(Pt(80.0), Pt(12.0)));
        let description = "The commission’s archive".into();
        sheet.put(LEFT, y, Item::Link(Link { size, target, node: link, description }));
        sheet.text(&[span(text, "en", Font { italic: true, ..FONT })], LEFT, WIDTH, false);
    }
    let reference = sheet.structure.push(paragraph, Role::Reference);
    let link = sheet.structure.push(reference, Role::Link);
    sheet.mark(link);
    let (y, size) = (Pt(sheet.y + 4.0), Size::new(Pt(80.0), Pt(12.0)));
    let target = Target::Anchor(AnchorId(2));
    sheet.put(LEFT, y, Item::Link(Link { size, target, node: link, description: "Trade, page 2".into() }));
    sheet.text(&[span("Trade", "en", FONT)], LEFT, WIDTH, false);
    sheet.block(section, Role::Note, "1. A note on sources.");
}

fn figure(sheet: &mut Sheet<'_>, section: NodeId) {
    let figure = sheet.structure.push(section, Role::Figure);
    sheet.structure.node_mut(figure).alt = Some("Exports fell from 20 to 15 million dollars".into());
    sheet.mark(figure);
    let blend = |a| {
        vec![(0.0, Color::rgb(0x336699)), (0.5, Color { a, ..Color::WHITE }), (1.0, Color::rgb(0x993333))]
    };
    let linear = Paint::Linear { from: Point::ZERO, to: Point::new(Pt(60.0), Pt::ZERO), stops: blend(255) };
    let centre = Point::new(Pt(30.0), Pt(20.0));
    let radial = Paint::Radial { from: (centre, Pt(2.0)), to: (centre, Pt(30.0)), stops: blend(100) };
    let half = Paint::Solid(Color { a: 128, ..Color::rgb(0x669933) });
    let mut inner = Frame::new(Size::new(Pt(300.0), Pt(60.0)));
    for (index, paint) in [linear, radial, half].into_iter().enumerate() {
        let path = Path::rect(Size::new(Pt(60.0), Pt(40.0)));
        let stroke = Some(Stroke::new(Color::BLACK, Pt(1.0)));
        let shape = Shape { path, fill: Some(Fill { paint, even_odd: false }), stroke };
        inner.push(Point::new(Pt(70.0 * index as f64), Pt::ZERO), Item::Shape(shape));
    }
    let samples = |channels: usize| (0..16 * channels).map(|i| (i * 16 / channels) as u8).collect::<Vec<_>>();
    let alpha = Some(samples(1));
    let image =
        Image { width: 4, height: 4, data: ImageData::Samples { bytes: samples(3), channels: 3, alpha } };
    inner.push(Point::new(Pt(210.0), Pt::ZERO), Item::Image(Arc::new(image), Size::new(Pt(40.0), Pt(40.0))));
    let mut jpeg = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut jpeg)
        .encode(&samples(1), 4, 4, image::ExtendedColorType::L8)
        .unwrap();
    let image = Image { width: 4, height: 4, data: ImageData::Jpeg { bytes: jpeg, channels: 1 } };
    inner.push(Point::new(Pt(255.0), Pt::ZERO), Item::Image(Arc::new(image), Size::new(Pt(40.0), Pt(40.0))));
    let (transform, clip) =
        ([0.9, 0.1, -0.1, 0.9, 10.0, 0.0], Some(Clip::rect(Size::new(Pt(300.0), Pt(39.0)))));
    let bounds = Rect { corner: Point::ZERO, size: inner.size };
    let layer = Layer { frame: inner, bounds, opacity: 0.8, blend: Blend::Normal, mask: None };
    let mut inner = Frame::new(bounds.size);
    inner.push(Point::ZERO, Item::Layer(Box::new(layer)));
    let group = Group { frame: inner, transform, clip };
    let y = Pt(sheet.y + 10.0);
    sheet.put(LEFT, y, Item::Group(Box::new(group)));
    sheet.skip(80.0);
}
