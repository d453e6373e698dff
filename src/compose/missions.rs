//! Diplomatic missions: who is where, and since when.

use super::composer::{Composer, paragraph};
use super::document::{Block, Inline, List, ListItem, ListKind, ParagraphStyle};
use crate::brief::{Mission, MissionKind};
use crate::locale::Label;

impl Composer<'_> {
    pub(super) fn missions(&mut self) -> Vec<Block> {
        let brief = self.brief;
        let heading = self.heading(Label::DiplomaticMissions);
        let mut items = Vec::with_capacity(brief.missions.len());
        for mission in &brief.missions {
            let label = self.line(&mission.city);
            let mut words = self.mission(mission);
            self.cite_after(&mut words, &mission.sources);
            items.push(ListItem { label, body: vec![paragraph(ParagraphStyle::Body, words)], anchor: None });
        }
        vec![heading, Block::List(List { kind: ListKind::Margin, items })]
    }

    /// A sentence or two on a mission.
    fn mission(&mut self, mission: &Mission) -> Vec<Inline> {
        let kind = match mission.kind {
            MissionKind::Embassy => Label::EmbassyOf,
            MissionKind::HighCommission => Label::HighCommissionOf,
            MissionKind::ConsulateGeneral => Label::ConsulateGeneralOf,
            MissionKind::Consulate => Label::ConsulateOf,
            MissionKind::HonoraryConsulate => Label::HonoraryConsulateOf,
            MissionKind::LiaisonOffice => Label::LiaisonOfficeOf,
            MissionKind::TradeOffice => Label::TradeOfficeOf,
            MissionKind::PermanentMission => Label::PermanentMissionOf,
        };
        let locale = self.locale;
        let mut sentence = locale.fill(kind, &[("party", &self.party(mission.sender))]);
        let dates = match (mission.opened, mission.closed) {
            (Some(opened), Some(closed)) => Some(locale.fill(
                Label::OpenedAndClosed,
                &[("when", &locale.when(opened)), ("closed", &locale.when(closed))],
            )),
            (Some(opened), None) => Some(locale.fill(Label::Opened, &[("when", &locale.when(opened))])),
            (None, Some(closed)) => Some(locale.fill(Label::ClosedOnly, &[("closed", &locale.when(closed))])),
            (None, None) => None,
        };
        if let Some(dates) = dates {
            sentence.push_str(", ");
            sentence.push_str(&dates);
        }
        sentence.push('.');
        let Some(head) = &mission.head else { return vec![self.words(sentence)] };
        sentence.push(' ');
        sentence.push_str(&locale.fill(Label::HeadOfMission, &[("name", &self.plain(head))]));
        self.sentence(&sentence, &[head])
    }
}
