//! A language with its script and direction, found once from what a brief says.
//!
//! What a tag means comes from CLDR through ICU4X, and which codes are languages from ISO 639-3. Nothing here is
//! a list of ours, except what two standards write differently: the scripts of ISO 15924 that Unicode counts as
//! one.

use std::ops::Deref;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use memchr::memmem;
use unicode_bidi::{BidiClass, bidi_class};
use unicode_script::{Script, UnicodeScript};

/// The language of a brief or of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    tag: Arc<str>,
    locale: icu_locale::Locale,
    script: Script,
    /// In which ISO 15924 tells apart what Unicode does not: `Hans` and `Hant`, `Jpan`, `Aran`.
    form: Option<icu_locale::subtags::Script>,
    rtl: bool,
}

/// Why a tag is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It does not have the form of a tag of BCP 47.
    Form,
    /// ISO 639-3 does not have its language, or has it as none (`und`); with the tag that may be meant.
    Unknown { meant: Option<String> },
    /// It has an extension that chooses digits, a calendar or the like (RFC 6067); the tag without it.
    Extended { plain: String },
}

impl Language {
    /// English, the default language of a brief.
    pub fn english() -> Self {
        Self::resolve(icu_locale::locale!("en"))
    }

    /// The language of a tag, or English where the tag is refused.
    pub fn new(tag: &str) -> Self {
        Self::parse(tag).unwrap_or_else(|_| Self::english())
    }

    /// The language of a tag of BCP 47. Case does not matter, and obsolete subtags have the meaning that CLDR gives
    /// them: `iw` is `he`, `en-UK` is `en-GB`.
    ///
    /// # Errors
    /// If it has another form, or its language is none.
    pub fn parse(tag: &str) -> Result<Self, Fault> {
        let (primary, rest) =
            tag.split_once('-').map_or((tag, None), |(primary, rest)| (primary, Some(rest)));
        let Ok(stated) = tag.parse::<icu_locale::Locale>() else {
            // A name such as `english` does not even have the form, but what is meant is clear.
            let name =
                rest.is_none() && primary.chars().count() > 3 && primary.chars().all(char::is_alphabetic);
            let unknown = || Fault::Unknown { meant: named(primary).map(str::to_owned) };
            return Err(if name { unknown() } else { Fault::Form });
        };
        if stated.id.language.is_unknown() {
            return Err(Fault::Unknown { meant: None });
        }
        if !stated.extensions.unicode.is_empty() {
            return Err(Fault::Extended { plain: stated.id.to_string() });
        }
        // `sr-Latin` has the form of a variant and would be set in Cyrillic.
        for variant in stated.id.variants.iter() {
            if let Some(script) = script_named(variant.as_str()) {
                let meant = format!("{}-{}", stated.id.language, script.short_name());
                return Err(Fault::Unknown { meant: Some(meant) });
            }
        }
        let mut canonical = stated.clone();
        LocaleCanonicalizer::new_extended().canonicalize(&mut canonical);
        let language = canonical.id.language.as_str();
        if !is_language(language) && !is_language(stated.id.language.as_str()) {
            return Err(Fault::Unknown { meant: near(stated.id.language.as_str(), rest) });
        }
        // CLDR writes some languages under a wider code of three letters: the author's own says more.
        if language.len() > 2 {
            canonical.id.language = stated.id.language;
        }
        Ok(Self::resolve(canonical))
    }

    fn resolve(locale: icu_locale::Locale) -> Self {
        let form = LocaleExpander::new_extended().get_likely_script(&locale.id);
        let script = form.map_or(Script::Latin, unified);
        let direction = of_script(script);
        let rtl = LocaleDirectionality::new_extended().is_right_to_left(&direction);
        Self { tag: locale.to_string().into(), locale, script, form, rtl }
    }

    /// The tag (BCP 47), in its canonical form.
    pub fn tag(&self) -> &Arc<str> {
        &self.tag
    }

    /// Whether it is another language, or a variety of it: `en-GB` is in `en`.
    pub fn is_in(&self, wider: &Self) -> bool {
        self == wider || self.primary() == &*wider.tag
    }

    /// The language itself, without script or region.
    pub fn primary(&self) -> &str {
        self.locale.id.language.as_str()
    }

    /// Its region, where it is stated.
    pub fn region(&self) -> Option<&str> {
        self.locale.id.region.as_ref().map(icu_locale::subtags::Region::as_str)
    }

    /// The same for ICU4X.
    pub fn locale(&self) -> &icu_locale::Locale {
        &self.locale
    }

    /// The script that the language is written in, or the first of several that are written together.
    pub fn script(&self) -> Script {
        self.script
    }

