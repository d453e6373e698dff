//! Agreements: a summary of all of them, and a table of those that are listed.

use super::claims;
use super::composer::{Composer, MUTED, STRONG, cell, paragraph, restyled};
use super::document::{Block, Cell, CellAlign, Column, Inline, ParagraphStyle, Table, TableHead, TableRow};
use super::sources::shared;
use crate::brief::{Agreement, Agreements, Qualifier};
use crate::date::{Date, Period};
use crate::locale::Label;
use crate::markup::Phrase;

/// More agreements than this are grouped by whether they are in force.
const UNGROUPED: usize = 12;

/// What is known of an agreement from its dates. One without a date of entry into force may be in force all the same, and
/// what the brief says of its status may be anything: of these, it is said that they are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    InForce,
    Signed,
    Other,
    Expired,
}

impl Standing {
    fn of(agreement: &Agreement, issued: Date) -> Self {
        let signed = agreement.signed.is_some_and(|signed| !issued.surely_before(signed.from));
        match (agreement.in_force, agreement.expires) {
            _ if agreement.status.is_some() => {
                if signed {
                    Self::Signed
                } else {
                    Self::Other
                }
            }
            (_, Some(expires)) if expires.surely_before(issued) => Self::Expired,
            (Some(from), _) if claims::by(from, issued) => Self::InForce,
            _ if signed => Self::Signed,
            _ => Self::Other,
        }
    }

    fn label(self) -> Label {
        match self {
            Self::InForce => Label::StandingInForce,
            Self::Signed => Label::StandingSigned,
            Self::Other => Label::StandingOther,
            Self::Expired => Label::StandingExpired,
        }
    }
}

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
        let mut current = None;
        let common = shared(agreements.iter().map(|agreement| &*agreement.sources));
        for (standing, agreement) in self.by_standing(agreements) {
            if standing.is_some() && current != standing {
                rows.extend(
                    standing.map(|standing| self.group(self.locale.label(standing.label()).to_owned())),
                );
                current = standing;
            }
            let issued = self.brief.head.date;
            let planned = agreement.signed.is_some_and(|signed| issued.surely_before(signed.from));
            let mut signed: Vec<_> =
                agreement.signed.iter().map(|&date| vec![self.words(self.locale.period(date))]).collect();
            if planned {
                signed.push(vec![self.styled_words(self.locale.label(Label::ToBeSigned), MUTED)]);
            }
            let mut title = self.line(&agreement.title);
            self.anchored(agreement.spans.of("title"), &mut title);
            if common.is_none() {
                self.cite_after(&mut title, &agreement.sources);
            }
            let mut paragraphs = vec![title];
            if let Some(place) = &agreement.place {
                let label = if planned { Label::ToBeSignedIn } else { Label::SignedIn };
                let words = self.locale.fill(label, &[("place", &self.plain(place))]);
                paragraphs.push(vec![self.styled_words(words, MUTED)]);
            }
            if signed.is_empty() {
                signed.push(Vec::new());
            }
            let mut cells =
                vec![Cell { paragraphs: signed, ..Cell::default() }, Cell { paragraphs, ..Cell::default() }];
            if with_field {
                cells.push(cell(agreement.field.as_ref().map(|field| self.line(field)).unwrap_or_default()));
            }
            if with_status {
                cells.push(self.status_of(agreement));
            }
            rows.push(TableRow { cells, group: None, total: false });
        }
        let column = |label| Column { head: vec![self.say(label)], align: CellAlign::Start, share: 0.0 };
        let mut columns = vec![column(Label::Signed), column(Label::Agreement)];
        if with_field {
            columns.push(column(Label::Field));
        }
        if with_status {
            columns.push(column(Label::Status));
        }
        self.cite_shared(&mut columns, common);
        Block::Table(Table {
            caption: Vec::new(),
            columns,
            body: rows,
            margin_key: true,
            head: TableHead::Ruled,
            notes: Vec::new(),
            ..Table::default()
        })
    }

    /// The agreements in their order; where there are many, by whether they are in force.
    fn by_standing<'b>(&self, agreements: &'b [Agreement]) -> Vec<(Option<Standing>, &'b Agreement)> {
        let of = |agreement: &Agreement| Standing::of(agreement, self.brief.head.date);
        let mut all: Vec<_> = agreements.iter().map(|agreement| (Some(of(agreement)), agreement)).collect();
        let several = all.windows(2).any(|pair| pair[0].0 != pair[1].0);
        if all.len() > UNGROUPED && several {
            all.sort_by_key(|(standing, _)| *standing);
        } else {
            all.iter_mut().for_each(|(standing, _)| *standing = None);
        }
        all
    }

    /// Whether an agreement is in force: as the brief says, and as its dates tell.
    fn status_of(&mut self, agreement: &Agreement) -> Cell {
        let issued = self.brief.head.date;
        let mut paragraphs = Vec::new();
        if let Some(status) = &agreement.status {
            paragraphs.push(self.line(status));
        }
        // In a narrow column a date is kept whole, on a line of its own if need be.
        let dated =
            |label, date| vec![self.words(self.locale.message(label).whole_date("date", date).text())];
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
                    let words = dated(label, date);
                    let soon = !expired && date.within_year_of(issued);
                    paragraphs.push(if soon { restyled(words, STRONG) } else { words });
                }
            }
        }
        Cell { paragraphs, ..Cell::default() }
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
