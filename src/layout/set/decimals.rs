//! Figures of a column that are ranged at their decimal marks.

use crate::compose::{CellAlign, Inline, Table, Text};
use crate::geom::Pt;
use crate::layout::set::Setter;

use super::row_look::RowLook;

impl Setter<'_> {
    /// How much wider than its own the widest tail in the column is, for each row: what follows the units of a figure,
    /// such as its decimals and a percent sign. Nothing for columns that are not ranged so.
    pub(super) fn decimal_shifts(&mut self, table: &Table, number: usize, look: RowLook) -> Vec<Pt> {
        let Some(CellAlign::Decimal(mark)) = table.columns.get(number).map(|column| column.align) else {
            return Vec::new();
        };
        let style = look.cell_of(table, number);
        let mut tails = Vec::with_capacity(table.body.len());
        for row in &table.body {
            let style = if row.total { style.semibold() } else { style };
            let cell = row.cells.get(number).filter(|cell| row.group.is_none() && !cell.wide);
            let tail = cell.and_then(|cell| tail(cell.paragraphs.first()?, mark));
            tails.push(tail.map(|tail| self.width_of(&tail, style)));
        }
        let widest = tails.iter().flatten().copied().fold(Pt::ZERO, Pt::max);
        // What is no figure, such as a dash, ends where the units do.
        tails.into_iter().map(|tail| widest - tail.unwrap_or(Pt::ZERO)).collect()
    }
}

/// What follows the units of the first number in some words; `None` where there is no number.
fn tail(inlines: &[Inline], mark: char) -> Option<Vec<Inline>> {
    let at = inlines
        .iter()
        .position(|inline| matches!(inline, Inline::Text(text) if text.text.contains(char::is_numeric)))?;
    let [Inline::Text(text), after @ ..] = &inlines[at..] else { return None };
    let start = text.text.find(char::is_numeric)?;
    let units = units(&text.text[start..], mark);
    let words = Text { text: text.text[start + units..].to_owned(), ..text.clone() };
    Some(std::iter::once(Inline::Text(words)).chain(after.iter().cloned()).collect())
}

/// How many bytes of a number are before its decimal mark, or all of its digits. A sign between two digits that is
/// not the mark parts thousands.
fn units(number: &str, mark: char) -> usize {
    let mut end = 0;
    let mut characters = number.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        if c.is_numeric() {
            end = at + c.len_utf8();
            continue;
        }
        let parts = matches!(c, ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '٬');
        let between = characters.peek().is_some_and(|(_, next)| next.is_numeric());
        if c == mark || !parts || !between {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::units;

    #[test]
    fn units_end_at_the_decimal_mark() {
        let numbers = [
            ("12.5", '.', 2),
            ("1,234.5%", '.', 5),
            ("1.234,5", ',', 5),
            ("1 234", ',', 5),
            ("7%", '.', 1),
            ("7 per cent", '.', 1),
            ("3.", '.', 1),
        ];
        for (number, mark, expected) in numbers {
            assert_eq!(units(number, mark), expected, "{number}");
        }
    }
}
