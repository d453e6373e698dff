//! What belongs together, so that no line ends in it: a day and its month, a figure and what it counts, a title and a
//! name, initials, "No. 5".

use super::content::Content;
use crate::date::is_month;

/// Whether what is on either side of a place belongs together: no line ends there, unless a word is wider than a line.
pub(super) fn is_bound(content: &Content, offset: usize) -> bool {
    is_bound_at(&content.text, offset, || content.language(offset))
}

/// The same in a text. `language` is asked for only where it matters.
fn is_bound_at<'l>(text: &str, offset: usize, language: impl FnOnce() -> &'l str) -> bool {
    let (before, after) = text.split_at(offset);
    let Some(before) = before.strip_suffix(' ') else {
        return is_in_fiscal_year(before, after) || is_after_sign(before, after);
    };
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\u{a7}' && c != '\u{2116}');
    match after.chars().next() {
        Some('0'..='9') => {
            let language = language();
            is_month_before_day(word, after, language)
                || words(language).numbered.contains(&word)
                || before.ends_with(CURRENCIES)
                || CURRENCY_CODES.contains(&word)
                || is_between_groups(word, after)
        }
        // "5 %" and "30 °C".
        Some('%' | '\u{2030}' | '\u{b0}') => before.ends_with(|c: char| c.is_ascii_digit()),
        Some(next) if CURRENCIES.contains(&next) => before.ends_with(|c: char| c.is_ascii_digit()),
        Some(next) if next.is_alphabetic() => {
            // "12th" and "US$5" are figures, too.
            let is_digit = |c: char| c.is_ascii_digit();
            if word.starts_with(is_digit) || word.ends_with(is_digit) {
                let language = language();
                return is_day_before_month(word, after, language) || is_before_unit(word, after, language);
            }
            let words = words(language());
            if next.is_uppercase() && (is_initial(word) || words.titles.contains(&word)) {
                return true;
            }
            let is_counted = words.years.1.contains(&first_word(after)) && words.years.0.contains(&word);
            is_counted || is_in_unit(before, word, after, words)
        }
        _ => false,
    }
}

/// The words of a language that belong to what follows them, or to what is before them.
struct Words {
    /// What figures count in.
    units: &'static [&'static str],
    /// Titles before a name.
    titles: &'static [&'static str],
    /// What is numbered by the figure that follows.
    numbered: &'static [&'static str],
    /// Numbers of anniversaries, and the years that they count.
    years: (&'static [&'static str], &'static [&'static str]),
}

/// Symbols of units, in any language.
const SYMBOLS: [&str; 14] =
    ["km", "cm", "mm", "kg", "ha", "km²", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "bn"];

/// Signs of currencies, before an amount or behind it.
const CURRENCIES: [char; 6] = ['€', '£', '$', '¥', '₹', '₽'];
/// Codes of currencies that briefs are full of, before an amount.
const CURRENCY_CODES: [&str; 14] =
    ["USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "PKR", "CAD", "AUD", "NZD", "NOK", "SEK", "DKK"];

fn words(language: &str) -> &'static Words {
    match language.split('-').next() {
        Some("en") => &ENGLISH,
        Some("de") => &GERMAN,
        Some("fr") => &FRENCH,
        Some("es") => &SPANISH,
        _ => &OTHER,
    }
}

const ENGLISH: Words = Words {
    units: &["per cent", "percent", "thousand", "million", "billion", "trillion", "tonnes"],
    titles: &[
        "Mr",
        "Mr.",
        "Mrs",
        "Mrs.",
        "Ms",
        "Ms.",
        "Mx",
        "Dr",
        "Dr.",
        "Prof",
        "Prof.",
        "Professor",
        "Sir",
        "Dame",
        "Lord",
        "Lady",
        "St",
        "St.",
        "H.E.",
        "HE",
        "HRH",
        "HM",
        "Hon",
        "Hon.",
        "Rev",
        "Rev.",
        "Gen",
        "Gen.",
        "Col",
        "Col.",
        "Maj",
        "Maj.",
        "Capt",
        "Capt.",
        "Lt",
        "Lt.",
        "Sen",
        "Sen.",
        "Amb",
        "Amb.",
        "General",
        "President",
        "Minister",
        "Ambassador",
        "Chancellor",
        "Senator",
        "Secretary",
        "Governor",
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Pope",
    ],
    numbered: &[
        "No", "No.", "Nos", "Nos.", "no.", "nos.", "p.", "pp.", "Art.", "art.", "Arts.", "Article",
        "Articles", "Vol.", "vol.", "Fig.", "fig.", "Ch.", "ch.", "Chapter", "Sec.", "Section", "para.",
        "paras.", "Annex", "Protocol", "Table", "Figure", "§", "№",
    ],
    years: (
        &[
            "five",
            "ten",
            "fifteen",
            "twenty",
            "twenty-five",
            "thirty",
            "thirty-five",
            "forty",
            "forty-five",
            "fifty",
            "sixty",
            "seventy",
            "seventy-five",
            "eighty",
            "ninety",
            "hundred",
        ],
        &["years"],
    ),
};

