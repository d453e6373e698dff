//! The cover of a booklet, and the page on its back: what the masthead of a briefing says, in two places.

use super::composer::{Composer, DOT, MUTED, STRONG, paragraph};
use super::document::{
    Block, Booklet, CoverParty, Inline, Link, List, ListItem, ListKind, ParagraphStyle, Text,
};
use crate::brief::Format;
use crate::locale::Label;

/// What of the bottom line a cover repeats has so many sentences at most.
const SENTENCES: usize = 2;
/// A word that ends with a full stop is at least this long, or it may be an abbreviation.
const WORD: usize = 5;

impl Composer<'_> {
    /// Whether the briefing is a booklet.
    pub(super) fn is_booklet(&self) -> bool {
        self.brief.layout.format == Format::Booklet
    }

    /// The cover and its back. The bottom line is added when it has been composed.
    pub(super) fn booklet(&mut self) -> Booklet {
        let brief = self.brief;
        let mut state: Vec<Inline> =
            self.draft().map(|draft| self.styled_words(draft, STRONG)).into_iter().collect();
        if let Some(edition) = &brief.head.edition {
            let edition = self.line(edition);
            self.join(&mut state, edition);
        }
        let parties = [0, 1].map(|side: usize| {
            let party = &brief.parties[side];
            let emblem = party.emblem.clone();
            let emblem = emblem.map(|emblem| (emblem, self.locale.heading(&self.plain(&party.name))));
            CoverParty { emblem, name: self.full_name(party) }
        });
        let since = self.relations_since().map(|words| self.words(words)).into_iter().collect();
        let mut authors = Vec::new();
        for author in &brief.head.authors {
            let name = self.quiet_line(&author.name);
            self.join(&mut authors, super::composer::restyled(name, STRONG));
        }
        let issuer = brief.head.organisation().map(|organisation| self.quiet_line(organisation));
        let issue = [self.dateline(), issuer.unwrap_or_default()];
        Booklet {
            state,
            bottom_line: Vec::new(),
            parties,
            since,
            authors,
            issue,
            edition: self.edition_data(),
        }
    }

    /// What the edition is, who made it, and what may be done with it.
    fn edition_data(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let head = &brief.head;
        let mut items = Vec::new();
        let mut item = |label: Inline, words: Vec<Inline>| {
            let body = vec![paragraph(ParagraphStyle::Plain, words)];
            items.push(ListItem { label: vec![label], body, ..ListItem::default() });
        };
        if let Some(issuer) = brief.head.organisation() {
            item(self.say(Label::IssuedBy), self.line(issuer));
        }
        if head.series.is_some() || head.number.is_some() {
            item(self.say(Label::Series), self.series());
        }
        if let Some(edition) = &head.edition {
            item(self.say(Label::Edition), self.line(edition));
        }
        match (self.draft(), &head.version) {
            (Some(draft), _) => item(self.say(Label::Status), vec![self.words(draft)]),
            (None, Some(version)) => item(self.say(Label::Version), self.phrase(version)),
            (None, None) => {}
        }
        item(self.say(Label::Issued), self.dateline());
        let mut authors = Vec::new();
        for author in &head.authors {
            if !authors.is_empty() {
                authors.push(Inline::Break);
            }
            authors.extend(self.author(author));
        }
        if !authors.is_empty() {
            let label = self.locale.count(Label::Authors, head.authors.len() as u64);
            item(self.words(label), authors);
        }
        for (label, date) in [(Label::DataUpTo, head.data_cutoff), (Label::NextIssue, head.next_update)] {
            if let Some(date) = date {
                item(self.say(label), vec![self.words(self.locale.date(date))]);
            }
        }
        if let Some(marking) = &head.marking {
            let words = self.marking_words(marking);
            item(self.say(Label::Handling), words);
        }
        for (label, line) in self.terms() {
            item(self.say(label), self.line(line));
        }
        let cover = brief.theme.cover.as_ref();
        if let Some(name) = cover.and_then(|cover| cover.credit.as_ref()) {
            item(self.say(Label::CoverPicture), vec![self.words(name.as_str())]);
        }
        vec![Block::List(List { kind: ListKind::Edition, items })]
    }

    /// Adds words after a dot.
    fn join(&self, words: &mut Vec<Inline>, more: Vec<Inline>) {
        if !words.is_empty() {
            words.push(self.styled_words(DOT, MUTED));
        }
        words.extend(more);
    }
}

