//! A brief as a whole: its tables, in the order in which the reference lists them.

use std::sync::Arc;

use super::abbreviation::Abbreviations;
use super::agreement::Agreement;
use super::agreements::Agreements;
use super::chart::Chart;
use super::commission::Commission;
use super::context::Context;
use super::data_table::DataTable;
use super::delegation::{Delegation, Member};
use super::each::Each;
use super::forum::Forum;
use super::head::{BriefingKind, Head};
use super::highlight::Highlight;
use super::history::Event;
use super::illustration::Illustration;
use super::layout::Layout;
use super::locator::LocatorMap;
use super::mission::Mission;
use super::official::Official;
use super::panel::Panel;
use super::party::Party;
use super::programme::Engagement;
use super::project::Project;
use super::question::Question;
use super::recommendation::Recommendation;
use super::relationship::Relationship;
use super::section::Section;
use super::shape::{Always, Declared, Field, One, Shape, empty};
use super::source::Source;
use super::statistic::Statistic;
use super::table::table;
use super::target::Target;
use super::theme::Look;
use super::topic::Topic;
use super::trade::Trade;
use super::upcoming::Upcoming;
use super::visit::Visit;
use crate::date::Date;
use crate::diag::codes;
use crate::read::schema::Type;
use crate::read::{Reader, string};

/// The version of the format that this program reads.
pub(crate) const VERSION: i64 = 1;

table! {
    /// A brief about the relationship between two countries
    pub struct Brief: "the brief" {
        /// The version of this format, e.g. `1`
        schema: Version,
        /// Files whose sources, facts of parties and the like are part of the brief, e.g. `["shared/sources.toml"]`
        include: Included,
        /// What the briefing is
        head("brief"): One<Head>,
        /// The two parties, in the order in which they are named
        parties("party"): Parties,
        /// The relationship itself
        relationship: Always<Relationship>,
        /// The key figures; if there are none, Chancery chooses them from the data
        highlights("highlight"): Vec<Highlight>,
        /// Who holds which office
        officials("official"): Vec<Official>,
        /// What happens when on a visit
        programme: Vec<Engagement>,
        /// Who takes part in a visit
        delegations("delegation"): Vec<Delegation>,
        /// What talks are about
        topics("topic"): Vec<Topic>,
        /// What the press may ask
        questions("question"): Vec<Question>,
        /// What is to come; planned visits, next sessions and agreements that expire join it by themselves
        upcoming: Vec<Upcoming>,
        /// Diplomatic missions
        missions("mission"): Vec<Mission>,
        /// Steps in the history of the relationship
        history: Vec<Event>,
        /// Visits and meetings
        visits("visit"): Vec<Visit>,
        /// The agreements as a whole
        agreements: Option<One<Agreements>>,
        /// Single agreements
        agreement_list("agreement"): Vec<Agreement>,
        /// Joint commissions
        commissions("commission"): Vec<Commission>,
        /// Trade between the parties
        trade: Option<One<Trade>>,
        /// Series of figures other than those of trade
        statistics("statistic"): Vec<Statistic>,
        /// Any other tables
        tables("table"): Vec<DataTable>,
        /// Panels set apart from the text
        boxes("box"): Vec<Panel>,
        /// Photographs and drawings
        pictures("picture"): Vec<Illustration>,
        /// Locator maps
        maps("map"): Vec<LocatorMap>,
        /// Charts; if there are none, Chancery chooses them from the data
        charts("chart"): Vec<Chart>,
        /// Business forums and councils
        forums("forum"): Vec<Forum>,
        /// Joint projects
        projects("project"): Vec<Project>,
        /// Recommendations, in order
        recommendations("recommendation"): Vec<Recommendation>,
        /// Free sections
        sections("section"): Vec<Section>,
        /// Short forms and what they stand for, e.g. `{ EU = "European Union" }`
        abbreviations: Abbreviations,
        /// The sources that other tables cite
        sources("source"): Vec<Source>,
        /// Sections and pages
        layout: Always<Layout>,
        /// The look
        theme: Look,
        /// A table of rows, each of which makes a briefing
        each: Option<One<Each>>,
        ..
        /// Whether a source is cited anywhere, by its index.
        cited: Vec<bool> = |cx, _| cx.names.cited.clone(),
        /// What texts can refer to.
        targets: Vec<Target> = |cx, _| cx.targets.clone(),
        /// The brief's own language, where its texts are in another.
        translated_from: Option<Arc<str>> = |cx, _| (cx.reading() > 0).then(|| Arc::clone(cx.own_language())),
    }
}

