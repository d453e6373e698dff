//! Every text of a brief that may be set on a page, one after the other.

use super::{
    Agreement, Agreements, Author, Brief, Chart, Commission, Event, Fact, Forum, Head, Mission, Party,
    Project, Recommendation, Section, Source, Trade, TradeItem, Visit,
};
use crate::diag::Span;
use crate::markup::{Block, Body, Inline, Line, Value};

/// What is done with each text and its place.
type Visitor<'v, 'b> = dyn FnMut(&'b str, Span) + 'v;

impl Brief {
    /// Calls `visit` with every text that may be set, and where it stands in the file: words, code, and
    /// texts that prose is bound to (at the place of the binding). Where the file has escapes a text
    /// differs from what stands at its place.
    pub fn for_each_text<'b>(&'b self, mut visit: impl FnMut(&'b str, Span)) {
        self.texts(&mut visit);
    }

    // Fields are taken apart by name here and below, so that none that is added can be forgotten.
    fn texts<'b>(&'b self, visit: &mut Visitor<'_, 'b>) {
        let Self {
            schema: (),
            head,
            parties,
            missions,
            history,
            visits,
            agreements,
            agreement_list,
            commissions,
            trade,
            charts,
            forums,
            projects,
            recommendations,
            sections,
            sources,
            relationship: _,
            layout: _,
            theme: _,
            each: _,
            cited: _,
            spans: _,
        } = self;
        let Head {
            title,
            subtitle,
            series,
            number,
            edition,
            place,
            authors,
            marking,
            licence,
            contact,
            disclaimer,
            summary,
            conclusion,
            language: _,
            languages: _,
            kind: _,
            date: _,
            data_cutoff: _,
            next_update: _,
            keywords: _,
            perspective: _,
            spans: _,
        } = head;
        line(title, visit);
        lines([subtitle, series, number, edition, place, marking, licence, contact, disclaimer], visit);
        for Author { name, role, organisation, spans: _ } in authors {
            line(name, visit);
            lines([role, organisation], visit);
        }
        bodies([summary, conclusion], visit);
        for Party {
            name,
            short,
            adjective,
            official_name,
            capital,
            facts,
            code: _,
            article: _,
            emblem: _,
            spans: _,
        } in parties
        {
            line(name, visit);
            lines([short, adjective, official_name, capital], visit);
            for Fact { label, value, sources: _, spans: _ } in facts {
                line(label, visit);
                line(value, visit);
            }
        }
        for Mission { city, head, sender: _, host: _, kind: _, opened: _, closed: _, sources: _, spans: _ } in
            missions
        {
            line(city, visit);
            lines([head], visit);
        }
        for Event { title, text, date: _, sources: _, spans: _ } in history {
            line(title, visit);
            bodies([text], visit);
        }
        for Visit {
            visitor,
            office,
            occasion,
            place,
            outcome,
            date: _,
            party: _,
            level: _,
            format: _,
            sources: _,
            spans: _,
        } in visits
        {
            line(visitor, visit);
            lines([office, occasion, place, outcome], visit);
        }
        if let Some(Agreements { kinds, fields, note, count: _, qualifier: _, sources: _, spans: _ }) =
            agreements
        {
            kinds.iter().chain(fields).for_each(|text| line(text, visit));
            bodies([note], visit);
        }
        for Agreement {
            title,
            status,
            field,
            place,
            signed: _,
            in_force: _,
            expires: _,
            sources: _,
            spans: _,
        } in agreement_list
        {
            line(title, visit);
            lines([status, field, place], visit);
        }
        for Commission {
            name,
            level,
            remit,
            established: _,
            sessions: _,
            last_session: _,
            next_session: _,
            sources: _,
            spans: _,
        } in commissions
        {
            line(name, visit);
            lines([level], visit);
            remit.iter().for_each(|text| line(text, visit));
        }
        if let Some(Trade { note, items, currency: _, unit: _, data: _, years: _, sources: _, spans: _ }) =
            trade
        {
            bodies([note], visit);
            for TradeItem { name, flow: _, hs: _, year: _, value: _, share: _, sources: _, spans: _ } in items
            {
                line(name, visit);
            }
        }
        for Chart { title, caption, alt: _, kind: _, series: _, years: _, place: _, span: _, spans: _ } in
            charts
        {
            lines([title, caption], visit);
        }
        for Forum { name, purpose, established: _, sources: _, spans: _ } in forums {
            line(name, visit);
            lines([purpose], visit);
        }
        for Project { name, initiative, status, text, party: _, sources: _, spans: _ } in projects {
            line(name, visit);
            lines([initiative, status], visit);
            bodies([text], visit);
        }
        for Recommendation { title, text, owner, priority: _, due: _, sources: _, spans: _ } in
            recommendations
        {
            line(title, visit);
            bodies([text], visit);
            lines([owner], visit);
        }
        for Section { title, body, id: _, after: _, spans: _ } in sections {
            line(title, visit);
            self::body(body, visit);
        }
        for Source { author, title, publisher, url, span, id: _, date: _, retrieved: _, spans: _ } in sources
        {
            line(title, visit);
            lines([author, publisher], visit);
            if let Some(url) = url {
                visit(url, *span);
            }
        }
    }
}

fn line<'b>(line: &'b Line, visit: &mut Visitor<'_, 'b>) {
    inlines(&line.inlines, visit);
}

fn lines<'b, const N: usize>(all: [&'b Option<Line>; N], visit: &mut Visitor<'_, 'b>) {
    all.into_iter().flatten().for_each(|text| line(text, visit));
}

fn body<'b>(body: &'b Body, visit: &mut Visitor<'_, 'b>) {
    blocks(&body.blocks, visit);
    body.footnotes.iter().for_each(|note| blocks(note, visit));
}

fn bodies<'b, const N: usize>(all: [&'b Option<Body>; N], visit: &mut Visitor<'_, 'b>) {
    all.into_iter().flatten().for_each(|text| body(text, visit));
}

fn blocks<'b>(all: &'b [Block], visit: &mut Visitor<'_, 'b>) {
    for block in all {
        match block {
            Block::Paragraph(content) | Block::Heading(_, content) => inlines(content, visit),
            Block::List(items) => items.iter().for_each(|item| blocks(&item.blocks, visit)),
            Block::Quote(inner) => blocks(inner, visit),
            Block::Code(text, span) => visit(text, *span),
            Block::Rule => {}
        }
    }
}

fn inlines<'b>(all: &'b [Inline], visit: &mut Visitor<'_, 'b>) {
    for inline in all {
        match inline {
            Inline::Text(text, span) | Inline::Code(text, span) => visit(text, *span),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { body: inner, .. } => {
                inlines(inner, visit);
            }
            Inline::Value(binding) => {
                if let Value::Text(text) = &binding.value {
                    visit(text, binding.span);
                }
            }
            Inline::Citation(_) | Inline::Footnote(_) | Inline::Break => {}
        }
    }
}
