//! Statistics whose figures are in files.

use crate::judges::PDFTOTEXT;
use crate::support::{SMALL, Sandbox};

const STUDENTS: &str =
    "Year;Country;Students\n2019;Graustark;1250\n2020;Graustark;980\n2021;Graustark;1310\n2019;Oss;12\n";

/// A brief with a statistic that has one line.
fn brief(statistic: &str, line: &str) -> String {
    format!(
        "{SMALL}\n[[statistic]]\nid = \"students\"\ntitle = \"Students\"\nsources = [\"s\"]\n{statistic}\n[[statistic.line]]\n{line}\n\n\
         [[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n"
    )
}

const LINE: &str = "data = { file = \"students.csv\", columns = { value = \"Students\" }, where = { Country = \"Graustark\" } }";

#[test]
fn figures_of_a_file_are_tabled_drawn_and_bound() {
    let sandbox = Sandbox::new();
    sandbox.write("students.csv", STUDENTS);
    let brief = brief("unit = \"people\"", &format!("values = {{ 2018 = 1100 }}\n{LINE}")).replacen(
        "date = 2024-02-03\n",
        "date = 2024-02-03\nsummary = \"{{students.2021.value}} came, {{students.2018..2021.value|growth}}.\"\n",
        1,
    );
    sandbox.write("brief.toml", brief);
    let built = sandbox.run(["build", "brief.toml"]).succeeded();
    assert!(!built.stderr.contains("warning"), "{}", built.stderr);
    let pdf = sandbox.path("brief.pdf").to_string_lossy().into_owned();
    let Some(said) = PDFTOTEXT.ask(["-layout", &pdf, "-"]) else { return };
    let text = said.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("1,310 came, +19.1%."), "{text}");
    for row in ["2018 1,100", "2019 1,250", "2020 980", "2021 1,310"] {
        assert!(text.contains(row), "{row}: {text}");
    }
    assert!(!text.contains("12 "), "Oss is another country: {text}");
    // The file is one that the PDF depends on.
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["up to date"]);
    sandbox.write("students.csv", STUDENTS.replace("1310", "1320"));
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["Wrote"]);
    let traced = sandbox.run(["trace", "brief.pdf", "1,320"]).succeeded();
    assert!(traced.text().contains("students.csv, line 4, `Students`"), "{}", traced.text());
}

#[test]
fn amounts_are_converted_to_the_unit_of_the_statistic() {
    let sandbox = Sandbox::new();
    // Investment may be negative, and parts of a year are not added up.
    sandbox.write(
        "fdi.csv",
        "Period,Net inflows (USD thousand)\n2020,-1250.5\n2021,3400\n2022-Q1,900\n2022-Q2,800\n",
    );
    let money = "currency = \"USD\"\nunit = \"million\"";
    let line = "data = { file = \"fdi.csv\", columns = { year = \"Period\", value = \"Net inflows (USD thousand)\" } }";
    sandbox.write("brief.toml", brief(money, line));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let pdf = sandbox.path("brief.pdf").to_string_lossy().into_owned();
    let Some(said) = PDFTOTEXT.ask(["-layout", &pdf, "-"]) else { return };
    let text = said.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for row in ["2020 −1.251", "2021 3.400", "2022 Q1 0.900", "2022 Q2 0.800"] {
        assert!(text.contains(row), "{row}: {text}");
    }
    assert!(!text.contains("1.7"), "{text}");
    let other = brief(&money.replace("USD", "EUR"), line);
    sandbox.write("brief.toml", other);
    sandbox.run(["check", "brief.toml"]).failed(&["E0830", "`fdi.csv` is in USD, and the statistic in EUR"]);
    sandbox.write("brief.toml", brief("unit = \"people\"", line));
    sandbox
        .run(["check", "brief.toml"])
        .failed(&["E0830", "is in USD, and the statistic is no amount of money"]);
}

#[test]
fn what_a_file_does_not_say_is_asked_once() {
    let sandbox = Sandbox::new();
    sandbox.write("students.csv", STUDENTS);
    let summary = "date = 2024-02-03\nsummary = \"{{students.2021.value}} came.\"\n";
    let of = |line: &str| {
        brief("unit = \"people\"\nstatus = { 2021 = \"provisional\" }", line).replacen(
            "date = 2024-02-03\n",
            summary,
            1,
        )
    };
    for (line, said) in [
        (LINE.replace("Graustark", "Graustrak"), "has no `Graustrak` in the column `Country`"),
        (LINE.replace("students.csv", "studnts.csv"), "does not exist"),
        (LINE.replace(", where = { Country = \"Graustark\" }", ""), "does not say whether the countries"),
        (LINE.replace("value = \"Students\"", "value = \"Pupils\""), "has no column `Pupils`"),
    ] {
        sandbox.write("brief.toml", of(&line));
        let outcome = sandbox.run(["check", "brief.toml"]).failed(&[said]);
        assert_eq!(outcome.stderr.matches("error[").count(), 1, "{}", outcome.stderr);
    }
    // A figure that is typed too must be that of the file.
    sandbox.write("brief.toml", of(&format!("values = {{ 2021 = 1300 }}\n{LINE}")));
    let outcome = sandbox.run(["check", "brief.toml"]).succeeded();
    assert!(
        outcome.stderr.contains("L0140") && outcome.stderr.contains("1310 in the file"),
        "{}",
        outcome.stderr
    );
    // Exports and imports are two lines.
    sandbox.write("students.csv", "Year,Exports,Imports\n2021,3,4\n");
    sandbox.write("brief.toml", of("data = { file = \"students.csv\" }"));
    sandbox.run(["check", "brief.toml"]).failed(&["E0830", "has exports and imports", "flow = \"exports\""]);
    sandbox.write("brief.toml", of("data = { file = \"students.csv\", flow = \"imports\" }"));
    sandbox.run(["check", "brief.toml"]).succeeded();
}

#[test]
fn the_keys_of_mirror_figures_are_those_of_the_file() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "trade.csv",
        "Year,Reporter,Partner,Flow,Value (USD million)\n2021,Graustark,Ruritania,Imports,7\n2021,Ruritania,Graustark,Imports,9\n",
    );
    let keys = ["reporter", "Graustark", "partner", "Ruritania"];
    let shown = |arguments: &[&str]| sandbox.run(arguments).succeeded().text().to_owned();
    let data = shown(&[
        "data",
        "trade.csv",
        "--reporter",
        keys[1],
        "--partner",
        keys[3],
        "--set",
        "mirror=true",
        "--format",
        "csv",
    ]);
    let money = "currency = \"USD\"\nunit = \"million\"";
    let line =
        "data = { file = \"trade.csv\", reporter = \"Graustark\", partner = \"Ruritania\", mirror = true }";
    sandbox.write("brief.toml", brief(money, line));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let traced = shown(&["trace", "brief.pdf"]);
    let (seven, nine) = (data.contains("2021,7"), data.contains(",9"));
    assert!(seven && !nine, "{data}");
    assert!(traced.contains("  7 ") && !traced.contains("  9 "), "{traced}");
}
