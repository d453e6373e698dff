//! What a table holds. All of its rows are read first, to see whether they are sound and whose figures they have; then once
//! more those of one reporter and partner, whose observations are kept.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::conditions::Conditions;
use super::flaw::{Flaw, keep};
use super::layout::Layout;
use super::numbers::{Numbers, ungrouped};
use super::observation::{Observation, Traded};
use super::parties::{Parties, SpellingNumber};
use super::records::{Record, Row};
use super::rows::{Noise, Reading};
use super::settings::Settings;
use super::table::{ROWS_LIMIT, Rows, Table};
use crate::read::{DecimalMark, Marks};

/// The most observations of one reporter and partner.
pub(crate) const KEPT_LIMIT: usize = 200_000;

/// How many rows are read once more by one thread.
const AGAIN: usize = 1_000;

/// The numbers of a reporter and a partner among the parties of a file; none where it does not say.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// What a table holds, of whichever parties.
pub(super) struct Survey<'t> {
    pub parties: Parties,
    /// Who trades with whom, in the order of the file, with the number of observations.
    pub pairs: Vec<(Pair, usize)>,
    /// The rows with observations, and which of the pairs these are of.
    rows: Vec<(Row, u32)>,
    pub commodities: BTreeSet<Traded<'t>>,
    /// How many figures are left out, by the reason.
    pub left_out: BTreeMap<String, usize>,
    /// Figures that are not read as they are stored.
    pub noise: Option<Noise>,
    /// Lines below the table that say something about it.
    pub remarks: usize,
    mark: DecimalMark,
}

/// What some rows hold.
struct Chunk<'t, 'r> {
    conditions: Conditions<'t, 'r>,
    marks: Marks<(Row, usize)>,
    reading: Reading<'t, 'r>,
    rows: Rows<'t>,
}

impl<'t, 'r> Chunk<'t, 'r> {
    /// Reads rows; none where one is not as long as the header.
    fn read(
        mut rows: Rows<'t>,
        table: &'r Table<'t>,
        layout: &'r Layout,
        settings: &'r Settings,
        mark: DecimalMark,
    ) -> Option<Self> {
        let mut conditions = Conditions::of(table, settings);
        let mut marks = Marks::default();
        let mut reading = Reading::new(table, layout, settings, mark);
        let mut record = Record::default();
        while rows.next(&mut record) {
            if record.length < table.header.len() || record.beyond {
                return None;
            }
            if !conditions.select(&record) {
                continue;
            }
            // Numbers of a spreadsheet are stored as such: there is no question about their mark.
            let columns = layout.values.iter().map(|value| value.column);
            for column in columns.filter(|column| !table.is_number(record.row, *column)) {
                marks.see((record.row, column), &ungrouped(&record.cell(column)));
            }
            reading.row(&record);
        }
        Some(Self { conditions, marks, reading, rows })
    }

    /// Reads all rows in some chunks. What is found does not depend on their number.
    fn read_all(
        table: &'r Table<'t>,
        layout: &'r Layout,
        settings: &'r Settings,
        mark: DecimalMark,
        count: usize,
    ) -> Option<Self> {
        let whole = || Self::read(table.rows(), table, layout, settings, mark);
        // A parent is read once, where its first part is.
        if count < 2 || layout.commodity.parent.is_some() {
            return whole();
        }
        let chunks = table.chunks(count);
        let read = chunks.into_par_iter().map(|rows| Self::read(rows, table, layout, settings, mark));
        let read: Option<Vec<Self>> = read.collect();
        // One that starts within a row may find anything.
        let Some(read) = read.filter(|read| read.iter().all(|chunk| chunk.rows.is_whole())) else {
            return whole();
        };
        let mut read = read.into_iter();
        let mut all = read.next()?;
        let mut lines = all.rows.next_line() - 1;
        for later in read {
            let own = later.rows.next_line() - 1;
            all.join(later, lines);
            lines += own;
        }
        Some(all)
    }

    /// Adds what later rows hold, unless there are remarks only.
    fn join(&mut self, later: Self, lines: u32) {
        if self.rows.remarks > 0 {
            return;
        }
        self.conditions.join(later.conditions);
        self.marks.join(later.marks);
        self.reading.join(later.reading, lines);
        self.rows.count += later.rows.count;
        self.rows.remarks = later.rows.remarks;
    }
}

impl<'t> Survey<'t> {
    /// Reads all rows that the brief selects. Rows that are not as long as the header are an error without flaws: they are
    /// for [`Table::check_rows`] to report.
    pub(super) fn of(table: &Table<'t>, layout: &Layout, settings: &Settings) -> Result<Self, Vec<Flaw>> {
        Self::in_chunks(table, layout, settings, table.usual_chunks())
    }

