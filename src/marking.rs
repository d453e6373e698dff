//! Known schemes of handling markings: which markings each has, what may follow them, where they are on a page, and in which
//! colour.

use crate::frame::Color;
use crate::read::{named, nearest, quoted_list};

/// A scheme of handling markings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkingScheme {
    /// Government Security Classifications Policy, Cabinet Office, 2024: three tiers, in capitals at the top and bottom of each
    /// page. `-SENSITIVE` is a marking of the first tier; handling instructions, prefixes and descriptors, such as `UK EYES
    /// ONLY`, follow the tier. It names no colour.
    Uk,
    /// Council Decision 2013/488/EU and Commission Decision (EU, Euratom) 2015/444, article 25: each page bears the level, in
    /// French and English. Caveats and releasability markings follow it (Annex III to the former). `LIMITE` is no level, but
    /// marks what is internal to the Council (Council document 11336/11). They name no colour.
    Eu,
    /// C-M(2002)49-REV1, enclosure E, and AC/35-D/2002: each page bears the level, after the owner, `NATO` or `COSMIC`.
    /// Category designators and releasability follow it, as in `COSMIC TOP SECRET – BOHEMIA`. They name no colour.
    Nato,
    /// 32 CFR 2001.20 to 2001.24 for what is classified, and 32 CFR 2002.20 for controlled unclassified information, which is
    /// marked `CUI` or `CONTROLLED`: a banner line in the middle of the top and bottom of each page, in capitals, with
    /// controls after `//`. Its colours are those of the banners in the design system of the Space Force (Astro UXDS,
    /// "Classification Markings").
    Us,
    /// ST/SGB/2007/6, section 2. The bulletin leaves place and colour open; documents of the United Nations say at the upper
    /// right to whom they may go.
    Un,
}

named! {
    MarkingScheme { "uk" = Uk, "eu" = Eu, "nato" = Nato, "us" = Us, "un" = Un }
}

/// A marking as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownMarking {
    /// In capitals.
    pub words: String,
    pub look: MarkingLook,
}

/// How a marking looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MarkingLook {
    pub place: MarkingPlace,
    /// Whether its scheme asks for capitals.
    pub capitals: bool,
    /// The colour of the band that it is in, where its scheme has one.
    pub band: Option<Color>,
}

/// Where a marking is on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MarkingPlace {
    /// In the middle, at the top and at the bottom.
    #[default]
    TopAndBottom,
    /// At the top, where lines end.
    TopEnd,
}

/// What may follow a marking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Additions {
    None,
    /// Words, after a space, a dash, a colon or a slash.
    Words,
    /// Words, each after two slashes.
    AfterSlashes,
}

/// A marking of a scheme, and the colour of its band.
type Level = (&'static str, Option<Color>);

/// The rules of a scheme: what messages call it, its markings, what may follow them, and their place.
struct Rules {
    name: &'static str,
    levels: &'static [Level],
    additions: Additions,
    place: MarkingPlace,
}

const UK: Rules = Rules {
    name: "the UK",
    levels: &[("OFFICIAL", None), ("OFFICIAL-SENSITIVE", None), ("SECRET", None), ("TOP SECRET", None)],
    additions: Additions::Words,
    place: MarkingPlace::TopAndBottom,
};

const EU: Rules = Rules {
    name: "the EU",
    levels: &[
        ("LIMITE", None),
        ("RESTREINT UE/EU RESTRICTED", None),
        ("CONFIDENTIEL UE/EU CONFIDENTIAL", None),
        ("SECRET UE/EU SECRET", None),
        ("TRÈS SECRET UE/EU TOP SECRET", None),
    ],
    additions: Additions::Words,
    place: MarkingPlace::TopAndBottom,
};

const NATO: Rules = Rules {
    name: "NATO",
    levels: &[
        ("NATO UNCLASSIFIED", None),
        ("NATO RESTRICTED", None),
        ("NATO CONFIDENTIAL", None),
        ("NATO SECRET", None),
        ("COSMIC TOP SECRET", None),
    ],
    additions: Additions::Words,
    place: MarkingPlace::TopAndBottom,
};

const PURPLE: Option<Color> = Some(Color::rgb(0x502B85));

const US: Rules = Rules {
    name: "the US",
    levels: &[
        ("UNCLASSIFIED", Some(Color::rgb(0x007A33))),
        ("CUI", PURPLE),
        ("CONTROLLED", PURPLE),
        ("CONFIDENTIAL", Some(Color::rgb(0x0033A0))),
        ("SECRET", Some(Color::rgb(0xC8102E))),
        ("TOP SECRET", Some(Color::rgb(0xFF8C00))),
    ],
    additions: Additions::AfterSlashes,
    place: MarkingPlace::TopAndBottom,
};

const UN: Rules = Rules {
    name: "the UN",
    levels: &[("UNCLASSIFIED", None), ("CONFIDENTIAL", None), ("STRICTLY CONFIDENTIAL", None)],
    additions: Additions::None,
    place: MarkingPlace::TopEnd,
};

impl MarkingScheme {
    fn rules(self) -> &'static Rules {
        match self {
            Self::Uk => &UK,
            Self::Eu => &EU,
            Self::Nato => &NATO,
            Self::Us => &US,
            Self::Un => &UN,
        }
    }

    /// The marking of the scheme that is written, in whatever case and with whatever marks between its words.
    ///
    /// # Errors
    /// What is wrong with it, and what to write.
    pub(crate) fn marking(self, written: &str) -> Result<KnownMarking, (String, String)> {
        let rules = self.rules();
        let typed = words(written);
        let is_meant = |level: &Level| {
            let of_level = words(level.0);
            typed.len() >= of_level.len()
                && typed.iter().zip(&of_level).all(|(typed, known)| typed.0 == known.0)
        };
        let longest =
            rules.levels.iter().filter(|level| is_meant(level)).max_by_key(|(name, _)| words(name).len());
        let starts = written.trim_start().starts_with(char::is_alphanumeric);
        let Some((name, band)) = longest.filter(|_| starts && !rules.is_slip(&typed, longest)) else {
            return Err((
                format!("`{}` is not a marking of {}", written.trim(), rules.name),
                rules.hint(&typed),
            ));
        };
        let rest = typed.get(words(name).len() - 1).map_or("", |(_, end)| &written[*end..]);
        let rest = rules.addition(name, rest)?;
        let look = MarkingLook { place: rules.place, capitals: true, band: *band };
        Ok(KnownMarking { words: format!("{name}{rest}"), look })
    }
}

