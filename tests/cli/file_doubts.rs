//! What is probably wrong with a file of statistics: totals that it states, and names that are misspelt.

use crate::support::{Outcome, Sandbox};
use crate::trade::{brief, printed};

/// Checks a brief whose trade is that of a file.
fn checked(file: &str, more: &str) -> Outcome {
    let sandbox = Sandbox::new();
    sandbox.write("a.csv", file);
    let trade = format!("[[trade.data]]\nfile = \"a.csv\"\ncurrency = \"USD\"\nunit = \"million\"\n{more}\n");
    sandbox.write("brief.toml", brief(&trade));
    sandbox.run(["check", "brief.toml"])
}

#[test]
fn a_total_beside_exports_and_imports_is_compared_with_them() {
    for header in
        ["Total", "Total trade", "Trade turnover", "Exports + imports", "Total (USD mn)", "Bilateral trade"]
    {
        let file = |total: &str| {
            format!("Year,Exports,Imports,{header}\n2021,24.1,30.5,54.6\n2022,25.0,31.5,{total}\n")
        };
        checked(&file("65.5"), "").succeeded().says(&[
            "warning[L0101]",
            "the total of 2022 is 65.5 here, but exports and imports, 25 and 31.5, add up to 56.5",
            "a.csv:3:",
        ]);
        // Each of the three is rounded.
        for right in ["56.5", "56.6", "56.4", "57", "", "..", "n/a"] {
            assert!(!checked(&file(right), "").succeeded().stderr.contains("L0101"), "{header}: {right}");
        }
    }
    // Through a mapping, with a total in another unit.
    let file = "An,Ventes,Achats,Total (USD billion)\n2021,24.1,30.5,0.055\n2022,25.0,31.5,0.075\n";
    let columns = "columns = { year = \"An\", exports = \"Ventes\", imports = \"Achats\" }";
    let told = checked(file, columns).succeeded();
    told.says(&["the total of 2022 is 0.075 here", "add up to 0.0565"]);
    // What is no total of both is not compared.
    for other in
        ["Balance of payments", "Growth of total trade (%)", "Total trade with Zubrowka", "Share of total"]
    {
        let file = format!("Year,Exports,Imports,{other}\n2021,24.1,30.5,3\n2022,25,31.5,4\n");
        assert!(!checked(&file, "").succeeded().stderr.contains("L0101"), "{other}");
    }
}

#[test]
fn a_balance_beside_exports_and_imports_is_compared_with_their_difference() {
    let file = |header: &str, balance: &str| {
        format!("Year,Exports,Imports,{header}\n2021,24.1,30.5,-6.4\n2022,25.0,31.5,{balance}\n")
    };
    for header in ["Balance", "Trade balance", "Balance (USD mn)"] {
        checked(&file(header, "-5.6"), "").succeeded().says(&[
            "warning[L0101]",
            "the balance of 2022 is -5.6 here, but exports and imports, 25 and 31.5, differ by 6.5",
        ]);
        // Some state it from the other side.
        for right in ["-6.5", "6.5", "-6.4", "-7", ""] {
            let told = checked(&file(header, right), "").succeeded();
            assert!(!told.stderr.contains("L0101"), "{header}: {right}");
        }
    }
    assert!(!checked(&file("Balance of payments", "3"), "").succeeded().stderr.contains("L0101"));
}

#[test]
fn a_total_is_not_less_than_one_of_its_parts() {
    let file = "Year,Exports,Imports,Total\n2021,24.1,30.5,54.6\n2022,25,,23\n2023,25,,60\n";
    let told =
        checked(file, "").succeeded().says(&["the total of 2022 is 23 here, but exports alone are 25"]);
    assert!(!told.stderr.contains("total of 2023"), "{}", told.stderr);
}

