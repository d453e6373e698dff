//! Every catalogue has every message, with the placeholders and plural forms that it needs.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Comment, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{TEXTS, Text};

/// What stands above a message that is rightly the same in both languages.
const SAME: &str = "Same as in English.";

/// Endings of placeholders that ask for a form of what they stand for.
const FORMS: [&str; 9] = [
    "-possessive-start",
    "-possessive",
    "-adjective-start",
    "-adjective",
    "-start",
    "-since",
    "-count",
    "-kind",
    "-on",
];

/// Placeholders that a language may do without: they choose forms that it need not have.
const OPTIONAL: [(&str, &str); 6] = [
    ("rose", "number"),
    ("possessive", "ending"),
    ("month", "form"),
    ("rank-of-partner", "rank"),
    ("rank-of-partner", "place"),
    ("cited-on", "n"),
];

/// Messages that are given what others which they may refer to are given.
const OF_MONEY: [&str; 2] = ["money-long", "money-short"];

struct Read<'t> {
    order: Vec<&'t str>,
    messages: BTreeMap<&'t str, (&'t Message<&'t str>, String)>,
}

fn parse(text: &'static Text) -> Resource<&'static str> {
    parser::parse(text.text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", text.tag))
}

fn read<'t>(resource: &'t Resource<&'t str>) -> Read<'t> {
    let mut read = Read { order: Vec::new(), messages: BTreeMap::new() };
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let comment =
                message.comment.as_ref().map_or_else(String::new, |Comment { content }| content.join(" "));
            read.order.push(message.id.name);
            read.messages.insert(message.id.name, (message, comment));
        }
    }
    read
}

/// What is in a pattern.
#[derive(Default)]
struct Found<'t> {
    placeholders: BTreeSet<&'t str>,
    /// The keys of each choice by a number, with the number's placeholder.
    choices: Vec<(&'t str, Vec<&'t VariantKey<&'t str>>)>,
    words: String,
}

impl<'t> Found<'t> {
    fn of(message: &'t Message<&'t str>) -> Self {
        let mut found = Self::default();
        message.value.iter().for_each(|pattern| found.pattern(pattern));
        found
    }

    fn pattern(&mut self, pattern: &'t Pattern<&'t str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'t Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    self.choices.push((id.name, variants.iter().map(|variant| &variant.key).collect()));
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &'t InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.placeholders.insert(id.name);
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn plain(name: &str) -> &str {
    FORMS.iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name)
}

fn english() -> &'static Text {
    TEXTS.iter().find(|text| text.tag == super::ENGLISH).expect("English has a catalogue")
}

/// Catalogues that are complete by themselves.
fn others() -> impl Iterator<Item = &'static Text> {
    TEXTS.iter().filter(|text| text.tag != super::ENGLISH && !is_variety(text))
}

/// Whether a catalogue has only what differs from another.
fn is_variety(text: &Text) -> bool {
    text.tag.rsplit_once('-').is_some_and(|(wider, _)| TEXTS.iter().any(|other| other.tag == wider))
}

#[test]
fn every_catalogue_has_every_message_in_the_same_order() {
    let english = parse(english());
    let order = read(&english).order;
    for text in others() {
        let resource = parse(text);
        let own = read(&resource).order;
        let missing: Vec<_> = order.iter().filter(|id| !own.contains(id)).collect();
        let unknown: Vec<_> = own.iter().filter(|id| !order.contains(id)).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{}: missing {missing:?}, unknown {unknown:?}",
            text.tag
        );
        assert_eq!(own, order, "{}: the order", text.tag);
    }
    for text in TEXTS.iter().filter(|text| is_variety(text)) {
        let resource = parse(text);
        let own = read(&resource).order;
        let unknown: Vec<_> = own.iter().filter(|id| !order.contains(id)).collect();
        assert!(unknown.is_empty(), "{}: unknown {unknown:?}", text.tag);
    }
}

