//! The numbers of a table: together they show their decimal mark.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::flaw::{Flaw, clip};
use super::format::FileFormat;
use super::layout::Layout;
use super::records::Row;
use super::table::Table;
use crate::read::{DECIMALS, DecimalMark, Shown, exact};

/// Reads the cells of figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers {
    mark: DecimalMark,
    /// Whether cells that are neither a figure nor one of the usual signs for none are errors.
    strict: bool,
}

impl Numbers {
    /// Figures with a decimal mark.
    pub(super) fn new(layout: &Layout, mark: DecimalMark) -> Self {
        Self { mark, strict: layout.format == FileFormat::Tidy }
    }

    /// The decimal mark that all figures of a table show together, or what is asked about it. Their places are rows and
    /// columns.
    pub(super) fn mark(
        table: &Table,
        layout: &Layout,
        shown: Shown<(Row, usize)>,
    ) -> Result<DecimalMark, Flaw> {
        let strict = layout.format == FileFormat::Tidy;
        match shown {
            // Issuers write a decimal point, unless a spreadsheet has saved their file again.
            Shown::Open(_) if !strict && table.delimiter != ';' && table.sheet().is_none() => {
                Ok(DecimalMark::Point)
            }
            shown => {
                let hint = "write all figures with the same mark, or say which one it is: `decimal = \".\"`";
                decimal_mark(table, shown, hint)
            }
        }
    }

    /// A figure; `None` where there is none, which is written in many ways. `Err` has a message and a hint.
    pub(super) fn read(
        self,
        cell: &str,
        is_number: bool,
        signed: bool,
    ) -> Result<Option<Decimal>, (String, &'static str)> {
        let cell = &*ungrouped(cell);
        let plain = match self.mark {
            _ if is_number => exact(cell),
            DecimalMark::Point => exact(cell),
            DecimalMark::Comma if cell.contains('.') => None,
            DecimalMark::Comma => exact(&cell.replace(',', ".")),
        };
        // A point between thousands.
        let value = plain.or_else(|| exact(&self.mark.read(cell).filter(|_| !is_number)?));
        let Some(value) = value else {
            let digits = cell.contains(|c: char| c.is_ascii_digit());
            if !digits && (!self.strict || is_gap(cell)) {
                return Ok(None);
            }
            let hint = match digits {
                true => "write figures in digits, with the same decimal mark in all of them",
                false => "write a figure in digits, or leave the field empty where there is none",
            };
            return Err((format!("`{}` is not a figure", clip(cell)), hint));
        };
        // No country's trade comes near a quadrillion.
        let least = value.is_zero() || value.is_sign_positive() || signed;
        if value.abs() >= Decimal::from(10u64.pow(15)) || !least {
            let hint = "amounts of trade are zero or more, and less than a quadrillion";
            return Err((format!("`{}` is not an amount of trade", clip(cell)), hint));
        }
        // What is left of a figure beyond is the noise of binary fractions: 106.60000000000001.
        let is_noisy = value.scale() > DECIMALS;
        Ok(Some(if is_noisy { value.round_dp(DECIMALS).normalize() } else { value }))
    }
}

/// The decimal mark that all numbers of a table show together, or what is asked about it. `hint` is what to do where they
/// show both.
pub(super) fn decimal_mark(
    table: &Table,
    shown: Shown<(Row, usize)>,
    hint: &'static str,
) -> Result<DecimalMark, Flaw> {
    let place = |(row, column): (Row, usize)| (table.place(row, column), table.cell(row, column));
    match shown {
        Shown::Mark(mark) => Ok(mark),
        Shown::Open(open) => {
            let (place, cell) = place(open);
            let [point, comma] = [DecimalMark::Point, DecimalMark::Comma].map(|mark| mark.read(&cell));
            let message =
                format!("`{cell}` may be {} or {}", point.unwrap_or_default(), comma.unwrap_or_default());
            let hint = "say which mark is before the decimals: `decimal = \".\"` or `decimal = \",\"`";
            Err(Flaw::at(place, message, hint))
        }
        Shown::Both(point, comma) => {
            let ((first, one), (second, other)) = (place(point), place(comma));
            let message = format!("`{other}` has a decimal comma, and `{one}` a decimal point");
            let related = Some((first, "this one has a point".to_owned()));
            Err(Flaw { related, ..Flaw::at(second, message, hint) })
        }
    }
}

/// A figure without what is between its thousands, where that is neither a point nor a comma: spaces, as in French, or
/// apostrophes, as in Switzerland. Commas of the Indian system are between hundreds as well, and are no decimal marks.
pub(super) fn ungrouped(cell: &str) -> Cow<'_, str> {
    const BETWEEN: [char; 6] = [' ', '\u{A0}', '\u{2009}', '\u{202F}', '\'', '’'];
    // Most figures are plain.
    if cell.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.')) {
        return Cow::Borrowed(cell);
    }
    let whole = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let whole = whole.split_once('.').map_or(whole, |(whole, _)| whole);
    let is_digits = |part: &str, least: usize, most: usize| {
        (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if let Some(between) = whole.chars().find(|letter| BETWEEN.contains(letter)) {
        let whole = whole.split_once(',').map_or(whole, |(whole, _)| whole);
        let mut groups = whole.split(between);
        let sound = groups.next().is_some_and(|first| is_digits(first, 1, 3) && !first.starts_with('0'))
            && groups.all(|group| is_digits(group, 3, 3));
        return if sound { Cow::Owned(cell.replace(between, "")) } else { Cow::Borrowed(cell) };
    }
    let mut groups = whole.split(',');
    let (first, last) = (groups.next(), groups.next_back());
    let lakhs = groups.clone().next().is_some()
        && first.is_some_and(|first| is_digits(first, 1, 2) && !first.starts_with('0'))
        && groups.all(|group| is_digits(group, 2, 2))
        && last.is_some_and(|last| is_digits(last, 3, 3));
    if lakhs { Cow::Owned(cell.replace(',', "")) } else { Cow::Borrowed(cell) }
}

/// Whether a field says, in one of the usual ways, that a figure is missing.
fn is_gap(field: &str) -> bool {
    let marks = ["na", "n/a", "n.a.", "n.d.", "nan", "null", "none"];
    !field.contains(char::is_alphanumeric) || marks.contains(&field.to_lowercase().as_str())
}
