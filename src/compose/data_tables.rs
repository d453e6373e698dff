//! Tables of the brief: each a section of its own, or at the end of the one that it names.

use super::composer::{Composer, cell};
use super::document::{
    Block, CellAlign, Column, HeadingPlace, Inline, Paragraph, ParagraphStyle, Table, TableRow, TableWidth,
};
use crate::brief::{Alignment, DataRow, DataTable, SectionName, TableCell, Total, Width};
use crate::figures::{Printed, Quantity};
use crate::locale::Label;

impl<'a> Composer<'a> {
    /// The tables that are in no other section.
    pub(super) fn tables(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for table in self.tables_after(None) {
            let mut title = self.heading_line(&table.title);
            self.anchored(table.spans.of("title"), &mut title);
            blocks.push(self.heading_at(2, HeadingPlace::Column, title));
            let caption = self.sources_alone(table);
            blocks.extend(self.data_table(table, caption));
        }
        blocks
    }

    /// The tables at the end of a section.
    pub(super) fn tables_placed_in(&mut self, section: &SectionName) -> Vec<Block> {
        if *section == SectionName::Tables {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        for table in self.tables_after(Some(section)) {
            let mut caption = self.line(&table.title);
            self.anchored(table.spans.of("title"), &mut caption);
            self.cite_after(&mut caption, &table.sources);
            blocks.extend(self.data_table(table, caption));
        }
        blocks
    }

    fn tables_after(&self, section: Option<&SectionName>) -> Vec<&'a DataTable> {
        let own = &SectionName::Tables;
        let brief = self.brief;
        let here = |table: &&DataTable| self.is_placed(table.after.as_ref(), own, section);
        brief.tables.iter().filter(here).collect()
    }

    /// Where the figures are from, for a table whose title is a heading.
    fn sources_alone(&mut self, table: &DataTable) -> Vec<Inline> {
        let cited = !table.sources.is_empty() && self.has_section(&SectionName::Sources);
        let mut caption: Vec<Inline> = cited.then(|| self.say(Label::FiguresFrom)).into_iter().collect();
        self.cite_after(&mut caption, &table.sources);
        caption
    }

    fn data_table(&mut self, table: &DataTable, caption: Vec<Inline>) -> Vec<Block> {
        let content = &table.content;
        let mark = self.locale.decimal_mark();
        let heads: Vec<String> = content.columns.iter().map(|(head, _)| self.repeated(head)).collect();
        let mut columns = Vec::with_capacity(heads.len());
        for (head, align) in &content.columns {
            let align = match align {
                Alignment::Start => CellAlign::Start,
                Alignment::Center => CellAlign::Center,
                Alignment::Figures => CellAlign::Decimal(mark),
            };
            columns.push(Column { head: self.line(head), align, share: 0.0 });
        }
        let mut body = Vec::with_capacity(content.rows.len() + 1);
        let printed = self.printed_rows_of(table);
        for row in content.rows.iter().take(printed) {
            match row {
                DataRow::Group(line) => {
                    let name = self.repeated(line);
                    let mut group = self.group(name);
                    group.cells = vec![cell(self.line(line))];
                    body.push(group);
                }
                DataRow::Cells(cells, _) => body.push(self.data_row(table, &heads, cells)),
            }
        }
        if printed < content.rows.len() {
            body.push(self.more_rows(self.repeated(&table.title), content.rows.len() - printed));
        }
        match &content.total {
            Some(Total::Stated(cells, _)) => {
                body.push(TableRow { total: true, ..self.data_row(table, &heads, cells) });
            }
            Some(Total::Sums) => body.push(self.sums(table, &heads)),
            None => {}
        }
        let rows = content.rows.iter().filter(|row| matches!(row, DataRow::Cells(..))).count();
        let heads = self.locale.list(&heads.into_iter().filter(|head| !head.is_empty()).collect::<Vec<_>>());
        let summary = self.locale.message(Label::TableSummary).count("rows", rows as u64);
        let summary = summary.words("columns", &heads).text();
        let width = match table.width {
            None => TableWidth::Fitting,
            Some(Width::Narrow) => TableWidth::Narrow,
            Some(Width::Column) => TableWidth::Column,
            Some(Width::Full) => TableWidth::Full,
            Some(Width::Margin) => TableWidth::Margin,
        };
        let mut blocks = vec![Block::Table(Table {
            caption,
            summary: Some(summary),
            width,
            columns,
            body,
            ..Table::default()
        })];
        if let Some(note) = &table.note {
            // One paragraph belongs to the table, and is never on another page.
            let mut note = self.body(note, ParagraphStyle::Small);
            if let ([Block::Paragraph(_)], Some(Block::Table(set))) = (&note[..], blocks.first_mut())
                && let Some(Block::Paragraph(Paragraph { text, style })) = note.pop()
            {
                set.notes.push(Paragraph { text, style });
            }
            blocks.append(&mut note);
        }
        blocks
    }

    /// How many of its rows are printed: all, but where there are to be fewer of a list that is read from a file. Rows of
    /// years are no list, and of rows that are totals of others it is not known which can be left out.
    fn printed_rows_of(&self, table: &DataTable) -> usize {
        let rows = &table.content.rows;
        let is_list = rows.iter().all(|row| match row {
            DataRow::Cells(cells, _) => match cells.first() {
                Some(TableCell::Words(line)) => {
                    !self.repeated(line).trim_start().starts_with(|first: char| first.is_ascii_digit())
                }
                _ => false,
            },
            DataRow::Group(_) => false,
        });
        if table.file.is_some() && is_list && table.content.subtotals.is_empty() {
            self.printed_rows(rows.len())
        } else {
            rows.len()
        }
    }

    fn data_row(&mut self, table: &DataTable, heads: &[String], cells: &[TableCell]) -> TableRow {
        let name = match cells.first() {
            Some(TableCell::Words(line)) => self.repeated(line),
            _ => String::new(),
        };
        let mut row = Vec::with_capacity(cells.len());
        for (number, of) in cells.iter().enumerate() {
            let words = match of {
                TableCell::Words(line) => self.line(line),
                TableCell::Date(date) => vec![self.words(self.locale.date(*date))],
                TableCell::Figure(figure) => {
                    let head = heads.get(number).map_or("", String::as_str);
                    vec![self.cell_figure(table, &name, head, figure.clone())]
                }
            };
            row.push(cell(words));
        }
        TableRow { cells: row, ..TableRow::default() }
    }

    /// The sums of the columns that can be added up.
    fn sums(&self, table: &DataTable, heads: &[String]) -> TableRow {
        let name = self.locale.label(Label::Total).to_owned();
        let mut cells = vec![cell(vec![self.words(name.clone())])];
        for (number, head) in heads.iter().enumerate().skip(1) {
            let sum = table.content.sum(number);
            cells.push(cell(sum.map(|sum| self.cell_figure(table, &name, head, sum)).into_iter().collect()));
        }
        TableRow { cells, total: true, ..TableRow::default() }
    }

    /// A figure with the digits that it is written with.
    fn cell_figure(&self, table: &DataTable, row: &str, column: &str, quantity: Quantity) -> Inline {
        let text = self.locale.number(quantity.value);
        let of = [row, column].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
        let name = format!("{}: {of}", self.repeated(&table.title));
        let sources = table.sources.clone();
        self.printed(Printed { text, name, sources, ..Printed::of(quantity) })
    }
}
