//! The catalogue of a language: its messages, and the words of its grammar.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::label::Label;
use crate::language::Language;

/// The words of one language.
pub(super) struct Catalogue {
    /// The primary language (BCP 47).
    pub(super) language: &'static str,
    /// Whether a native speaker has read it.
    pub(super) is_reviewed: bool,
    messages: Messages,
    /// The catalogue that has the messages that this one, of a variety of its language, does not have.
    wider: Option<&'static Self>,
    /// In alphabetical order: words that open a subject and are no name, written small within a sentence.
    common: Vec<String>,
    /// In small letters: words before which no article is written.
    pub(super) articles: Vec<String>,
    /// Names of countries that take the article within a sentence, `…` for any words.
    pub(super) names_with_article: Vec<String>,
    /// And those that take none although they are of such a form.
    pub(super) names_without_article: Vec<String>,
    /// In small letters: words that no name ends with.
    pub(super) open_ends_of_names: Vec<String>,
    /// In small letters: words for meetings that take the article within a sentence.
    pub(super) meetings_with_article: Vec<String>,
}

/// The text of a catalogue, as `build.rs` lists it.
struct Text {
    /// The language (BCP 47), with a region or script where another catalogue has the language itself.
    tag: &'static str,
    is_reviewed: bool,
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// Messages by their labels. Each is parsed when it is first asked for: a briefing has a few of them.
pub(super) struct Messages {
    /// Has the messages that others refer to.
    bundle: FluentBundle<FluentResource>,
    all: Vec<Message>,
}

/// A message in Fluent.
struct Message {
    text: Cow<'static, str>,
    parsed: OnceLock<FluentResource>,
    /// Its words, where it has nothing else.
    words: OnceLock<Option<String>>,
}

/// The messages that others may refer to.
const REFERRED: [Label; 2] = [Label::Money, Label::Currency];

/// The catalogues by their places among the texts.
static CATALOGUES: LazyLock<Vec<OnceLock<Catalogue>>> =
    LazyLock::new(|| TEXTS.iter().map(|_| OnceLock::new()).collect());

/// The languages and varieties that have a catalogue.
#[cfg(test)]
pub(super) fn tags() -> impl Iterator<Item = &'static str> {
    TEXTS.iter().map(|text| text.tag)
}

/// The language whose catalogue defines which messages there are, and whose words stand in for others.
pub(super) const ENGLISH: &str = "en";

/// The catalogue of English. It is parsed when it is first asked for.
pub(super) fn english() -> &'static Catalogue {
    nearest(ENGLISH).and_then(load).expect("English has a catalogue")
}

/// The catalogue for a language, if it has one: that of its region or script, or else that of the language.
pub(super) fn find(language: &Language) -> Option<&'static Catalogue> {
    place_for(language).and_then(load)
}

/// Whether a language has a catalogue. None is parsed.
pub(super) fn is_known(language: &Language) -> bool {
    place_for(language).is_some()
}

/// Which catalogue is for a language.
fn place_for(language: &Language) -> Option<usize> {
    let written = || nearest(&format!("{}-{}", language.primary(), language.form()));
    nearest(language)
        .filter(|&place| TEXTS[place].tag.contains('-'))
        .or_else(written)
        .or_else(|| nearest(language))
}

/// Which catalogue has a tag, or the nearest wider one (lookup of RFC 4647, section 3.4).
fn nearest(tag: &str) -> Option<usize> {
    let found = |wanted: &str| TEXTS.iter().position(|text| text.tag.eq_ignore_ascii_case(wanted));
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(wider, _)| wider)).find_map(found)
}

fn load(place: usize) -> Option<&'static Catalogue> {
    let text = TEXTS.get(place)?;
    Some(CATALOGUES.get(place)?.get_or_init(|| Catalogue::new(text)))
}