    /// All scripts that the language is written in, the first of [`Language::script`].
    pub fn scripts(&self) -> Vec<Script> {
        let more: &[Script] = match self.primary() {
            "ja" => &[Script::Hiragana, Script::Katakana, Script::Han],
            "ko" => &[Script::Hangul, Script::Han],
            _ => &[],
        };
        let mut scripts = vec![self.script];
        scripts.extend(more.iter().filter(|script| **script != self.script));
        scripts
    }

    /// Its form in ISO 15924, where that tells more: `Hant`, `Aran`.
    pub fn form(&self) -> &str {
        self.form.as_ref().map_or("Latn", |form| form.as_str())
    }

    /// Whether the language reads from right to left.
    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// Whether words in a script may be in the language.
    pub fn writes(&self, script: Script) -> bool {
        use Script::{Bopomofo, Han, Hangul, Hiragana, Katakana};
        match self.form() {
            "Jpan" => matches!(script, Han | Hiragana | Katakana),
            "Kore" => matches!(script, Han | Hangul),
            "Hans" | "Hant" | "Hani" => matches!(script, Han | Bopomofo),
            _ => script == self.script,
        }
    }

    /// Whether all letters of a text are of scripts that the language is written in.
    pub fn writes_all(&self, text: &str) -> bool {
        text.chars().all(|character| match character.script() {
            Script::Common | Script::Inherited | Script::Unknown => true,
            script => self.writes(script),
        })
    }
}

impl Deref for Language {
    type Target = str;

    /// Its tag.
    fn deref(&self) -> &str {
        &self.tag
    }
}

/// Whether a text has characters that only the bidirectional algorithm can place.
pub fn has_rtl(text: &str) -> bool {
    /// This is asked of every paragraph, and most have little but ASCII, which is recognised in steps of this many bytes.
    const STEP: usize = 64;
    /// The first byte of U+0580; all characters after it start with this or more, and none goes on with it.
    const FIRST: u8 = 0xD6;
    if text.is_ascii() {
        return false;
    }
    let starts = |at: usize| text[at..].chars().next().is_some_and(is_rtl);
    text.as_bytes().chunks(STEP).enumerate().any(|(number, step)| {
        let mut bytes = step.iter().enumerate();
        !step.is_ascii() && bytes.any(|(at, &byte)| byte >= FIRST && starts(number * STEP + at))
    })
}

/// Letters and figures of scripts from right to left, and controls.
fn is_rtl(character: char) -> bool {
    use BidiClass::{AL, AN, FSI, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO};
    matches!(bidi_class(character), AL | AN | FSI | LRE | LRI | LRO | PDF | PDI | R | RLE | RLI | RLO)
}

/// The language that words in a script are most likely in, by CLDR.
pub fn likely(script: Script) -> Option<Arc<str>> {
    let mut id = of_script(script);
    LocaleExpander::new_extended().maximize(&mut id);
    (!id.language.is_unknown()).then(|| Arc::from(id.language.as_str()))
}

/// Whatever language is written in a script.
fn of_script(script: Script) -> LanguageIdentifier {
    LanguageIdentifier::from(script.short_name().parse::<icu_locale::subtags::Script>().ok())
}

/// The script that Unicode has for one of ISO 15924.
fn unified(form: icu_locale::subtags::Script) -> Script {
    match form.as_str() {
        "Aran" => Script::Arabic,
        "Hans" | "Hant" | "Jpan" => Script::Han,
        "Kore" => Script::Hangul,
        "Latf" | "Latg" => Script::Latin,
        "Cyrs" => Script::Cyrillic,
        "Syre" | "Syrj" | "Syrn" => Script::Syriac,
        "Geok" => Script::Georgian,
        name => Script::from_short_name(name).unwrap_or(Script::Latin),
    }
}

/// Codes of ISO 639-3 that stand for no language.
const NONE: [&str; 4] = ["und", "mul", "zxx", "mis"];

/// All languages: `build.rs` says in which form.
static LANGUAGES: &str = include_str!(concat!(env!("OUT_DIR"), "/languages.txt"));

/// A language of ISO 639-3.
struct Listed {
    /// Of two letters; empty if it has none.
    short: &'static str,
    code: &'static str,
    name: &'static str,
    /// Its own name, where it is known.
    own: &'static str,
}

fn languages() -> impl Iterator<Item = Listed> {
    LANGUAGES.lines().filter_map(|line| {
        let mut fields = line.split('|');
        let mut field = || fields.next();
        Some(Listed { short: field()?, code: field()?, name: field()?, own: field()? })
    })
}

fn is_language(code: &str) -> bool {
    let listed = match code.len() {
        2 => memmem::find(LANGUAGES.as_bytes(), format!("\n{code}|").as_bytes()),
        3 => memmem::find(LANGUAGES.as_bytes(), format!("|{code}|").as_bytes()),
        _ => None,
    };
    listed.is_some() && !NONE.contains(&code)
}

