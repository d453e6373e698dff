//! Tables of any kind, as they are read without a brief.

use super::file::File;
use super::reading::read;
use super::{Imported, Settings, Sides, Wanted};
use crate::figures::{DataFile, Quantity};

fn sides(reporter: &str, partner: &str) -> Sides {
    let wanted = |name: &str| (!name.is_empty()).then(|| Wanted::new([name.to_owned()]));
    Sides { reporter: wanted(reporter), partner: wanted(partner), of_brief: false }
}

fn of(text: &str, [reporter, partner]: [&str; 2], settings: &Settings) -> Result<Imported, String> {
    let file = || DataFile { path: "trade.csv".into(), sheet: None, digest: [0; 32] };
    let sides = sides(reporter, partner);
    let read = read(&File::Text(text.into()), settings, &sides, file, |found, table, data| {
        found.completed(table, settings, &sides, data)
    });
    read.map(|(imported, _)| imported).map_err(|flaws| flaws[0].message.clone())
}

/// Periods with exports and imports, in short.
fn figures(text: &str, parties: [&str; 2], settings: &Settings) -> String {
    match of(text, parties, settings) {
        Ok(found) => {
            let figure = |figure: &Option<Quantity>| {
                figure.as_ref().map_or("-".to_owned(), |figure| figure.value.to_string())
            };
            let periods = found
                .periods
                .iter()
                .map(|of| format!("{} {} {}", of.period, figure(&of.exports), figure(&of.imports)));
            periods.collect::<Vec<_>>().join("; ")
        }
        Err(message) => message,
    }
}

fn plain(text: &str) -> String {
    figures(text, ["Ruritania", "Graustark"], &Settings::default())
}

