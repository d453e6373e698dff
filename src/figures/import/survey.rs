//! What a table holds. All of its rows are read first, to see whether they are sound and whose figures they have; then once
//! more those of one reporter and partner, whose observations are kept.

use std::collections::{BTreeMap, BTreeSet};

use super::conditions::Conditions;
use super::flaw::Flaw;
use super::layout::Layout;
use super::numbers::Numbers;
use super::observation::{Observation, Traded};
use super::parties::Parties;
use super::records::{Record, Row};
use super::rows::{Noise, Pair, Reading};
use super::settings::Settings;
use super::table::{ROWS_LIMIT, Table};
use crate::read::{DecimalMark, Marks};

/// The most observations of one reporter and partner.
pub(crate) const KEPT_LIMIT: usize = 200_000;

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

impl<'t> Survey<'t> {
    /// Reads all rows that the brief selects. Rows that are not as long as the header are an error without flaws: they are
    /// for [`Table::check_rows`] to report.
    pub(super) fn of(table: &Table<'t>, layout: &Layout, settings: &Settings) -> Result<Self, Vec<Flaw>> {
        let one = |flaw| vec![flaw];
        // Most files have a decimal point. What this says otherwise is only known at the end.
        let mut mark = settings.decimal.unwrap_or(DecimalMark::Point);
        loop {
            let mut conditions = Conditions::of(table, settings);
            let mut marks = Marks::default();
            let mut reading = Reading::new(table, layout, settings, mark);
            let (mut rows, mut record) = (table.rows(), Record::default());
            while rows.next(&mut record) {
                if record.length < table.header.len() || record.beyond {
                    return Err(Vec::new());
                }
                if !conditions.select(&record) {
                    continue;
                }
                // Numbers of a spreadsheet are stored as such: there is no question about their mark.
                let columns = layout.values.iter().map(|value| value.column);
                for column in columns.filter(|column| !table.is_number(record.row, *column)) {
                    marks.see((record.row, column), &record.cell(column));
                }
                reading.row(&record);
            }
            if rows.count == 0 || rows.count > ROWS_LIMIT {
                return Err(Vec::new());
            }
            conditions.check().map_err(one)?;
            let shown = match settings.decimal {
                Some(mark) => mark,
                None => Numbers::mark(table, layout, marks.shown()).map_err(one)?,
            };
            if shown == mark {
                return Self::of_reading(reading, mark, rows.remarks);
            }
            mark = shown;
        }
    }

    fn of_reading(
        mut reading: Reading<'t, '_>,
        mark: DecimalMark,
        remarks: usize,
    ) -> Result<Self, Vec<Flaw>> {
        if !reading.flaws.is_empty() {
            reading.flaws.sort_by_key(|flaw| flaw.place.as_ref().map(|place| place.start));
            // What is wrong with the whole file is said once.
            reading.flaws.dedup_by(|one, other| one.place == other.place && one.message == other.message);
            return Err(reading.flaws);
        }
        let Reading { parties, pairs, rows, left_out, noise, .. } = reading;
        let commodities = reading.commodities.into_iter().collect();
        Ok(Self { parties, pairs, rows, commodities, left_out, noise, remarks, mark })
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
        let mut reading = Reading::new(table, layout, settings, self.mark);
        reading.kept = Some(Vec::new());
        let mut record = Record::default();
        for (row, _) in self.rows.iter().filter(|(_, of)| *of as usize == number) {
            table.read(*row, &mut record);
            reading.row(&record);
        }
        Ok(reading.kept.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::import::issuer;
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
}
