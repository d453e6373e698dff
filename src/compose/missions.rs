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
        let office = locale.message(kind).name("party", self.name(mission.sender)).text();
        let about = |label| locale.message(label).words("mission", &office);
        let mut sentence = match (mission.opened, mission.closed) {
            (Some(opened), Some(closed)) => {
                about(Label::MissionOpenedAndClosed).date("opened", opened).date("closed", closed)
            }
            (Some(opened), None) => about(Label::MissionOpened).date("opened", opened),
            (None, Some(closed)) => about(Label::MissionClosed).date("closed", closed),
            (None, None) => about(Label::Mission),
        }
        .text();
        let Some(head) = &mission.head else { return vec![self.words(sentence)] };
        sentence.push(' ');
        sentence.push_str(&locale.fill(Label::HeadOfMission, &[("name", &self.plain(head))]));
        self.sentence(&sentence, &[head])
    }
}
