//! What the parties have done with each other: missions, history, visits, agreements, commissions.

use super::head::{NO_DATE, check_order};
use crate::brief::context::Context;
use crate::brief::date::Period;
use crate::brief::model::{
    Agreement, Agreements, Commission, Event, Format, Mission, MissionKind, PartyIndex, Qualifier, Visit,
};
use crate::brief::reader::Reader;
use crate::diag::codes;

const NO_PERIOD: Period = Period { from: NO_DATE, to: None };

pub(super) fn mission(cx: &mut Context, table: &Reader) -> Mission {
    let (sender, host) = (table.party(cx, "sender"), table.party(cx, "host"));
    if let (Some(sender), Some(host)) = (sender, host)
        && sender == host
    {
        let sender = cx.span(table.range_of("sender"));
        let message = "a mission goes from one party to the other";
        let error = cx.error(codes::SAME_PARTY, table.range_of("host"), message);
        error.related.push((sender, "sent by the same".to_owned()));
        error.hints.push("write the code of the other party".to_owned());
    }
    let (opened, closed) = (table.date(cx, "opened"), table.date(cx, "closed"));
    check_order(cx, table, ("opened", opened), ("closed", closed));
    Mission {
        sender: sender.unwrap_or(PartyIndex::First),
        host: host.unwrap_or(PartyIndex::Second),
        city: table.line(cx, "city").unwrap_or_default(),
        kind: table.choice(cx, "kind").unwrap_or(MissionKind::Embassy),
        opened,
        closed,
        head: table.line(cx, "head"),
        sources: table.sources(cx),
    }
}

/// In the order of the dates; what has the same date, in the order of the file.
pub(super) fn history(cx: &mut Context, tables: &[Reader]) -> Vec<Event> {
    let mut events: Vec<Event> = tables
        .iter()
        .map(|table| Event {
            date: table.period(cx, "date").unwrap_or(NO_PERIOD),
            title: table.line(cx, "title").unwrap_or_default(),
            text: table.body(cx, "text"),
            sources: table.sources(cx),
        })
        .collect();
    events.sort_by_key(|event| event.date);
    events
}

/// In the order of the dates, as [`history`].
pub(super) fn visits(cx: &mut Context, tables: &[Reader]) -> Vec<Visit> {
    let mut visits: Vec<Visit> = tables.iter().map(|table| visit(cx, table)).collect();
    visits.sort_by_key(|visit| visit.date);
    visits
}

fn visit(cx: &mut Context, table: &Reader) -> Visit {
    Visit {
        date: table.period(cx, "date").unwrap_or(NO_PERIOD),
        visitor: table.line(cx, "visitor").unwrap_or_default(),
        office: table.line(cx, "office"),
        party: table.party(cx, "party"),
        level: table.choice(cx, "level"),
        format: table.choice(cx, "format").unwrap_or(Format::Visit),
        occasion: table.line(cx, "occasion"),
        place: table.line(cx, "place"),
        outcome: table.line(cx, "outcome"),
        sources: table.sources(cx),
    }
}

pub(super) fn agreements(cx: &mut Context, table: &Reader) -> Agreements {
    Agreements {
        count: table.integer(cx, "count"),
        qualifier: table.choice(cx, "qualifier").unwrap_or(Qualifier::Exactly),
        kinds: table.lines(cx, "kinds"),
        fields: table.lines(cx, "fields"),
        note: table.body(cx, "note"),
        sources: table.sources(cx),
    }
}

/// In the order of their signature; agreements without a date last.
pub(super) fn agreement_list(cx: &mut Context, tables: &[Reader]) -> Vec<Agreement> {
    let mut agreements: Vec<Agreement> = tables.iter().map(|table| agreement(cx, table)).collect();
    let date = |agreement: &Agreement| agreement.signed.map(|signed| signed.from).or(agreement.in_force);
    agreements.sort_by_key(|agreement| (date(agreement).is_none(), date(agreement)));
    agreements
}

fn agreement(cx: &mut Context, table: &Reader) -> Agreement {
    let signed = table.period(cx, "signed");
    let (in_force, expires) = (table.date(cx, "in_force"), table.date(cx, "expires"));
    check_order(cx, table, ("signed", signed.map(|signed| signed.from)), ("expires", expires));
    check_order(cx, table, ("in_force", in_force), ("expires", expires));
    Agreement {
        title: table.line(cx, "title").unwrap_or_default(),
        signed,
        in_force,
        expires,
        status: table.line(cx, "status"),
        field: table.line(cx, "field"),
        place: table.line(cx, "place"),
        sources: table.sources(cx),
    }
}

pub(super) fn commission(cx: &mut Context, table: &Reader) -> Commission {
    let established = table.date(cx, "established");
    let (last_session, next_session) = (table.date(cx, "last_session"), table.date(cx, "next_session"));
    check_order(cx, table, ("established", established), ("last_session", last_session));
    check_order(cx, table, ("last_session", last_session), ("next_session", next_session));
    Commission {
        name: table.line(cx, "name").unwrap_or_default(),
        established,
        sessions: table.integer(cx, "sessions"),
        last_session,
        next_session,
        level: table.line(cx, "level"),
        remit: table.lines(cx, "remit"),
        sources: table.sources(cx),
    }
}