#[test]
fn totals_of_other_shapes_are_compared_too() {
    for (file, said) in [
        (
            "Flow,2021,2022\nExports,24.1,25\nImports,30.5,31\nTotal trade,54.6,65\n",
            "the total of 2022 is 65 here",
        ),
        (
            "Year,Flow,Value\n2021,Exports,24.1\n2021,Imports,30.5\n2021,Total,64.6\n",
            "the total of 2021 is 64.6 here",
        ),
        (
            "Partner,Exports 2021,Imports 2021,Total 2021,Exports 2022,Imports 2022,Total 2022\n\
             Graustark,24.1,30.5,54.6,25,31.5,66.5\nZubrowka,1,2,9,1,2,9\n",
            "the total of 2022 is 66.5 here",
        ),
    ] {
        let told = checked(file, "").succeeded().says(&["warning[L0101]", said]);
        assert_eq!(told.stderr.matches("L0101").count(), 1, "{}", told.stderr);
    }
    // A total of all years, and one of another partner's row.
    for file in [
        "Flow,2021,2022,Total\nExports,24.1,25,49.1\nImports,30.5,31,61.5\n",
        "Partner,Flow,2021\nGraustark,Exports,24.1\nGraustark,Imports,30.5\nZubrowka,Total,99\nZubrowka,Exports,1\n",
    ] {
        assert!(!checked(file, "").succeeded().stderr.contains("L0101"), "{file}");
    }
}

#[test]
fn a_total_among_items_is_compared() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "a.csv",
        "Year,HS,Commodity,Exports,Imports,Total\n2022,TOTAL,All,60,40,100\n2022,10,Cereals,60,10,70\n2022,52,Cotton,0,30,45\n",
    );
    let items = "data = { file = \"a.csv\", currency = \"USD\", unit = \"million\" }\n\
                 items = { file = \"a.csv\", level = \"HS2\", top = 2, currency = \"USD\", unit = \"million\" }";
    sandbox.write("brief.toml", brief(items));
    let told = sandbox.run(["check", "brief.toml"]).succeeded();
    told.says(&[
        "warning[L0101]",
        "the total of 2022 is 45 here, but exports and imports, 0 and 30, add up to 30",
    ]);
}

#[test]
fn a_year_beside_its_months_is_compared_with_them() {
    let months: String = (1..=12).map(|month| format!("2022-{month:02},1.2\n")).collect();
    let file = |year: &str| format!("Period,Exports\n2021,10\n{months}2022,{year}\n");
    let told = checked(&file("15.4"), "").succeeded();
    told.says(&[
        "warning[L0143]",
        "exports of 2022 are 15.4 here, but its months add up to 14.4",
        "a.csv:15:",
    ]);
    for right in ["14.4", "14", "15.0"] {
        assert!(!checked(&file(right), "").succeeded().stderr.contains("L0143"), "{right}");
    }
    // Eleven months add up to nothing.
    let file = file("15.4").replace("2022-12,1.2\n", "");
    assert!(!checked(&file, "").succeeded().stderr.contains("L0143"));
}

#[test]
fn a_misspelt_name_is_not_left_out_without_a_word() {
    let rows = |name: &str| {
        let year = |year: u16| {
            let name = if year == 2018 { name } else { "Graustark" };
            format!("{year},{name},{0},{0}\n{year},Zubrowka,1,2\n", year - 2000)
        };
        format!("Year,Partner,Exports,Imports\n{}", (2012..=2023).map(year).collect::<String>())
    };
    for name in ["Graustrak", "Graustarc", "Graustark.", "Kingdom of Graustark"] {
        let told = checked(&rows(name), "").succeeded();
        told.says(&[
            "warning[L0142]",
            &format!(
                "`{name}` is no country that is known, and may be `Graustark`, which has no exports for 2018"
            ),
            "a.csv:14:",
            "`where = { Partner = \"Graustark\" }`",
        ]);
    }
    for other in ["Graustark", "Austria", "Borduria", "Granada"] {
        assert!(!checked(&rows(other), "").succeeded().stderr.contains("L0142"), "{other}");
    }
    // Whoever it is, it is not wanted.
    let told = checked(&rows("Graustrak"), "where = { Partner = \"Graustark\" }").succeeded();
    assert!(!told.stderr.contains("L0142"), "{}", told.stderr);
    // Another partner with a name that is near has figures of its own for what Graustark has.
    let file = "Year,Partner,Exports\n2021,Graustark,5\n2021,Graustadt,6\n2022,Graustark,5\n";
    assert!(!checked(file, "").succeeded().stderr.contains("L0142"));
    // It may be the one that reports, too.
    let file = "Year,Reporter,Partner,Exports\n2021,Ruritania,Graustark,5\n2022,Ruritannia,Graustark,6\n";
    checked(file, "").succeeded().says(&["`Ruritannia` is no country that is known, and may be `Ruritania`"]);
}

