//! Text to tokens: words and spaces of one span, direction, script and face each.

use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::Level;
use unicode_script::{Script, UnicodeScript};

use super::TextSpan;
use super::bidi::{Reading, levels};
use super::content::Content;
use super::shape::{Case, PlanId, PlanKey, WordId, Words};
use crate::font::{Face, FaceId, is_default_ignorable, needs_no_glyph};
use crate::geom::Pt;

/// How a token is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct TokenStyle {
    pub span: u32,
    pub plan: PlanId,
    pub face: FaceId,
    pub size: Pt,
    /// Points to the font unit.
    pub unit: f64,
    /// Extra points after each glyph.
    pub tracking: f64,
    /// Whether its glyphs may be fitted to the line.
    pub fits: bool,
    /// Where it goes among what is around it.
    pub level: Level,
    /// Which way its own glyphs go.
    pub rtl: bool,
}

/// A word, a space, or a forced break.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub start: u32,
    pub end: u32,
    pub look: u32,
    pub kind: TokenKind,
    /// How far it moves the pen, in points.
    pub width: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word(WordId),
    /// Spaces that stretch and shrink.
    Space,
    Newline,
}

/// A paragraph's tokens in logical order.
pub(super) struct Tokens {
    pub tokens: Vec<Token>,
    pub looks: Vec<TokenStyle>,
}

impl Token {
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Small capitals that a font does not have: capitals at this part of the size. Capitals of text faces
/// are about two thirds of the em high and true small capitals half of it, which asks for three
/// quarters; a little more keeps their strokes from looking thin.
const CAPITALS_SIZE: f64 = 0.8;

const ZERO_WIDTH_SPACE: char = '\u{200B}';

/// Finds the tokens of a text and shapes its words.
pub(super) fn itemize(content: &Content, reading: Reading, words: &mut Words) -> Tokens {
    let mut out = Tokens { tokens: Vec::with_capacity(content.text.len() / 3), looks: Vec::new() };
    let base = reading.base;
    let bidi = (!reading.plain).then(|| levels(&content.without_marks(), base, &phrases(content)));
    let arabic = bidi.as_ref().and_then(|_| language_of_arabic(content));
    let mut scripts = if content.ascii { Scripts::new("") } else { Scripts::new(&content.text) };
    for (index, bounds) in content.starts.windows(2).enumerate() {
        let range = bounds[0]..bounds[1];
        if range.is_empty() {
            continue;
        }
        let mut items = Items { content, span: index, arabic, words, out: &mut out };
        match &bidi {
            None if content.text[range.clone()].is_ascii()
                && let face = items.face()
                && items.words.fonts().has_ascii(face) =>
            {
                items.plain(range, Script::Latin, face, base);
            }
            _ => items.mixed(range, bidi.as_deref(), base, &mut scripts),
        }
    }
    out
}

/// Where phrases are that read from left to right.
fn phrases(content: &Content) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (span, bounds) in content.spans.iter().zip(content.starts.windows(2)) {
        match found.last_mut() {
            _ if !span.ltr || bounds[0] == bounds[1] => {}
            Some(last) if last.end == bounds[0] => last.end = bounds[1],
            _ => found.push(bounds[0]..bounds[1]),
        }
    }
    found
}

/// The language of the first span with Arabic letters.
fn language_of_arabic<'s>(content: &Content<'s>) -> Option<&'s Arc<str>> {
    let arabic = |span: &&TextSpan| span.text.chars().any(|character| character.script() == Script::Arabic);
    content.spans.iter().find(arabic).map(|span| &span.language)
}

/// The scripts that characters common to several take from their surroundings.
struct Scripts {
    current: Script,
    /// The last script that reads from left to right, and the last that does not.
    ltr: Script,
    rtl: Script,
}

impl Scripts {
    fn new(text: &str) -> Self {
        let first = text.chars().map(|c| c.script()).find(is_real).unwrap_or(Script::Latin);
        Self { current: first, ltr: Script::Latin, rtl: Script::Arabic }
    }

