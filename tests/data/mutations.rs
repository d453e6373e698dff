//! Downloads with a cell changed or rows deleted, at random: their figures stay, or are refused, and are never silently
//! others.

use std::collections::BTreeMap;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::{ANSWERS, data, downloads};

/// What happens to a file.
#[derive(Debug, Clone)]
enum Mutation {
    /// A word of the header becomes another.
    Header(Index, &'static str),
    /// A cell of the header becomes that of another column.
    HeaderOfAnother(Index, Index),
    /// A cell becomes that of another row in its column: another unit, partner, flow or year.
    Cell(Index, Index, Index),
    /// All cells of a column become the same.
    Column(Index, &'static str),
    Deleted(Vec<Index>),
}

/// Words that a header or a dimension could have.
const WORDS: &[&str] = &[
    "",
    "x",
    "Value",
    "Exports",
    "Imports",
    "Exports growth (%)",
    "Re-exports",
    "Exports (tonnes)",
    "Unit",
    "million",
    "thousand",
    "EUR",
    "XGF",
    "World",
    "2019",
    "2019-05",
    "Period",
    "Partner",
    "Reporter",
    "TOTAL",
    "Quantity",
];

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    let word = || prop::sample::select(WORDS);
    prop_oneof![
        (index(), word()).prop_map(|(column, word)| Mutation::Header(column, word)),
        (index(), index()).prop_map(|(column, other)| Mutation::HeaderOfAnother(column, other)),
        (index(), index(), index()).prop_map(|(column, row, other)| Mutation::Cell(column, row, other)),
        (index(), word()).prop_map(|(column, word)| Mutation::Column(column, word)),
        prop::collection::vec(index(), 1..4).prop_map(Mutation::Deleted),
    ]
}

/// A download as rows of cells. The lines above its header stay as they are.
struct Download {
    above: String,
    delimiter: u8,
    rows: Vec<Vec<String>>,
}

impl Download {
    fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).expect("the download");
        // What is no UTF-8 is Latin: a character a byte.
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
        let text = text.trim_start_matches('\u{FEFF}');
        // A header is the first line with as many fields as the line below it.
        let fields = |line: &str, delimiter: char| line.matches(delimiter).count();
        let most = |delimiter: &char| text.lines().map(|line| fields(line, *delimiter)).max();
        let delimiter = [',', ';', '\t'].into_iter().max_by_key(most).expect("a delimiter");
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let width = lines.iter().map(|line| fields(line, delimiter)).max().expect("lines");
        let head = lines.iter().position(|line| fields(line, delimiter) * 2 > width).expect("a header");
        let (above, below) = lines.split_at(head);
        let mut reader = csv::ReaderBuilder::new();
        reader.has_headers(false).flexible(true).delimiter(delimiter as u8);
        let below = below.concat();
        let records = reader.from_reader(below.as_bytes()).into_records();
        let rows = records.map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
        Self { above: above.concat(), delimiter: delimiter as u8, rows }
    }

    fn write(&self, path: &Path) {
        let mut writer = csv::WriterBuilder::new();
        let mut writer = writer.flexible(true).delimiter(self.delimiter).from_writer(Vec::new());
        self.rows.iter().for_each(|row| writer.write_record(row).expect("a row"));
        let rows = String::from_utf8(writer.into_inner().expect("all rows")).expect("text");
        std::fs::write(path, format!("{}{rows}", self.above)).expect("a file");
    }

    fn mutated(&self, mutation: &Mutation) -> Self {
        let mut rows = self.rows.clone();
        let width = rows[0].len();
        match mutation {
            Mutation::Header(column, word) => (*word).clone_into(column.get_mut(&mut rows[0])),
            Mutation::HeaderOfAnother(column, other) => {
                rows[0][column.index(width)] = rows[0][other.index(width)].clone();
            }
            Mutation::Cell(column, row, other) => {
                let below = &mut rows[1..];
                let (row, other) = (row.index(below.len()), other.index(below.len()));
                let column = column.index(width);
                if let [Some(cell), Some(_)] = [other, row].map(|row| below[row].get(column).cloned()) {
                    below[row][column] = cell;
                }
            }
            Mutation::Column(column, word) => {
                let column = column.index(width);
                for cell in rows[1..].iter_mut().filter_map(|row| row.get_mut(column)) {
                    (*word).clone_into(cell);
                }
            }
            Mutation::Deleted(deleted) => {
                for row in deleted {
                    let row = 1 + row.index(rows.len() - 1);
                    rows.remove(row);
                }
            }
        }
        Self { above: self.above.clone(), delimiter: self.delimiter, rows }
    }
}

