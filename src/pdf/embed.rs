//! Embeds fonts: gives printpdf a subset of each face, and adds what printpdf does not write.

use blake3::Hasher;
use lopdf::{Dictionary, Document, Object};
use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub,
    Pt, TextItem,
};
use rayon::Scope;
use rayon::prelude::*;

use crate::font::{Face, FaceId};

use super::codes::{AllCodes, CodeGlyph, Codes};
use super::combine::{self, Part};
use super::slim::slim;
use super::syntax::{Ref, stream_entries};
use super::writer::{Content, Writer};

/// The bytes before the table directory of a font (OpenType, "Table Directory").
const SFNT_HEADER: usize = 12;

/// A face with the part of its font file that is in use.
pub(super) struct Subset<'a> {
    face: FaceId,
    codes: &'a Codes<'a>,
    /// What printpdf is given, which copies it three times: the whole program, or its start where that is deflated here.
    program: Vec<u8>,
    /// The program, deflated, unless printpdf may embed something else: a font of a collection, a part of one with
    /// other than TrueType outlines.
    deflated: Option<Content>,
    /// How long the program is.
    length: usize,
    /// Whether the program is the whole font, its glyphs numbered as ever: it could not be subset.
    whole: bool,
    /// The number of the first combined glyph, if they could be added.
    combined: Option<u16>,
}

/// Subsets all faces in use, and has the subsets deflated within a scope.
pub(super) fn subset<'a>(codes: &'a AllCodes<'a>, scope: &Scope) -> Vec<Subset<'a>> {
    let used: Vec<_> = codes.used().collect();
    used.into_par_iter().with_max_len(1).map(|(face, codes)| Subset::new(face, codes, scope)).collect()
}

/// Completes what printpdf wrote of the fonts.
pub(super) fn fix(subsets: Vec<Subset<'_>>, document: &mut Document, file: &mut Writer) {
    let Some(resources) = font_resources(document) else { return };
    for subset in subsets {
        subset.fix(document, &resources, file);
    }
}

/// The fonts that pages refer to by name.
fn font_resources(document: &Document) -> Option<Dictionary> {
    let page = document.page_iter().next()?;
    let resources = document.get_dictionary(page).ok()?.get(b"Resources").ok()?;
    let fonts = document.dereference(resources).ok()?.1.as_dict().ok()?.get(b"Font").ok()?;
    document.dereference(fonts).ok()?.1.as_dict().ok().cloned()
}

impl<'a> Subset<'a> {
    fn new(face: FaceId, codes: &'a Codes<'a>, scope: &Scope) -> Self {
        let data = &codes.face.data;
        let (mut program, whole) = match subsetter::subset(data, codes.face.index, &codes.glyphs) {
            Ok(program) => (slim(&program).unwrap_or(program), false),
            Err(_) => (data.to_vec(), true),
        };
        let mut combined = None;
        if !codes.combinations.is_empty() {
            let number = |glyph| if whole { glyph } else { codes.glyphs.get(glyph).unwrap_or(0) };
            let combinations = codes.combinations.iter().map(|(parts, advance)| {
                let parts = parts.iter().map(|part| Part { glyph: number(part.glyph), ..*part });
                (parts.collect(), *advance)
            });
            if let Some((more, first)) = combine::append(&program, &combinations.collect::<Vec<_>>()) {
                (program, combined) = (more, Some(first));
            }
        }
        let length = program.len();
        let deflated = (codes.mapped && !whole).then(|| {
            // What tells printpdf that its outlines are TrueType.
            let start = program.iter().take(SFNT_HEADER).copied().collect();
            Content::deflated(std::mem::replace(&mut program, start), scope)
        });
        Self { face, codes, program, deflated, length, whole, combined }
    }

    /// The font's name in content streams.
    fn resource(&self) -> FontId {
        FontId(format!("F{}", self.face.0))
    }

