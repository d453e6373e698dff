//! Names of countries and meetings in the forms that sentences need.

use std::borrow::Cow;

use super::{Label, Locale};

/// Stands for any words in the catalogue's list of names.
const ANY: char = '…';

/// The longest word in capitals that may be an abbreviation: its last letter says nothing.
const LONGEST_ABBREVIATION: usize = 6;

/// A country's name in all its forms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CountryName {
    /// Where it is alone, as at the head of a column: as it is written, but for the capital of an article.
    pub heading: String,
    /// Within a sentence, with the article that it takes: `the Netherlands`.
    pub within: String,
    /// At the start of a sentence: `The Netherlands`.
    pub start: String,
    /// `the Netherlands’`
    pub possessive: String,
    pub possessive_start: String,
    /// What is of the country: `Dutch`, or the possessive where no adjective is given.
    pub adjective: String,
    pub adjective_start: String,
}

impl Locale {
    /// The forms of a name. `article` says whether it takes the article; where it does not say, the catalogue knows
    /// the countries that do, and a name that is written with one keeps it.
    pub fn name(&self, written: &str, article: Option<bool>, adjective: Option<&str>) -> CountryName {
        let written = &*self.in_order(written);
        let bare = self.without_article(written);
        let takes = article.unwrap_or(bare.len() < written.len() || self.pattern_of(bare).is_some());
        let within = if takes { self.with_article(bare) } else { written.to_owned() };
        let ending = if self.is_plural(bare, takes) { "plural" } else { "singular" };
        let possessive =
            self.message(Label::Possessive).words("name", &within).choice("ending", ending).text();
        let adjective = adjective.map_or_else(|| possessive.clone(), str::to_owned);
        CountryName {
            heading: self.heading(written),
            start: self.capital_article(&within),
            possessive_start: self.capital_article(&possessive),
            adjective_start: self.capital_article(&adjective),
            within,
            possessive,
            adjective,
        }
    }

    /// A name that stands alone, as at the head of a column: as it is written, with a capital where it starts with the
    /// article, and in the order of a sentence.
    pub fn heading(&self, written: &str) -> String {
        self.capital_article(&self.in_order(written))
    }

