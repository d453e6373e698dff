//! The catalogue of a language: its messages, and the words of its grammar.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use super::label::Label;

/// The words of one language.
pub(super) struct Catalogue {
    /// The BCP 47 primary language.
    pub(super) language: &'static str,
    pub(super) messages: Messages,
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

/// Messages by their labels. Each is parsed when it is first asked for: a briefing has a few of them.
pub(super) struct Messages {
    /// Has the message that others refer to.
    bundle: FluentBundle<FluentResource>,
    all: Vec<Message>,
}

/// A message in Fluent.
struct Message {
    text: Cow<'static, str>,
    parsed: OnceLock<FluentResource>,
}

/// The only message that others may refer to.
const REFERRED: Label = Label::Money;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(LANGUAGE, include_str!("en.ftl")));

/// The language of the only catalogue.
const LANGUAGE: &str = "en";

/// The catalogue for a primary language, or English. It is parsed when it is first asked for.
pub(super) fn find(_language: &str) -> &'static Catalogue {
    &ENGLISH
}

/// The language of the catalogue that [`find`] finds.
pub(super) fn language_for(_language: &str) -> &'static str {
    LANGUAGE
}

impl Catalogue {
    fn new(language: &'static str, text: &'static str) -> Self {
        let messages = Messages::new(language, messages(text).map(Cow::Borrowed));
        let text = |label| {
            let text =
                messages.pattern(label).map(|pattern| messages.fill(label, pattern, &FluentArgs::new()));
            text.unwrap_or_default()
        };
        let words = |label| text(label).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let names = |label| text(label).split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>();
        let (with, without) = (names(Label::NamesWithArticle), names(Label::NamesWithoutArticle));
        let (articles, meetings) = (words(Label::Articles), words(Label::MeetingsWithArticle));
        let open_ends_of_names = words(Label::OpenEndsOfNames);
        let mut common = words(Label::CommonWords);
        common.sort_unstable();
        Self {
            language,
            messages,
            common,
            articles,
            names_with_article: with,
            names_without_article: without,
            open_ends_of_names,
            meetings_with_article: meetings,
        }
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
        let all: Vec<Message> = texts.map(|text| Message { text, parsed: OnceLock::new() }).collect();
        let mut bundle = FluentBundle::new_concurrent(language.parse().into_iter().collect());
        // Foreign words are isolated where lines are set.
        bundle.set_use_isolating(false);
        let referred = all.iter().find(|message| message.is(REFERRED)).map(Message::parse);
        let added = referred.is_none_or(|resource| bundle.add_resource(resource).is_ok());
        let added = added && bundle.add_builtins().is_ok();
        debug_assert!(added, "a message is defined once");
        Self { bundle, all }
    }

    /// The words of a label, with their placeholders.
    pub(super) fn pattern(&self, label: Label) -> Option<&Pattern<&str>> {
        // The catalogue is in the order of the labels.
        let own = self.all.get(label as usize).filter(|message| message.is(label));
        let message = own.or_else(|| self.all.iter().find(|message| message.is(label)))?;
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
