//! `[[mission]]`: embassies and other missions.

use super::context::Context;
use super::names::PartyIndex;
use super::order::check_order;
use super::shape::{Choice, Sources};
use super::table::table;
use crate::date::Date;
use crate::diag::codes;
use crate::markup::Phrase;
use crate::read::{Reader, named};

/// What a mission is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissionKind {
    Embassy,
    HighCommission,
    ConsulateGeneral,
    Consulate,
    HonoraryConsulate,
    LiaisonOffice,
    TradeOffice,
    PermanentMission,
}

named! {
    MissionKind {
        "embassy" = Embassy,
        "high-commission" = HighCommission,
        "consulate-general" = ConsulateGeneral,
        "consulate" = Consulate,
        "honorary-consulate" = HonoraryConsulate,
        "liaison-office" = LiaisonOffice,
        "trade-office" = TradeOffice,
        "permanent-mission" = PermanentMission,
    }
}

table! {
    /// A diplomatic mission
    pub struct Mission: "`[[mission]]`" {
        /// The party that sends it, e.g. `"PK"`
        sender: PartyIndex,
        /// The party that receives it, e.g. `"BY"`
        host: PartyIndex,
        /// Where it is, e.g. `"Minsk"`
        city: Phrase,
        /// What it is, e.g. `"embassy"`
        kind: Choice<MissionKind> = MissionKind::Embassy,
        /// When it opened, e.g. `2015`
        opened: Option<Date>,
        /// When it closed, e.g. `"2021-06"`
        closed: Option<Date>,
        /// The head of mission, e.g. `"H.E. A. Name"`
        head: Option<Phrase>,
        /// The ids of the sources for this, e.g. `["yearbook"]`
        sources: Sources,
    }
    check = check;
}

fn check(cx: &mut Context, table: &Reader, mission: &Mission) {
    let given = |key| table.get(key).and_then(|value| value.get_ref().as_str());
    if given("sender").is_some() && given("sender") == given("host") && mission.sender == mission.host {
        let sender = cx.span(table.range_of("sender"));
        let message = "sender and host are the same party";
        let error = cx.error(codes::SAME_PARTY, table.range_of("host"), message);
        error.related.push((sender, "the sender".to_owned()));
        error.hints.push("write the code of the other party".to_owned());
    }
    check_order(cx, table, ("opened", mission.opened), ("closed", mission.closed));
}