    fn resolve(&mut self, character: char, level: Level) -> Script {
        let script = character.script();
        if is_real(&script) {
            self.current = script;
            if level.is_ltr() {
                self.ltr = script;
            } else {
                self.rtl = script;
            }
            script
        } else if script == Script::Inherited {
            self.current
        } else if level.is_rtl() {
            self.rtl
        } else {
            // Figures and quotation marks that are from left to right beside Arabic are not Arabic.
            self.ltr
        }
    }
}

/// Spaces of a fixed width, which only some faces have.
fn is_wide_space(character: char) -> bool {
    matches!(character, '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

fn is_real(script: &Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// The items of one span.
struct Items<'t, 'w, 'a, 's> {
    content: &'t Content<'s>,
    span: usize,
    /// The language of the paragraph's Arabic letters.
    arabic: Option<&'s Arc<str>>,
    words: &'w mut Words<'a>,
    out: &'t mut Tokens,
}

/// What all characters of an item have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Traits {
    level: Level,
    script: Script,
    face: FaceId,
    /// Small letters to be set as smaller capitals.
    lowercase: bool,
}

impl<'s> Items<'_, '_, '_, 's> {
    /// The language that characters of a script are in. Points and figures among Arabic letters are of their hand,
    /// also where they are no words of that language.
    fn language(&self, script: Script) -> &'s Arc<str> {
        let own = &self.content.spans[self.span].language;
        self.arabic.filter(|_| script == Script::Arabic).unwrap_or(own)
    }

    /// Whether the span is a mark above the line, whose figures go from left to right wherever it stands.
    fn is_mark(&self) -> bool {
        self.content.spans[self.span].is_mark()
    }

    /// The face that the span asks for.
    fn face(&self) -> FaceId {
        let font = &self.content.spans[self.span].font;
        self.words.fonts().select(font.family, font.weight, font.italic)
    }

    /// A stretch of one script and face.
    fn plain(&mut self, range: Range<usize>, script: Script, face: FaceId, level: Level) {
        let traits = Traits { level, script, face, lowercase: false };
        if !self.content.spans[self.span].font.small_caps {
            return self.item(range, traits, Case::AsWritten);
        }
        let text = &self.content.text[range.clone()];
        let letter = text.chars().find(|c| c.is_lowercase());
        let key = self.key(traits, Case::SmallCaps);
        let of_font = letter.is_none_or(|letter| self.words.has_small_caps(&key, letter));
        // A font may have small figures with its small capitals: they are not meant.
        let case_of = |character: char| match (of_font, character.is_numeric(), character.is_lowercase()) {
            (true, true, _) | (false, _, false) => Case::AsWritten,
            (true, false, _) => Case::SmallCaps,
            (false, _, true) => Case::Capitals,
        };
        let mut start = range.start;
        let mut current = None;
        for (offset, character) in text.char_indices() {
            let case = case_of(character);
            if let Some(before) = current.filter(|before| *before != case) {
                let traits = Traits { lowercase: before == Case::Capitals, ..traits };
                self.item(start..range.start + offset, traits, before);
                start = range.start + offset;
            }
            current = Some(case);
        }
        if let Some(case) = current {
            self.item(start..range.end, Traits { lowercase: case == Case::Capitals, ..traits }, case);
        }
    }

    /// A stretch of any scripts, directions and faces.
    fn mixed(&mut self, range: Range<usize>, levels: Option<&[Level]>, base: Level, scripts: &mut Scripts) {
        let fonts = self.words.fonts();
        let own = self.face();
        let text = &self.content.text;
        let mut start = range.start;
        let mut current: Option<(Level, Script, FaceId)> = None;
        // Where the last cluster starts.
        let mut cluster = range.start;
        for (offset, character) in text[range.clone()].char_indices() {
            let offset = range.start + offset;
            // One level for every byte of the text.
            let level = levels.map_or(base, |levels| levels[offset]);
            let script = scripts.resolve(character, if self.is_mark() { Level::ltr() } else { level });
            let mark = character.script() == Script::Inherited || is_mark(character);
            let next = match current {
                // Marks stay with their base, whose face must have both if any face has.
                Some(now) if mark || is_default_ignorable(character) => {
                    let face = now.2;
                    if needs_no_glyph(character) || fonts.face(face).has(character) {
                        continue;
                    }
                    let language = self.language(now.1);
                    match self.words.fallback(own, character, now.1, language) {
                        Some(other) if has_all(fonts.face(other), &text[cluster..offset]) => {
                            if start < cluster {
                                self.plain(start..cluster, now.1, now.2, now.0);
                            }
                            start = cluster;
                            current = Some((now.0, now.1, other));
                            continue;
                        }
                        // The shaper may compose it with its base, for which this face has a glyph; else it
                        // comes after the base in a face that has it.
                        Some(other) if !self.composes(cluster..offset + character.len_utf8(), now) => {
                            if start < offset {
                                self.plain(start..offset, now.1, now.2, now.0);
                            }
                            start = offset;
                            cluster = offset;
                            current = Some((now.0, now.1, other));
                            continue;
                        }
                        _ => continue,
                    }
                }
                // A space is of the word before it, or of the direction that changes with it.
                Some(now) if now.0 == level && needs_no_glyph(character) && !is_wide_space(character) => {
                    Some(now)
                }
                _ if needs_no_glyph(character) => {
                    let language = self.language(script);
                    let face = self.words.fallback(own, ' ', script, language);
                    Some((level, script, face.unwrap_or(own)))
                }
                _ => {
                    let language = self.language(script);
                    let face = self.words.fallback(own, character, script, language);
                    if face.is_none() {
                        self.words.miss(character, &self.content.spans[self.span]);
                    }
                    face.map(|face| (level, script, face))
                }
            };
            cluster = offset;
            if next != current {
                if let Some((level, script, face)) = current {
                    self.plain(start..offset, script, face, level);
                }
                start = offset;
                current = next;
            }
        }
        if let Some((level, script, face)) = current {
            self.plain(start..range.end, script, face, level);
        }
    }

    /// Whether a face sets a base with its marks.
    fn composes(&mut self, cluster: Range<usize>, (level, script, face): (Level, Script, FaceId)) -> bool {
        let key = self.key(Traits { level, script, face, lowercase: false }, Case::AsWritten);
        let plan = self.words.plan(&key);
        self.words.sets(plan, &self.content.text[cluster])
    }

    fn key(&self, traits: Traits, case: Case) -> PlanKey {
        let span = &self.content.spans[self.span];
        PlanKey {
            face: traits.face,
            figures: span.font.figures,
            case,
            // Letterspaced text has no ligatures: they would be closer than their neighbours.
            ligatures: span.font.tracking == 0.0 || !fits(traits.script),
            script: traits.script,
            rtl: traits.level.is_rtl() && !self.is_mark(),
            language: Arc::clone(self.language(traits.script)),
        }
    }

    /// Splits an item at spaces and shapes its words.
    fn item(&mut self, range: Range<usize>, traits: Traits, case: Case) {
        let plan = self.words.plan(&self.key(traits, case));
        let font = &self.content.spans[self.span].font;
        let size = if case == Case::Capitals { font.size * CAPITALS_SIZE } else { font.size };
        let face = self.words.fonts().face(traits.face);
        let unit = size.0 / f64::from(face.units_per_em);
        // Letters that join, or hang from a line, stay together.
        let tracking = if fits(traits.script) { size.0 * font.tracking / 1000.0 } else { 0.0 };
        let look = self.out.looks.len() as u32;
        self.out.looks.push(TokenStyle {
            span: self.span as u32,
            plan,
            face: traits.face,
            size,
            unit,
            tracking,
            fits: fits(traits.script) && font.size <= FIT_SIZE,
            level: traits.level,
            rtl: traits.level.is_rtl() && !self.is_mark(),
        });
        let text = self.content.text.as_str();
        let joins = is_joined(traits.script);
        let mut start = range.start;
        while start < range.end {
            let rest = &text[start..range.end];
            let length = rest.find([' ', '\u{A0}', '\n', ZERO_WIDTH_SPACE]).unwrap_or(rest.len());
            if length > 0 {
                let end = start + length;
                let word = if joins && (touches(text, start, -1) || touches(text, end, 1)) {
                    self.words.joined(plan, &text[start..end], before(text, start), &text[end..])
                } else {
                    self.words.word(plan, &text[start..end])
                };
                if !self.words.is_whole(word) {
                    self.miss(start..end, face);
                }
                let width = f64::from(self.words.advance(word)) * unit
                    + tracking * self.words.glyphs(word).len() as f64;
                self.push(start, end, look, TokenKind::Word(word), width);
                start = end;
                continue;
            }
            if rest.starts_with(ZERO_WIDTH_SPACE) {
                // It is a place to break at, which is known already, and nothing else.
                start += ZERO_WIDTH_SPACE.len_utf8();
                continue;
            }
            if rest.starts_with('\n') {
                self.push(start, start + 1, look, TokenKind::Newline, 0.0);
                start += 1;
                continue;
            }
            let length = rest.find(|c| !matches!(c, ' ' | '\u{A0}')).unwrap_or(rest.len());
            let count = rest[..length].chars().count();
            let width = (f64::from(self.words.space(plan).advance) * unit + tracking) * count as f64;
            self.push(start, start + length, look, TokenKind::Space, width);
            start += length;
        }
    }

    /// Notes what a face lacks of a word that it does not set whole.
    fn miss(&mut self, word: Range<usize>, face: &Face) {
        let seen = || self.content.text[word.clone()].chars().filter(|&character| !needs_no_glyph(character));
        let lacking: Vec<char> = seen().filter(|&character| !face.has(character)).collect();
        // A face may have a character, and make of it what it does not have: then any of the word is named.
        let named = if lacking.is_empty() { seen().take(1).collect() } else { lacking };
        for character in named {
            self.words.miss(character, &self.content.spans[self.span]);
        }
    }

    fn push(&mut self, start: usize, end: usize, look: u32, kind: TokenKind, width: f64) {
        self.out.tokens.push(Token { start: start as u32, end: end as u32, look, kind, width });
    }
}

