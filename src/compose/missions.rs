//! Diplomatic missions: where they are, and since when.

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
            let label = self.phrase(&mission.city);
            let mut words = self.mission(mission);
            self.cite_after(&mut words, &mission.sources);
            items.push(ListItem {
                label,
                body: vec![paragraph(ParagraphStyle::Body, words)],
                ..ListItem::default()
            });
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
        let label = match (mission.opened, mission.closed) {
            (Some(_), Some(_)) => Label::MissionOpenedAndClosed,
            (Some(_), None) => Label::MissionOpened,
            (None, Some(_)) => Label::MissionClosed,
            (None, None) => Label::Mission,
        };
        let mut sentence = about(label);
        if let Some(opened) = mission.opened {
            sentence = sentence.date("opened", opened).choice("opening", self.tense(opened));
        }
        if let Some(closed) = mission.closed {
            sentence = sentence.date("closed", closed).choice("closing", self.tense(closed));
        }
        let sentence = sentence.text();
        let Some(head) = &mission.head else { return vec![self.words(sentence)] };
        let head_of = locale.fill(Label::HeadOfMission, &[("name", &self.plain(head))]);
        self.sentence(&locale.sentences(&[sentence, head_of]), &[head])
    }
}