    /// A name in the order of a sentence, where it is written as in an alphabetical list: `the Netherlands` of
    /// `Netherlands (the)`, `Republic of Korea` of `Korea, Republic of`.
    pub fn in_order<'n>(&self, written: &'n str) -> Cow<'n, str> {
        let Some((name, lead)) = turned_parts(written) else { return Cow::Borrowed(written) };
        let turned = self.turned(name, lead);
        let is_article = lead.to_lowercase() == self.label(Label::Article);
        let is_form =
            || self.pattern_of(self.without_article(&turned)).is_some_and(|(_, of)| name.len() <= of.len());
        if is_article || is_form() { Cow::Owned(turned) } else { Cow::Borrowed(written) }
    }

    /// The order of a sentence that may be meant by a name, where it seems to be written as in an alphabetical list and
    /// only its author can tell: `South Korea` by `Korea, South`, but also `China Hong Kong` by `Hong Kong, China`.
    pub fn may_be_turned(&self, written: &str) -> Option<String> {
        if matches!(self.in_order(written), Cow::Owned(_)) {
            return None;
        }
        let article = self.label(Label::Article);
        let in_brackets = format!(" ({article}) ");
        if let Some(at) = written.to_ascii_lowercase().find(&in_brackets).filter(|_| !article.is_empty()) {
            return Some(format!("{article} {} {}", &written[..at], &written[at + in_brackets.len()..]));
        }
        let (name, lead) = turned_parts(written)?;
        let mut words = lead.split_whitespace();
        let unclear = if written.ends_with(')') {
            let last = words.next_back().map(str::to_lowercase);
            last.is_some_and(|last| self.catalogue.open_ends_of_names.contains(&last))
        } else {
            // Otherwise it is a list: “Saint Helena, Ascension and Tristan da Cunha”.
            words.all(|word| word != self.label(Label::And))
        };
        unclear.then(|| self.turned(name, lead))
    }

    fn turned(&self, name: &str, lead: &str) -> String {
        let rest = self.without_article(lead);
        let article = self.label(Label::Article);
        if rest.len() < lead.len() {
            format!("{article} {rest} {name}")
        } else if lead.to_lowercase() == article {
            format!("{article} {name}")
        } else {
            format!("{lead} {name}")
        }
    }

    /// A name that a text is bound to, as it is set after the words `before`: an article at its start has a capital where
    /// a sentence starts, and is left out where the text has one already.
    pub fn name_after<'n>(&self, before: &str, name: &'n str) -> Cow<'n, str> {
        let bare = self.without_article(name);
        if bare.len() == name.len() {
            return Cow::Borrowed(name);
        }
        let words = before.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '!' | '?'));
        let gap = &before[words.len()..];
        let last = words.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if !gap.is_empty() && self.catalogue.articles.contains(&last.to_lowercase()) {
            return Cow::Borrowed(bare);
        }
        // A paragraph, a heading or an item.
        let opens = gap.contains("\n\n") || gap.contains(['#', '•']) || gap.ends_with("\n- ");
        if words.is_empty() || opens || words.ends_with(['.', '!', '?']) {
            return Cow::Owned(self.capital_article(name));
        }
        Cow::Borrowed(name)
    }

    /// The name of a body at the start of a sentence: `The Joint Commission`, but `Ruritania’s Council` and `CODEX`.
    pub fn body_start(&self, name: &str) -> String {
        let alone = name.split_whitespace().count() == 1;
        let named = if alone {
            self.meeting(name)
        } else if has_owner(name) {
            name.to_owned()
        } else {
            self.with_article(name)
        };
        self.sentence_start(&named)
    }

    /// A noun with the article within a sentence, unless it has one: `the Joint Commission`.
    pub fn with_article(&self, noun: &str) -> String {
        let article = self.label(Label::Article);
        if article.is_empty() || self.has_article(noun) {
            noun.to_owned()
        } else {
            format!("{article} {noun}")
        }
    }

    /// The name of a meeting within a sentence: `the BRICS Summit`, but `COP28`. The article is written only before
    /// words that surely take one.
    pub fn meeting(&self, name: &str) -> String {
        let mut words = name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        // A group of states with a number meets alone or somewhere: `G20`, `G7 in Hiroshima`, but `G20 Bali`.
        let alone = matches!(name.split_whitespace().nth(1), None | Some("in" | "at"));
        let known = words.any(|word| {
            let plain = alone || word.chars().all(char::is_alphabetic);
            plain && self.catalogue.meetings_with_article.contains(&word.to_lowercase())
        });
        if known && !has_owner(name) { self.with_article(name) } else { name.to_owned() }
    }

    /// Words with a capital where they start with the article. Nothing else is changed: some names start with a small
    /// letter.
    fn capital_article(&self, words: &str) -> String {
        match words.strip_prefix(self.label(Label::Article)) {
            Some(rest) if rest.starts_with(' ') => self.sentence_start(words),
            _ => words.to_owned(),
        }
    }

    fn has_article(&self, words: &str) -> bool {
        let first = words.split_whitespace().next().map(str::to_lowercase);
        first.is_some_and(|word| self.catalogue.articles.contains(&word))
    }

    /// A name without the definite article that it is written with.
    fn without_article<'n>(&self, name: &'n str) -> &'n str {
        let article = self.label(Label::Article);
        match name.split_once(' ') {
            Some((first, rest)) if first.to_lowercase() == article && !rest.trim().is_empty() => {
                rest.trim_start()
            }
            _ => name,
        }
    }

    /// The pattern that a name, without its article, has in the catalogue, and the words at its end that stand for
    /// any. What follows a name in brackets is none of it: “Falkland Islands (Malvinas)”.
    fn pattern_of<'n>(&self, name: &'n str) -> Option<(&str, &'n str)> {
        let alone = name.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
        let name = alone.map_or(name, |(name, _)| name);
        let first =
            |patterns: &'_ [String]| patterns.iter().position(|pattern| rest(pattern, name).is_some());
        let with = &self.catalogue.names_with_article;
        let pattern = with.get(first(with)?)?;
        // Those that begin with a known word take the article whatever follows.
        let open = pattern.starts_with(ANY) && !pattern.ends_with(ANY);
        if open && first(&self.catalogue.names_without_article).is_some() {
            return None;
        }
        Some((pattern.as_str(), rest(pattern, name)?))
    }

    /// Whether a name, without its article, is a plural in form: “the Netherlands”, “the Republic of the Philippines”,
    /// but not “the Republic of Cyprus”.
    fn is_plural(&self, name: &str, takes_article: bool) -> bool {
        let article = format!(" {} ", self.label(Label::Article));
        match self.pattern_of(name) {
            Some((_, of)) if !of.is_empty() => {
                let bare = self.without_article(of);
                self.is_plural(bare, bare.len() < of.len())
            }
            // Not the name: “US” is none.
            Some((pattern, _)) => pattern.ends_with('s'),
            None => {
                let last = name.rsplit(' ').next().unwrap_or_default();
                let plural = last.ends_with('s') || last.len() > LONGEST_ABBREVIATION && last.ends_with('S');
                (takes_article || name.to_lowercase().contains(&article)) && plural
            }
        }
    }
}

