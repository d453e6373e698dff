//! `chancery data` over real downloads: figures that were checked by hand. The files may not be passed on, and are not
//! part of the project.

mod mutations;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The folder of the downloads; none, said aloud, where it is not available.
fn downloads() -> Option<PathBuf> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../shared", "../../shared"].map(|folder| house.join(folder).join("data/trade"));
    let found = folders.into_iter().find(|folder| folder.is_dir());
    if found.is_none() {
        let required = std::env::var_os("CHANCERY_ORACLES").is_some_and(|value| value == "require");
        assert!(!required || !house.join("../shared").is_dir(), "the downloads are required and missing");
        eprintln!("skipped: the downloads are missing");
    }
    found
}

/// The output for some files, or the messages.
fn data(folder: &Path, files: &[&str], arguments: &[&str]) -> Result<Value, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.arg("data").args(files.iter().map(|file| folder.join(file)));
    command.args(arguments).args(["--format", "json", "--color", "never"]);
    let output = command.output().expect("the command runs");
    if output.status.success() {
        Ok(serde_json::from_slice(&output.stdout).expect("JSON"))
    } else {
        assert_eq!(output.status.code(), Some(1), "{files:?} {arguments:?}");
        assert!(output.stdout.is_empty(), "{files:?} {arguments:?}");
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// Exports and imports of a period.
fn figures(found: &Value, period: &str) -> [String; 2] {
    let periods = found["periods"].as_array().expect("periods");
    let of =
        periods.iter().find(|of| of["period"] == period).unwrap_or_else(|| panic!("{period} in {found}"));
    ["exports", "imports"].map(|flow| of[flow].as_str().unwrap_or("-").to_owned())
}

/// An answer: files, arguments, period, exports and imports, and what they are of: reporter, partner, commodity, measure,
/// currency and unit.
type Answer<'a> = (&'a [&'a str], &'a str, &'a str, [&'a str; 2], &'a str);

const ANSWERS: &[Answer] = &[
    (
        &["comtrade-plus/soybeans-to-china-2012-2023.csv"],
        "--reporter USA --partner CHN",
        "2019",
        ["7988877001", "-"],
        "USA CHN 1201 value USD one",
    ),
    (
        &["comtrade-plus/soybeans-to-china-2012-2023.csv"],
        "--reporter Argentina --partner China",
        "2014",
        ["3036044239.35", "-"],
        "ARG CHN 1201 value USD one",
    ),
    (
        &["comtrade-plus/soybeans-to-china-2012-2023.csv"],
        "--reporter Brazil --set commodity=1201",
        "2023",
        ["38917721136", "-"],
        "BRA CHN 1201 value USD one",
    ),
    (
        &["comtrade-plus/total-trade-with-usa-2024.csv"],
        "--reporter Türkiye --partner USA",
        "2024",
        ["16349052377", "16227430908"],
        "TUR USA TOTAL value USD one",
    ),
    (
        &["comtrade-plus/total-trade-with-usa-2024.csv"],
        "--reporter Switzerland",
        "2024",
        ["73381351742.689", "29314619592.101"],
        "CHE USA TOTAL value USD one",
    ),
    (
        &["comtrade-plus/services-with-usa-2023.csv"],
        "--reporter DEU",
        "2023",
        ["57220735370.4", "64752852577.32"],
        "DEU USA S value USD one",
    ),
    (
        &["comtrade-plus/services-with-usa-2023.csv"],
        "--reporter AUS",
        "2023",
        ["12114000000", "17384000000"],
        "AUS USA 200 value USD one",
    ),
    (
        &["comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv"],
        "--set commodity=27",
        "2019",
        ["-", "2549195899.616"],
        "SGP AUS 27 value USD one",
    ),
    (
        &["comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv"],
        "--set complete=true",
        "2019",
        ["-", "4780481418.014"],
        "SGP AUS TOTAL value USD one",
    ),
    (
        &["comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv"],
        "--set commodity=[\"27\",\"29\",\"33\",\"38\",\"39\",\"71\",\"83\",\"84\",\"85\",\"90\"]",
        "2019",
        ["-", "4780481418.014"],
        "SGP AUS 27,29,33,38,39,71,83,84,85,90 value USD one",
    ),
    (
        &["comtrade-plus/total-exports-to-world-monthly-2023.csv"],
        "--reporter FIN --partner World",
        "2023",
        ["82559335896.852", "-"],
        "FIN World TOTAL value USD one",
    ),
    (
        &["comtrade-plus/total-exports-to-world-monthly-2023.csv"],
        "--reporter USA",
        "2023",
        ["2018542583771", "-"],
        "USA World TOTAL value USD one",
    ),
    (
        &["comtrade-legacy/china-germany-sitc2-2013-2014.csv"],
        "",
        "2014",
        ["72703048969", "105012759989"],
        "CHN DEU TOTAL value USD one",
    ),
    (
        &["comtrade-legacy/china-germany-sitc2-2013-2014.csv"],
        "--reporter China --partner Germany",
        "2013",
        ["67342500439", "94156749710"],
        "CHN DEU TOTAL value USD one",
    ),
    (
        &["comtrade-legacy/china-germany-sitc2-2013-2014.csv"],
        "--set commodity=78",
        "2014",
        ["2105419911", "27389918432"],
        "CHN DEU 78 value USD one",
    ),
    (
        &["comtrade-legacy/uk-palm-oil-2014-monthly.csv"],
        "--partner World",
        "2014",
        ["36222275", "380916524"],
        "GBR World 1511 value USD one",
    ),
    (
        &["comtrade-legacy/uk-palm-oil-2014-monthly.csv"],
        "--partner Germany",
        "2014",
        ["3882286", "5665940"],
        "GBR DEU 1511 value USD one",
    ),
    (
        &["wits/query-singapore-malaysia-hs2-2022-2023.csv"],
        "",
        "2023",
        ["44454014.883", "47607337.592"],
        "SGP MYS TOTAL value USD thousand",
    ),
    (
        &["wits/query-singapore-malaysia-hs2-2022-2023.csv"],
        "--set commodity=85",
        "2023",
        ["15210681.73", "17361247.95"],
        "SGP MYS 85 value USD thousand",
    ),
    (
        &["wits/query-singapore-malaysia-hs2-2022-2023.csv"],
        "",
        "2022",
        ["51585647.577", "59403566.431"],
        "SGP MYS TOTAL value USD thousand",
    ),
    (
        &["wits/en_TUR_AllYears_WITS_Trade_Summary.CSV"],
        "--partner World",
        "2015",
        ["143850.38", "207206.51"],
        "TUR World TOTAL value USD million",
    ),
    (
        &["wits/en_TUR_AllYears_WITS_Trade_Summary.CSV"],
        "--partner Germany",
        "2015",
        ["13418.07", "21351.98"],
        "TUR DEU TOTAL value USD million",
    ),
    (
        &[
            "worldbank/API_NE.EXP.GNFS.CD_DS2_en_csv_v2_1928255.csv",
            "worldbank/API_NE.IMP.GNFS.CD_DS2_en_csv_v2_1926771.csv",
        ],
        "--reporter TUR",
        "2019",
        ["249301402127.946", "227981906103.202"],
        "TUR World TOTAL value USD one",
    ),
    (
        &[
            "worldbank/API_NE.EXP.GNFS.CD_DS2_en_csv_v2_1928255.csv",
            "worldbank/API_NE.IMP.GNFS.CD_DS2_en_csv_v2_1926771.csv",
        ],
        "--reporter Kenya",
        "2019",
        ["11490738307.6772", "20408671438.3763"],
        "KEN World TOTAL value USD one",
    ),
    (
        &["worldbank/API_NE.EXP.GNFS.CD_DS2_en_csv_v2_1928255.csv"],
        "--reporter World",
        "2019",
        ["24889713110081.7", "-"],
        "World World TOTAL value USD one",
    ),
    (
        &["worldbank/API_NE.EXP.GNFS.CD_DS2_en_csv_v2_1928255.csv"],
        "--reporter JPN",
        "2018",
        ["917873408507.376", "-"],
        "JPN World TOTAL value USD one",
    ),
    (
        &["eurostat/ds-045409-plastic-waste-export-value-labels.csv"],
        "--reporter Germany",
        "2019",
        ["221785533", "-"],
        "DEU World Waste, parings and scrap, of polymers of ethylene value EUR one",
    ),
    (
        &["eurostat/ds-045409-plastic-waste-export-value-labels.csv"],
        "--reporter Germany",
        "2010",
        ["254618870", "-"],
        "DEU World Waste, parings and scrap, of polymers of ethylene value EUR one",
    ),
    (
        &["eurostat/ds-045409-plastic-waste-export-value-labels.csv"],
        "--reporter Netherlands",
        "2023",
        ["129858535", "-"],
        "NLD World Waste, parings and scrap, of polymers of ethylene value EUR one",
    ),
    (
        &["eurostat/ds-045409-plastic-waste-export-quantity-codes.csv"],
        "--reporter DE --set measure=QUANTITY_IN_100KG",
        "2020",
        ["10243191.91", "-"],
        "DEU World 3915 QUANTITY_IN_100KG null null",
    ),
    (
        &["eurostat/ds-045409-plastic-waste-export-quantity-codes.csv"],
        "--reporter France --set measure=quantity",
        "2022",
        ["3484422.97", "-"],
        "FRA World 3915 QUANTITY_IN_100KG null null",
    ),
    (
        &["trademap/Trade_Map_-_List_of_importing_markets_for_a_product_exported_by_Turkey.txt"],
        "--reporter Turkey --partner Germany",
        "2019",
        ["16624070", "-"],
        "TUR DEU TOTAL value null null",
    ),
    (
        &["trademap/Trade_Map_-_List_of_importing_markets_for_a_product_exported_by_Turkey.txt"],
        "--reporter Turkey --partner World --set unit=thousand --set currency=USD",
        "2019",
        ["180870841", "-"],
        "TUR World TOTAL value USD thousand",
    ),
    (
        &["trademap/Trade_Map_-_List_of_importing_markets_for_a_product_exported_by_Turkey.txt"],
        "--reporter TUR --partner GBR",
        "2020",
        ["11236969", "-"],
        "TUR GBR TOTAL value null null",
    ),
    (
        &["trademap/Trade_Map_-_List_of_products_exported_by_Turkey.txt"],
        "--reporter Turkey --partner World --set commodity=87",
        "2019",
        ["26901683", "-"],
        "TUR World 87 value null null",
    ),
    (
        &["trademap/Trade_Map_-_List_of_products_exported_by_Turkey.txt"],
        "--reporter Turkey",
        "2019",
        ["180870841", "-"],
        "TUR null TOTAL value null null",
    ),
    (
        &["trademap/colombias-exports-to-world-by-importer_060311.csv"],
        "--partner USA --set flow=exports",
        "2019",
        ["252838", "-"],
        "COL USA 060311 value USD thousand",
    ),
    (
        &["trademap/colombias-exports-to-world-by-importer_060311.csv"],
        "--partner World --set flow=exports",
        "2019",
        ["330289", "-"],
        "COL World 060311 value USD thousand",
    ),
    (
        &["trademap/colombias-exports-to-world-by-importer_060311.csv"],
        "--partner KOR --set flow=exports",
        "2025",
        ["4496", "-"],
        "COL KOR 060311 value USD thousand",
    ),
    (
        &["imf/dots-germany-france-uk-2024m2.csv"],
        "--reporter Germany --partner France",
        "2024-02",
        ["12129748985", "6673750023"],
        "DEU FRA TOTAL value USD one",
    ),
    (
        &["imf/dots-germany-france-uk-2024m2.csv"],
        "--reporter FRA --partner DEU",
        "2024-02",
        ["7429564683", "10846236668"],
        "FRA DEU TOTAL value USD one",
    ),
    (
        &["imf/imts-nicaragua-world-monthly-2023-2025.csv"],
        "",
        "2024",
        ["4193071069", "9391522117"],
        "NIC World TOTAL value USD one",
    ),
    (&["tidy/us_china_trade.csv"], "", "2019", ["106.6", "451.7"], "USA CHN TOTAL value null null"),
    (
        &["tidy/us_china_trade.csv"],
        "--reporter US --partner China",
        "2001",
        ["19.2", "102.3"],
        "USA CHN TOTAL value null null",
    ),
    (
        &["tidy/oec-morocco-imports-hs4-2019.csv"],
        "--reporter Morocco --set flow=imports --set commodity=1001",
        "2019",
        ["-", "906231778"],
        "MAR null 1001 value USD one",
    ),
    (
        &["tidy/oec-morocco-imports-hs4-2019.csv"],
        "--reporter MAR --set flow=imports --set commodity=10 --set complete=true",
        "2019",
        ["-", "1478658570"],
        "MAR null 10 value USD one",
    ),
    (
        &["tidy/oec-morocco-imports-hs4-2019.csv"],
        "--reporter MAR --set flow=imports --set complete=true",
        "2019",
        ["-", "5676261422"],
        "MAR null TOTAL value USD one",
    ),
    (
        &["tidy/oec-morocco-service-exports.csv"],
        "--reporter Morocco --set flow=exports --set year=2018 --set commodity=Travel",
        "2018",
        ["78751900000", "-"],
        "MAR null 2 value null null",
    ),
];

#[test]
fn figures_are_those_of_the_downloads() {
    let Some(folder) = downloads() else { return };
    for (files, arguments, period, answer, of) in ANSWERS {
        let arguments: Vec<&str> = arguments.split(' ').filter(|word| !word.is_empty()).collect();
        let found =
            data(&folder, files, &arguments).unwrap_or_else(|said| panic!("{files:?} {arguments:?}: {said}"));
        let place = format!("{period} in {files:?} {arguments:?}");
        assert_eq!(figures(&found, period), *answer, "{place}");
        let known =
            ["reporter", "partner", "commodity", "measure", "currency", "unit"].map(|key| &found[key]);
        let known = known.map(|value| value.as_str().unwrap_or("null").to_owned());
        assert_eq!(known.join(" "), *of, "{place}");
    }
}

/// The largest items of downloads, as their notes give them.
#[test]
fn items_are_those_of_the_downloads() {
    let Some(folder) = downloads() else { return };
    let sandbox = tempfile::tempdir().expect("a folder");
    let chancery = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
        let output = command.current_dir(&sandbox).args(arguments).output().expect("the command runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (file, [first, second], keys, printed, cell) in [
        (
            "comtrade-legacy/china-germany-sitc2-2013-2014.csv",
            ["China", "Germany"],
            "level = \"SITC2\"",
            "27,389.9",
            "27389918432",
        ),
        (
            "trademap/Trade_Map_-_List_of_products_exported_by_Turkey.txt",
            ["Turkey", "Germany"],
            // It is the trade with the whole world, whatever a brief says.
            "level = \"HS2\", year = 2019, reporter = \"Turkey\", partner = \"Germany\", unit = \"thousand\", currency = \"USD\"",
            "26,901.7",
            "26901683",
        ),
    ] {
        std::fs::copy(folder.join(file), sandbox.path().join("trade.csv")).expect("the download");
        let brief = format!(
            "schema = 1\n[brief]\ntitle = \"Trade\"\ndate = 2026-11-27\n[[party]]\ncode = \"A\"\nname = \"{first}\"\n\
             [[party]]\ncode = \"B\"\nname = \"{second}\"\n[trade]\nitems = {{ file = \"trade.csv\", {keys} }}\n"
        );
        std::fs::write(sandbox.path().join("brief.toml"), brief).expect("the brief");
        chancery(&["build", "brief.toml"]);
        let traced = chancery(&["trace", "brief.pdf", printed]);
        assert!(traced.contains(&format!("{cell}  trade.csv")), "{file}: {traced}");
    }
}

#[test]
fn what_a_download_does_not_say_is_asked_for() {
    let Some(folder) = downloads() else { return };
    for (file, arguments, said) in [
        (
            "comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv",
            "",
            "has 10 commodities and no total for imports in 2013",
        ),
        (
            "comtrade-plus/total-trade-with-usa-2024.csv",
            "--reporter USA",
            "has no figures for the reporter `USA`",
        ),
        (
            "comtrade-plus/total-trade-with-usa-2024.csv",
            "--reporter USA --partner DEU",
            "has figures that `DEU` reports, and none of `USA`",
        ),
        (
            "comtrade-plus/soybeans-to-china-2012-2023.csv",
            "",
            "has 3 reporters: `Argentina`, `Brazil` and `United States`",
        ),
        ("comtrade-legacy/uk-palm-oil-2014-monthly.csv", "", "has 5 partners"),
        (
            "eurostat/ds-045409-plastic-waste-export-quantity-codes.csv",
            "--reporter DE",
            "has no values in money",
        ),
        ("trademap/colombias-exports-to-world-by-importer_060311.csv", "--partner USA", "flow = \"exports\""),
        ("trademap/Trade_Map_-_List_of_products_exported_by_Turkey.txt", "", "does not name the reporter"),
        (
            "tidy/oec-morocco-imports-hs4-2019.csv",
            "--reporter MAR --set flow=imports",
            "has 185 commodities and no total",
        ),
        (
            "tidy/oec-morocco-service-exports.csv",
            "--reporter MAR --set flow=exports",
            "does not say which year it is of",
        ),
        ("wits/query-singapore-malaysia-hs2-2022-2023.csv", "--set unit=million", "is in units of thousand"),
        (
            "wits/query-singapore-malaysia-hs2-2022-2023.csv",
            "--set currency=EUR",
            "is in USD, as it says itself",
        ),
        ("wits/query-singapore-malaysia-hs2-2022-2023.csv", "--set uint=million", "unknown key `uint`"),
    ] {
        let arguments: Vec<&str> = arguments.split(' ').filter(|word| !word.is_empty()).collect();
        match data(&folder, &[file], &arguments) {
            Ok(found) => panic!("{file} {arguments:?}: {found}"),
            Err(messages) => assert!(messages.contains(said), "{file} {arguments:?}: {messages}"),
        }
    }
}

/// The rows of a table, and the number of its columns.
fn table(folder: &Path, file: &str, delimiter: u8) -> Vec<Vec<String>> {
    let bytes = std::fs::read(folder.join(file)).expect("the download");
    let text = String::from_utf8_lossy(&bytes).trim_start_matches('\u{FEFF}').to_owned();
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter);
    let rows = reader.from_reader(text.as_bytes()).into_records();
    let rows = rows.map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<String>>());
    let mut rows: Vec<_> = rows.collect();
    let columns = rows[0].iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
    rows.iter_mut().for_each(|row| row.truncate(columns));
    rows
}