/// What a cover may repeat of the bottom line: its first sentences, the longest choice first, without what leads elsewhere.
pub(super) fn bottom_line(blocks: &[Block]) -> Vec<Vec<Inline>> {
    let lead = blocks.iter().find_map(|block| match block {
        Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Lead => Some(&paragraph.text),
        _ => None,
    });
    let Some(lead) = lead else { return Vec::new() };
    let quiet = |text: &Text| Text { anchor: None, ..text.clone() };
    let words: Vec<Text> = lead
        .iter()
        .flat_map(|inline| match inline {
            Inline::Text(text) => vec![quiet(text)],
            Inline::Link(Link { body, .. }) => body.iter().map(quiet).collect(),
            Inline::Break => vec![Text { text: " ".to_owned(), ..Text::default() }],
            Inline::Citation(_) | Inline::Footnote(_) | Inline::CitedOn(_) => Vec::new(),
        })
        .collect();
    let plain: String = words.iter().map(|text| text.text.as_str()).collect();
    let mut ends = sentence_ends(&plain);
    ends.truncate(SENTENCES);
    ends.into_iter().rev().map(|end| until(&words, end)).collect()
}

/// Where sentences end for certain. A full stop ends one after a word that is no abbreviation, and before a capital; the end of
/// the text does.
fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let marks = ['.', '!', '?', '\u{61F}', '\u{6D4}', '\u{964}', '\u{3002}'];
    for (at, mark) in text.match_indices(marks) {
        let end = at + mark.len();
        let rest = &text[end..];
        let rest = rest.trim_start_matches(['”', '’', '»', '"', ')', '\u{A0}']);
        let end = text.len() - rest.len();
        if rest.trim().is_empty() {
            break;
        }
        let starts = rest.starts_with(char::is_whitespace)
            && rest
                .trim_start()
                .chars()
                .next()
                .is_some_and(|next| !next.is_lowercase() && !next.is_numeric());
        let word: Vec<char> =
            text[..at].chars().rev().take_while(|before| before.is_alphanumeric()).collect();
        let is_cased = word.iter().any(|letter| letter.is_lowercase() || letter.is_uppercase());
        // "2023." ends a sentence; "3." may be an ordinal number.
        let whole = match mark {
            "." if word.iter().all(char::is_ascii_digit) => word.len() == 4,
            "." if is_cased => word.len() >= WORD,
            _ => true,
        };
        if starts && whole {
            ends.push(end);
        }
    }
    let end = text.trim_end().len();
    if text[..end].ends_with(|last: char| marks.contains(&last) || matches!(last, '”' | '’' | '»' | ')'))
    {
        ends.push(end);
    }
    ends
}

/// The first bytes of texts.
fn until(words: &[Text], end: usize) -> Vec<Inline> {
    let mut left = end;
    let mut out = Vec::new();
    for text in words {
        let kept = text.text.get(..left.min(text.text.len())).unwrap_or_default();
        left -= kept.len();
        if !kept.is_empty() {
            // A figure is printed where its words are.
            let figure = text.figure.clone().filter(|figure| kept.contains(&figure.text));
            out.push(Inline::Text(Text { text: kept.to_owned(), figure, ..text.clone() }));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_it_must() {
        let first = |text: &str| sentence_ends(text).first().map(|end| text[..*end].to_owned());
        for (text, expected) in [
            ("Trade has doubled. It rests on one product.", Some("Trade has doubled.")),
            (
                "It reached €2.5 million in 2023. Three decisions wait.",
                Some("It reached €2.5 million in 2023."),
            ),
            ("The U.S. Senate agreed. Nothing else did.", Some("The U.S. Senate agreed.")),
            ("So said Dr. Amsel and Prof. Lind on 3. Mai in Strelsau", None),
            ("Is it over? Nobody knows.", Some("Is it over?")),
            ("تضاعفت التجارة. وهي تقوم على منتج واحد.", Some("تضاعفت التجارة.")),
            ("No end", None),
        ] {
            assert_eq!(first(text).as_deref(), expected, "{text}");
        }
    }
}
