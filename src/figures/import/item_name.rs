//! The names of commodities, without their codes.

/// The name of a commodity, where it is more than its code: issuers write `85 - Electrical machinery`.
pub(crate) fn name(written: &str, code: &str) -> Option<String> {
    let words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    // A file may be a stranger's: what is not seen, or turns the text around it, is no name.
    if words.chars().any(is_hidden) {
        return None;
    }
    let mut rest = words.as_str();
    for start in ["HS ", "HS", "SITC ", "SITC"] {
        let behind = rest.strip_prefix(start).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        rest = behind.unwrap_or(rest);
    }
    let opened = rest.strip_prefix(['[', '(']).unwrap_or(rest);
    let plain = code.replace('.', "");
    let behind = [code, &plain].into_iter().find_map(|code| opened.strip_prefix(code));
    // `85` is no part of `850 kinds of things`.
    let is_mark = |c: char| !c.is_alphanumeric();
    if let Some(behind) =
        behind.filter(|rest| !code.is_empty() && (rest.is_empty() || rest.starts_with(is_mark)))
    {
        rest = behind.trim_start_matches(|c: char| c.is_whitespace() || "-–—:.)],;".contains(c));
    }
    let rest = rest.trim();
    rest.contains(char::is_alphabetic).then(|| rest.to_owned())
}

/// Whether a character is not seen, apart from those that join letters.
fn is_hidden(c: char) -> bool {
    let of_direction = matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
    c.is_control() || of_direction || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_no_code_before_it() {
        let named = |written: &str, code: &str| name(written, code).unwrap_or_default();
        for written in [
            "Cereals",
            "10 - Cereals",
            "10 -- Cereals",
            "10. Cereals",
            "[10] Cereals",
            "(10)  Cereals ",
            "HS 10: Cereals",
            "10\u{A0}– Cereals",
            "10 Cereals",
        ] {
            assert_eq!(named(written, "10"), "Cereals", "{written}");
        }
        assert_eq!(named("8703.23 - Motor cars", "8703.23"), "Motor cars");
        assert_eq!(named("870323 - Motor cars", "8703.23"), "Motor cars");
        // A number that is no code stays.
        assert_eq!(named("100 per cent cotton", "10"), "100 per cent cotton");
        assert_eq!(named("2,4-D and its salts", "38"), "2,4-D and its salts");
        for none in ["", "10", "10 -", "HS10", " \u{A0}", "Cer\u{202E}eals", "Cer\u{0}eals"] {
            assert_eq!(name(none, "10"), None, "{none}");
        }
    }
}