#[test]
fn tables_are_read_whatever_is_between_their_fields() {
    for (text, found) in [
        ("Year;Exports;Imports\n2021;24,1;30,5\n", "2021 24.1 30.5"),
        (
            "Year;Exports;Imports\n2021;900.5;800.0\n2022;1250.5;300.0\n",
            "2021 900.5 800.0; 2022 1250.5 300.0",
        ),
        ("Year\tExports\tImports\n2021\t24.1\t30.5\n", "2021 24.1 30.5"),
        ("Year|Exports|Imports\n2021|24.1|30.5\n", "2021 24.1 30.5"),
        ("Year,Exports,Imports\n2021,24.1,30.5,\n", "2021 24.1 30.5"),
        (
            "Trade of Ruritania\n\nSource: the ministry\n\nYear,Exports,Imports\n2021,24.1,30.5\n",
            "2021 24.1 30.5",
        ),
        ("Year,Exports,Imports\n2021,24.1,30.5\nSource: the ministry of trade\n", "2021 24.1 30.5"),
        (
            "Theme: Trade\nTopic: Trade\n\nTitle: Trade, (At Current Prices)\nUpdated: 2024\nSource: the bank\n\
             \nYear,Exports,Imports\n2021,24.1,30.5\n",
            "2021 24.1 30.5",
        ),
        ("Year,Exports,%Share,Imports,%Share\n2021,24.1,1.5,30.5,1.6\n", "2021 24.1 30.5"),
        ("Year,Exports,Imports\n2018,..,300\n2019,\"1,250.5\",310\n", "2018 - 300; 2019 1250.5 310"),
        ("Year;Exports\n2019;1.250\n", "`1.250` may be 1.250 or 1250"),
        ("Year;Exports\n2019;1.250\n2020;1.250.000\n", "2019 1250 -; 2020 1250000 -"),
        ("Year;Exports\n2019;1.5\n2020;1,5\n", "`1,5` has a decimal comma, and `1.5` a decimal point"),
        (
            "year,exports,imports\n2022,900.0,800.0\n2023,1,250.5,300.0\n",
            "this row has 4 fields, and the header 3",
        ),
        (
            "year,exports,exports\n2022,900.0,800.0\n",
            "has several columns that may be exports: `exports` and `exports`",
        ),
        ("year,exports,imports\n2022,900.0\n2023,250.5,300.0\n", "this row has 2 fields, and the header 3"),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
}

#[test]
fn columns_say_what_they_are() {
    for (text, found) in [
        (
            "Year,Export growth (%),Exports,Import growth (%),Imports\n2021,4.1,120.5,3.2,80.5\n",
            "2021 120.5 80.5",
        ),
        ("Year,Total (exports+imports),Exports,Imports\n2021,54.6,24.1,30.5\n", "2021 24.1 30.5"),
        (
            "Year,Partner,Exports,Imports\n2020,Zubrowka,11.0,12.0\n2021,Graustark,24.1,30.5\n",
            "2021 24.1 30.5",
        ),
        ("Year,Flow,Value\n2021,Exports,24.1\n2021,Imports,30.5\n2021,Re-exports,3\n", "2021 24.1 30.5"),
        ("Flow,2020,2021\nExports,1,2\nImports,3,4\n", "2020 1 3; 2021 2 4"),
        (
            "Year,Exports (tonnes),Imports (tonnes)\n2021,24.1,30.5\n",
            "`Exports (tonnes)` is a quantity, in `tonnes`, and not a value in money",
        ),
        ("Year,Exports to Zubrowka,Imports\n2021,24.1,30.5\n", "2021 - 30.5"),
        (
            "Year,Exports,Exports (USD)\n2021,24.1,30.5\n",
            "has several columns that may be exports: `Exports` and `Exports (USD)`",
        ),
        (
            "Year,Status,Exports\n2021,final,24.1\n2022,provisional,25\n",
            "has several values of `Status` and no total: `final` and `provisional`",
        ),
        ("Year,Mode,Exports\n2021,Total,24.1\n2021,Sea,20\n", "2021 24.1 -"),
        (
            "Year,Mode,Exports\n2021,Total,24.1\n2021,Sea,20\n2022,Sea,25\n",
            "has no total over `Mode` for exports in 2022: it has `Sea` and `Total`",
        ),
        ("Year,Partner code,Exports\n2021,156,1\n2022,276,2\n", "has no figures for the partner `Graustark`"),
        (
            "Country,Capital\nPakistan,Islamabad\n",
            "is in no format that Chancery knows: its columns are `Country` and `Capital`",
        ),
        (
            "Year,Ruritania exports to Graustark,Graustark exports to Ruritania\n2021,1,2\n",
            "has several columns that may be exports: `Ruritania exports to Graustark` and `Graustark exports to Ruritania`",
        ),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
}

#[test]
fn a_table_says_its_unit_and_currency() {
    let stated = |text: &str| {
        let found = of(text, ["Ruritania", "Graustark"], &Settings::default()).expect(text);
        (found.unit, found.currency)
    };
    use crate::figures::Unit::{Billion, Million};
    let usd = Some("USD".to_owned());
    assert_eq!(stated("Year,Exports_USD_Bn,Imports_USD_Bn\n2021,24.1,30.5\n"), (Some(Billion), usd.clone()));
    assert_eq!(stated("Year,Unit,Exports,Imports\n2021,USD million,24.1,30.5\n"), (Some(Million), usd));
    assert_eq!(stated("Year,Exports,Imports\n2021,24.1,30.5\n"), (None, None));
    let mixed = plain("Year,Exports (USD million),Imports (USD billion)\n2021,1,2\n");
    assert_eq!(mixed, "has figures in several units or currencies");
}

#[test]
fn months_and_quarters_make_a_year_if_all_are_there() {
    let months = |count: u8| {
        let rows = (1..=count).map(|month| format!("2022,{month},1.0,2.0\n"));
        format!("Year,Month,Exports,Imports\n{}", rows.collect::<String>())
    };
    assert_eq!(plain(&months(12)), "2022 12.0 24.0");
    assert_eq!(plain(&months(2)), "2022-01 1.0 2.0; 2022-02 1.0 2.0");
    assert_eq!(plain("Month,Exports\n2021-01,1\n2021-02,2\n"), "2021-01 1 -; 2021-02 2 -");
    assert_eq!(plain("Date,Exports\nJan 2021,1\nFeb 2021,2\n"), "2021-01 1 -; 2021-02 2 -");
    assert_eq!(plain("Year,Quarter,Exports\n2022,1,1\n2022,2,1\n2022,3,1\n2022,4,2\n"), "2022 5 -");
    let quarters = "Period,Exports\n2022-Q1,1\n2022-Q2,2\n2022-Q3,3\n2022-Q4,4\n";
    assert_eq!(plain(quarters), "2022 10 -");
}

/// Rows of a table as UN Comtrade has it, without the columns that say nothing here.
fn comtrade(rows: &[(&str, &str, &str, u32)]) -> String {
    let header = "period,reporterISO,reporterDesc,flowCode,partnerISO,partnerDesc,cmdCode,primaryValue\n";
    let rows = rows.iter().map(|(year, flow, code, value)| {
        format!("{year},XRU,Ruritania,{flow},XGR,Graustark,{code},{value}\n")
    });
    header.to_owned() + &rows.collect::<String>()
}

#[test]
fn a_sum_is_a_total_only_if_nothing_can_be_missing() {
    let chapters = |first: u32, last: u32, without: u32| {
        (first..=last)
            .filter(move |chapter| *chapter != 77 && *chapter != without)
            .map(|chapter| format!("{chapter:02}"))
    };
    let file = |codes: &[(&str, String)]| {
        comtrade(&codes.iter().map(|(year, code)| (*year, "X", code.as_str(), 1)).collect::<Vec<_>>())
    };
    let year = |year: &'static str, without: u32, last: u32| {
        chapters(1, last, without).map(move |code| (year, code)).collect::<Vec<_>>()
    };
    assert_eq!(plain(&file(&year("2022", 0, 97))), "2022 96 -");
    assert_eq!(plain(&file(&year("2022", 0, 60))), "has 60 commodities and no total for exports in 2022");
    assert_eq!(plain(&file(&year("2022", 50, 97))), "has 95 commodities and no total for exports in 2022");
    // What another year has was asked for.
    let both = [year("2021", 0, 97), year("2022", 50, 97)].concat();
    assert_eq!(plain(&file(&both)), "2021 96 -; 2022 95 -");
    let complete = Settings { complete: true, ..Settings::default() };
    let sixty = file(&year("2022", 0, 60));
    assert_eq!(figures(&sixty, ["Ruritania", "Graustark"], &complete), "2022 60 -");
}

#[test]
fn different_commodities_are_not_put_together() {
    let text = comtrade(&[("2022", "X", "1201", 5), ("2022", "M", "TOTAL", 100)]);
    assert_eq!(plain(&text), "has exports in 2022 of `1201`, and imports in 2022 of everything");
    let soya = Settings { commodity: vec!["1201".to_owned()], ..Settings::default() };
    let text = comtrade(&[("2022", "X", "1201", 5), ("2022", "X", "TOTAL", 90), ("2022", "M", "1201", 7)]);
    assert_eq!(figures(&text, ["Ruritania", "Graustark"], &soya), "2022 5 7");
    assert_eq!(
        plain(&comtrade(&[("2022", "X", "TOTAL", 5), ("2022", "X", "S", 3)])),
        "has several totals for exports in 2022, of `S` and `TOTAL`"
    );
}

#[test]
fn parties_are_known_by_code_or_name_also_where_it_changes() {
    let text = "period,reporterCode,reporterDesc,flowCode,partnerCode,partnerDesc,cmdCode,primaryValue\n\
                2015,792,Turkey,X,842,USA,TOTAL,1\n2022,792,Türkiye,X,842,USA,TOTAL,2\n2022,792,Türkiye,X,276,Germany,TOTAL,9\n";
    for reporter in ["TR", "TUR", "Turkey", "Türkiye"] {
        let found = figures(text, [reporter, "United States"], &Settings::default());
        assert_eq!(found, "2015 1 -; 2022 2 -", "{reporter}");
    }
    assert_eq!(
        figures(text, ["TUR", "Greece"], &Settings::default()),
        "has no figures for the partner `Greece`"
    );
    let mixed = text.replace("792,Türkiye,X,842", "792,Germany,X,842");
    assert_eq!(
        figures(&mixed, ["TUR", "USA"], &Settings::default()),
        "`792` and `Germany` are different countries"
    );
}

#[test]
fn figures_of_the_partner_are_asked_for() {
    let text = "period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue\n2022,XGR,X,XRU,TOTAL,170\n2022,XGR,M,XRU,TOTAL,100\n";
    let parties = ["XRU", "XGR"];
    assert_eq!(
        figures(text, parties, &Settings::default()),
        "has figures that `XGR` reports, and none of `XRU`"
    );
    let mirror = Settings { mirror: true, ..Settings::default() };
    assert_eq!(figures(text, parties, &mirror), "2022 100 170");
}

#[test]
fn a_table_has_a_flow_once() {
    for (text, found) in [
        (
            "Year,Exports of goods,Exports of services,Imports of goods\n2021,10.5,20.1,5\n",
            "has several columns that may be exports: `Exports of goods` and `Exports of services`",
        ),
        (
            "Year,Exports,Imports,Service imports\n2021,10.5,20.1,5\n",
            "has several columns that may be imports: `Imports` and `Service imports`",
        ),
        (
            "Year,Exports,Exports (revised),Imports\n2021,10.5,20.1,5\n",
            "has several columns that may be exports: `Exports` and `Exports (revised)`",
        ),
        // Neither flow is left out without a word.
        (
            "Year,Domestic exports,Re-exports,Imports\n2021,10.5,20.1,5\n",
            "`Domestic exports` is not taken for exports or imports: `Domestic` may change what it means",
        ),
        ("Year,Exports,Export growth,Exports per capita,Re-exports\n2021,10.5,20.1,5,6\n", "2021 10.5 -"),
        ("Year,Imports,Export share (%)\n2021,10.5,20.1\n", "2021 - 10.5"),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
    let imports = Settings { flow: Some(crate::figures::Flow::Imports), ..Settings::default() };
    let text = "Year,Domestic exports,Imports\n2021,10.5,5\n";
    assert_eq!(figures(text, ["Ruritania", "Graustark"], &imports), "2021 - 5");
}

#[test]
fn flows_may_be_rows_and_years_columns() {
    for first in ["", "Item", "Indicator"] {
        let text = format!(
            "{first},2020,2021\nExports (USD million),10.5,11\nImports (USD million),20.1,21\nBalance,-9.6,-10\n\
             Export growth (%),1,2\nTotal,30.6,32\n"
        );
        assert_eq!(plain(&text), "2020 10.5 20.1; 2021 11 21", "{first}");
    }
    for (rows, found) in [
        (
            "Exports of goods,1\nExports of services,10\nImports of goods,3\n",
            "has several rows that may be exports: `Exports of goods` and `Exports of services`",
        ),
        (
            "Domestic exports,1\nImports,3\n",
            "has no row that is surely exports: `Domestic exports` says more",
        ),
        ("Exports,1\nof which oil exports,0.5\nRe-exports,2\nImports,3\n", "2021 1 3"),
    ] {
        assert_eq!(plain(&format!("Item,2021\n{rows}")), found);
    }
    let text = "Item,2021\nExports of goods,1\nExports of services,10\nImports of goods,3\n";
    let goods = ["Exports of goods", "Imports of goods"].map(str::to_owned).to_vec();
    let chosen = Settings { conditions: vec![("Item".to_owned(), goods)], ..Settings::default() };
    assert_eq!(figures(text, ["Ruritania", "Graustark"], &chosen), "2021 1 3");
    // A series is of whatever is chosen.
    let services = vec![("Item".to_owned(), vec!["Exports of services".to_owned()])];
    let series = Settings { conditions: services, series: true, ..Settings::default() };
    assert_eq!(figures(text, ["Ruritania", "Graustark"], &series), "2021 10 -");
    let parties = "Item,2020\nExports to China,10.5\nImports,20.1\n";
    assert_eq!(plain(parties), "2020 - 20.1");
}

#[test]
fn figures_are_grouped_as_languages_do() {
    for (text, found) in [
        ("Year;Exports;Imports\n2021;1 350,5;12 400\n", "2021 1350.5 12400"),
        ("Year;Exports;Imports\n2021;1\u{202F}350,5;2\u{A0}400,1\n", "2021 1350.5 2400.1"),
        ("Year;Exports;Imports\n2021;1'350.5;2’400.1\n", "2021 1350.5 2400.1"),
        ("Year,Exports,Imports\n2021,\"1,23,456.5\",\"12,34,567\"\n", "2021 123456.5 1234567"),
        ("Year;Exports;Imports\n2021;1 35,5;2\n", "`1 35,5` is not a figure"),
        ("Year;Exports;Imports\n2021;1 350'000;2\n", "`1 350'000` is not a figure"),
        ("Year;Exports;Imports\n2021;12 13;2\n", "`12 13` is not a figure"),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
}

#[test]
fn years_are_those_of_the_calendar() {
    for (text, found) in [
        ("Year,Exports,Imports\n2021.0,1,2\n2022.0,3,4\nTotal,4,6\n", "2021 1 2; 2022 3 4"),
        ("Year,Exports,Imports\n2010-11,1,2\n2011-12,3,4\n", "`2010-11` is not a calendar year"),
        ("Year,Exports,Imports\n2021/22,1,2\n", "`2021/22` is not a calendar year"),
        (
            "Fiscal Year,Exports,Imports\n2021,1,2\n",
            "`Fiscal Year` has fiscal years, and figures of files are of calendar years",
        ),
        (
            "Year,Exports,Imports,Note\n2021,1,2,\n2022,3,4,January to May\n",
            "`January to May` says that the figures of 2022 are of a part of the year",
        ),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
}

#[test]
fn a_column_may_have_names_and_codes() {
    let text = "Year,Reporter,Partner,Exports,Imports\n2021,Germany,China,1,2\n2022,DEU,CHN,3,4\n2023,Allemagne,CN,5,6\n";
    assert_eq!(figures(text, ["Germany", "China"], &Settings::default()), "2021 1 2; 2022 3 4; 2023 5 6");
}

#[test]
fn periods_are_read_as_people_write_them() {
    let quarters = |form: fn(u8) -> String| {
        let rows: String = (1..=4).map(|quarter| format!("{},{quarter}\n", form(quarter))).collect();
        plain(&format!("Period,Exports\n{rows}"))
    };
    for form in [
        |quarter| format!("Q{quarter} 2021"),
        |quarter| format!("{quarter}Q2021"),
        |quarter| format!("2021 Q{quarter}"),
        |quarter| format!("2021Q{quarter}"),
        |quarter| format!("q{quarter}-2021"),
    ] {
        assert_eq!(quarters(form), "2021 10 -");
    }
    let months = |form: fn(&str, u8) -> String, count: u8| {
        const NAMES: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let rows = NAMES.iter().zip(1..=count).map(|(name, month)| format!("{},1\n", form(name, month)));
        plain(&format!("Month,Exports\n{}", rows.collect::<String>()))
    };
    for form in [
        |name: &str, _| format!("{name}-22"),
        |name: &str, _| format!("{name} '22"),
        |name: &str, _| format!("22-{name}"),
        |name: &str, _| format!("{name} 2022"),
        |name: &str, _| format!("2022-{name}"),
        |_: &str, month| format!("2022M{month:02}"),
        |_: &str, month| format!("2022-M{month:02}"),
        |_: &str, month| format!("{month:02}/2022"),
    ] {
        assert_eq!(months(form, 12), "2022 12 -");
    }
    assert_eq!(months(|name, _| format!("{name}-22"), 8), "`Jan-22` may be January 2022 or 22 January");
    for (text, found) in [
        ("Period,Exports\nH1 2021,1\nH2 2021,2\n", "2021 3 -"),
        ("Period,Exports\n2021-H1,1\n2021,4\n", "2021 4 -"),
        ("Period,Exports\n2021,4\nH1 2022,1\n", "2021 4 -; 2022-H1 1 -"),
        ("Period,Exports\nJan-Dec 2022,4\nJan-Dec 2023,5\n", "2022 4 -; 2023 5 -"),
        // Quarters and months of one year are not added up together.
        ("Period,Exports\nQ1 2021,1\nQ2 2021,1\nQ3 2021,1\nQ4 2021,1\nJan 2021,1\nH1 2021,2\n", "2021 4 -"),
        (
            "Period,Exports\n2022,4\nJan-Aug 2023,5\n",
            "`Jan-Aug 2023` is January to August 2023, and files are read by years, halves, quarters and months",
        ),
        (
            "Year,Exports\nFY 2023,4\n",
            "`FY 2023` is a fiscal year, which may start or end in 2023, and not a calendar year",
        ),
        ("Date,Exports\n2023-01-31,4\n", "`2023-01-31` is a day, and not a period"),
        ("Year,Exports\n1Q21,4\n", "`1Q21` has a year of two digits"),
        ("Period,Exports\nMar-21,1\nFeb-30,2\n", "2021-03 1 -; 2030-02 2 -"),
        // In the header.
        ("Flow,Q1 2021,Q2 2021,Q3 2021,Q4 2021\nExports,1,2,3,4\n", "2021 10 -"),
        ("Flow,Jan-22,Feb-22\nExports,1,2\n", "`Jan-22` may be January 2022 or 22 January"),
        (
            "Flow,Jan-22,Feb-22,Mar-22,Apr-22,May-22,Jun-22,Jul-22,Aug-22,Sep-22,Oct-22,Nov-22,Dec-22\n\
             Exports,1,1,1,1,1,1,1,1,1,1,1,1\n",
            "2022 12 -",
        ),
        (
            "Flow,FY 2022,FY 2023\nExports,1,2\n",
            "`FY 2022` is a fiscal year, which may start or end in 2022, and not a calendar year",
        ),
    ] {
        assert_eq!(plain(text), found, "{text}");
    }
}
