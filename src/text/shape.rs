//! Words to glyphs, each word once.
//!
//! What is shaped is kept under its face, features, script, language and direction, with advances in
//! font units, so that every size of a face shares it.

use std::sync::Arc;

use harfrust::{
    Buffer, BufferFlags, Direction, Feature, Language, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{FigureStyle, Missing, TextSpan};
use crate::diag::Span;
use crate::font::{FaceId, Fonts};

/// What of a font decides how a word is shaped; its size does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlanKey {
    pub face: FaceId,
    pub figures: FigureStyle,
    pub case: Case,
    pub ligatures: bool,
    pub script: unicode_script::Script,
    pub rtl: bool,
    pub language: Arc<str>,
}

/// What becomes of small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    AsWritten,
    /// The font's own small capitals.
    SmallCaps,
    /// Capitals, to be set smaller: for a face that has no small capitals.
    Capitals,
}

/// A plan by its number in [`Words`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PlanId(u32);

/// A shaped word by its number in [`Words`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WordId(u32);

/// A glyph of a word, in font units.
#[derive(Debug, Clone, Copy)]
pub(super) struct ShapedGlyph {
    pub id: u16,
    /// First byte in the word's text of the cluster that the glyph belongs to.
    pub cluster: u32,
    pub advance: i32,
    /// Right and up from the pen.
    pub dx: i32,
    pub dy: i32,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    /// Its glyphs' places in the store.
    first: u32,
    count: u32,
    clusters: u32,
    advance: i32,
    /// Whether each of its characters has a glyph.
    whole: bool,
}

/// A character that needs no shaping: the space between words, the hyphen in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Single {
    pub id: u16,
    pub advance: i32,
}

struct Plan<'a> {
    key: PlanKey,
    shaper: ShaperFont<'a, 'static>,
    plan: ShapePlan,
    features: Vec<Feature>,
    space: Single,
    hyphen: Single,
    words: FxHashMap<Box<str>, WordId>,
}

/// Faces by what they are asked for: the face that lacks a character, the character and its script, and for each
/// language the face, if there is any.
type Fallbacks = FxHashMap<(FaceId, char, unicode_script::Script), Vec<(Arc<str>, Option<FaceId>)>>;

/// The store of shaped words.
pub(super) struct Words<'a> {
    fonts: &'a Fonts,
    plans: Vec<Plan<'a>>,
    glyphs: Vec<ShapedGlyph>,
    words: Vec<Word>,
    buffer: Buffer,
    /// Faces for what faces lack, so far as they have been looked for.
    fallbacks: Fallbacks,
    /// What no font has, in the order in which it was met.
    missing: Vec<Missing>,
    met: FxHashSet<(char, Option<Span>)>,
}

