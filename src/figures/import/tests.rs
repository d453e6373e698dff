//! Real downloads, with answers that were checked by hand.

use std::path::{Path, PathBuf};

use super::*;
use crate::figures::Flow;
use crate::read::decode;

/// A download of an issuer, which may not be passed on and is not part of the project. None, said
/// aloud, where it is not available; a failure where other such data are, and `CHANCERY_ORACLES` is
/// `require`.
fn download(file: &str) -> Option<Vec<u8>> {
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../shared", "../../shared"].map(|folder| house.join(folder));
    let shared: Option<&PathBuf> = folders.iter().find(|folder| folder.is_dir());
    let bytes = shared.and_then(|folder| std::fs::read(folder.join("data/trade").join(file)).ok());
    if bytes.is_none() {
        let required = std::env::var_os("CHANCERY_ORACLES").is_some_and(|value| value == "require");
        assert!(shared.is_none() || !required, "{file} is required and missing");
        #[allow(clippy::print_stderr, reason = "a test")]
        {
            eprintln!("skipped: {file} is missing");
        }
    }
    bytes
}

fn read_download(bytes: &[u8], [reporter, partner]: [&str; 2], unit: Unit) -> Result<Figures, Vec<Flaw>> {
    let request = Request {
        path: "",
        range: 0..0,
        format: None,
        encoding: None,
        sides: [vec![reporter.to_owned()], vec![partner.to_owned()]],
        currency: "USD",
        unit,
        sources: &[],
    };
    let text = proven_western(bytes).unwrap_or_else(|| decode(bytes).unwrap().into_owned());
    read(&text, &request)
}

/// The answers that the downloads' description has.
#[test]
fn figures_are_those_of_the_downloads() {
    use Unit::{Billion, Million, One, Thousand};
    let answers = [
        ("comtrade-plus/soybeans-to-china-2012-2023.csv", ["USA", "CHN"], One, 2019, ["7988877001", "-"]),
        // Twice in the file, once for a second partner.
        (
            "comtrade-plus/soybeans-to-china-2012-2023.csv",
            ["Argentina", "China"],
            Million,
            2014,
            ["3036.0", "-"],
        ),
        (
            "comtrade-plus/total-trade-with-usa-2024.csv",
            ["Türkiye", "USA"],
            Million,
            2024,
            ["16349.1", "16227.4"],
        ),
        ("comtrade-plus/services-with-usa-2023.csv", ["DEU", "USA"], Billion, 2023, ["57.2", "64.8"]),
        (
            "comtrade-plus/total-exports-to-world-monthly-2023.csv",
            ["FIN", "World"],
            Million,
            2023,
            ["82559.3", "-"],
        ),
        (
            "comtrade-legacy/china-germany-sitc2-2013-2014.csv",
            ["China", "Germany"],
            Million,
            2014,
            ["72703.0", "105012.8"],
        ),
        (
            "comtrade-legacy/uk-palm-oil-2014-monthly.csv",
            ["United Kingdom", "World"],
            Thousand,
            2014,
            ["36222.3", "380916.5"],
        ),
        (
            "wits/query-singapore-malaysia-hs2-2022-2023.csv",
            ["SGP", "MYS"],
            Thousand,
            2023,
            ["44454014.9", "47607337.6"],
        ),
        (
            "imf/imts-nicaragua-world-monthly-2023-2025.csv",
            ["NIC", "G001"],
            Million,
            2024,
            ["4193.1", "9391.5"],
        ),
        ("tidy/us_china_trade.csv", ["US", "China"], Billion, 2019, ["106.6", "451.7"]),
    ];
    for (file, sides, unit, year, answer) in answers {
        let Some(bytes) = download(file) else { continue };
        let figures = read_download(&bytes, sides, unit).expect(file);
        let year = figures.years.iter().find(|figures| figures.year == year).expect("the year");
        let found = [(year.exports, Flow::Exports), (year.imports, Flow::Imports)];
        for ((found, flow), answer) in found.into_iter().zip(answer) {
            let found = found.map_or("-".to_owned(), |figure| figure.to_string());
            assert_eq!(found, answer, "{flow:?} of {sides:?} in {file}");
        }
    }
}

#[test]
fn what_a_download_does_not_say_is_not_guessed() {
    let cases = [
        (
            "comtrade-plus/singapore-imports-from-australia-hs2-2013-2023.csv",
            ["SGP", "AUS"],
            "has 10 commodities and no total for imports in 2013",
        ),
        (
            "comtrade-plus/total-trade-with-usa-2024.csv",
            ["USA", "DEU"],
            "has no figures for the reporter `USA`",
        ),
    ];
    for (file, sides, refusal) in cases {
        let Some(bytes) = download(file) else { continue };
        let flaws = read_download(&bytes, sides, Unit::Million).expect_err(file);
        assert_eq!(flaws[0].message, refusal, "{file}");
    }
}
