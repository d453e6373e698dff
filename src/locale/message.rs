//! Messages: the words of labels, filled with names, numbers and dates.

use fluent_bundle::FluentArgs;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::catalogue::Messages;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::date::{InSentence, precision};
use super::{CountryName, Label, Locale};
use crate::date::Date;

/// Written behind words that end in a stop while a message is filled, so that no second one follows. It is a
/// noncharacter of Unicode, which no text holds.
const STOPPED: char = '\u{FDD0}';

/// Marks that end a sentence, so that no full stop follows them.
const STOPS: [char; 12] = ['.', '!', '?', '…', '؟', '۔', '।', '。', '．', '！', '？', '｡'];

/// Full stops.
const FULL_STOPS: [char; 5] = ['.', '۔', '।', '。', '．'];

/// Whether words end with a mark after which no full stop follows.
pub fn ends_sentence(words: &str) -> bool {
    words.ends_with(STOPS)
}

/// A message that is being filled.
pub struct MessageBuilder<'a> {
    locale: &'a Locale,
    label: Label,
    args: FluentArgs<'a>,
}

impl Locale {
    /// The words of a label that has no placeholders.
    pub fn label(&self, label: Label) -> &str {
        let words = self.pattern(label).and_then(|(messages, _)| messages.words(label));
        // Nothing in its place would be a page with words left out: a panic is an error of the brief.
        words.unwrap_or_else(|| panic!("`{}` has placeholders", label.id()))
    }

    /// The words of a label with their placeholders, in the words of the house where it renames it.
    fn pattern(&self, label: Label) -> Option<(&Messages, &Pattern<&str>)> {
        let renamed = self.renamed.as_ref().and_then(|messages| Some((messages, messages.pattern(label)?)));
        renamed.or_else(|| self.catalogue.pattern(label))
    }

    /// A label to be filled with more than words.
    pub fn message(&self, label: Label) -> MessageBuilder<'_> {
        MessageBuilder { locale: self, label, args: FluentArgs::new() }
    }

    /// A label with words in the place of its placeholders.
    pub fn fill(&self, label: Label, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.message(label), |message, (name, words)| message.words(name, words)).text()
    }

    /// A label for a number of things, `$n` in its pattern.
    pub fn count(&self, label: Label, number: u64) -> String {
        self.message(label).count("n", number).text()
    }

    /// As [`Locale::count`], the number in words up to ten.
    pub fn count_in_words(&self, label: Label, number: u64) -> String {
        self.message(label).count_in_words("n", number).text()
    }
}

impl<'a> MessageBuilder<'a> {
    /// Words, or a number or date that is written already.
    pub fn words(mut self, name: &str, words: &str) -> Self {
        let mut words = words.to_owned();
        if ends_sentence(&words) {
            words.push(STOPPED);
        }
        self.args.set(name.to_owned(), words);
        self
    }

    /// A country, in all forms of its name.
    pub fn name(self, name: &str, forms: &CountryName) -> Self {
        let all = [
            ("", &forms.within),
            ("-start", &forms.start),
            ("-possessive", &forms.possessive),
            ("-possessive-start", &forms.possessive_start),
            ("-adjective", &forms.adjective),
            ("-adjective-start", &forms.adjective_start),
        ];
        // A message has one or two of them.
        let is_used = self.forms_used(name);
        all.into_iter()
            .filter(|(form, _)| is_used(form))
            .fold(self, |message, (form, words)| message.words(&format!("{name}{form}"), words))
    }

    /// Whether the message may have a form of a placeholder: `-start` of `party`.
    fn forms_used(&self, name: &str) -> impl Fn(&str) -> bool + use<'a> {
        let mut used = Vec::new();
        let complete =
            self.locale.pattern(self.label).is_some_and(|(_, pattern)| variables(pattern, &mut used));
        let used: Vec<&str> = used.into_iter().filter_map(|used| used.strip_prefix(name)).collect();
        move |form| !complete || used.contains(&form)
    }

    /// One of the names that the message chooses between.
    pub fn choice(mut self, name: &'static str, choice: &'static str) -> Self {
        self.args.set(name, choice);
        self
    }

    /// A number that the message chooses a form by and does not show.
    pub fn number(mut self, name: &'static str, number: u64) -> Self {
        self.args.set(name, number);
        self
    }

    /// A number that is not grouped, such as that of a day.
    pub(super) fn numeral(mut self, name: &str, number: u8) -> Self {
        self.args.set(format!("{name}-count"), number);
        let digits = self.locale.digits().number(number);
        self.words(name, &digits)
    }

    /// What a plural form is chosen by, for a number that is written otherwise.
    pub(super) fn plural(mut self, name: &'static str, number: Decimal) -> Self {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(number.scale() as usize),
            ..FluentNumberOptions::default()
        };
        self.args.set(name, FluentNumber::new(number.abs().to_f64().unwrap_or_default(), options));
        self
    }

    /// A number of things.
    pub fn count(mut self, name: &str, number: u64) -> Self {
        self.args.set(format!("{name}-count"), number);
        let digits = self.locale.integer(number);
        self.words(name, &digits)
    }

    /// A number of things, in words up to ten.
    pub fn count_in_words(mut self, name: &str, number: u64) -> Self {
        self.args.set(format!("{name}-count"), number);
        let cardinal = self.locale.cardinal(number);
        self.words(name, &cardinal)
    }

    /// A date, in all the forms of one within a sentence.
    pub fn date(self, name: &str, date: Date) -> Self {
        self.spaced_date(name, date, false)
    }

    /// A date that is kept whole where a line breaks.
    pub fn whole_date(self, name: &str, date: Date) -> Self {
        self.spaced_date(name, date, true)
    }

    fn spaced_date(mut self, name: &str, date: Date, is_whole: bool) -> Self {
        self.args.set(format!("{name}-kind"), precision(date));
        let is_used = self.forms_used(name);
        let (locale, forms) =
            (self.locale, [("", InSentence::Alone), ("-on", InSentence::On), ("-since", InSentence::Since)]);
        forms.into_iter().filter(|(form, _)| is_used(form)).fold(self, |message, (form, place)| {
            message.words(&format!("{name}{form}"), &locale.date_in(date, place, is_whole))
        })
    }

    /// The message as it is printed.
    pub fn text(self) -> String {
        let Some((messages, pattern)) = self.locale.pattern(self.label) else { return String::new() };
        let text = messages.fill(self.label, pattern, &self.args);
        if !text.contains(STOPPED) {
            return text;
        }
        let mut parts = text.split(STOPPED);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + part.strip_prefix(FULL_STOPS).unwrap_or(part))
    }
}

