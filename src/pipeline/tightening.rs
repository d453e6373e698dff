//! What is done, step by step, so that a briefing has no more pages than `max_pages` allows. Each step is an input of the stages;
//! none of them knows how many pages there are to be.

use crate::brief::{Brief, Format};
use crate::compose::{Block, ChartSize, Document, Economy, TableOf, redundant};
use crate::diag::{Diagnostic, codes};
use crate::read::word_list;
use crate::theme::{BODY, REDUCED, Theme};

/// How many rows of a list that was read from a file are printed, step by step.
const ROWS: [usize; 2] = [10, 5];

/// How a briefing is tightened. By default, it is not.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Tightened {
    /// What is done without.
    pub(super) economy: Economy,
    /// Whether there is as little space as may be.
    is_close: bool,
    /// What part of its size type is reduced to.
    type_size: Option<f64>,
}

impl Tightened {
    /// A theme of which as much is taken as this says.
    pub(super) fn applied_to(&self, theme: Theme) -> Theme {
        let theme = if self.is_close { theme.close() } else { theme };
        match self.type_size {
            Some(part) => theme.reduced(part),
            None => theme,
        }
    }
}

/// A step, in the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Tables,
    Charts,
    Space,
    Type(usize),
    Rows(usize),
}

const STEPS: [Step; 7] =
    [Step::Tables, Step::Charts, Step::Space, Step::Type(0), Step::Type(1), Step::Rows(0), Step::Rows(1)];

/// A step that was taken.
pub(super) struct Taken {
    /// What was done, as the end of a sentence.
    what: String,
    /// How many pages there were then.
    pages: usize,
}

/// A brief, set, and what was done so that it has few enough pages.
pub(super) struct Fitted<D> {
    pub(super) set: D,
    /// What it was before anything was done, if anything was.
    pub(super) whole: Option<D>,
    pub(super) steps: Vec<Taken>,
}

/// What a brief is once it is set.
pub(super) trait Set {
    fn document(&self) -> &Document;
    /// How many pages it has.
    fn pages(&self) -> usize;
}

/// Sets a brief. Where it has more pages than `max_pages`, steps are taken until it has not, or there are none left.
pub(super) fn fitted<D: Set>(brief: &Brief, set: impl Fn(&Tightened) -> D) -> Fitted<D> {
    let mut tightened = Tightened::default();
    let mut fitted = Fitted { set: set(&tightened), whole: None, steps: Vec::new() };
    let Some((most, _)) = brief.layout.page_limit() else { return fitted };
    // Type of a fact sheet is as small as it may be.
    let is_small = brief.layout.format == Format::Factsheet;
    for step in STEPS.into_iter().filter(|step| !(is_small && matches!(step, Step::Type(_)))) {
        let now = fitted.set.pages();
        if now <= most as usize {
            break;
        }
        let mut next = tightened.clone();
        if !step.take(&mut next, brief, fitted.set.document()) {
            continue;
        }
        let set = set(&next);
        let pages = set.pages();
        // A step that nothing in the brief answers to is none.
        let done = step.done(brief, (fitted.set.document(), set.document()), &next);
        let Some(what) = done.filter(|_| pages <= now) else { continue };
        fitted.steps.push(Taken { what, pages });
        tightened = next;
        let before = std::mem::replace(&mut fitted.set, set);
        fitted.whole.get_or_insert(before);
    }
    fitted
}

impl Step {
    /// Takes it, and says whether it may change anything.
    fn take(self, tightened: &mut Tightened, brief: &Brief, document: &Document) -> bool {
        let economy = &mut tightened.economy;
        match self {
            Self::Tables => {
                economy.without = redundant(document);
                !economy.without.is_empty()
            }
            Self::Charts => {
                economy.small_charts = true;
                !document.charts.is_empty()
            }
            Self::Space => {
                tightened.is_close = true;
                true
            }
            Self::Type(number) => {
                tightened.type_size = REDUCED.get(number).copied();
                tightened.type_size.is_some()
            }
            Self::Rows(number) => {
                economy.rows = ROWS.get(number).copied();
                let from_file = brief.tables.iter().any(|table| table.file.is_some());
                let items = brief.trade.iter().flat_map(|trade| &trade.items);
                from_file || items.into_iter().any(|item| item.exact.value.is_some())
            }
        }
    }

