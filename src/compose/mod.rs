//! Stage two: a brief to a document, a sequence of blocks with roles.
//!
//! Each family of blocks has a file and a function, which returns nothing if the brief has no data
//! for it. Sections are composed in the order in which they are read, because that is the order in
//! which sources are numbered.

mod abbreviations;
mod agreements;
mod body;
mod booklet;
mod chart;
mod chart_figures;
mod charts;
mod claims;
mod closing;
mod commissions;
mod composer;
mod data_tables;
mod document;
mod economize;
mod economy;
mod facts;
mod figures;
mod forms;
mod glance;
mod highlights;
mod history;
mod inline;
mod left_out;
mod maps;
mod masthead;
mod missions;
mod officials;
mod order;
mod panels;
mod plot;
mod plot_items;
mod plot_members;
mod plot_trade;
mod plot_visits;
mod printed;
mod programme;
mod projects;
mod recommendations;
mod references;
mod script;
mod sources;
mod statistics;
mod targets;
mod titles;
mod topics;
mod trade;
mod trade_members;
mod trade_table;
mod units;
mod upcoming;
mod values;
mod visits;

#[cfg(test)]
mod marks_tests;

pub use chart::{
    ChartData, ChartDot, ChartNote, ChartSize, ChartType, ChartUnit, DataItem, DataSeries, ItemForm, Marks,
    ReferenceLine, YearForm, YearPart, fits_ring, ring_rest, unsettled,
};
pub(crate) use claims::names_sum_or_part;
pub use document::*;
pub use economize::redundant;
pub use economy::{Economy, Folded, TableOf};
pub(crate) use script::stretches;
pub use targets::TargetPages;

use self::abbreviations::Abbreviations;
use self::composer::Composer;
use crate::brief::{Brief, Format, SectionName};
use crate::locale::{Label, Locale};

/// Contents are in briefings that are longer than this many pages.
const CONTENTS_OVER: u32 = 4;

/// Composes the briefing that a brief describes. Blocks that the brief does not fill are absent.
pub fn compose(brief: &Brief, locale: &Locale) -> Document {
    compose_with(brief, locale, &TargetPages::new(), &Economy::default())
}

/// The same, where it is known on which pages the targets of references are, and what is to be done without.
pub fn compose_with(brief: &Brief, locale: &Locale, pages: &TargetPages, economy: &Economy) -> Document {
    let order = order::order(brief);
    let mut composer = Composer::new(brief, locale, &order);
    composer.economy = economy.clone();
    composer.find_targets(pages);
    let mut masthead = composer.masthead();
    let mut opening = match brief.layout.format {
        Format::Briefing | Format::Factsheet if brief.layout.cover => Opening::Page,
        Format::Briefing | Format::Factsheet => Opening::Masthead,
        Format::Booklet => Opening::Booklet(Box::new(composer.booklet())),
    };
    let mut blocks = Vec::new();
    let mut contents = None;
    // The lists of what is in the others, and where they go.
    let mut lists = Vec::new();
    for (position, name) in order.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|before| order.get(before));
        let after = order.get(position + 1);
        match name {
            SectionName::Contents => contents = Some(blocks.len()),
            SectionName::Abbreviations | SectionName::Sources => lists.push((name, blocks.len())),
            _ => {
                let mut section = composer.section(name, before, after);
                if economy.small_charts {
                    section = composer.shrink_charts(section);
                }
                if order::starts_page(brief, before, name)
                    && let Some(Block::Heading(heading)) = section.first_mut()
                {
                    heading.new_page = true;
                }
                blocks.extend(section);
                if composer.is_factsheet() && order::ends_front(&order, position) {
                    blocks.extend(composer.trade_in_detail());
                }
            }
        }
    }
    if let Opening::Booklet(booklet) = &mut opening {
        booklet.bottom_line = booklet::bottom_line(&blocks);
    }
    blocks.extend(composer.closing());
    let meta = composer.meta();
    // Last, wherever they are, because all citations and abbreviations have to be known.
    let is_listed = lists.iter().any(|(name, _)| **name == SectionName::Sources);
    let mut sources = if is_listed { composer.sources() } else { Vec::new() };
    let mut abbreviations = Abbreviations::new(&composer);
    abbreviations.mark_masthead(&mut masthead);
    abbreviations.mark_blocks(&mut blocks);
    abbreviations.mark_blocks(&mut sources);
    let unused = abbreviations.unused(&composer);
    let mut abbreviations = abbreviations.list(&mut composer);
    for (name, at) in lists.into_iter().rev() {
        let list = match name {
            SectionName::Sources => std::mem::take(&mut sources),
            _ => std::mem::take(&mut abbreviations),
        };
        contents = contents.map(|before| if before > at { before + list.len() } else { before });
        blocks.splice(at..at, list);
    }
    let contents = Contents {
        when: match (brief.layout.contents, contents) {
            _ if composer.is_factsheet() => ContentsWhen::Never,
            (Some(true), _) => ContentsWhen::Always,
            (None, Some(_)) => ContentsWhen::LongerThan(CONTENTS_OVER + opening.pages()),
            (Some(false), _) | (None, None) => ContentsWhen::Never,
        },
        before: contents.unwrap_or_default(),
        new_page: contents
            .is_some_and(|at| matches!(blocks.get(at), Some(Block::Heading(heading)) if heading.new_page)),
        title: vec![composer.say(Label::Contents)],
    };
    let references = composer.references();
    let left_out = left_out::left_out(brief, &order, composer.home_of_key_figures().is_some());
    let unfit = std::mem::take(&mut composer.unfit);
    let folded = std::mem::take(&mut composer.folded);
    let (charts, undrawn) = composer.into_charts();
    Document {
        meta,
        paper: brief.layout.paper,
        masthead,
        opening,
        contents,
        blocks,
        charts,
        undrawn,
        references,
        unused,
        left_out,
        unfit,
        folded,
    }
}