impl Rules {
    /// Whether what is written is nearer to a longer marking than the one that it begins with: `OFFICIAL SENSITVE`.
    fn is_slip(&self, typed: &[(String, usize)], found: Option<&Level>) -> bool {
        let found = found.map_or(0, |(name, _)| words(name).len());
        self.levels.iter().any(|(name, _)| {
            let known = words(name);
            if known.len() <= found || typed.len() < known.len() {
                return false;
            }
            nearest(&joined(&typed[..known.len()]), [joined(&known).as_str()]).is_some()
        })
    }

    /// What follows a marking, as it is printed.
    fn addition(&self, level: &str, rest: &str) -> Result<String, (String, String)> {
        let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
        if rest.is_empty() {
            return Ok(rest);
        }
        let has_words = |part: &str| part.contains(char::is_alphanumeric);
        let wrong = |hint: String| {
            Err((format!("`{rest}` cannot follow the marking `{level}` of {}", self.name), hint))
        };
        match self.additions {
            Additions::None => wrong(format!("write `{level}` alone")),
            Additions::Words if has_words(&rest) => {
                // A colon is close to the word before it, and a dash as it is to the word after.
                let dash =
                    rest.starts_with(['-', '\u{2013}', '\u{2014}', '/']) && rest.chars().nth(1) != Some(' ');
                Ok(if dash || rest.starts_with([':', ',', ';']) { rest } else { format!(" {rest}") })
            }
            Additions::Words => {
                wrong(format!("write `{level}`, or words after it, such as `{level} RECIPIENTS ONLY`"))
            }
            Additions::AfterSlashes => {
                let parts: Vec<&str> = rest.split("//").map(str::trim).collect();
                match parts.split_first() {
                    Some((&"", controls))
                        if !controls.is_empty() && controls.iter().all(|part| has_words(part)) =>
                    {
                        Ok(controls.iter().map(|part| format!("//{part}")).collect())
                    }
                    _ => wrong(format!("controls follow two slashes: `{level}//NOFORN`")),
                }
            }
        }
    }

    /// The markings, those that may be meant first.
    fn hint(&self, typed: &[(String, usize)]) -> String {
        let names = || self.levels.iter().map(|(name, _)| *name);
        let folded: Vec<String> = names().map(|name| joined(&words(name))).collect();
        let near = nearest(&joined(typed), folded.iter().map(String::as_str));
        // `Restricted` is a part of one.
        let shared = |name: &str| {
            words(name).iter().filter(|word| typed.iter().any(|typed| typed.0 == word.0)).count()
        };
        let mut ordered: Vec<(&str, &String)> = names().zip(&folded).collect();
        ordered
            .sort_by_key(|(name, folded)| (near != Some(folded.as_str()), std::cmp::Reverse(shared(name))));
        let markings = quoted_list(ordered.into_iter().map(|(name, _)| name));
        format!(
            "its markings are {markings}; `markings` in the house style names another scheme, or none if it is left out"
        )
    }
}