    /// What it has done to a document; nothing where it has changed nothing.
    fn done(
        self,
        brief: &Brief,
        (before, after): (&Document, &Document),
        tightened: &Tightened,
    ) -> Option<String> {
        match self {
            Self::Tables => {
                let names = tightened.economy.without.iter().map(|of| name_of_table(*of, brief));
                let names: Vec<String> = names.collect();
                let (is, their) = if names.len() == 1 { ("is", "its") } else { ("are", "their") };
                Some(format!(
                    "{} {is} left out, as {their} figures are in a chart or in key figures",
                    word_list(&names)
                ))
            }
            Self::Charts => {
                let is_low = |block: &&Block| match block {
                    Block::Figure(figure) => {
                        after.charts.get(figure.chart).is_some_and(|chart| chart.size == ChartSize::Low)
                    }
                    _ => false,
                };
                let low = after.blocks.iter().filter(is_low).count();
                let pairs = after.blocks.iter().filter(|block| matches!(block, Block::Figures(_))).count();
                let mut done = Vec::new();
                match pairs {
                    0 => {}
                    1 => done.push("2 charts are beside each other".to_owned()),
                    _ => done.push(format!("{} charts are beside each other, two by two", pairs * 2)),
                }
                match low {
                    0 => {}
                    1 => done.push("1 chart is lower".to_owned()),
                    _ => done.push(format!("{low} charts are lower")),
                }
                (!done.is_empty()).then(|| word_list(&done))
            }
            Self::Space => Some("the space above headings and blocks is halved".to_owned()),
            Self::Type(_) => {
                let part = tightened.type_size?;
                let size = BODY.0 * part;
                Some(format!("body text is of {size} points, and all other type smaller in proportion"))
            }
            Self::Rows(_) if before.folded == after.folded => None,
            Self::Rows(_) => {
                let lists =
                    after.folded.iter().map(|folded| format!("{} rows of `{}`", folded.rows, folded.list));
                Some(format!(
                    "{} are left out, and counted in their place",
                    word_list(&lists.collect::<Vec<_>>())
                ))
            }
        }
    }
}

/// What messages call a table.
fn name_of_table(of: TableOf, brief: &Brief) -> String {
    match of {
        TableOf::Trade => "the table of trade by year".to_owned(),
        TableOf::Goods => "the table of goods".to_owned(),
        TableOf::Statistic(number) => {
            let id = brief.statistics.get(number).map_or("", |statistic| statistic.id.as_str());
            format!("the table of the statistic `{id}`")
        }
    }
}

/// A lint for each step that was taken.
pub(super) fn reports(steps: &[Taken], brief: &Brief) -> Vec<Diagnostic> {
    let Some((most, key)) = brief.layout.page_limit() else { return Vec::new() };
    let span = brief.layout.spans.of(key);
    let goal = match key {
        "format" => format!("for the {most} pages of a fact sheet"),
        key => format!("to meet `{key} = {most}`"),
    };
    let report = |taken: &Taken| {
        let Taken { what, pages } = taken;
        let message = format!("{goal}, {what}: {}", in_pages(*pages));
        Diagnostic::warning(codes::TIGHTENED, span, message)
    };
    let mut reports: Vec<Diagnostic> = steps.iter().map(report).collect();
    if let Some(last) = reports.pop() {
        reports
            .push(last.hint("shorten the brief, or allow more with `max_pages`, to have these as they were"));
    }
    reports
}

/// `1 page`, `4 pages`.
pub(super) fn in_pages(count: usize) -> String {
    if count == 1 { "1 page".to_owned() } else { format!("{count} pages") }
}

/// The steps that were taken in vain, in one sentence.
pub(super) fn in_vain(steps: &[Taken]) -> Option<String> {
    let all: Vec<String> = steps.iter().map(|taken| taken.what.clone()).collect();
    (!all.is_empty()).then(|| format!("this is so although {}", all.join("; ")))
}
