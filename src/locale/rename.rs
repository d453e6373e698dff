//! Labels that a house style replaces.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::catalogue::english;
use super::label::Label;

/// The labels that a house style replaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renamed(BTreeMap<Label, String>);

/// Why a replacement for a label is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RenameError {
    /// Braces hold something other than a placeholder; those that the label has.
    Braces { known: Vec<String> },
    /// The words have a placeholder that the label does not have; those that it has.
    Unknown { placeholder: String, known: Vec<String> },
    /// The words lack a placeholder of the label.
    Missing(String),
}

impl Renamed {
    /// Replaces a label with words, which may have placeholders such as `{ $party }`.
    pub fn rename(&mut self, label: Label, words: &str) -> Result<(), RenameError> {
        let own = english().pattern(label).and_then(|(_, pattern)| placeholders(pattern)).unwrap_or_default();
        let known: Vec<String> = own.iter().cloned().collect();
        let braces = || RenameError::Braces { known: known.clone() };
        // White space of a text on several lines is that between words.
        let words = words.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let message = format!("{} = {words}\n", label.id());
        let resource = parser::parse(message.as_str()).map_err(|_| braces())?;
        let [Entry::Message(parsed)] = resource.body.as_slice() else { return Err(braces()) };
        let pattern = parsed.value.as_ref().ok_or_else(braces)?;
        let found = placeholders(pattern).ok_or_else(braces)?;
        // The name of a country may take another of its forms, and so may a date.
        let form = |name: &str| match () {
            () if is_country(label, plain(name)) => plain(name).to_owned(),
            () if DATES.contains(&plain_date(name)) => plain_date(name).to_owned(),
            () => name.to_owned(),
        };
        let is_one_of =
            |name: &str, names: &BTreeSet<String>| names.iter().any(|other| form(other) == form(name));
        if let Some(unknown) = found.iter().find(|name| !is_one_of(name, &own)) {
            return Err(RenameError::Unknown { placeholder: unknown.clone(), known });
        }
        if let Some(missing) = own.iter().find(|name| !is_one_of(name, &found)) {
            return Err(RenameError::Missing(missing.clone()));
        }
        // A label without placeholders is words and nothing else.
        if own.is_empty() && !matches!(pattern.elements.as_slice(), [PatternElement::TextElement { .. }]) {
            return Err(braces());
        }
        self.0.insert(label, message);
        Ok(())
    }

    /// These replacements, with those that are missing taken from `other`.
    pub fn or(mut self, other: &Self) -> Self {
        for (label, message) in &other.0 {
            self.0.entry(*label).or_insert_with(|| message.clone());
        }
        self
    }

    /// Whether no label is replaced.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The labels in Fluent.
    pub(super) fn messages(&self) -> impl Iterator<Item = String> {
        self.0.values().cloned()
    }
}

/// The placeholders of a pattern; `None` if it has anything but them and words.
fn placeholders(pattern: &Pattern<&str>) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                names.insert(id.name.to_owned());
            }
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
            _ => return None,
        }
    }
    Some(names)
}

/// Whether a placeholder of a label is a country, whose name has several forms.
fn is_country(label: Label, name: &str) -> bool {
    match label {
        Label::FromTo | Label::FromToWithin => matches!(name, "from" | "to"),
        _ => matches!(name, "party" | "partner" | "first" | "second"),
    }
}

/// Placeholders that are dates with forms.
const DATES: [&str; 7] = ["date", "opened", "closed", "established", "last", "next", "after"];

/// The name of a date's placeholder without the form that it asks for: `date` of `date-since`.
fn plain_date(name: &str) -> &str {
    name.strip_suffix("-on").or_else(|| name.strip_suffix("-since")).unwrap_or(name)
}

/// The name of a placeholder without the form that it asks for: `party` of `party-start`.
fn plain(name: &str) -> &str {
    let name = name.strip_suffix("-start").unwrap_or(name);
    name.strip_suffix("-possessive").or_else(|| name.strip_suffix("-adjective")).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;

    fn renamed(label: Label, words: &str) -> Result<Locale, RenameError> {
        let mut labels = Renamed::default();
        labels.rename(label, words)?;
        Ok(Locale::new("en").renamed(&labels))
    }

    #[test]
    fn a_label_has_the_words_of_the_house() {
        let house = renamed(Label::Trade, "Commerce").unwrap();
        assert_eq!([house.label(Label::Trade), house.label(Label::History)], ["Commerce", "History"]);
        let house = renamed(Label::EmbassyOf, "Mission of\n  { $party-adjective }").unwrap();
        let party = house.name("Netherlands", None, Some("Dutch"));
        assert_eq!(house.message(Label::EmbassyOf).name("party", &party).text(), "Mission of Dutch");
        let first = Renamed::default();
        let mut second = Renamed::default();
        second.rename(Label::Trade, "Exchange").unwrap();
        assert_eq!(Locale::new("en").renamed(&first.or(&second)).label(Label::Trade), "Exchange");
    }

    #[test]
    fn placeholders_stay_those_of_the_label() {
        let error = |label, words| renamed(label, words).unwrap_err();
        assert_eq!(error(Label::EmbassyOf, "Embassy"), RenameError::Missing("party".to_owned()));
        let RenameError::Unknown { placeholder, known } = error(Label::EmbassyOf, "{ $country }, { $party }")
        else {
            panic!("the label has no such placeholder")
        };
        assert_eq!((placeholder.as_str(), known), ("country", vec!["party".to_owned()]));
        // Only countries have forms.
        assert!(matches!(error(Label::DataTo, "{ $date-start }"), RenameError::Unknown { .. }));
        assert!(matches!(
            error(Label::ChartTotalDoubled, "{ $from-start } { $to }"),
            RenameError::Unknown { .. }
        ));
        assert!(renamed(Label::FromToWithin, "{ $from-adjective-start }, { $to }").is_ok());
        for words in
            ["{ party }", "{ $party", "Embassy }", "{{party}}", "{ NUMBER($party) } { $party }", "{ trade }"]
        {
            assert_eq!(
                error(Label::EmbassyOf, words),
                RenameError::Braces { known: vec!["party".to_owned()] }
            );
        }
        assert_eq!(error(Label::Trade, "{ \"Trade\" }s"), RenameError::Braces { known: Vec::new() });
        assert!(matches!(error(Label::Trade, "{ $party }"), RenameError::Unknown { .. }));
    }
}
