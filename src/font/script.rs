//! Which scripts a face is made for, and how well it matches another face.

use std::cmp::Reverse;

use unicode_script::{Script, UnicodeScript};

use super::bundled::{FACES, FaceRole};
use super::face::Added;
use super::{FaceId, Fonts};
use crate::language::Language;

/// What a face is needed for.
pub(super) struct Wanted<'l> {
    pub(super) script: Script,
    pub(super) language: &'l str,
    pub(super) serif: bool,
    pub(super) weight: u16,
    pub(super) italic: bool,
}

/// How many letters of a script, its first ones, a face is tried with, and how many of them it must have: a face
/// that has a few is made for another script.
const TRIED: usize = 64;
const HAD: usize = TRIED / 4;

impl Fonts {
    /// Whether any face is made for a script.
    pub fn has_script(&self, script: Script) -> bool {
        FACES.iter().any(|face| face.role.serves(script)) || !self.serving(script).is_empty()
    }

    /// Whether a face is made for a script.
    pub(super) fn serves(&self, id: FaceId, script: Script) -> bool {
        match FACES.get(usize::from(id.0)) {
            Some(face) => face.role.serves(script),
            None => self.serving(script).contains(&id),
        }
    }

    /// The faces from outside that are made for a script.
    pub(super) fn serving(&self, script: Script) -> Vec<FaceId> {
        if self.added.is_empty() {
            return Vec::new();
        }
        let places = self.serving.of(script, || {
            let letters = letters(script);
            let enough = HAD.min(letters.len().div_ceil(4)).max(1);
            let had = |added: &Added| letters.iter().filter(|&&letter| added.face.has(letter)).count();
            let serving = self.added.iter().enumerate().filter(|(_, added)| had(added) >= enough);
            serving.map(|(place, _)| place as u16).collect()
        });
        places.iter().map(|place| FaceId(FACES.len() as u16 + place)).collect()
    }

    /// The best of some faces from outside that have a character: by script, language, family, weight and style,
    /// in this order. Names break ties, so that the order of files does not matter.
    pub(super) fn best(
        &self,
        faces: impl Iterator<Item = FaceId>,
        character: char,
        wanted: &Wanted,
    ) -> Option<FaceId> {
        let region = region(wanted);
        let ranked = faces.filter_map(|id| {
            let added = usize::from(id.0).checked_sub(FACES.len()).and_then(|index| self.added.get(index))?;
            added.face.has(character).then(|| (rank(added, wanted, region), id))
        });
        ranked.min().map(|(_, id)| id)
    }
}

impl FaceRole {
    /// Whether faces of the role are made for a script.
    fn serves(self, script: Script) -> bool {
        match self {
            Self::Text(_) => matches!(script, Script::Latin | Script::Greek | Script::Cyrillic),
            Self::Nastaliq | Self::Naskh => script == Script::Arabic,
            Self::Devanagari => script == Script::Devanagari,
        }
    }
}

/// How far a face is from what is wanted; the least is the best.
fn rank<'a>(added: &'a Added, wanted: &Wanted, region: Option<&str>) -> impl Ord + use<'a> {
    let family = bare(&added.family);
    let script = bare(wanted.script.full_name());
    let of_region = added.family.split(' ').rfind(|word| REGIONS.contains(word));
    let named = family.contains(&script) || of_region.is_some() && region.is_some();
    let misplaced = match (region, of_region) {
        (Some(wanted), Some(own)) => u8::from(wanted != own) * 2,
        (Some(_), None) => 1,
        _ => 0,
    };
    let serif = match (family.contains("sans"), family.contains("serif")) {
        (true, _) => Some(false),
        (false, true) => Some(true),
        (false, false) => None,
    };
    let class = serif.map_or(1, |serif| u8::from(serif != wanted.serif) * 2);
    // What the name says beside maker, class and script makes the face special: "Rashi", "UI", "Looped".
    let special = family.replacen(&script, "", 1).replacen("sans", "", 1).replacen("serif", "", 1).len();
    let face = &added.face;
    let weight = face.weight.abs_diff(wanted.weight);
    // Of two that are as far, a bold wants the bolder, and a regular the lighter.
    let bolder = if wanted.weight >= 600 { Ok(Reverse(face.weight)) } else { Err(face.weight) };
    let family_rank = (class, special, added.narrowness());
    (
        (!named, misplaced, family_rank),
        (weight, bolder, added.italic != wanted.italic),
        (added.family.as_str(), added.style.as_str(), added.origin.as_str()),
    )
}

/// A name without spaces and case.
fn bare(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How families name the region whose forms of Chinese characters they have.
const REGIONS: [&str; 5] = ["JP", "KR", "SC", "TC", "HK"];

/// The region whose forms of characters a language has, where that matters.
fn region(wanted: &Wanted) -> Option<&'static str> {
    Some(match wanted.script {
        Script::Hangul => "KR",
        Script::Hiragana | Script::Katakana => "JP",
        Script::Han | Script::Bopomofo => {
            let language = Language::new(wanted.language);
            match (language.form(), language.region()) {
                ("Jpan", _) => "JP",
                ("Kore", _) => "KR",
                ("Hant", Some("HK" | "MO")) => "HK",
                ("Hant", _) => "TC",
                _ => "SC",
            }
        }
        _ => return None,
    })
}

/// The first letters of a script in Unicode.
fn letters(script: Script) -> Vec<char> {
    // Before these are radicals, marks of iteration and single parts of syllables, which many fonts lack.
    let start = match script {
        Script::Han => '\u{4E00}',
        Script::Hangul => '\u{AC00}',
        _ => '\0',
    };
    // No script has its first letters beyond plane 1.
    let all = (start..='\u{1FFFF}').filter(|&c| c.script() == script && c.is_alphabetic());
    all.take(TRIED).collect()
}
