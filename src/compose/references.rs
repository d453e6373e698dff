//! References to parts of the briefing, by name and page.

use super::composer::Composer;
use super::document::{Block, Inline, Link, LinkTarget, TextStyle};
use super::targets::{TargetPages, Targets};
use crate::brief::{SectionName, TargetPlace};
use crate::diag::Span;
use crate::frame::AnchorId;
use crate::locale::Label;

impl Composer<'_> {
    /// Gives each target that a text refers to an anchor.
    pub(super) fn find_targets(&mut self, pages: &TargetPages) {
        let brief = self.brief;
        let anchors = brief.targets.iter().map(|target| target.referred.map(|_| self.anchor()));
        let anchors = anchors.collect();
        self.targets = Targets { anchors, pages: pages.clone() };
    }

    /// Has references to the table with this value lead to some words.
    pub(super) fn anchored(&self, value: Option<Span>, words: &mut [Inline]) {
        if let Some(value) = value {
            self.anchor_at(&TargetPlace::Table(value), words);
        }
    }

    /// Has references to a section lead to its heading.
    pub(super) fn anchor_section(&self, name: &SectionName, blocks: &mut [Block]) {
        let heading = blocks.iter_mut().find_map(|block| match block {
            Block::Heading(heading) => Some(&mut heading.text),
            _ => None,
        });
        if let Some(words) = heading {
            self.anchor_at(&TargetPlace::Section(name.clone()), words);
        }
    }

    fn anchor_at(&self, place: &TargetPlace, words: &mut [Inline]) {
        let number = self.brief.targets.iter().position(|target| target.place == *place);
        let anchor = number.and_then(|number| self.targets.anchors.get(number).copied().flatten());
        let first = words.iter_mut().find_map(|inline| match inline {
            Inline::Text(text) => Some(text),
            Inline::Link(link) => link.body.first_mut(),
            _ => None,
        });
        if let (Some(anchor), Some(first)) = (anchor, first) {
            first.anchor = Some(anchor);
        }
    }

    /// The name of a part of the briefing, with its page as soon as that is known.
    pub(super) fn reference(&self, number: usize, style: TextStyle, span: Span) -> Option<Inline> {
        let anchor = self.targets.anchors.get(number).copied().flatten()?;
        let title = self.title_of(&self.brief.targets.get(number)?.place);
        let words = match self.targets.pages.get(&number) {
            Some(page) => {
                let page = self.locale.integer(*page as u64);
                self.locale.fill(Label::BlockReference, &[("title", &title), ("page", &page)])
            }
            None => title,
        };
        let Inline::Text(text) = self.figure_at(words.as_str(), style, Some(span)) else { return None };
        Some(Inline::Link(Link { target: LinkTarget::Anchor(anchor), description: words, body: vec![text] }))
    }

    /// What a part of the briefing is called within a sentence.
    fn title_of(&self, place: &TargetPlace) -> String {
        let value = match place {
            TargetPlace::Section(name) => return self.section_title(name),
            TargetPlace::Table(value) => Some(*value),
        };
        let brief = self.brief;
        if let Some(visit) = brief.visits.iter().find(|visit| visit.spans.of("date") == value) {
            let date = self.locale.period(visit.date);
            return self.locale.fill(Label::VisitReference, &[("date", &date)]);
        }
        if let Some(event) = brief.history.iter().find(|event| event.spans.of("date") == value) {
            return self.repeated(&event.title);
        }
        if let Some(agreement) = brief.agreement_list.iter().find(|one| one.spans.of("title") == value) {
            return self.repeated(&agreement.title);
        }
        if let Some(table) = brief.tables.iter().find(|table| table.spans.of("title") == value) {
            return self.repeated(&table.title);
        }
        if let Some(panel) = brief.boxes.iter().find(|panel| panel.spans.of("body") == value) {
            return panel.title.as_ref().map_or_else(String::new, |title| self.repeated(title));
        }
        if let Some(picture) = brief.pictures.iter().find(|picture| picture.spans.of("file") == value) {
            let caption = picture.caption.as_ref().map(|caption| self.repeated(caption)).unwrap_or_default();
            // A caption may be a sentence.
            return caption.trim_end_matches('.').to_owned();
        }
        if let Some(map) = brief.maps.iter().find(|map| Some(map.place) == value) {
            return map.title.as_ref().map_or_else(|| self.usual_map_title(), |title| self.repeated(title));
        }
        if let Some(chart) = brief.charts.iter().find(|chart| chart.spans.of("kind") == value) {
            return chart.title.as_ref().map_or_else(String::new, |title| self.repeated(title));
        }
        let statistic = brief.statistics.iter().find(|statistic| statistic.spans.of("id") == value);
        statistic.map_or_else(String::new, |statistic| self.plain(&statistic.title))
    }

    fn section_title(&self, name: &SectionName) -> String {
        let label = match name {
            SectionName::Free(id) => {
                let section = self.brief.sections.iter().find(|section| section.id == *id);
                return section.map_or_else(String::new, |section| self.repeated(&section.title));
            }
            SectionName::Summary => Label::BottomLine,
            SectionName::Facts => Label::TheTwoSides,
            SectionName::Contents => Label::Contents,
            SectionName::History => Label::History,
            SectionName::Missions => Label::DiplomaticMissions,
            SectionName::Visits => Label::OfficialVisits,
            SectionName::Agreements => Label::Agreements,
            SectionName::Commissions => Label::JointCommissions,
            SectionName::Trade => Label::Trade,
            SectionName::Statistics => Label::Statistics,
            SectionName::Tables => Label::Tables,
            SectionName::Objectives => Label::Objectives,
            SectionName::Points => Label::PointsToMake,
            SectionName::Upcoming => Label::ComingUp,
            SectionName::Officials => Label::Officials,
            SectionName::Programme => Label::Programme,
            SectionName::Delegations => Label::Delegations,
            SectionName::Topics => Label::Topics,
            SectionName::Questions => Label::Questions,
            SectionName::Protocol => Label::Protocol,
            SectionName::Forums => Label::Forums,
            SectionName::Projects => Label::Projects,
            SectionName::Recommendations => Label::Recommendations,
            SectionName::Conclusion => Label::Conclusion,
            SectionName::Abbreviations => Label::Abbreviations,
            SectionName::Sources => Label::Sources,
        };
        self.locale.label(label).to_owned()
    }

    /// What is referred to.
    pub(super) fn references(&self) -> Vec<(usize, AnchorId, String, Span)> {
        let targets = self.brief.targets.iter().enumerate();
        let referred = targets.filter_map(|(number, target)| {
            let anchor = self.targets.anchors.get(number).copied().flatten()?;
            Some((number, anchor, target.said(), target.referred?))
        });
        referred.collect()
    }
}