/// Whether a face has all characters of a text that are to be seen.
fn has_all(face: &Face, text: &str) -> bool {
    text.chars().all(|character| needs_no_glyph(character) || face.has(character))
}

/// Whether a letter is directly before or after a place, so that a joined script joins with it.
fn touches(text: &str, at: usize, side: i8) -> bool {
    let neighbour = if side < 0 { text[..at].chars().next_back() } else { text[at..].chars().next() };
    neighbour.is_some_and(|c| !c.is_whitespace())
}

/// The few characters before a place.
fn before(text: &str, at: usize) -> &str {
    // The shaper looks at five at most.
    let start = text[..at].char_indices().rev().take(5).last().map_or(at, |(start, _)| start);
    &text[start..at]
}

/// Scripts whose letters join.
pub(super) fn is_joined(script: Script) -> bool {
    use Script::{Adlam, Arabic, Mandaic, Manichaean, Mongolian, Nko, Phags_Pa, Psalter_Pahlavi, Syriac};
    matches!(
        script,
        Arabic | Syriac | Nko | Mongolian | Phags_Pa | Mandaic | Manichaean | Psalter_Pahlavi | Adlam
    )
}

/// Larger type than this is display type, whose letters are never fitted.
const FIT_SIZE: Pt = Pt(14.0);

/// Whether letters of a script stand by themselves, so that their distance may change. Figures and points belong to the
/// letters around them.
fn fits(script: Script) -> bool {
    use Script::{Armenian, Common, Cyrillic, Georgian, Greek, Hebrew, Inherited, Latin};
    matches!(script, Latin | Greek | Cyrillic | Armenian | Georgian | Hebrew | Common | Inherited)
}

/// Combining marks of single scripts, so far as fonts are bundled for them; those of all scripts are
/// known by their script, `Inherited`.
fn is_mark(character: char) -> bool {
    matches!(
        u32::from(character),
        0x0483..=0x0489
            | 0x0591..=0x05C7
            | 0x0610..=0x061A
            | 0x064B..=0x065F
            | 0x0670
            | 0x06D6..=0x06DC
            | 0x06DF..=0x06E4
            | 0x06E7..=0x06E8
            | 0x06EA..=0x06ED
            | 0x08D3..=0x08FF
            | 0x0900..=0x0903
            | 0x093A..=0x093C
            | 0x093E..=0x094F
            | 0x0951..=0x0957
            | 0x0962..=0x0963
    )
}
