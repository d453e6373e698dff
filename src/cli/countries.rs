//! Countries by code and name, for `--parties`.

use crate::country::{Country, countries, folded};

/// Maximum number of near misses in a message.
const SUGGESTIONS: usize = 3;

/// A party of a new brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewParty {
    /// The code as given, in capitals; the alpha-2 code where a name was given.
    pub(super) code: String,
    /// `None` for codes that ISO 3166 leaves to its users.
    pub(super) name: Option<&'static str>,
}

/// Parses two parties with a comma between.
///
/// # Errors
/// Anything else, or the same country twice.
pub(super) fn pair(text: &str) -> Result<[NewParty; 2], String> {
    let parties: Vec<_> = text.split(',').map(str::trim).collect();
    let [first, second] = parties.as_slice() else {
        return Err("expected two parties with a comma between, such as PK,BY".into());
    };
    let pair = [party(first)?, party(second)?];
    let [first, second] = &pair;
    if first.code == second.code || first.name.is_some() && first.name == second.name {
        return Err("both parties are the same country".into());
    }
    Ok(pair)
}

/// A country by its code, its name or another of its names, in small or capital letters.
fn party(text: &str) -> Result<NewParty, String> {
    let wanted = folded(text);
    for country in countries() {
        let code = [country.alpha2, country.alpha3].into_iter().find(|code| folded(code) == wanted);
        if code.is_some() || country.names().any(|name| folded(name) == wanted) {
            let code = code.unwrap_or(country.alpha2).to_owned();
            return Ok(NewParty { code, name: Some(country.name) });
        }
    }
    let code = text.to_uppercase();
    if is_for_users(&code) {
        return Ok(NewParty { code, name: None });
    }
    let near: Vec<_> =
        near(&wanted).map(|country| format!("{} ({})", country.alpha2, country.name)).collect();
    Err(match near.as_slice() {
        [] => format!(
            "`{text}` is not a country in ISO 3166: expected a code or an English name, such as PK, PAK or Pakistan; \
             XA to XZ are free for your own use"
        ),
        [only] => format!("`{text}` is not a country in ISO 3166: did you mean {only}?"),
        [others @ .., last] => {
            format!("`{text}` is not a country in ISO 3166: did you mean {} or {last}?", others.join(", "))
        }
    })
}

/// Countries that may be meant: those whose name begins like this, as codes are often guessed from names; otherwise
/// those whose code or name is nearest.
fn near(wanted: &str) -> impl Iterator<Item = Country> {
    let is_code = wanted.chars().count() <= 3;
    let distance = |country: &Country| {
        if country.names().any(|name| folded(name).starts_with(wanted)) {
            return Some(0);
        }
        let codes = [country.alpha3].into_iter().filter(|_| is_code && wanted.len() == 3);
        let names = country.names().filter(|_| !is_code);
        let distances = codes.chain(names).map(|known| strsim::osa_distance(wanted, &folded(known)));
        distances.min().filter(|distance| *distance <= if is_code { 1 } else { wanted.chars().count() / 3 })
    };
    let mut near: Vec<_> = countries()
        .filter(|_| !wanted.is_empty())
        .filter_map(|country| Some((distance(&country)?, country)))
        .collect();
    let least = near.iter().map(|(distance, _)| *distance).min();
    near.retain(|(distance, _)| Some(*distance) == least);
    near.into_iter().map(|(_, country)| country).take(SUGGESTIONS)
}

/// Whether ISO 3166-1 leaves a code to its users: AA, QM to QZ, XA to XZ and ZZ, or AAA to AAZ, QMA to QZZ, XAA to
/// XZZ and ZZA to ZZZ.
fn is_for_users(code: &str) -> bool {
    let bytes = code.as_bytes();
    matches!(bytes.len(), 2 | 3)
        && bytes.iter().all(u8::is_ascii_uppercase)
        && matches!(&bytes[..2], b"AA" | b"ZZ" | [b'X', _] | [b'Q', b'M'..=b'Z'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (String, Option<&'static str>) {
        let NewParty { code, name } = party(text).unwrap();
        (code, name)
    }

    #[test]
    fn every_code_and_name_is_unambiguous() {
        let mut known = std::collections::BTreeSet::new();
        for country in countries() {
            assert_eq!((country.alpha2.len(), country.alpha3.len()), (2, 3), "{}", country.name);
            for text in [country.alpha2, country.alpha3].into_iter().chain(country.names()) {
                assert!(known.insert(folded(text)), "`{text}` is there twice");
                assert_eq!(found(text).1, Some(country.name), "{text}");
            }
        }
        // ISO 3166-1 has 249 countries, of which 195 are members or observers of the United Nations.
        assert_eq!(countries().count(), 249 + 2);
    }

    #[test]
    fn codes_are_kept_and_names_are_common() {
        assert_eq!(found("gbr"), ("GBR".into(), Some("United Kingdom")));
        assert_eq!(found("US"), ("US".into(), Some("United States")));
        assert_eq!(found("turkey"), ("TR".into(), Some("Türkiye")));
        assert_eq!(found("Côte d'Ivoire"), ("CI".into(), Some("Côte d’Ivoire")));
        assert_eq!(found("XQ"), ("XQ".into(), None));
    }

    #[test]
    fn near_misses_are_named() {
        let message = |text: &str| party(text).unwrap_err();
        assert!(
            message("SW").contains("CH (Switzerland), SE (Sweden) or SZ (Eswatini)"),
            "{}",
            message("SW")
        );
        assert!(message("GER").ends_with("did you mean DE (Germany)?"), "{}", message("GER"));
        assert!(message("Turkiye").ends_with("did you mean TR (Türkiye)?"), "{}", message("Turkiye"));
        assert!(message("Untied States").contains("US (United States)"), "{}", message("Untied States"));
        assert!(message("").contains("such as PK"), "{}", message(""));
        assert!(message("P\"K").contains("`P\"K` is not a country"), "{}", message("P\"K"));
    }

    #[test]
    fn two_different_parties_are_required() {
        for wrong in ["PK", "PK,BY,RU", "PK,", "US,USA", "XQ,xq", "UK,Great Britain"] {
            assert!(pair(wrong).is_err(), "{wrong}");
        }
        assert_eq!(pair(" usa , Türkiye ").unwrap().map(|party| party.code), ["USA", "TR"]);
    }
}
