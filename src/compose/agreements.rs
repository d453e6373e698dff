//! Agreements: a summary of all of them, and a table of those that are listed.

use super::claims;
use super::composer::{Composer, MUTED, cell, paragraph};
use super::document::{Block, Cell, CellAlign, Column, Inline, ParagraphStyle, Table, TableHead, TableRow};
use crate::brief::{Agreement, Agreements, Qualifier};
use crate::date::Period;
use crate::locale::Label;
use crate::markup::Phrase;

impl Composer<'_> {
    /// `headed` tells whether the section is under a heading that it shares.
    pub(super) fn agreements(&mut self, headed: bool) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = Vec::new();
        if !headed {
            blocks.push(self.heading(Label::Agreements));
        }
        let mut statement = Vec::new();
        if let Some(agreements) = &brief.agreements {
            let words = self.statement(agreements);
            if !words.is_empty() {
                statement.push(paragraph(ParagraphStyle::Body, words));
            }
            if let Some(note) = &agreements.note {
                statement.extend(self.body(note, ParagraphStyle::Body));
            }
            if !statement.is_empty() {
                self.cite_blocks(&mut statement, &agreements.sources);
            }
        }
        if headed && !statement.is_empty() {
            let title = vec![self.say(Label::Signed)];
            blocks.push(self.margin_heading(3, title));
        }
        blocks.extend(statement);
        let said = blocks.iter().any(|block| matches!(block, Block::Paragraph(_)));
        if !brief.agreement_list.is_empty() {
            blocks.push(self.agreement_table(&brief.agreement_list));
        }
        if let (Some(agreements), false) = (&brief.agreements, said) {
            // Nothing is said that they could follow.
            self.cite_blocks(&mut blocks, &agreements.sources);
        }
        blocks
    }

    /// `The two countries have signed over 80 agreements and protocols, in trade and science.`
    fn statement(&self, agreements: &Agreements) -> Vec<Inline> {
        let locale = self.locale;
        let fields: Vec<_> = agreements.fields.iter().map(|field| self.lowered(field)).collect();
        let fields = locale.list(&fields);
        let kinds: Vec<_> = agreements.kinds.iter().map(|kind| self.lowered(kind)).collect();
        let lines: Vec<&Phrase> = agreements.kinds.iter().chain(&agreements.fields).collect();
        let label = match (agreements.count, kinds.is_empty(), fields.is_empty()) {
            (Some(1), false, true) if self.are_plural(agreements) => Label::OneOfKindsSigned,
            (Some(1), false, false) if self.are_plural(agreements) => Label::OneOfKindsSignedIn,
            (None, true, true) => return Vec::new(),
            (None, true, false) => Label::AgreementsCover,
            (None, false, true) => Label::KindsSigned,
            (None, false, false) => Label::KindsSignedIn,
            (Some(_), true, true) => Label::AgreementsSigned,
            (Some(_), true, false) => Label::AgreementsSignedIn,
            (Some(_), false, true) => Label::CountedKindsSigned,
            (Some(_), false, false) => Label::CountedKindsSignedIn,
        };
        let mut sentence =
            locale.message(label).words("kinds", &locale.list(&kinds)).words("fields", &fields);
        if let Some(count) = agreements.count {
            let qualifier = qualifier_name(agreements.qualifier);
            sentence = sentence.count_in_words("n", count.into()).choice("qualifier", qualifier);
        }
        self.sentence(&sentence.text(), &lines)
    }

    /// Whether all kinds of agreements are named in the plural, which a count of one does not agree with.
    pub(super) fn are_plural(&self, agreements: &Agreements) -> bool {
        !agreements.kinds.is_empty()
            && agreements.kinds.iter().all(|kind| self.locale.names_several(&self.plain(kind)))
    }

    /// Words of the brief, as within a sentence.
    pub(super) fn lowered(&self, phrase: &Phrase) -> String {
        let words = self.plain(phrase);
        self.locale.within_sentence(&words).into_owned()
    }

    fn agreement_table(&mut self, agreements: &[Agreement]) -> Block {
        let with_field = agreements.iter().any(|agreement| agreement.field.is_some());
        let with_status = agreements.iter().any(|agreement| {
            agreement.status.is_some() || agreement.in_force.is_some() || agreement.expires.is_some()
        });
        let mut rows = Vec::with_capacity(agreements.len());
        for agreement in agreements {
            let issued = self.brief.head.date;
            let planned = agreement.signed.is_some_and(|signed| issued.surely_before(signed.from));
            let mut signed: Vec<_> =
                agreement.signed.iter().map(|&date| vec![self.words(self.locale.period(date))]).collect();
            if planned {
                signed.push(vec![self.styled_words(self.locale.label(Label::ToBeSigned), MUTED)]);
            }
            let mut title = self.line(&agreement.title);
            self.anchored(agreement.spans.of("title"), &mut title);
            self.cite_after(&mut title, &agreement.sources);
            let mut paragraphs = vec![title];
            if let Some(place) = &agreement.place {
                let label = if planned { Label::ToBeSignedIn } else { Label::SignedIn };
                let words = self.locale.fill(label, &[("place", &self.plain(place))]);
                paragraphs.push(vec![self.styled_words(words, MUTED)]);
            }
            if signed.is_empty() {
                signed.push(Vec::new());
            }
            let mut cells = vec![Cell { paragraphs: signed }, Cell { paragraphs }];
            if with_field {
                cells.push(cell(agreement.field.as_ref().map(|field| self.line(field)).unwrap_or_default()));
            }
            if with_status {
                cells.push(self.status_of(agreement));
            }
            rows.push(TableRow { cells, group: None });
        }
        let column = |label| Column { head: vec![self.say(label)], align: CellAlign::Start, share: 0.0 };
        let mut columns = vec![column(Label::Signed), column(Label::Agreement)];
        if with_field {
            columns.push(column(Label::Field));
        }
        if with_status {
            columns.push(column(Label::Status));
        }
        Block::Table(Table {
            caption: Vec::new(),
            columns,
            body: rows,
            margin_key: true,
            head: TableHead::Ruled,
            notes: Vec::new(),
        })
    }

    /// Whether an agreement is in force: as the brief says, and as its dates tell.
    fn status_of(&mut self, agreement: &Agreement) -> Cell {
        let issued = self.brief.head.date;
        let mut paragraphs = Vec::new();
        if let Some(status) = &agreement.status {
            paragraphs.push(self.line(status));
        }
        // In a narrow column a date is kept whole, on a line of its own if need be.
        let dated = |label, date| {
            let date = self.locale.date(date).replace(' ', "\u{A0}");
            vec![self.words(self.locale.fill(label, &[("date", &date)]))]
        };
        match (agreement.in_force, agreement.expires) {
            (Some(from), Some(to)) if to.surely_before(issued) => {
                let period = self.locale.period(Period { from, to: Some(to) });
                let words = self.locale.fill(Label::InForceDuring, &[("period", &period)]);
                paragraphs.push(vec![self.words(words)]);
            }
            (in_force, expires) => {
                if let Some(date) = in_force {
                    // Of what may be either, “from” is true.
                    let since = claims::by(date, issued);
                    let label = if since { Label::InForceSince } else { Label::InForceFrom };
                    paragraphs.push(dated(label, date));
                }
                if let Some(date) = expires {
                    let expired = date.surely_before(issued);
                    let label = if expired { Label::Expired } else { Label::Expires };
                    paragraphs.push(dated(label, date));
                }
            }
        }
        Cell { paragraphs }
    }
}

/// What messages call a qualifier.
pub(super) fn qualifier_name(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Over => "over",
        Qualifier::About => "about",
        Qualifier::Exactly => "exactly",
    }
}