/// The words of a marking in small letters without accents, and where each ends.
fn words(text: &str) -> Vec<(String, usize)> {
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, character) in text.char_indices() {
        match character {
            'È' | 'è' => word.push('e'),
            _ if character.is_alphanumeric() => word.extend(character.to_lowercase()),
            _ if !word.is_empty() => words.push((std::mem::take(&mut word), at)),
            _ => {}
        }
    }
    if !word.is_empty() {
        words.push((word, text.len()));
    }
    words
}

fn joined(words: &[(String, usize)]) -> String {
    words.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Named;

    fn printed(scheme: MarkingScheme, written: &str) -> String {
        match scheme.marking(written) {
            Ok(marking) => marking.words,
            Err((message, hint)) => format!("{message}: {hint}"),
        }
    }

    #[test]
    fn case_and_marks_do_not_matter() {
        use MarkingScheme::{Eu, Nato, Uk, Un, Us};
        for (scheme, written, expected) in [
            (Uk, "Official", "OFFICIAL"),
            (Uk, "OFFICIAL SENSITIVE", "OFFICIAL-SENSITIVE"),
            (Uk, "official – sensitive", "OFFICIAL-SENSITIVE"),
            (Uk, "OFFICIAL-SENSITIVE – Recipients only", "OFFICIAL-SENSITIVE – RECIPIENTS ONLY"),
            (Uk, "Secret UK eyes only", "SECRET UK EYES ONLY"),
            (Uk, "OFFICIAL: COMMERCIAL", "OFFICIAL: COMMERCIAL"),
            (Uk, "top  secret", "TOP SECRET"),
            (Eu, "Tres secret UE / EU top secret", "TRÈS SECRET UE/EU TOP SECRET"),
            (Eu, "limite", "LIMITE"),
            (
                Eu,
                "Restreint UE/EU Restricted releasable to Ruritania",
                "RESTREINT UE/EU RESTRICTED RELEASABLE TO RURITANIA",
            ),
            (Nato, "Cosmic top secret - bohemia", "COSMIC TOP SECRET - BOHEMIA"),
            (Us, "secret // noforn", "SECRET//NOFORN"),
            (Us, "Top Secret//REL TO USA, GBR//ORCON", "TOP SECRET//REL TO USA, GBR//ORCON"),
            (Us, "controlled", "CONTROLLED"),
            (Un, "strictly confidential", "STRICTLY CONFIDENTIAL"),
        ] {
            assert_eq!(printed(scheme, written), expected);
        }
    }

    #[test]
    fn other_markings_are_refused() {
        use MarkingScheme::{Eu, Nato, Uk, Un, Us};
        for (scheme, written, expected) in [
            (Uk, "Confidential", "its markings are `OFFICIAL`, "),
            (Uk, "OFFICIAL SENSITVE", "its markings are `OFFICIAL-SENSITIVE`, "),
            (Uk, "Secrett", "its markings are `SECRET`, "),
            (Uk, "(SECRET)", "its markings are `SECRET`, "),
            (Uk, "SECRET.", "write `SECRET`, or words"),
            (Eu, "Restricted", "its markings are `RESTREINT UE/EU RESTRICTED`, "),
            (Eu, "For official use only", "its markings are `LIMITE`, "),
            (Nato, "Secret", "its markings are `NATO SECRET`, `COSMIC TOP SECRET`, "),
            (Us, "SECRET NOFORN", "`SECRET//NOFORN`"),
            (Us, "SECRET//", "`SECRET//NOFORN`"),
            (Us, "Official", "its markings are `UNCLASSIFIED`, "),
            (Un, "Confidential – for the Minister", "write `CONFIDENTIAL` alone"),
            (Un, "", "its markings are `UNCLASSIFIED`, "),
        ] {
            let said = printed(scheme, written);
            assert!(scheme.marking(written).is_err() && said.contains(expected), "{written}: {said}");
        }
    }

    /// Every marking is its own, and no other begins with it but where more words follow.
    #[test]
    fn all_markings_are_found() {
        for (_, scheme) in MarkingScheme::NAMES {
            for (name, band) in scheme.rules().levels {
                let marking = scheme.marking(&name.to_lowercase()).unwrap();
                assert_eq!((marking.words.as_str(), marking.look.band), (*name, *band));
            }
        }
    }

    #[test]
    fn words_in_a_band_can_be_read() {
        let dark = Color::rgb(0x1B1B1B).contrast_with_white();
        for (_, scheme) in MarkingScheme::NAMES {
            for (name, band) in scheme.rules().levels {
                let Some(band) = band else { continue };
                let white = band.contrast_with_white();
                assert!(white.max(dark / white) >= 4.5, "{name}");
            }
        }
    }
}