/// Whether a name starts with a determiner, as “The King’s Coronation” does.
fn has_owner(name: &str) -> bool {
    name.split_whitespace().any(|word| word.ends_with("’s") || word.ends_with("'s"))
}

/// A name and what leads it in the order of a sentence, of one that is written the other way round.
fn turned_parts(written: &str) -> Option<(&str, &str)> {
    let in_brackets = written.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let (name, lead) = in_brackets.or_else(|| written.split_once(", "))?;
    let (name, lead) = (name.trim(), lead.trim());
    (!name.is_empty() && !lead.is_empty()).then_some((name, lead))
}

/// The words of a name that the last `…` of a pattern stands for, if the name is of the pattern. Names may be written in
/// capitals.
fn rest<'n>(pattern: &str, name: &'n str) -> Option<&'n str> {
    let fixed = pattern.trim_matches(ANY).trim();
    let is = |words: Option<&str>| words.is_some_and(|words| words.eq_ignore_ascii_case(fixed));
    match (pattern.starts_with(ANY), pattern.ends_with(ANY)) {
        (false, false) => is(Some(name)).then_some(""),
        (true, false) => {
            let start = name.len().checked_sub(fixed.len())?;
            (is(name.get(start..)) && name.get(..start)?.ends_with(' ')).then_some("")
        }
        (false, true) => name.get(fixed.len()..).filter(|_| is(name.get(..fixed.len())))?.strip_prefix(' '),
        (true, true) => {
            let words = format!(" {} ", fixed.to_ascii_lowercase());
            let at = name.to_ascii_lowercase().find(&words)?;
            name.get(at + words.len()..)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(written: &str) -> CountryName {
        Locale::new("en").name(written, None, None)
    }

    #[test]
    fn countries_that_take_an_article_have_one_within_a_sentence() {
        for written in [
            "Netherlands",
            "Philippines",
            "Gambia",
            "United States",
            "United States of America",
            "United Arab Emirates",
            "UAE",
            "Marshall Islands",
            "Czech Republic",
            "Federal Republic of Germany",
            "Republic of Korea",
            "Hashemite Kingdom of Jordan",
            "Democratic Republic of the Congo",
            "Holy See",
            "European Union",
            "Federated States of Micronesia",
            "United Mexican States",
            "United Rep. of Tanzania",
            "Rep. of Moldova",
            "Lao People's Dem. Rep.",
            "Falkland Islands (Malvinas)",
            "Virgin Islands (U.S.)",
            "Marshall Isds",
            "Islamic Emirate of Afghanistan",
            "Libyan Arab Jamahiriya",
            "Vatican City State",
        ] {
            let article = format!("the {written}");
            let capital = format!("The {written}");
            for written in [written, &article, &capital] {
                let name = name(written);
                assert_eq!((name.within, name.start), (article.clone(), capital.clone()), "{written}");
                assert!(!name.heading.starts_with("the "), "{written}");
            }
        }
        for (written, within) in [
            ("NETHERLANDS", "the NETHERLANDS"),
            ("UNITED KINGDOM", "the UNITED KINGDOM"),
            ("MARSHALL ISLANDS", "the MARSHALL ISLANDS"),
            ("KINGDOM OF THE NETHERLANDS", "the KINGDOM OF THE NETHERLANDS"),
            ("THE GAMBIA", "the GAMBIA"),
            ("CHAD", "CHAD"),
        ] {
            assert_eq!(name(written).within, within);
        }
        for written in [
            "Ruritania",
            "Sudan",
            "Ukraine",
            "Dominica",
            "Niger",
            "eSwatini",
            "Island",
            "Theland",
            "AU",
            "Union Island",
        ] {
            let name = name(written);
            assert_eq!([name.within, name.start, name.heading], [written; 3]);
        }
    }

    #[test]
    fn a_name_that_begins_with_another_place_takes_no_article() {
        for written in [
            "South Georgia and the South Sandwich Islands",
            "Heard Island and McDonald Islands",
            "Saint Vincent and the Grenadines",
            "Saint Martin (French part)",
        ] {
            assert_eq!(name(written).within, written);
        }
        let united = "United Kingdom of Great Britain and Northern Ireland";
        assert_eq!(name(united).within, format!("the {united}"));
    }

    #[test]
    fn the_brief_says_whether_there_is_an_article() {
        let en = Locale::new("en");
        assert_eq!(en.name("Levant", Some(true), None).within, "the Levant");
        let islands = en.name("Solomon Islands", Some(false), None);
        assert_eq!([islands.within, islands.possessive], ["Solomon Islands", "Solomon Islands’"]);
        assert_eq!(en.name("The Hague", Some(false), None).within, "The Hague");
        let british = en.name("United Kingdom", None, Some("British"));
        assert_eq!([british.adjective_start, british.possessive], ["British", "the United Kingdom’s"]);
    }

    #[test]
    fn names_as_in_an_alphabetical_list_are_put_in_order() {
        for (written, within, heading) in [
            ("Netherlands (the)", "the Netherlands", "The Netherlands"),
            ("Gambia, The", "the Gambia", "The Gambia"),
            ("Korea (the Republic of)", "the Republic of Korea", "The Republic of Korea"),
            ("Iran (Islamic Republic of)", "the Islamic Republic of Iran", "Islamic Republic of Iran"),
            (
                "Tanzania, United Republic of",
                "the United Republic of Tanzania",
                "United Republic of Tanzania",
            ),
            (
                "Congo (the Democratic Republic of the)",
                "the Democratic Republic of the Congo",
                "The Democratic Republic of the Congo",
            ),
        ] {
            let name = name(written);
            assert_eq!((&*name.within, &*name.heading), (within, heading));
        }
        assert_eq!(name("Netherlands (the)").possessive, "the Netherlands’");
        for (written, within) in [
            ("Bahamas (The)", "the Bahamas"),
            ("Bahamas(the)", "the Bahamas"),
            ("NETHERLANDS (THE)", "the NETHERLANDS"),
            ("KOREA, REPUBLIC OF", "the REPUBLIC OF KOREA"),
            ("Türkiye (Republic of)", "the Republic of Türkiye"),
            ("Korea (Rep. of)", "the Rep. of Korea"),
            ("Cocos (Keeling) Islands (the)", "the Cocos (Keeling) Islands"),
            ("Lao People's Democratic Republic (the)", "the Lao People's Democratic Republic"),
        ] {
            assert_eq!(name(written).within, within);
        }
        for written in
            ["Micronesia (Federated)", "Ruritania (until 1918)", "Hong Kong, China", "Cyprus (north)"]
        {
            let name = name(written);
            assert_eq!([name.within, name.heading], [written; 2]);
        }
    }

    #[test]
    fn a_name_that_may_be_turned_round_is_told() {
        let en = Locale::new("en");
        for (written, meant) in [
            ("Korea, South", "South Korea"),
            ("Hong Kong, China", "China Hong Kong"),
            ("Egypt, Arab Rep.", "Arab Rep. Egypt"),
            ("Korea (northern part of)", "northern part of Korea"),
            ("Falkland Islands (the) [Malvinas]", "the Falkland Islands [Malvinas]"),
        ] {
            assert_eq!(en.may_be_turned(written).as_deref(), Some(meant));
        }
        for written in [
            "Ruritania",
            "Korea, Republic of",
            "Netherlands (the)",
            "Cyprus (north)",
            "Saint Helena, Ascension and Tristan da Cunha",
        ] {
            assert_eq!(en.may_be_turned(written), None, "{written}");
        }
    }

    #[test]
    fn a_name_in_a_text_has_one_article() {
        let en = Locale::new("en");
        for (before, set) in [
            ("", "The Netherlands"),
            ("It grew. ", "The Netherlands"),
            ("It grew\n\n## ", "The Netherlands"),
            ("exports of ", "the Netherlands"),
            ("exports of *", "the Netherlands"),
            ("exports of the ", "Netherlands"),
            ("The ", "Netherlands"),
        ] {
            assert_eq!(en.name_after(before, "the Netherlands"), set, "{before}");
        }
        assert_eq!(en.name_after("", "Chad"), "Chad");
    }

    #[test]
    fn plural_names_have_an_apostrophe_alone() {
        let plural = [
            "Netherlands",
            "The Philippines",
            "United States",
            "United Mexican States",
            "United Arab Emirates",
            "Falkland Islands (Malvinas)",
            "Bahamas",
            "Kingdom of the Netherlands",
            "Republic of the Marshall Islands",
            "Saint Vincent and the Grenadines",
            "NETHERLANDS",
            "UNITED STATES",
            "SAINT VINCENT AND THE GRENADINES",
        ];
        for written in plural {
            let name = name(written);
            assert_eq!(name.possessive, format!("{}’", name.within));
        }
        let singular = [
            "Belarus",
            "Cyprus",
            "Republic of Cyprus",
            "Republic of Honduras",
            "Laos",
            "US",
            "U.S.",
            "United States of America",
            "Saint Kitts and Nevis",
            "Ruritania",
        ];
        for written in singular {
            let name = name(written);
            assert_eq!(name.possessive, format!("{}’s", name.within));
        }
    }

    #[test]
    fn a_body_has_an_article_unless_it_has_an_owner() {
        let en = Locale::new("en");
        for (name, start) in [
            ("Joint Commission", "The Joint Commission"),
            ("the Joint Commission", "The Joint Commission"),
            ("Working Group on Water", "The Working Group on Water"),
            ("Ruritania’s Council of Trade", "Ruritania’s Council of Trade"),
            ("the King's Council", "The King's Council"),
            ("Commission", "The Commission"),
            ("Dialogforum", "Dialogforum"),
        ] {
            assert_eq!(en.body_start(name), start);
        }
    }

    #[test]
    fn a_meeting_has_an_article_where_it_surely_takes_one() {
        let en = Locale::new("en");
        let with = [
            "SCO Summit",
            "UN General Assembly",
            "Munich Security Conference 2024",
            "78th session of the UN",
            "Ministerial on AI",
            "OECD ministerial",
        ];
        for name in with.iter().chain(&[
            "World Economic Forum",
            "G20",
            "G7 in Hiroshima",
            "BRICS summit in Kazan",
            "funeral of John",
        ]) {
            assert_eq!(en.meeting(name), format!("the {name}"));
        }
        let without =
            ["COP28", "Davos 2023", "the OIC Summit", "A NATO meeting", "The Queen’s funeral", "Expo 2020"];
        for name in without.iter().chain(&["CHOGM", "this year's summit", "UNGA 78", "G20 Bali"]) {
            assert_eq!(en.meeting(name), *name);
        }
    }
}