impl Brief {
    /// The planned visit that the briefing is for, where the rest of the briefing says all that it says: the only one on
    /// whose days the whole programme is, and whose visitor is of a delegation.
    pub(crate) fn own_visit(&self) -> Option<&Visit> {
        if self.head.kind != BriefingKind::Visit || self.programme.is_empty() {
            return None;
        }
        let has_programme = |visit: &Visit| {
            let (first, last) = (visit.date.from, visit.date.to.unwrap_or(visit.date.from));
            let is_on = |day: Date| first <= day && day <= last;
            let is_exact = first.day.is_some() && last.day.is_some();
            is_exact && self.programme.iter().all(|engagement| is_on(engagement.time.from.day))
        };
        let travels = |visit: &Visit| {
            let of_party = self.delegations.iter().filter(|delegation| Some(delegation.party) == visit.party);
            let visitor = visit.visitor.known();
            let is_visitor = |member: &&Member| {
                visitor.is_some()
                    && member.name.known() == visitor
                    && (visit.office.is_none() || member.office.is_some())
            };
            of_party.flat_map(|delegation| &delegation.members).any(|member| is_visitor(&member))
        };
        let mut found = self
            .visits
            .iter()
            .filter(|visit| visit.is_planned(self.head.date) && has_programme(visit) && travels(visit));
        let visit = found.next().filter(|_| found.next().is_none())?;
        let says_more = visit.occasion.is_some()
            || visit.outcome.is_some()
            || !visit.sources.is_empty()
            || visit.id.is_some();
        (!says_more).then_some(visit)
    }

    /// Visits that are still to come when the briefing is issued, but for its own.
    pub(crate) fn coming_visits(&self) -> impl Iterator<Item = &Visit> {
        let own = self.own_visit();
        let is_own = move |visit: &Visit| own.is_some_and(|own| std::ptr::eq(own, visit));
        self.visits.iter().filter(move |visit| visit.is_planned(self.head.date) && !is_own(visit))
    }

    /// Sorts tables by their dates; those with the same date stay in the order of the file.
    pub(super) fn sort(&mut self) {
        self.history.sort_by_key(|event| event.date);
        self.visits.sort_by_key(|visit| visit.date);
        self.programme.sort_by_key(|engagement| engagement.time.from);
        // Agreements without a date last.
        let date = |agreement: &Agreement| agreement.signed.map(|signed| signed.from).or(agreement.in_force);
        self.agreement_list.sort_by_key(|agreement| (date(agreement).is_none(), date(agreement)));
    }
}

/// The only version of the format.
pub(crate) struct Version;

impl Shape for Version {
    type Value = ();
    const TYPE: Type = Type::Integer(VERSION, VERSION);

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<()> {
        let value = table.get(key)?;
        let version = value.get_ref().as_integer().and_then(|number| number.as_str().parse::<i64>().ok());
        if version != Some(VERSION) {
            let message = format!("this version of Chancery reads `schema = {VERSION}` only");
            cx.error(codes::SCHEMA_VERSION, value.span(), message)
                .hints
                .push(format!("write `schema = {VERSION}`"));
        }
        Some(())
    }

    fn missing() {}
}

/// The paths of included files, whose tables are merged before a brief is read.
pub(crate) struct Included;

impl Field for Included {
    type Value = ();
    const TYPE: Type = Type::Words;
    const REQUIRED: bool = false;

    fn read(cx: &mut Context, table: &Reader, key: &str) {
        for value in table.values(cx, key) {
            if string(cx, value).is_some_and(|path| path.trim().is_empty()) {
                cx.error(codes::EMPTY_TEXT, value.span(), "this path is empty")
                    .hints
                    .push("name a file, or remove it".to_owned());
            }
        }
    }
}

/// The two parties. Any other number of parties is reported when they are counted.
pub(crate) struct Parties;

impl Field for Parties {
    type Value = [Party; 2];
    const TYPE: Type = Type::Tables(Party::TABLE);
    const REQUIRED: bool = true;

    fn read(cx: &mut Context, table: &Reader, key: &str) -> [Party; 2] {
        let tables = table.tables(cx, key);
        [0, 1].map(|index| match tables.get(index) {
            Some(table) => Party::read(cx, table),
            None => empty(cx),
        })
    }
}