/// The code of a language by its English name, or by its own.
fn named(name: &str) -> Option<&'static str> {
    let same = |other: &str| other.to_lowercase() == name.to_lowercase();
    let found = languages().find(|language| same(language.name) || same(language.own))?;
    Some(if found.short.is_empty() { found.code } else { found.short })
}

/// The languages that have a code of two letters, by their English names.
pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    languages().filter(|language| !language.short.is_empty()).map(|language| (language.name, language.short))
}

/// The tag that may be meant by one whose language is none.
fn near(code: &str, rest: Option<&str>) -> Option<String> {
    let meant = named(code)?;
    Some(rest.map_or_else(|| meant.to_owned(), |rest| format!("{meant}-{rest}")))
}

fn script_named(name: &str) -> Option<Script> {
    let mut title = name.to_lowercase();
    title.get_mut(..1)?.make_ascii_uppercase();
    Script::from_full_name(&title)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(tag: &str) -> Option<String> {
        match Language::parse(tag) {
            Err(Fault::Unknown { meant }) => meant,
            other => panic!("{tag}: {other:?}"),
        }
    }

    #[test]
    fn script_and_direction_are_those_of_cldr() {
        for (tag, script, rtl) in [
            ("en", Script::Latin, false),
            ("de-AT", Script::Latin, false),
            ("bn-BD", Script::Bengali, false),
            ("ckb", Script::Arabic, true),
            ("ku", Script::Latin, false),
            ("ug", Script::Arabic, true),
            ("yi", Script::Hebrew, true),
            ("dv", Script::Thaana, true),
            ("ff-Adlm", Script::Adlam, true),
            ("nqo", Script::Nko, true),
            ("syr", Script::Syriac, true),
            ("pa", Script::Gurmukhi, false),
            ("pa-PK", Script::Arabic, true),
            ("sd-Deva", Script::Devanagari, false),
            ("uz-AF", Script::Arabic, true),
            ("ur-Aran", Script::Arabic, true),
            ("sr", Script::Cyrillic, false),
            ("sr-Latn", Script::Latin, false),
            ("zh-TW", Script::Han, false),
            ("tlh", Script::Latin, false),
        ] {
            let language = Language::parse(tag).unwrap_or_else(|fault| panic!("{tag}: {fault:?}"));
            assert_eq!((language.script(), language.is_rtl()), (script, rtl), "{tag}");
            assert!(language.writes(script), "{tag}");
        }
        assert!(
            Language::new("ja").writes(Script::Katakana) && !Language::new("zh").writes(Script::Hiragana)
        );
    }

    #[test]
    fn a_tag_is_written_in_its_canonical_form() {
        let tag = |tag: &str| Language::parse(tag).map(|language| language.tag().to_string());
        for (stated, canonical) in [
            ("EN-gb", "en-GB"),
            ("en-UK", "en-GB"),
            ("iw", "he"),
            ("deu", "de"),
            ("pnb", "pnb"),
            ("tl-PH", "tl-PH"),
            ("de-1996", "de-1996"),
        ] {
            assert_eq!(tag(stated).as_deref(), Ok(canonical), "{stated}");
        }
    }

    #[test]
    fn what_is_no_language_is_refused_with_what_may_be_meant() {
        assert_eq!(meant("english").as_deref(), Some("en"));
        assert_eq!(meant("Deutsch").as_deref(), Some("de"));
        assert_eq!(meant("Germn"), None);
        assert_eq!(meant("sr-Latin").as_deref(), Some("sr-Latn"));
        for none in ["xx", "und", "mul-GB", "qaa"] {
            meant(none);
        }
        for (extended, plain) in [
            ("en-u-nu-arab", "en"),
            ("en-gb-u-ca-buddhist", "en-GB"),
            ("ar-EG-u-nu-latn-x-ministry", "ar-EG"),
        ] {
            let fault = Fault::Extended { plain: plain.to_owned() };
            assert_eq!(Language::parse(extended), Err(fault), "{extended}");
        }
        assert_eq!(Language::new("en-GB-x-ministry").tag().as_ref(), "en-GB-x-ministry");
        for form in ["", "e", "en_GB", "english language", "en-", "1a"] {
            assert_eq!(Language::parse(form), Err(Fault::Form), "{form:?}");
        }
    }

    #[test]
    fn words_in_a_script_are_most_likely_in_the_language_of_cldr() {
        let code = |script| likely(script).map(|tag| tag.to_string());
        assert_eq!(code(Script::Bengali).as_deref(), Some("bn"));
        assert_eq!(code(Script::Hebrew).as_deref(), Some("he"));
        assert_eq!(code(Script::Han).as_deref(), Some("zh"));
    }
}
