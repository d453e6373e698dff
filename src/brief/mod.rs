//! The format of briefs: from TOML text to a checked [`Brief`], and every error of the file at once.
//!
//! [`load()`] is the way in. Every table has a file of its own, in which one declaration says what its
//! keys are and how they are read ([`table!`](table)). `define` gathers what tables and texts refer to, and
//! `paths` answers bindings.

mod abbreviation;
mod agreement;
mod agreements;
mod beside_file;
mod by_period;
mod chart;
mod commission;
mod commodity;
mod context;
mod cover;
mod currency;
mod data_sides;
mod data_table;
mod decimals;
mod define;
mod delegation;
mod each;
mod figure_period;
mod forum;
mod head;
mod highlight;
mod history;
mod illustration;
mod inputs;
mod item_data;
mod item_files;
mod item_paths;
mod kind_orders;
mod labels;
mod languages;
mod layout;
mod load;
mod locator;
mod map_lands;
mod map_marks;
mod mission;
mod mixed_years;
mod names;
mod official;
mod order;
mod panel;
mod party;
mod paths;
mod period_paths;
mod placed;
mod programme;
mod project;
mod question;
mod recommendation;
mod relationship;
mod root;
mod scope;
mod section;
mod shape;
mod source;
mod statistic;
mod statistic_data;
mod statistic_paths;
mod table;
mod target;
mod targets;
mod theme;
mod topic;
mod trade;
mod trade_coverage;
mod trade_data;
mod trade_figures;
mod trade_item;
mod trade_member;
mod trade_merge;
mod trade_paths;
mod tree;
mod upcoming;
mod visit;
mod wishes;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod trade_data_tests;

pub use abbreviation::Abbreviation;
pub use agreement::Agreement;
pub use agreements::{Agreements, Qualifier};
pub use chart::{Chart, ChartForm, ChartKind, ChartSeries};
pub use commission::Commission;
pub(crate) use context::Context;
pub use cover::Cover;
pub use data_table::{Alignment, Content, DataRow, DataTable, TableCell, Total, Width};
pub use delegation::{Delegation, Member};
pub use each::Each;
pub use forum::Forum;
pub use head::{Author, BriefStatus, BriefingKind, Head, Signatory};
pub use highlight::Highlight;
pub use history::Event;
pub use illustration::{Illustration, PictureWidth};
pub use inputs::{named_files, read_inputs};
pub use item_data::ItemData;
pub use kind_orders::KindOrders;
pub(crate) use languages::own_language_of;
pub use languages::{languages, own_language};
pub(crate) use layout::PAGES_LIMIT;
pub use layout::{Format, Layout, Paper};
pub use load::{Loaded, load, load_in};
pub use locator::{LocatorMap, MapLayer, MapPlace};
#[cfg(test)]
pub(crate) use locator::{MAPS_LIMIT, OUTLINE_LIMIT, PLACES_LIMIT};
pub(crate) use map_marks::marks;
pub use map_marks::{Mark, MarkKind};
pub use mission::{Mission, MissionKind};
pub(crate) use names::is_identifier;
pub use names::{MemberIndex, PartyIndex, SectionName};
pub use official::Official;
pub use panel::{Panel, PanelWidth};
pub use party::{Fact, Party, PartyKind};
pub(crate) use paths::{PATHS, PathFamily};
pub use programme::{Engagement, Moment, Times};
pub use project::Project;
pub use question::Question;
pub use recommendation::{Priority, Recommendation};
pub use relationship::Relationship;
pub use root::Brief;
pub(crate) use root::{VERSION, Version};
pub use section::Section;
pub(crate) use shape::{Declared, Field, NO_DATE};
pub use source::Source;
pub use statistic::{Measured, Statistic, StatisticChart, StatisticForm, StatisticLine};
pub use target::{Target, TargetPlace};
pub(crate) use theme::Look;
pub use theme::{Theme, ThemeKeys};
pub use topic::Topic;
pub use trade::Trade;
pub(crate) use trade_data::inspect as inspect_data;
pub use trade_data::{DataKeys, TradeData};
pub use trade_item::TradeItem;
pub use trade_member::TradeMember;
pub(crate) use trade_member::periods as periods_of_members;
pub use upcoming::Upcoming;
pub use visit::{Visit, VisitFormat, VisitLevel};

/// The JSON Schema of a brief.
pub fn schema() -> serde_json::Value {
    crate::read::json_schema(Brief::TABLE, "brief", "Chancery brief")
}

/// The JSON Schema of a house style.
pub fn house_schema() -> serde_json::Value {
    crate::read::json_schema(ThemeKeys::TABLE, "house", "Chancery house style")
}
