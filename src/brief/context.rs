//! The state shared while tables are read: the report of the file, and what the file defines.

use std::ops::{Deref, DerefMut, Range};

use rust_decimal::Decimal;

use super::names::{MemberIndex, Names, PartyIndex, SectionName};
use super::paths::Paths;
use super::target::Target;
use crate::diag::{FileId, SourceFiles};
use crate::figures::{ExactItem, Flow, Period, Quantity, TradeYear};
use crate::markup::SourceIndex;
use crate::read::{ReadFiles, Report};

/// Something of a period, and where it is given.
pub(crate) type Placed<T> = (Period, T, Range<usize>);

/// The figures of `[trade]`: those of its own years, and of its files.
#[derive(Debug, Clone, Default)]
pub(crate) struct TradeFigures {
    pub years: Vec<TradeYear>,
    /// Those of parts of a year, and of other periods than years.
    pub parts: Vec<TradeYear>,
    /// The commodities that they are of, with their codes and names in the files; none where they are of all trade.
    pub commodities: Vec<(String, String)>,
    /// Whether some are those that the partner reports.
    pub mirror: bool,
    /// How many commodities count as nothing in some years, as the files have no row of them.
    pub absent: usize,
    /// Whether items from files are those that the partner reports.
    pub items_mirror: bool,
    /// Items from files.
    pub items: Vec<FileItems>,
}

/// The items of a flow from a file.
#[derive(Debug, Clone)]
pub(crate) struct FileItems {
    pub path: String,
    /// Where the brief names the file.
    pub range: Range<usize>,
    pub flow: Flow,
    pub year: Period,
    /// Whether codes are of the SITC, and not of the Harmonized System.
    pub sitc: bool,
    /// Whether they are those that the partner reports.
    pub mirror: bool,
    pub sources: Vec<SourceIndex>,
    /// The largest first.
    pub items: Vec<FileItem>,
}

/// An item from a file, in the unit of `[trade]`, with the digits that are printed.
#[derive(Debug, Clone)]
pub(crate) struct FileItem {
    pub code: String,
    /// As the file has it, without the code; none where it has none.
    pub name: Option<String>,
    pub value: Decimal,
    pub share: Option<Decimal>,
    pub exact: ExactItem,
}

/// When the fiscal years of a table end.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct FiscalYears {
    /// The month.
    pub ends: Option<u8>,
    /// Whether the table itself says so: then its years are fiscal years.
    pub only: bool,
}

/// The state of a load. Dereferences to the [`Report`] of the file.
pub(crate) struct Context<'a> {
    pub report: Report<'a>,
    pub names: Names,
    pub paths: Paths,
    /// What texts can refer to.
    pub targets: Vec<Target>,
    /// The folder that pictures are named from: empty for that of the brief, or ending in `/`.
    pub folder: String,
    /// The figures of `[trade]`, which are read before the texts that are bound to them.
    pub trade: TradeFigures,
    /// The figures of lines of statistics that have files, by where the line starts.
    pub lines: Vec<(usize, Vec<Placed<Quantity>>)>,
    /// The month with which fiscal years end, as `[brief]` says.
    pub brief_fiscal: Option<u8>,
    /// Whether the brief tries to say it, and a key that says it is wrong: that is the root of what follows from it.
    pub fiscal_unread: bool,
    /// The same, as `[trade]` says, else `[brief]`.
    pub trade_fiscal: Option<u8>,
    /// As the table says that is read.
    pub fiscal: FiscalYears,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        file: FileId,
        text: &'a str,
        files: &'a dyn ReadFiles,
        source_files: SourceFiles,
    ) -> Self {
        Self {
            report: Report::new(file, text, files, source_files),
            names: Names::default(),
            paths: Paths::default(),
            targets: Vec::new(),
            folder: String::new(),
            trade: TradeFigures::default(),
            lines: Vec::new(),
            brief_fiscal: None,
            fiscal_unread: false,
            trade_fiscal: None,
            fiscal: FiscalYears::default(),
        }
    }

    /// What `read` makes of something that is read elsewhere as well, where errors are reported.
    pub(crate) fn silently<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.report.diagnostics.len();
        let value = read(self);
        self.report.diagnostics.truncate(before);
        value
    }

    /// The party with a code.
    pub(crate) fn party(&mut self, code: &str, range: Range<usize>) -> Option<PartyIndex> {
        self.names.party(&mut self.report, code, range)
    }

    /// The member of a bloc with a name.
    pub(crate) fn member(&mut self, name: &str, range: Range<usize>) -> Option<MemberIndex> {
        self.names.member(&mut self.report, name, range)
    }

    /// The source with an id. Marks it as cited.
    pub(crate) fn cite(&mut self, id: &str, range: Range<usize>) -> Option<SourceIndex> {
        self.names.source(&mut self.report, id, range)
    }

    /// The section with a name.
    pub(crate) fn section(&mut self, name: &str, range: Range<usize>) -> Option<SectionName> {
        self.names.section(&mut self.report, name, range)
    }
}

impl<'a> Deref for Context<'a> {
    type Target = Report<'a>;

    fn deref(&self) -> &Report<'a> {
        &self.report
    }
}

impl<'a> DerefMut for Context<'a> {
    fn deref_mut(&mut self) -> &mut Report<'a> {
        &mut self.report
    }
}