/// A column of figures, not of years or codes.
fn has_figures(rows: &[Vec<String>], column: usize) -> bool {
    let named = ["value", "usd", "quantity", "qty", "weight", "wgt"].iter();
    let name = rows[0].get(column).map(|name| name.to_lowercase()).unwrap_or_default();
    let cells = rows[1..].iter().filter_map(|row| row.get(column));
    let mut numbers = cells.filter_map(|cell| cell.replace([',', ' '], "").parse::<f64>().ok());
    named.into_iter().any(|word| name.contains(word))
        || numbers.any(|number| number.fract() != 0.0 || number > 99_999_999.0)
}

#[test]
fn a_changed_file_never_changes_a_figure_silently() {
    let Some(folder) = downloads() else { return };
    let own = tempfile::tempdir().expect("a folder");
    let path = own.path().join("a.csv");
    let times = std::env::var("CHANCERY_MUTATIONS").map_or(6, |times| times.parse().expect("a number"));
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut outcomes = BTreeMap::new();
    for (files, arguments, ..) in ANSWERS {
        let [file] = files else { continue };
        let arguments: Vec<&str> = arguments.split(' ').filter(|word| !word.is_empty()).collect();
        let expected = data(&folder, files, &arguments).expect(file);
        let download = Download::read(&folder.join(file));
        for _ in 0..times {
            let mutation = mutation().new_tree(&mut runner).expect("a mutation").current();
            // A figure that is edited is another figure. And a sum is smaller without a commodity, which its note says.
            let changed = match &mutation {
                Mutation::Cell(column, ..) | Mutation::Column(column, _) => Some(column),
                _ => None,
            };
            let changed = changed.map(|column| column.index(download.rows[0].len()));
            let of_parts = changed.is_some() || matches!(mutation, Mutation::Deleted(_));
            if changed.is_some_and(|column| has_figures(&download.rows, column)) {
                continue;
            }
            download.mutated(&mutation).write(&path);
            let Ok(found) = data(own.path(), &["a.csv"], &arguments) else {
                *outcomes.entry("refused").or_insert(0) += 1;
                continue;
            };
            let told = found["notes"].to_string().contains("the figures are sums");
            if of_parts && (told || arguments.contains(&"complete=true")) {
                continue;
            }
            *outcomes.entry("read").or_insert(0) += 1;
            let known = expected["periods"].as_array().expect("periods");
            for of in found["periods"].as_array().expect("periods") {
                let Some(before) = known.iter().find(|known| known["period"] == of["period"]) else {
                    continue;
                };
                for flow in ["exports", "imports"] {
                    let same = of[flow].is_null() || before[flow].is_null() || of[flow] == before[flow];
                    assert!(same, "{file} {arguments:?} {mutation:?}: {before} became {of}");
                }
                // What is no longer known is asked for in a brief.
                for key in ["unit", "currency", "measure"] {
                    let same = found[key].is_null() || found[key] == expected[key];
                    assert!(same, "{file} {arguments:?} {mutation:?}: {key} became {}", found[key]);
                }
            }
        }
    }
    println!("{outcomes:?}");
    assert!(outcomes.len() == 2 && outcomes.values().all(|count| *count > 20), "{outcomes:?}");
}
