//! Tables as files that spreadsheets open without harm.

/// A table as RFC 4180 has it. Names come from strangers, and spreadsheets take cells that begin with certain signs for
/// formulas, which may fetch and send data. Such a cell begins with an apostrophe instead, which spreadsheets take for
/// the mark of a text. Figures stay figures.
pub(super) fn comma_separated(table: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in table {
        // A vector takes whatever is written, and all rows of a table have as many cells.
        if writer.write_record(row.iter().map(|cell| harmless(cell))).is_err() {
            break;
        }
    }
    writer.into_inner().unwrap_or_default()
}

/// The cell with an apostrophe before what would be a formula: where it begins, and after what a spreadsheet set up for
/// another country takes for the end of a cell, whatever quotes say.
fn harmless(cell: &str) -> String {
    if is_figure(cell) {
        return cell.to_owned();
    }
    let mut text = String::with_capacity(cell.len() + 1);
    let mut begins = true;
    for c in cell.chars() {
        // Japanese spreadsheets take wide signs for the usual ones.
        let sign = matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠');
        if begins && sign {
            text.push('\'');
        }
        let between = matches!(c, ',' | ';' | '|' | '\t' | '\r' | '\n');
        begins = between || begins && !sign && (c.is_whitespace() || matches!(c, '"' | '\u{FEFF}'));
        text.push(c);
    }
    text
}

/// Whether a cell is a number, as this program writes them.
fn is_figure(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let bytes = comma_separated(&[vec![cell.to_owned(), "1".to_owned()]]);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn no_cell_begins_a_formula() {
        for (cell, safe) in [
            ("=1+1", "'=1+1,1\r\n"),
            ("@SUM(A1)", "'@SUM(A1),1\r\n"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0,1\r\n"),
            ("-2+3", "'-2+3,1\r\n"),
            ("- Ruritania", "'- Ruritania,1\r\n"),
            ("\t=1", "'\t'=1,1\r\n"),
            (" =1", " '=1,1\r\n"),
            ("＝1+1", "'＝1+1,1\r\n"),
            // With semicolons between cells, this would be two of them.
            ("Oil;=1+1", "Oil;'=1+1,1\r\n"),
            ("Oil, =1+1", "\"Oil, '=1+1\",1\r\n"),
        ] {
            assert_eq!(written(cell), safe, "{cell}");
        }
    }

    #[test]
    fn figures_and_names_stay_as_they_are() {
        for cell in
            ["-20.0", "+1.5", "0", "2023", "Rice", "Iron + steel", "A-B", "5 = 5", "", "Côte d'Ivoire"]
        {
            assert_eq!(written(cell), format!("{cell},1\r\n"));
        }
    }
}