#[test]
fn no_message_has_a_placeholder_too_many_or_too_few() {
    let resource = parse(english());
    let english = read(&resource);
    let mut faults = Vec::new();
    for text in TEXTS {
        let resource = parse(text);
        for (id, (message, _)) in read(&resource).messages {
            let Some((original, comment)) = english.messages.get(id) else { continue };
            let (own, original) = (Found::of(message).placeholders, Found::of(original).placeholders);
            // A comment names what a message is given and English has no use for.
            let mut given: BTreeSet<&str> = original.clone();
            given.extend(comment.split('`').filter_map(|word| word.strip_prefix('$')));
            if OF_MONEY.contains(&id) {
                given.extend(["sign", "symbol", "symbol-kind", "number", "number-count", "code"]);
            }
            let names: BTreeSet<&str> = given.iter().map(|name| plain(name)).collect();
            for name in &own {
                let form = &name[plain(name).len()..];
                let known = given.contains(name) || names.contains(plain(name)) && form != "-count";
                if !known {
                    faults.push(format!("{}: `{id}` has `${name}`, which it is not given", text.tag));
                }
            }
            let used: BTreeSet<&str> = own.iter().map(|name| plain(name)).collect();
            for name in original.iter().map(|name| plain(name)).collect::<BTreeSet<_>>() {
                if !used.contains(name) && !OPTIONAL.contains(&(id, name)) && !OF_MONEY.contains(&id) {
                    faults.push(format!("{}: `{id}` lacks `${name}`", text.tag));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_choice_has_the_plural_forms_of_its_language() {
    let mut faults = Vec::new();
    for text in TEXTS {
        let language = text.tag.split('-').next().unwrap_or_default();
        let forms = |kind| -> BTreeSet<&'static str> {
            let rules =
                PluralRules::create(language.parse::<LanguageIdentifier>().expect("a language"), kind)
                    .expect("its rules");
            let mut forms: BTreeSet<_> =
                (0..=200_u32).map(|number| name(&rules.select(number).unwrap())).collect();
            forms.insert("other");
            forms
        };
        let (cardinal, all) =
            (forms(PluralRuleType::CARDINAL), ["zero", "one", "two", "few", "many", "other"]);
        let resource = parse(text);
        for (id, (message, _)) in read(&resource).messages {
            for (number, keys) in Found::of(message).choices {
                let keys: BTreeSet<&str> = keys
                    .into_iter()
                    .filter_map(|key| match key {
                        VariantKey::Identifier { name } => Some(*name),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .filter(|key| all.contains(key))
                    .collect();
                let chooses = number.ends_with("-count") && keys.len() > 1;
                let missing: Vec<_> =
                    cardinal.iter().filter(|form| chooses && !keys.contains(*form)).collect();
                if !missing.is_empty() {
                    faults.push(format!("{}: `{id}` lacks the forms {missing:?}", text.tag));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[test]
fn nothing_is_left_in_english_by_oversight() {
    let resource = parse(english());
    let english = read(&resource);
    let mut faults = Vec::new();
    for text in others() {
        let resource = parse(text);
        for (id, (message, comment)) in read(&resource).messages {
            let Some((original, _)) = english.messages.get(id) else { continue };
            let (own, original) = (Found::of(message).words, Found::of(original).words);
            let is_word = own.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() > 2);
            if own == original && is_word && !comment.contains(SAME) {
                faults.push(format!(
                    "{}: `{id}` is {own:?}; if that is right, write `# {SAME}` above it",
                    text.tag
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_word_has_its_glyphs_and_no_hidden_character() {
    let fonts = crate::font::Fonts::bundled();
    // Fonts of other scripts are added.
    let is_bundled = |text: &&Text| !["ja", "zh", "zh-Hant", "ko", "bn"].contains(&text.tag);
    for text in TEXTS.iter().filter(is_bundled) {
        let words = text.text.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars);
        let missing: BTreeSet<char> = words.clone().filter(|&character| !fonts.covers(character)).collect();
        assert!(missing.is_empty(), "{}: no bundled font has {missing:?}", text.tag);
        let hidden: BTreeSet<char> = words.filter(|&character| crate::diag::is_hidden(character)).collect();
        assert!(hidden.is_subset(&BTreeSet::from(['\n', '\u{200C}'])), "{}: {hidden:?}", text.tag);
    }
}