const GERMAN: Words = Words {
    units: &["Prozent", "Millionen", "Milliarden", "Mio", "Mrd", "Tonnen"],
    titles: &[
        "Herr",
        "Herrn",
        "Frau",
        "Dr.",
        "Prof.",
        "Präsident",
        "Präsidentin",
        "Minister",
        "Ministerin",
        "König",
        "Königin",
    ],
    numbered: &["Nr.", "Nrn.", "S.", "Art.", "Artikel", "Abs.", "Bd.", "Kap.", "§", "№"],
    years: (
        &["fünf", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "hundert"],
        &["Jahre", "Jahren"],
    ),
};

const FRENCH: Words = Words {
    units: &["pour cent", "millions", "milliards", "tonnes"],
    titles: &["M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "Mgr"],
    numbered: &["n°", "N°", "nº", "Nº", "p.", "art.", "article", "vol.", "chap.", "§", "№"],
    years: (&["cinq", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "cent"], &["ans"]),
};

const SPANISH: Words = Words {
    units: &["por ciento", "millones", "toneladas"],
    titles: &[
        "Sr.", "Sra.", "Sres.", "Srta.", "Dr.", "Dra.", "D.", "Dña.", "Don", "Doña", "Excmo.", "Excma.",
    ],
    numbered: &["n.º", "N.º", "núm.", "Núm.", "nº", "pág.", "págs.", "art.", "artículo", "vol.", "§", "№"],
    years: (&["cinco", "diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "cien"], &["años"]),
};

const OTHER: Words = Words {
    units: &[],
    titles: &["Dr", "Dr."],
    numbered: &["§", "№", "p.", "Nr.", "No."],
    years: (&[], &[]),
};

/// A word up to the mark that follows it.
fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// Whether a figure is before what it counts: "15 per cent", "£1 million", "61 km".
fn is_before_unit(figure: &str, after: &str, language: &str) -> bool {
    let unit = first_word(after);
    figure.ends_with(|c: char| c.is_ascii_digit())
        && (SYMBOLS.contains(&unit)
            || words(language).units.iter().any(|known| known.split(' ').next() == Some(unit)))
}

/// Whether a place is between the groups of a long number: "12 500".
fn is_between_groups(word: &str, after: &str) -> bool {
    let is_digit = |c: &char| c.is_ascii_digit();
    let group = after.chars().take_while(is_digit).count();
    group == 3 && (1..=3).contains(&word.chars().count()) && word.chars().all(|c| c.is_ascii_digit())
}

/// Whether a place is within a unit of two words behind a figure: "15 per cent".
fn is_in_unit(before: &str, word: &str, after: &str, words: &Words) -> bool {
    let figure = before[..before.len() - word.len()].strip_suffix(' ');
    figure.is_some_and(|figure| figure.ends_with(|c: char| c.is_ascii_digit())) && {
        let pair = (word, first_word(after));
        words.units.iter().any(|known| known.split_once(' ') == Some(pair))
    }
}

/// Whether a word is an initial of a name: "J.", and "J.-P." or "J.R."
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| *c != '-');
    let mut any = false;
    while let Some(letter) = letters.next() {
        if !letter.is_uppercase() || letters.next() != Some('.') {
            return false;
        }
        any = true;
    }
    any
}

/// Whether a place is in a fiscal year, as `2022–23`, whose end alone says nothing.
fn is_in_fiscal_year(before: &str, after: &str) -> bool {
    let Some(before) = before.strip_suffix('\u{2013}') else { return false };
    let digits = |text: &mut dyn Iterator<Item = char>| text.take_while(char::is_ascii_digit).take(5).count();
    digits(&mut before.chars().rev()) == 4 && digits(&mut after.chars()) == 2
}

/// Whether a day is before its month: "12 May". A reader who meets "12" at the end of a line takes it for a number.
fn is_day_before_month(word: &str, after: &str, language: &str) -> bool {
    // The last of "11–12 May", and "3." of German.
    let day = word.rsplit(is_apart).next().unwrap_or_default();
    is_day(day) && is_month(month_of(after), language)
}

/// Whether a month is before its day: "May 12".
fn is_month_before_day(word: &str, after: &str, language: &str) -> bool {
    is_day(after.split(is_apart).next().unwrap_or_default().trim_end_matches('.'))
        && is_month(word.trim_end_matches('.'), language)
}

fn month_of(after: &str) -> &str {
    after.split(is_apart).next().unwrap_or_default().trim_end_matches('.')
}

fn is_apart(c: char) -> bool {
    !c.is_alphanumeric() && c != '.'
}

/// Whether a word is a day: "12", "12." or "12th".
fn is_day(word: &str) -> bool {
    let word = ORDINALS.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    let day = word.strip_suffix('.').unwrap_or(word);
    day.len() <= 2 && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

/// What English puts after the figures of a day.
const ORDINALS: [&str; 4] = ["st", "nd", "rd", "th"];

/// Whether a place is behind the sign of an amount: `−€5`, `-$5`.
fn is_after_sign(before: &str, after: &str) -> bool {
    let Some(rest) = before.strip_suffix(['\u{2212}', '±', '-', '+']) else { return false };
    // A hyphen is a sign where nothing is before it.
    let is_sign = before.ends_with(['\u{2212}', '±']);
    (is_sign || rest.chars().next_back().is_none_or(|before| before.is_whitespace() || before == '('))
        && !after.starts_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a text is bound where its bar is, which is a space.
    fn bound(marked: &str, language: &str) -> bool {
        is_bound_at(&marked.replace('|', " "), marked.find('|').expect("a bar") + 1, || language)
    }

    fn check(together: &[(&str, &str)], apart: &[(&str, &str)]) {
        for (text, language) in together {
            assert!(bound(text, language), "{text} ({language})");
        }
        for (text, language) in apart {
            assert!(!bound(text, language), "{text} ({language})");
        }
    }

    #[test]
    fn a_day_stays_with_its_month() {
        check(
            &[
                ("on 12|May", "en-GB"),
                ("11\u{2013}12|October 2023", "en"),
                ("the 3rd|September", "en"),
                ("(May|12, 2015)", "en-US"),
                ("5|Dec.", "en"),
                ("am 3.|Februar", "de-AT"),
            ],
            &[
                ("in 2012|May", "en"),
                ("since May|2015", "en"),
                ("32|May", "en"),
                ("12|may", "en"),
                ("12|Mayors", "en"),
                ("12|May", "xx"),
                ("3.|März", "en"),
                ("May|Day", "en"),
                ("12|14", "en"),
            ],
        );
    }

    #[test]
    fn a_figure_stays_with_what_it_counts() {
        check(
            &[
                ("72 and 66|per cent, respectively", "en-GB"),
                ("66 per|cent.", "en"),
                ("£1|million", "en"),
                ("(€15.1|billion)", "en"),
                ("US$5|million", "en"),
                ("US$|5 million", "en"),
                ("(EUR|12 million", "en"),
                ("of €|5", "nl"),
                ("12|€", "de"),
                ("5|%", "de"),
                ("at 30|°C", "en"),
                ("12|500 people", "en"),
                ("1 012|500", "fr"),
                ("some A$105.7|million", "en-AU"),
                ("of 61|km, of which", "xx"),
                ("3,5|Millionen Euro", "de-AT"),
                ("12 pour|cent", "fr"),
                ("sixty|years after", "en"),
                ("cinquante|ans", "fr"),
                ("dreißig|Jahre", "de"),
            ],
            &[
                ("in 2012|per year", "de"),
                ("as per|cent and dollar", "en"),
                ("some|million", "en"),
                ("58|persons", "en"),
                ("1|million", "de"),
                ("some|years", "en"),
                ("sixty|years", "fr"),
            ],
        );
    }

    #[test]
    fn a_title_stays_with_a_name_and_initials_with_each_other() {
        check(
            &[
                ("met Mr|Smith", "en-GB"),
                ("(Dr.|Ncube)", "en"),
                ("President|Lukashenko", "en"),
                ("H.E.|Amina", "en"),
                ("J.|R. R. Tolkien", "en"),
                ("J. R.|R. Tolkien", "xx"),
                ("J.-P.|Sartre", "fr"),
                ("Mme|Dupont", "fr"),
                ("Sra.|García", "es"),
                ("Frau|Merkel", "de"),
            ],
            &[
                ("the President|said", "en"),
                ("a mister|Smith", "en"),
                ("the U.S|Congress", "en"),
                ("Herr|Schmidt", "en"),
                ("one.|Two", "en"),
                ("the|President", "en"),
            ],
        );
    }

    #[test]
    fn a_number_stays_with_what_it_numbers() {
        check(
            &[
                ("Resolution No.|5", "en"),
                ("(pp.|12\u{2013}14)", "en"),
                ("Article|12", "en"),
                ("§|3", "de"),
                ("n°|5", "fr"),
                ("№|5", "ru"),
            ],
            &[("no|5", "en"), ("the|5", "en"), ("Article|A", "en"), ("in|2015", "en")],
        );
    }

    #[test]
    fn a_fiscal_year_stays_whole() {
        let bound = |text: &str| {
            let at = text.find('\u{2013}').unwrap() + '\u{2013}'.len_utf8();
            is_bound_at(text, at, || "en")
        };
        assert!(bound("in 2022–23."));
        assert!(!bound("in 2022–2023") && !bound("in 12–13") && !bound("in 12022–23"));
    }

    #[test]
    fn a_sign_stays_with_its_amount() {
        let bound =
            |text: &str, sign: char| is_bound_at(text, text.find(sign).unwrap() + sign.len_utf8(), || "en");
        assert!(
            bound("fell by \u{2212}€5.2 million", '\u{2212}') && bound("(-$5)", '-') && bound("+€3", '+')
        );
        assert!(!bound("a well-known name", '-') && !bound("one - two", '-') && !bound("C++ and A+B", '+'));
    }
}