    fn in_chunks(
        table: &Table<'t>,
        layout: &Layout,
        settings: &Settings,
        count: usize,
    ) -> Result<Self, Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        // Most files have a decimal point. What this says otherwise is only known at the end.
        let mut mark = settings.decimal.unwrap_or(DecimalMark::Point);
        loop {
            let all = Chunk::read_all(table, layout, settings, mark, count).ok_or_else(Vec::new)?;
            let Chunk { conditions, marks, reading, rows } = all;
            if rows.count == 0 || rows.count > ROWS_LIMIT {
                return Err(Vec::new());
            }
            conditions.check().map_err(one)?;
            let shown = match settings.decimal {
                Some(mark) => mark,
                None => Numbers::mark(table, layout, marks.shown()).map_err(one)?,
            };
            if shown == mark {
                return Self::of_reading(reading, table, layout, mark, rows.remarks);
            }
            mark = shown;
        }
    }

    fn of_reading(
        mut reading: Reading<'t, '_>,
        table: &Table<'t>,
        layout: &Layout,
        mark: DecimalMark,
        remarks: usize,
    ) -> Result<Self, Vec<Flaw>> {
        let spellings = std::mem::take(&mut reading.spellings);
        let (parties, numbers) = spellings.parties(table, layout).unwrap_or_else(|flaws| {
            flaws.into_iter().for_each(|flaw| keep(&mut reading.flaws, flaw));
            Default::default()
        });
        if !reading.flaws.is_empty() {
            reading.flaws.sort_by_key(|flaw| flaw.place.as_ref().map(|place| place.start));
            // What is wrong with the whole file is said once.
            reading.flaws.dedup_by(|one, other| one.place == other.place && one.message == other.message);
            return Err(reading.flaws);
        }
        let party =
            |spelling: SpellingNumber| spelling.and_then(|number| numbers.get(number as usize).copied());
        let mut pairs: Vec<(Pair, usize)> = Vec::new();
        let mut known: FxHashMap<Pair, u32> = FxHashMap::default();
        let of_parties = reading.pairs.iter().map(|((reporter, partner), count)| {
            let pair = (party(*reporter), party(*partner));
            let number = *known.entry(pair).or_insert_with(|| {
                pairs.push((pair, 0));
                pairs.len() as u32 - 1
            });
            if let Some((_, all)) = pairs.get_mut(number as usize) {
                *all += count;
            }
            number
        });
        let of_parties: Vec<u32> = of_parties.collect();
        let mut rows = std::mem::take(&mut reading.rows);
        for (_, pair) in &mut rows {
            *pair = of_parties.get(*pair as usize).copied().unwrap_or_default();
        }
        let Reading { left_out, noise, .. } = reading;
        let commodities = reading.commodities.into_iter().collect();
        Ok(Self { parties, pairs, rows, commodities, left_out, noise, remarks, mark })
    }

    /// How figures are read.
    pub(super) fn numbers(&self, layout: &Layout) -> Numbers {
        Numbers::new(layout, self.mark)
    }

    /// The observations of a reporter and a partner.
    pub(super) fn observations(
        &self,
        table: &Table<'t>,
        layout: &Layout,
        settings: &Settings,
        pair: Pair,
    ) -> Result<Vec<Observation<'t>>, Flaw> {
        let number = self.pairs.iter().position(|(known, _)| *known == pair);
        let Some((number, (_, count))) = number.and_then(|at| Some((at, self.pairs.get(at)?))) else {
            return Ok(Vec::new());
        };
        if *count > KEPT_LIMIT {
            let message = format!(
                "has {count} figures for one reporter and partner, and more than {},000 are not read",
                KEPT_LIMIT / 1_000
            );
            let hint = "select what is needed with `where = { … }`, or download the total of all commodities";
            return Err(Flaw::whole(message, hint));
        }
        let rows: Vec<Row> =
            self.rows.iter().filter(|(_, of)| *of as usize == number).map(|(row, _)| *row).collect();
        let read = |rows: &[Row]| {
            let mut reading = Reading::new(table, layout, settings, self.mark);
            reading.kept = Some(Vec::new());
            let mut record = Record::default();
            for row in rows {
                table.read(*row, &mut record);
                reading.row(&record);
            }
            reading.kept.unwrap_or_default()
        };
        // A parent is read once, where its first part is.
        if rows.len() <= AGAIN || layout.commodity.parent.is_some() {
            return Ok(read(&rows));
        }
        Ok(rows.par_chunks(AGAIN).flat_map_iter(read).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    use crate::figures::import::issuer;
    use crate::figures::import::parties::Party;
    use crate::figures::import::writing::Writing;

    #[test]
    fn of_most_rows_a_place_is_kept() {
        let header = "period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,cmdDesc,primaryValue\n";
        // 100 partners and 200 commodities, in an order that nobody can use.
        let rows = (0..20_000).map(|step| step * 7_919 % 20_000).map(|at| {
            let (partner, commodity) = (at % 100, at / 100);
            format!("2023,XRU,X,X{partner:02},Partner {partner},{commodity:06},\"The \"\"{commodity}\"\"\",{at}.5\n")
        });
        let text = header.to_owned() + &rows.collect::<String>();
        let table = Table::parse(&text, Writing::default()).unwrap_or_else(|flaw| panic!("{flaw:?}"));
        let settings = Settings::default();
        let [issuer] = issuer::recognise(&table)[..] else { panic!("it is of UN Comtrade") };
        let layout = (issuer.layout)(&table).unwrap_or_else(|flaw| panic!("{flaw:?}"));
        let survey = Survey::of(&table, &layout, &settings).unwrap_or_else(|flaws| panic!("{flaws:?}"));
        assert_eq!((survey.rows.len(), size_of::<(Row, u32)>()), (20_000, 12));
        assert_eq!((survey.pairs.len(), survey.parties.all.len(), survey.commodities.len()), (100, 101, 200));
        let (pair, _) = survey.pairs[42];
        let kept =
            survey.observations(&table, &layout, &settings, pair).unwrap_or_else(|flaw| panic!("{flaw:?}"));
        assert_eq!(kept.len(), 200);
        for row in kept {
            let name = format!("The \"{}\"", row.commodity.code.trim_start_matches('0'));
            assert!(row.commodity.name == name || row.commodity.code == "000000", "{row:?}");
            assert_eq!(table.cell(row.row, 7), row.value.to_string());
            assert_eq!(text[..row.row.start as usize].matches('\n').count() + 1, row.row.line as usize);
        }
    }

    /// What is found in a table that is read in so many chunks.
    fn found(text: &str, count: usize) -> String {
        let table = match Table::parse(text, Writing::default()) {
            Ok(table) => table,
            Err(flaw) => return flaw.message,
        };
        let [issuer] = issuer::recognise(&table)[..] else { return "of nobody".to_owned() };
        let layout = (issuer.layout)(&table).unwrap_or_else(|flaw| panic!("{flaw:?}"));
        match Survey::in_chunks(&table, &layout, &Settings::default(), count) {
            Err(flaws) => format!("{flaws:?}"),
            Ok(survey) => {
                let names: Vec<&str> = survey.parties.all.iter().map(Party::name).collect();
                let Survey { pairs, rows, commodities, left_out, remarks, mark, .. } = survey;
                format!("{names:?} {pairs:?} {rows:?} {commodities:?} {left_out:?} {remarks} {mark:?}")
            }
        }
    }

    proptest! {
        #[test]
        fn chunks_change_nothing(
            rows in prop::collection::vec(
                (
                    prop::sample::select(&["2022", "2023", "x"][..]),
                    prop::sample::select(&["X,XGR,Graustark", "M,XGR,\"The\nKingdom\"", "X,FRA,France", "M,FRA,Germany", "R,W00,World"][..]),
                    prop::sample::select(&["10,Cereals", "\"52\",\"Cotton, \"\"raw\"\"\nor not\"", "TOTAL,All"][..]),
                    prop::sample::select(&["1.5\n", "1000\r\n", "\n\n", "7,\n", "2\n\nNote: nothing\n", "\"1,250.5\"\n", "x\n"][..]),
                ),
                1..24,
            ),
            remarks in prop::sample::select(&["", "Source: us\n", "\nSource: us\nAnd them\n"][..]),
        ) {
            let header = "period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,cmdDesc,primaryValue\n";
            let rows = rows.iter().map(|(year, who, what, value)| {
                let (flow, partner) = who.split_once(',').unwrap_or_default();
                format!("{year},XRU,{flow},{partner},{what},{value}")
            });
            let text = header.to_owned() + &rows.collect::<String>() + remarks;
            let whole = found(&text, 1);
            for count in [2, 3, 7, 40] {
                prop_assert_eq!(&found(&text, count), &whole, "{} in {} chunks", text, count);
            }
        }
    }
}