fn written(rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).expect("a row"));
    String::from_utf8(writer.into_inner().expect("all rows")).expect("text")
}

/// Downloads of every kind whose header is in their first line.
const TABLES: [(&str, u8, &str); 8] = [
    ("comtrade-plus/soybeans-to-china-2012-2023.csv", b',', "--reporter USA --partner CHN"),
    ("comtrade-legacy/china-germany-sitc2-2013-2014.csv", b',', "--reporter CHN --partner DEU"),
    ("wits/query-singapore-malaysia-hs2-2022-2023.csv", b',', "--reporter SGP --partner MYS"),
    ("eurostat/ds-045409-plastic-waste-export-value-labels.csv", b',', "--reporter DEU --partner World"),
    (
        "trademap/colombias-exports-to-world-by-importer_060311.csv",
        b',',
        "--reporter COL --partner USA --set flow=exports",
    ),
    (
        "trademap/Trade_Map_-_List_of_importing_markets_for_a_product_exported_by_Turkey.txt",
        b'\t',
        "--reporter TUR --partner Germany",
    ),
    ("imf/dots-germany-france-uk-2024m2.csv", b',', "--reporter Germany --partner France"),
    ("tidy/us_china_trade.csv", b',', "--reporter USA --partner China"),
];

#[test]
fn the_order_of_rows_and_columns_does_not_matter() {
    let Some(folder) = downloads() else { return };
    let own = tempfile::tempdir().expect("a folder");
    for (file, delimiter, arguments) in TABLES {
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let rows = table(&folder, file, delimiter);
        let expected = data(&folder, &[file], &arguments).expect(file);
        let mut turned = rows.clone();
        turned[1..].reverse();
        turned.iter_mut().for_each(|row| row.reverse());
        std::fs::write(own.path().join("a.csv"), written(&turned)).expect("a file");
        let found = data(own.path(), &["a.csv"], &arguments).expect(file);
        for key in ["format", "periods", "commodity", "unit", "currency", "used"] {
            assert_eq!(found[key], expected[key], "{key} of {file}");
        }
    }
}