impl Composer<'_> {
    /// A section, or nothing where the brief does not fill it. Neighbours that belong together share
    /// a heading.
    fn section(
        &mut self,
        name: &SectionName,
        before: Option<&SectionName>,
        after: Option<&SectionName>,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        let shared = order::shared_heading(name, before, after);
        if let Some(label) = shared.opens {
            blocks.push(self.heading(label));
        }
        let headed = shared.opens.is_some() || shared.continues;
        blocks.extend(match name {
            SectionName::Summary => self.summary(),
            SectionName::Facts => self.facts(),
            SectionName::Objectives => self.objectives(),
            SectionName::Points => self.points(),
            SectionName::Upcoming => self.upcoming(),
            SectionName::Officials => self.officials(),
            SectionName::Programme => self.programme(),
            SectionName::Delegations => self.delegations(),
            SectionName::Topics => self.topics(),
            SectionName::Questions => self.questions(),
            SectionName::Protocol => self.protocol(),
            SectionName::History => self.history(),
            SectionName::Missions => self.missions(),
            SectionName::Visits => self.visits(),
            SectionName::Agreements => self.agreements(headed),
            SectionName::Commissions => self.commissions(headed),
            SectionName::Trade => self.trade(),
            SectionName::Statistics => self.statistics(),
            SectionName::Tables => self.tables(),
            SectionName::Forums => self.forums(headed),
            SectionName::Projects => self.projects(headed),
            SectionName::Recommendations => self.recommendations(),
            SectionName::Conclusion => self.conclusion(),
            SectionName::Free(id) => self.free_section(id),
            SectionName::Contents | SectionName::Abbreviations | SectionName::Sources => Vec::new(),
        });
        self.anchor_section(name, &mut blocks);
        let headings = blocks.iter().take_while(|block| matches!(block, Block::Heading(_))).count();
        // Where a heading is in the margin, that has no room for more.
        let is_taken =
            |block: &Block| matches!(block, Block::Heading(heading) if heading.place == HeadingPlace::Margin);
        let at = if blocks[..headings].iter().any(is_taken) { blocks.len() } else { headings };
        let beside = self.placed_in_margin(name).into_iter().chain(self.maps(name, true));
        let beside: Vec<Block> = beside.collect();
        blocks.splice(at..at, beside);
        blocks.extend(self.charts_placed_in(name));
        blocks.extend(self.statistics_placed_in(name));
        blocks.extend(self.tables_placed_in(name));
        blocks.extend(self.maps(name, false));
        blocks.extend(self.panels_placed_in(name));
        blocks
    }
}
