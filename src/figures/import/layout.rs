//! Where the parts of an observation are in a table. Each issuer's file makes one, and so does a brief's mapping.

use super::format::FileFormat;
use super::period::TimePeriod;
use crate::country::CodeKind;
use crate::figures::{Flow, Unit};

/// Where a table has what.
#[derive(Debug)]
pub(super) struct Layout {
    pub format: FileFormat,
    pub period: PeriodColumns,
    pub reporter: Side,
    pub partner: Side,
    /// Names flows; where there is none, each value says its own.
    pub flow: Option<FlowColumn>,
    /// Names what is measured.
    pub indicator: Option<Indicator>,
    pub commodity: Commodity,
    /// Names what the other cells of the row are: values, or remarks on them.
    pub attribute: Option<(usize, &'static str)>,
    pub values: Vec<ValueColumn>,
    /// Columns of exports and imports together, which are no figures, but can be compared with these.
    pub totals: Vec<ValueColumn>,
    /// Columns of the balance of the two.
    pub balances: Vec<ValueColumn>,
    /// What else a figure depends on.
    pub dimensions: Vec<Dimension>,
    /// Columns that say something about figures, and are not what they depend on.
    pub ignored: Vec<usize>,
    /// What the issuer, or the file as a whole, says of all values.
    pub stated: Stated,
}

#[derive(Debug)]
pub(super) enum PeriodColumns {
    One(usize),
    YearAndPart {
        year: usize,
        /// Months, or quarters.
        part: usize,
        quarters: bool,
    },
    /// Each value says its own.
    Values,
    /// A month with a year of two digits: `Jan-22`.
    ShortMonths(usize),
    /// The file does not say.
    Given(Option<TimePeriod>),
}

/// The reporter or the partner.
#[derive(Debug, Default)]
pub(super) struct Side {
    /// Its columns, with the kind of their codes, or none for names.
    pub columns: Vec<(usize, Option<CodeKind>)>,
    /// What the file says of all rows, where it has no columns for it.
    pub stated: Option<String>,
    /// Whether files of this kind do not say, so that the brief must.
    pub untold: bool,
}

#[derive(Debug)]
pub(super) struct FlowColumn {
    pub column: usize,
    pub meaning: fn(&str) -> Option<Flow>,
}

#[derive(Debug)]
pub(super) struct Indicator {
    pub column: usize,
    pub meaning: fn(&str) -> Stated,
}

/// What is traded. Without a column, it is everything.
#[derive(Debug, Default)]
pub(super) struct Commodity {
    pub code: Option<usize>,
    pub name: Option<usize>,
    pub classification: Option<usize>,
    /// The classification of the whole file.
    pub stated: Classification,
    /// What codes mean where they are not written as the classification does.
    pub decode: Option<fn(&str) -> &str>,
    /// Names or codes of everything.
    pub totals: &'static [&'static str],
    /// Columns of what the commodity is a part of, and its value: in every row of a part.
    pub parent: Option<Parent>,
}

/// The columns of code, name and value of a commodity that has parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parent {
    pub code: usize,
    pub name: usize,
    pub value: usize,
}

/// A classification of commodities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) enum Classification {
    /// The Harmonized System.
    Hs,
    /// The Standard International Trade Classification, revisions 3 and 4.
    Sitc,
    /// Another one.
    Other,
    /// The file does not say.
    #[default]
    Unknown,
}

/// A column of values, and what its name says of them.
#[derive(Debug, Default)]
pub(super) struct ValueColumn {
    pub column: usize,
    pub period: Option<TimePeriod>,
    pub stated: Stated,
}

/// What a file says of values, as far as it does.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    pub flow: Option<Flow>,
    pub measure: Option<Measure>,
    pub unit: Option<Unit>,
    pub currency: Option<String>,
}

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Measure {
    /// An amount of money.
    Value,
    /// Anything else, such as a weight or a share: what the file calls it.
    Other(String),
}

impl Measure {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Value => "value",
            Self::Other(name) => name,
        }
    }
}

/// A column that figures depend on, with its values that are the total of all others.
#[derive(Debug)]
pub(super) struct Dimension {
    pub column: usize,
    pub totals: &'static [&'static str],
}

impl Side {
    /// Columns by their names, as far as a table has them.
    pub(super) fn of(table: &super::table::Table, columns: &[(&str, Option<CodeKind>)]) -> Self {
        let columns = columns.iter().filter_map(|(name, kind)| Some((table.column(name)?, *kind)));
        Self { columns: columns.collect(), ..Self::default() }
    }

    /// Nowhere in the file.
    pub(super) fn untold() -> Self {
        Self { untold: true, ..Self::default() }
    }

    /// The same in all rows.
    pub(super) fn stated(name: impl Into<String>) -> Self {
        Self { stated: Some(name.into()), ..Self::default() }
    }
}

impl Stated {
    /// US dollars.
    pub(super) fn dollars(unit: Unit) -> Self {
        Self { unit: Some(unit), currency: Some("USD".to_owned()), measure: Some(Measure::Value), flow: None }
    }
}

impl Layout {
    /// A layout in which nothing is anywhere yet.
    pub(super) fn new(format: FileFormat) -> Self {
        Self {
            format,
            period: PeriodColumns::Given(None),
            reporter: Side::default(),
            partner: Side::default(),
            flow: None,
            indicator: None,
            commodity: Commodity::default(),
            attribute: None,
            values: Vec::new(),
            totals: Vec::new(),
            balances: Vec::new(),
            dimensions: Vec::new(),
            ignored: Vec::new(),
            stated: Stated::default(),
        }
    }

    /// The columns whose meaning is known.
    pub(super) fn known(&self) -> Vec<usize> {
        self.ignored.iter().copied().chain(self.used()).collect()
    }

    /// The columns that figures depend on.
    pub(super) fn used(&self) -> Vec<usize> {
        let mut columns = Vec::new();
        match self.period {
            PeriodColumns::One(column) | PeriodColumns::ShortMonths(column) => columns.push(column),
            PeriodColumns::YearAndPart { year, part, .. } => columns.extend([year, part]),
            PeriodColumns::Values | PeriodColumns::Given(_) => {}
        }
        columns.extend(self.reporter.columns.iter().chain(&self.partner.columns).map(|(column, _)| *column));
        columns.extend(self.flow.iter().map(|flow| flow.column));
        columns.extend(self.indicator.iter().map(|indicator| indicator.column));
        columns.extend(self.attribute.iter().map(|(column, _)| *column));
        let Commodity { code, name, classification, .. } = &self.commodity;
        columns.extend([code, name, classification].into_iter().flatten());
        columns.extend(self.values.iter().map(|value| value.column));
        columns.extend(self.dimensions.iter().map(|dimension| dimension.column));
        columns
    }
}