#[test]
fn a_column_of_another_name_never_changes_a_figure() {
    let Some(folder) = downloads() else { return };
    let own = tempfile::tempdir().expect("a folder");
    let (mut refused, mut same) = (0, 0);
    for (file, delimiter, arguments) in TABLES {
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let rows = table(&folder, file, delimiter);
        let expected = data(&folder, &[file], &arguments).expect(file);
        for column in 0..rows[0].len() {
            let name = rows[0][column].clone();
            for other in ["x", "Exports growth (%)", "Re-exports"] {
                let mut renamed = rows.clone();
                renamed[0][column] = other.to_owned();
                std::fs::write(own.path().join("a.csv"), written(&renamed)).expect("a file");
                let Ok(found) = data(own.path(), &["a.csv"], &arguments) else {
                    refused += 1;
                    continue;
                };
                same += 1;
                // A figure may be missing, and none may be another.
                for of in found["periods"].as_array().expect("periods") {
                    let period = of["period"].as_str().expect("a period");
                    let known = figures(&expected, period);
                    for (now, before) in figures(&found, period).iter().zip(known) {
                        assert!(now == "-" || *now == before, "{period} of {file} with {name} as {other}");
                    }
                }
            }
        }
    }
    assert!(refused > 50 && same > 50, "{refused} refused, {same} the same");
}