#[test]
fn a_unit_above_or_below_the_table_is_the_unit_of_its_figures() {
    let sandbox = Sandbox::new();
    let rows = "Year,Exports,Imports\n2021,24100,30500\n2022,25000,31500\n";
    for file in [
        format!("Ruritania's trade with Graustark (USD thousand)\n\n{rows}"),
        format!("Trade\nUnit: USD thousand\n{rows}"),
        format!("{rows}\nNote: figures in thousands of US dollars.\n"),
        format!("\"Trade, in thousand US dollars\"\n{rows}"),
    ] {
        sandbox.write("a.csv", &file);
        let Some(text) = printed(&sandbox, "data = { file = \"a.csv\" }") else { return };
        assert!(text.contains("2021 24.1 30.5 54.6"), "{file}\n{text}");
        let told = checked(&file, "");
        let told = told.failed(&["error[E0801]", "and the brief `unit = \"million\"`", "remove `unit`"]);
        assert!(told.stderr.contains("a.csv:"), "{}", told.stderr);
    }
    // What is passed over says nothing, and neither does a line about something else.
    let file = format!("Trade (USD thousand)\n{rows}");
    checked(&file, "skip = 1").succeeded();
    checked(&format!("Ruritania has 4 million inhabitants\n\n{rows}Source: Customs (FOB)\n"), "").succeeded();
    // The columns know better.
    let file = file.replace("Exports,Imports", "Exports (USD million),Imports (USD million)");
    checked(&file, "").succeeded();
    checked(&format!("Trade (EUR million)\n{rows}"), "")
        .failed(&["the file says `EUR million`, and the brief `currency = \"USD\"`"]);
    // Two lines that do not agree are no answer.
    sandbox.write("a.csv", format!("Trade (USD thousand)\n{rows}Figures in USD million\n"));
    sandbox.write("brief.toml", brief("data = { file = \"a.csv\" }"));
    sandbox.run(["check", "brief.toml"]).failed(&["the file says `USD million`, and `thousand` before"]);
}

#[test]
fn a_title_of_the_trade_of_others_is_no_title_of_ours() {
    let rows = "Year,Exports,Imports\n2021,24.1,30.5\n2022,25.0,31.5\n";
    for (others, name) in [
        ("Trade of Freedonia with Graustark", "Freedonia"),
        ("Trade of Ruritania with Freedonia", "Freedonia"),
        ("Bilateral trade between France and Fiji (USD million)", "France"),
        ("\"Foreign trade of Bosnia and Herzegovina, USD million\"", "Bosnia and Herzegovina"),
        ("Country: GERMANY\n", "GERMANY"),
        ("Statistics\nU.S. trade in goods", "U.S."),
        ("Trade of Ruritania with the World", "World"),
    ] {
        let told = checked(&format!("{others}\n{rows}"), "");
        let told = told.failed(&[
            "error[E0801]",
            &format!("`{name}` is named here, and the trade of `Ruritania` and `Graustark` is wanted"),
            "if this is theirs, say so: `reporter = \"Ruritania\"` and `partner = \"Graustark\"`",
        ]);
        let line = if others.starts_with("Statistics") { 2 } else { 1 };
        assert!(told.stderr.contains(&format!("a.csv:{line}:")), "{}", told.stderr);
        // What is said of the file decides.
        checked(&format!("{others}\n{rows}"), "reporter = \"Ruritania\"\npartner = \"Graustark\"")
            .succeeded();
    }
    for mirrored in ["Trade of Graustark with Ruritania", "Graustark's exports", "Reporter: Graustark"] {
        let file = format!("{mirrored}\n{rows}");
        checked(&file, "").failed(&["this is what `Graustark` reports", "`mirror = true`"]);
        checked(&file, "mirror = true").succeeded();
    }
    for ours in [
        "Trade of Ruritania with Graustark",
        "Ruritania: exports and imports",
        "Bilateral trade between Graustark and Ruritania",
        "Trade of Graustark and Ruritania",
        "Exports to Graustark and imports from Graustark",
        "Trade with Graustark, by year",
        "Table 3: exports and imports of goods",
        "Exports of Goods and Services, 2021 to 2022",
        "Source: Trade Ministry of France",
    ] {
        checked(&format!("{ours}\n{rows}"), "").succeeded();
    }
    // Where there are columns, they say it.
    let columns = "Reporter,Partner,Year,Exports,Imports\nRuritania,Graustark,2021,24.1,30.5\n";
    checked(&format!("Trade of Freedonia\n{columns}"), "").succeeded();
}