impl<'a> Words<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            plans: Vec::new(),
            glyphs: Vec::new(),
            words: Vec::new(),
            buffer: Buffer::new(),
            fallbacks: FxHashMap::default(),
            missing: Vec::new(),
            met: FxHashSet::default(),
        }
    }

    /// A face for a character where the theme asks for `base`; as [`Fonts::fallback`], and asked once.
    pub(super) fn fallback(
        &mut self,
        base: FaceId,
        character: char,
        script: unicode_script::Script,
        language: &Arc<str>,
    ) -> Option<FaceId> {
        let known = self.fallbacks.entry((base, character, script)).or_default();
        if let Some((_, face)) = known.iter().find(|(own, _)| own == language) {
            return *face;
        }
        let face = self.fonts.fallback(base, character, script, language);
        known.push((Arc::clone(language), face));
        face
    }

    /// Notes that no font has a character of a span.
    pub(super) fn miss(&mut self, character: char, span: &TextSpan) {
        if self.met.insert((character, span.place)) {
            self.missing.push(Missing { character, place: span.place, text: Arc::clone(&span.text) });
        }
    }

    /// What no font has of all that was set since the last call.
    pub(super) fn take_missing(&mut self) -> Vec<Missing> {
        self.met.clear();
        std::mem::take(&mut self.missing)
    }

    pub(super) fn fonts(&self) -> &'a Fonts {
        self.fonts
    }

    /// The plan for a key, made when it is first asked for.
    pub(super) fn plan(&mut self, key: &PlanKey) -> PlanId {
        // A document has a few dozen plans at most, and the last ones are asked for most.
        if let Some(index) = self.plans.iter().rposition(|plan| plan.key == *key) {
            return PlanId(index as u32);
        }
        let face = self.fonts.face(key.face);
        let features = features(key);
        let language = Language::new(key.language.as_bytes());
        let plan =
            ShapePlan::new(face.font(), direction(key.rtl), script(key.script), language.as_ref(), &features);
        let single = |character, width| match face.glyph(character) {
            Some(id) => Single { id, advance: face.advance(id) },
            None => Single { id: 0, advance: width },
        };
        // A font without a space gets a quarter of an em, the usual width of one. None is narrower than a
        // fifth, Bringhurst's least: Nastaliq has an eighth, which with figures of another face is no space.
        let em = i32::from(face.units_per_em);
        let space = single(' ', em / 4);
        let space = Single { advance: space.advance.max(em / 5), ..space };
        let hyphen = single('-', 0);
        let shaper = ShaperFont::new(face.font());
        self.plans.push(Plan {
            key: key.clone(),
            shaper,
            plan,
            features,
            space,
            hyphen,
            words: FxHashMap::default(),
        });
        PlanId((self.plans.len() - 1) as u32)
    }

    /// Whether a face has small capitals of its own in a script.
    pub(super) fn has_small_caps(&mut self, key: &PlanKey, letter: char) -> bool {
        let plan = self.plan(&PlanKey { case: Case::SmallCaps, ..key.clone() });
        let word = self.word(plan, letter.encode_utf8(&mut [0; 4]));
        let plain = self.fonts.face(key.face).glyph(letter);
        self.glyphs(word).first().is_some_and(|glyph| Some(glyph.id) != plain)
    }

    pub(super) fn space(&self, plan: PlanId) -> Single {
        self.plans[plan.0 as usize].space
    }

    pub(super) fn hyphen(&self, plan: PlanId) -> Single {
        self.plans[plan.0 as usize].hyphen
    }

    /// A word by its text, shaped when it is first asked for.
    pub(super) fn word(&mut self, plan: PlanId, text: &str) -> WordId {
        if let Some(&word) = self.plans[plan.0 as usize].words.get(text) {
            return word;
        }
        let word = self.shape(plan, text, "", "");
        self.plans[plan.0 as usize].words.insert(text.into(), word);
        word
    }

    /// A word that joins with what comes before and after it. It is not kept for others.
    pub(super) fn joined(&mut self, plan: PlanId, text: &str, before: &str, after: &str) -> WordId {
        self.shape(plan, text, before, after)
    }

    /// The glyphs of a word, from left to right.
    pub(super) fn glyphs(&self, word: WordId) -> &[ShapedGlyph] {
        let Word { first, count, .. } = self.words[word.0 as usize];
        &self.glyphs[first as usize..(first + count) as usize]
    }

    /// How many parts of a word stand by themselves: letters with their marks.
    pub(super) fn clusters(&self, word: WordId) -> u32 {
        self.words[word.0 as usize].clusters
    }

    /// How far a word moves the pen.
    pub(super) fn advance(&self, word: WordId) -> i32 {
        self.words[word.0 as usize].advance
    }

    /// Whether a plan's face sets all of a text.
    pub(super) fn sets(&mut self, plan: PlanId, text: &str) -> bool {
        let word = self.word(plan, text);
        self.is_whole(word)
    }

    /// Whether each character of a word has a glyph, or needs none.
    pub(super) fn is_whole(&self, word: WordId) -> bool {
        self.words[word.0 as usize].whole
    }

    fn shape(&mut self, id: PlanId, text: &str, before: &str, after: &str) -> WordId {
        let plan = &self.plans[id.0 as usize];
        let buffer = &mut self.buffer;
        buffer.clear();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        if !before.is_empty() {
            buffer.set_pre_context(before);
        }
        if plan.key.case == Case::Capitals {
            let face = self.fonts.face(plan.key.face);
            for (offset, character) in text.char_indices() {
                if character.to_uppercase().all(|capital| face.has(capital)) {
                    for capital in character.to_uppercase() {
                        buffer.push(u32::from(capital), offset as u32);
                    }
                } else {
                    buffer.push(u32::from(character), offset as u32);
                }
            }
        } else {
            buffer.push_str(text);
        }
        if !after.is_empty() {
            buffer.set_post_context(after);
        }
        buffer.set_direction(plan.plan.direction());
        buffer.set_script(plan.plan.script());
        buffer.set_language(plan.plan.language().cloned());
        let options = ShapeOptions::new().plan(Some(&plan.plan)).features(&plan.features);
        let first = self.glyphs.len();
        let (mut advance, mut whole) = (0, true);
        // The plan is of the buffer's own direction and script: shaping cannot refuse it.
        if harfrust::shape(&plan.shaper, buffer, options).is_ok() {
            let shaped = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
            // A mark in a face of its own is an item of its own. What has no glyph here is noted by who asks for the
            // word, unless it is not meant to be seen.
            let seen = shaped.filter(|(info, _)| {
                whole &= info.glyph_id != 0;
                info.glyph_id != 0
            });
            self.glyphs.extend(seen.map(|(info, position)| {
                advance += position.x_advance;
                ShapedGlyph {
                    id: info.glyph_id as u16,
                    cluster: info.cluster,
                    advance: position.x_advance,
                    dx: position.x_offset,
                    dy: position.y_offset,
                }
            }));
        }
        let count = self.glyphs.len() - first;
        let clusters = self.glyphs[first..].chunk_by(|one, next| one.cluster == next.cluster).count() as u32;
        self.words.push(Word { first: first as u32, count: count as u32, clusters, advance, whole });
        WordId((self.words.len() - 1) as u32)
    }
}

/// The OpenType features of a key. Kerning, and the ligatures that a script needs, are always on.
fn features(key: &PlanKey) -> Vec<Feature> {
    let on = |tag: &[u8; 4]| Feature::new(Tag::new(tag), 1, ..);
    let off = |tag: &[u8; 4]| Feature::new(Tag::new(tag), 0, ..);
    let mut features = match key.figures {
        FigureStyle::OldStyle => vec![on(b"onum"), on(b"pnum")],
        FigureStyle::Lining => vec![on(b"lnum"), on(b"pnum")],
        FigureStyle::Tabular => vec![on(b"lnum"), on(b"tnum")],
    };
    if key.case == Case::SmallCaps {
        features.push(on(b"smcp"));
    }
    if !key.ligatures {
        features.extend([off(b"liga"), off(b"clig")]);
    }
    features
}

fn direction(rtl: bool) -> Direction {
    if rtl { Direction::RightToLeft } else { Direction::LeftToRight }
}

fn script(script: unicode_script::Script) -> Option<Script> {
    script.short_name().parse().ok()
}