/// Collects the variables of a pattern. Returns false if there may be others, in a message that it refers to.
fn variables<'p>(pattern: &Pattern<&'p str>, all: &mut Vec<&'p str>) -> bool {
    pattern.elements.iter().fold(true, |complete, element| match element {
        PatternElement::TextElement { .. } => complete,
        PatternElement::Placeable { expression } => in_expression(expression, all) && complete,
    })
}

fn in_expression<'p>(expression: &Expression<&'p str>, all: &mut Vec<&'p str>) -> bool {
    match expression {
        Expression::Inline(inline) => in_inline(inline, all),
        Expression::Select { selector, variants } => {
            let of_selector = in_inline(selector, all);
            variants.iter().fold(of_selector, |complete, variant| variables(&variant.value, all) && complete)
        }
    }
}

fn in_inline<'p>(inline: &InlineExpression<&'p str>, all: &mut Vec<&'p str>) -> bool {
    match inline {
        InlineExpression::VariableReference { id } => {
            all.push(id.name);
            true
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => true,
        InlineExpression::FunctionReference { arguments, .. } => arguments
            .positional
            .iter()
            .fold(arguments.named.is_empty(), |complete, argument| in_inline(argument, all) && complete),
        InlineExpression::Placeable { expression } => in_expression(expression, all),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::super::catalogue::tags;
    use super::*;

    /// Whether a label is one of those that a language without articles has no words for.
    fn is_grammar(label: Label) -> bool {
        use Label::{
            Article, Articles, CommonWords, MeetingsWithArticle, NamesWithArticle, NamesWithoutArticle,
            OpenEndsOfNames, SentenceGap,
        };
        matches!(
            label,
            Article
                | Articles
                | CommonWords
                | MeetingsWithArticle
                | NamesWithArticle
                | NamesWithoutArticle
                | OpenEndsOfNames
                | SentenceGap
        )
    }

    #[test]
    fn every_label_has_words_and_shows_what_it_is_given() {
        for (tag, &label) in tags().flat_map(|tag| Label::ALL.iter().map(move |label| (tag, label))) {
            let locale = Locale::new(tag);
            let (_, pattern) = locale.catalogue.pattern(label).expect("every label has a message");
            let mut names = Vec::new();
            variables(pattern, &mut names);
            for number in [1, 7] {
                let mut message = locale.message(label);
                // What messages refer to in `money`, too.
                for name in
                    ["sign", "symbol", "number", "symbol-kind", "code", "number-count"].iter().chain(&names)
                {
                    message = match name.strip_suffix("-count") {
                        Some(name) => message.count(name, number),
                        None => message.words(name, "words"),
                    };
                }
                let text = message.text();
                assert!(!text.is_empty() || is_grammar(label), "{tag}: {label:?} has no words");
                assert!(!text.contains(['{', '}']), "{tag}: {label:?}: {text}");
            }
        }
    }

    /// The sources of the program, without those of the words themselves.
    fn sources(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_label_is_printed_somewhere() {
        let mut all = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
        let catalogue = include_str!("en.ftl");
        let named = |label: &Label| {
            let in_another = catalogue.contains(&format!("{{ {} }}", label.id()));
            in_another
                || ["Label", "Word"].iter().any(|name| {
                    let path = format!("{name}::{label:?}");
                    let mut rest = all.as_str();
                    while let Some(at) = rest.find(&path) {
                        rest = &rest[at + path.len()..];
                        if !rest.starts_with(char::is_alphanumeric) {
                            return true;
                        }
                    }
                    false
                })
        };
        let unused: Vec<_> = Label::ALL.iter().filter(|label| !named(label)).collect();
        assert!(unused.is_empty(), "no code prints {unused:?}");
    }
}