impl Catalogue {
    fn new(&Text { tag, is_reviewed, text }: &'static Text) -> Self {
        let language = tag.split_once('-').map_or(tag, |(language, _)| language);
        let messages = Messages::new(tag, messages(text).map(Cow::Borrowed));
        let wider = tag.rsplit_once('-').and_then(|(wider, _)| nearest(wider)).and_then(load);
        let this = Self {
            language,
            is_reviewed,
            messages,
            wider,
            common: Vec::new(),
            articles: Vec::new(),
            names_with_article: Vec::new(),
            names_without_article: Vec::new(),
            open_ends_of_names: Vec::new(),
            meetings_with_article: Vec::new(),
        };
        let text = |label| {
            let pattern = this.pattern(label);
            pattern
                .map(|(messages, pattern)| messages.fill(label, pattern, &FluentArgs::new()))
                .unwrap_or_default()
        };
        let words = |label| text(label).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let names = |label| {
            let text = text(label);
            let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
            names.map(str::to_owned).collect::<Vec<_>>()
        };
        let mut common = words(Label::CommonWords);
        common.sort_unstable();
        let (articles, open_ends_of_names) = (words(Label::Articles), words(Label::OpenEndsOfNames));
        let meetings_with_article = words(Label::MeetingsWithArticle);
        let names_with_article = names(Label::NamesWithArticle);
        let names_without_article = names(Label::NamesWithoutArticle);
        Self {
            common,
            articles,
            names_with_article,
            names_without_article,
            open_ends_of_names,
            meetings_with_article,
            ..this
        }
    }

    /// The words of a label, with their placeholders.
    pub(super) fn pattern(&self, label: Label) -> Option<(&Messages, &Pattern<&str>)> {
        let own = self.messages.pattern(label).map(|pattern| (&self.messages, pattern));
        own.or_else(|| self.wider?.pattern(label))
    }

    /// Whether a word in lower case is a common word, not a name.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.common.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }
}

impl Messages {
    /// Messages in Fluent, one in each text. `build.rs` has parsed those of the catalogue before, and those of a house
    /// style are parsed where they are read: what is wrong with them is reported there.
    pub(super) fn new(language: &str, texts: impl Iterator<Item = Cow<'static, str>>) -> Self {
        let all: Vec<Message> =
            texts.map(|text| Message { text, parsed: OnceLock::new(), words: OnceLock::new() }).collect();
        let mut bundle = FluentBundle::new_concurrent(language.parse().into_iter().collect());
        // Foreign words are isolated where lines are set.
        bundle.set_use_isolating(false);
        let mut added = bundle.add_builtins().is_ok();
        for referred in all.iter().filter(|message| REFERRED.iter().any(|label| message.is(*label))) {
            added &= bundle.add_resource(referred.parse()).is_ok();
        }
        debug_assert!(added, "a message is defined once");
        Self { bundle, all }
    }

    /// The message of a label.
    fn message(&self, label: Label) -> Option<&Message> {
        // The catalogue is in the order of the labels.
        let own = self.all.get(label as usize).filter(|message| message.is(label));
        own.or_else(|| self.all.iter().find(|message| message.is(label)))
    }

    /// The words of a label that has no placeholders.
    pub(super) fn words(&self, label: Label) -> Option<&str> {
        let pattern = self.pattern(label)?;
        let words = || {
            let words = pattern.elements.iter().map(|element| match element {
                PatternElement::TextElement { value } => Some(Cow::Borrowed(*value)),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => Some(unescape_unicode_to_string(value)),
                PatternElement::Placeable { .. } => None,
            });
            words.collect()
        };
        self.message(label)?.words.get_or_init(words).as_deref()
    }

    /// The words of a label, with their placeholders.
    pub(super) fn pattern(&self, label: Label) -> Option<&Pattern<&str>> {
        let message = self.message(label)?;
        match message.parsed.get_or_init(|| message.parse()).get_entry(0)? {
            Entry::Message(message) => message.value.as_ref(),
            _ => None,
        }
    }

    /// The words of a label, filled. What is missing would be printed as `{$name}`: a panic is an error of the brief.
    pub(super) fn fill(&self, label: Label, pattern: &Pattern<&str>, args: &FluentArgs) -> String {
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        assert!(errors.is_empty(), "`{}` cannot be filled: {errors:?}", label.id());
        words
    }
}

impl Message {
    fn is(&self, label: Label) -> bool {
        self.text.strip_prefix(label.id()).is_some_and(|rest| rest.starts_with(" ="))
    }

    fn parse(&self) -> FluentResource {
        FluentResource::try_new(self.text.clone().into_owned()).unwrap_or_else(|(resource, _)| resource)
    }
}

/// The messages of a catalogue: each starts with a letter at the start of a line.
fn messages(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut starts = text
        .split_inclusive('\n')
        .scan(0, |at, line| Some((std::mem::replace(at, *at + line.len()), line)))
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_lowercase() || c == '#'))
        .peekable();
    std::iter::from_fn(move || {
        let (start, line) = starts.next()?;
        let end = starts.peek().map_or(text.len(), |(next, _)| *next);
        Some((line, &text[start..end]))
    })
    .filter(|(line, _)| !line.starts_with('#'))
    .map(|(_, message)| message)
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "catalogue_tests.rs"]
mod tests;