    /// Hands the font to printpdf, with the operators that make it write out every code's width and text.
    pub(super) fn register(&mut self, document: &mut PdfDocument, specimen: &mut Vec<Op>) {
        let face = self.codes.face;
        let scale = |units: i16| thousandths(face, units) as i16;
        // Code 0 is never shown.
        let codes = || (0_u16..).zip(&self.codes.codes).skip(1);
        let mut font = ParsedFont::with_glyph_data(
            std::mem::take(&mut self.program),
            if self.whole { face.index } else { 0 },
            Some(self.name()),
            Default::default(),
            codes().map(|(code, glyph)| (code, glyph.width)).collect(),
            // The widths are given in thousandths: printpdf would cut off what is after the point.
            1000,
            FontMetrics { ascent: scale(face.ascent), descent: scale(face.descent) },
        );
        let [x_min, y_min, x_max, y_max] = face.bounds.map(scale);
        font.pdf_font_metrics = PdfFontMetricsStub { x_min, y_min, x_max, y_max, ..font.pdf_font_metrics };
        document.resources.fonts.map.insert(self.resource(), PdfFont::new(font));

        let glyphs = codes().map(|(code, glyph)| Codepoint {
            gid: code,
            offset: 0.0,
            cid: Some(glyph.text.to_string()),
        });
        specimen.push(Op::SetFont { font: PdfFontHandle::External(self.resource()), size: Pt(1.0) });
        specimen.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] });
    }

    /// The font's name with six letters that tell this subset from others (ISO 32000-1, 9.6.4).
    fn name(&self) -> String {
        let mut hasher = Hasher::new();
        let mut word = |word: u16| {
            hasher.update(&word.to_be_bytes());
        };
        for code in &self.codes.codes {
            match code.glyph {
                CodeGlyph::Face(glyph) => word(glyph),
                CodeGlyph::Combined(index) => word(index),
            }
        }
        for part in self.codes.combinations.iter().flat_map(|(parts, _)| parts) {
            [part.glyph, part.x as u16, part.y as u16].into_iter().for_each(&mut word);
        }
        for code in &self.codes.codes {
            hasher.update(code.text.as_bytes());
        }
        hasher.update(self.codes.face.postscript_name.as_bytes());
        let digest = hasher.finalize();
        let tag: String = digest.as_bytes()[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect();
        // Names are ASCII without what has a meaning in PDF or PostScript, and at most 127 bytes long (ISO 19005-3,
        // 6.1.13).
        let legal = |c: &char| c.is_ascii_graphic() && !"[](){}<>/%#".contains(*c);
        let name: String = self.codes.face.postscript_name.chars().filter(legal).take(100).collect();
        format!("{tag}+{name}")
    }

    fn fix(self, document: &mut Document, fonts: &Dictionary, file: &mut Writer) -> Option<()> {
        let font = fonts.get(self.resource().0.as_bytes()).and_then(Object::as_reference).ok()?;
        let map = self.glyph_map().map(|map| {
            let (at, content) = (file.reserve(), file.deflated(map));
            file.stream(at, Vec::new(), content);
            at.object()
        });
        let font = document.get_object_mut(font).and_then(Object::as_dict_mut).ok()?;
        let descendants = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).ok()?;
        let descendant = descendants.first_mut()?.as_dict_mut().ok()?;
        // Only TrueType programs have the entry.
        if let (Some(map), true) = (map, descendant.has(b"CIDToGIDMap")) {
            descendant.set("CIDToGIDMap", map);
        }
        let descriptor = descendant.get(b"FontDescriptor").and_then(Object::as_reference).ok()?;
        let descriptor = document.get_object_mut(descriptor).and_then(Object::as_dict_mut).ok()?;
        let face = self.codes.face;
        descriptor.set("CapHeight", thousandths(face, face.cap_height));
        descriptor.set("XHeight", thousandths(face, face.x_height));
        descriptor.set("ItalicAngle", Object::Real(face.italic_angle));
        // Table 123: bit 2 for serifs, 3 because codes are the font's own, 7 for italics.
        let flags = 1 << 2 | i64::from(face.serif) << 1 | i64::from(face.italic_angle != 0.0) << 6;
        descriptor.set("Flags", flags);
        // No table of a font tells the stems' width; this estimate from the weight is Adobe's practice.
        let weight = f64::from(face.weight) / 65.0;
        descriptor.set("StemV", 50 + (weight * weight).round() as i64);
        let program = descriptor.get(b"FontFile2").and_then(Object::as_reference).ok()?;
        if let Some(deflated) = self.deflated
            && let Some(Object::Stream(mut stream)) = document.objects.remove(&program)
        {
            stream.dict.set("Length1", self.length as i64);
            file.stream(Ref(program.0), stream_entries(&stream.dict), deflated);
        }
        Some(())
    }

    /// The glyph of each code, two bytes each, where they differ.
    fn glyph_map(&self) -> Option<Vec<u8>> {
        let number = |glyph| if self.whole { glyph } else { self.codes.glyphs.get(glyph).unwrap_or(0) };
        let glyphs = self.codes.codes.iter().map(|code| match (code.glyph, self.combined) {
            (CodeGlyph::Face(glyph), _) => number(glyph),
            (CodeGlyph::Combined(index), Some(first)) => first + index,
            // A damaged font: at least the letter without its marks.
            (CodeGlyph::Combined(index), None) => {
                let (parts, _) = &self.codes.combinations[usize::from(index)];
                parts.first().map_or(0, |part| number(part.glyph))
            }
        });
        let glyphs: Vec<u16> = glyphs.collect();
        let same = (0_u16..).zip(&glyphs).all(|(code, glyph)| code == *glyph);
        (!same).then(|| glyphs.into_iter().flat_map(u16::to_be_bytes).collect())
    }
}

/// Font units in thousandths of an em.
fn thousandths(face: &Face, units: i16) -> i64 {
    let em = i64::from(face.units_per_em).max(1);
    (i64::from(units) * 2000 + em).div_euclid(2 * em)
}
