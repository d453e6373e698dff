//! Spreadsheets, as files of statistics and as tables of rows.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula};

use crate::spreadsheets::{figures, ods, ods_cell, sheet, sheet_xml, workbook, xls, xlsb, xlsx};
use crate::support::{Outcome, SMALL, Sandbox};

/// A brief about the trade of Ruritania with Graustark, from a file.
fn brief(file: &str, keys: &str) -> String {
    format!(
        "schema = 1\n[brief]\ntitle = \"Trade\"\ndate = 2026-11-27\n[[party]]\ncode = \"XRU\"\nname = \"Ruritania\"\n\
         [[party]]\ncode = \"XGR\"\nname = \"Graustark\"\n[trade]\nunit = \"million\"\ncurrency = \"USD\"\n\
         data = {{ file = \"{file}\"{keys} }}\n"
    )
}

/// The periods that `data` finds, with exports and imports.
fn found(outcome: &Outcome) -> Vec<String> {
    let found: serde_json::Value = serde_json::from_str(outcome.text()).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    let periods = found["periods"].as_array().unwrap().iter();
    periods
        .map(|period| {
            format!("{} {} {}", text(&period["period"]), text(&period["exports"]), text(&period["imports"]))
        })
        .collect()
}

/// Checks a brief about a file, and expects errors.
#[track_caller]
fn refused(name: &str, bytes: impl AsRef<[u8]>, keys: &str, words: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.write(name, bytes);
    sandbox.write("brief.toml", brief(name, keys));
    for isolate in ["--isolate=never", "--isolate=always"] {
        let outcome = sandbox.run(["check", "brief.toml", "--message-format", "short", isolate]);
        outcome.failed(words);
    }
    sandbox.run(["check", "brief.toml"]).failed(&["help: "]);
}

const ROWS: [(f64, f64, f64); 2] = [(2022.0, 100.5, 80.25), (2023.0, 1.125, 95.0)];

#[test]
fn all_formats_give_the_same_figures() {
    let rows: [&[&str]; 3] =
        [&["Year", "Exports", "Imports"], &["2022", "100.5", "80.25"], &["2023", "1.125", "95"]];
    let table: String = rows
        .iter()
        .map(|row| {
            let cells: String = row.iter().map(|cell| ods_cell(cell)).collect();
            format!("<table:table-row>{cells}</table:table-row>")
        })
        .collect();
    let files = [
        ("a.xlsx", sheet(|sheet| figures(sheet, &ROWS))),
        ("a.xlsm", sheet(|sheet| figures(sheet, &ROWS))),
        ("a.ods", ods(&format!("<table:table table:name='Trade'>{table}</table:table>"))),
        ("a.xls", xls(&rows, [3, 3], &[])),
        ("a.xlsb", xlsb(&rows, &[])),
        // The content says what a file is, not its name.
        ("a.csv", xlsb(&rows, &[])),
    ];
    for (name, bytes) in files {
        let sandbox = Sandbox::new();
        sandbox.write(name, bytes);
        let outcome = sandbox.run(["data", name, "--format", "json"]).succeeded();
        assert_eq!(found(&outcome), ["2022 100.5 80.25", "2023 1.125 95"], "{name}");
        assert!(outcome.text().contains("\"sheet\":\"Trade\""), "{name}: {}", outcome.text());
    }
}

#[test]
fn a_brief_is_the_same_in_a_worker_and_without() {
    let sandbox = Sandbox::new();
    sandbox.write("a.xlsx", sheet(|sheet| figures(sheet, &ROWS)));
    sandbox.write("brief.toml", brief("a.xlsx", ""));
    let built = ["never", "always"].map(|isolate| {
        let isolate = format!("--isolate={isolate}");
        sandbox.run(["build", "brief.toml", "--fresh", &isolate]).succeeded();
        sandbox.read("brief.pdf")
    });
    assert!(built[0] == built[1]);
    // It is out of date when the spreadsheet is another.
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["up to date"]);
    sandbox.write("a.xlsx", sheet(|sheet| figures(sheet, &[(2022.0, 7.0, 8.0), (2023.0, 9.0, 8.0)])));
    sandbox.run(["build", "brief.toml"]).succeeded();
    assert!(sandbox.read("brief.pdf") != built[0]);
}

#[test]
fn numbers_are_read_as_they_are_stored() {
    let sandbox = Sandbox::new();
    // Shown with one decimal, stored with more; a text beside numbers, which alone would be in doubt.
    let rounded = Format::new().set_num_format("#,##0.0");
    let bytes = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        sheet.write_number_with_format(1, 1, 1_234.567_8, &rounded)?;
        sheet.write_string(2, 2, "95.5")?;
        sheet.write_number(3, 0, 2024.0)?;
        sheet.write_formula(3, 1, Formula::new("B2*2").set_result("2469.1356"))?;
        sheet.write_number(3, 2, 0.1 + 0.2)?.set_name("Trade").map(|_| ())
    });
    sandbox.write("a.xlsx", bytes);
    let outcome = sandbox.run(["data", "a.xlsx", "--format", "json"]).succeeded();
    assert_eq!(found(&outcome), ["2022 1234.5678 80.25", "2023 1.125 95.5", "2024 2469.1356 0.3"]);
    sandbox.write("brief.toml", brief("a.xlsx", ""));
    let outcome = sandbox.run(["check", "brief.toml"]).succeeded();
    let outcome = outcome.says(&["warning[L0138]", "read as 0.3", "a.xlsx:Trade!C4"]);
    // A place is named once.
    assert!(!outcome.stderr.lines().any(|line| line.trim() == "-->"), "{}", outcome.stderr);
    let outcome = sandbox.run(["check", "brief.toml", "--message-format", "json"]).succeeded();
    assert!(outcome.text().contains("\"cell\":\"Trade!C4\""), "{}", outcome.text());
    assert!(outcome.text().contains("\"line\":4,\"column\":3"), "{}", outcome.text());
}

#[test]
fn texts_decide_their_decimal_mark_together() {
    let bytes = |second: &'static str| {
        sheet(move |sheet| {
            figures(sheet, &ROWS)?;
            sheet.write_string(1, 1, "1.250")?;
            sheet.write_string(2, 1, second).map(|_| ())
        })
    };
    refused("a.xlsx", bytes("2.500"), "", &["a.xlsx:Trade!B2: error", "`1.250` may be 1.250 or 1250"]);
    for (second, keys, exports) in [("0,5", "", "1250"), ("2.500", "decimal=,", "1250"), ("0.5", "", "1.25")]
    {
        let sandbox = Sandbox::new();
        sandbox.write("a.xlsx", bytes(second));
        let set = ["--set", keys];
        let set = if keys.is_empty() { &set[..0] } else { &set[..] };
        let outcome = sandbox.run([&["data", "a.xlsx", "--format", "json"][..], set].concat()).succeeded();
        // The numbers beside them stay what they are.
        assert_eq!(found(&outcome)[0], format!("2022 {exports} 80.25"), "{second}");
    }
}

#[test]
fn a_title_above_the_table_is_no_part_of_it() {
    let sandbox = Sandbox::new();
    let bytes = sheet(|sheet| {
        sheet.merge_range(1, 2, 1, 4, "Trade of Ruritania,\nin \"millions\"", &Format::new())?;
        sheet.write_row(4, 2, ["Year", "Exports", "Imports"])?;
        sheet.write_row(5, 2, [2022.0, 7.5, 8.5])?;
        sheet.write_row(6, 2, [2023.0, 9.5, 8.5])?;
        sheet.write_string(8, 2, "Source: customs").map(|_| ())
    });
    sandbox.write("a.xlsx", &bytes);
    for skip in [&[][..], &["--set", "skip=4"]] {
        let outcome = sandbox.run([&["data", "a.xlsx", "--format", "json"][..], skip].concat()).succeeded();
        assert_eq!(found(&outcome), ["2022 7.5 8.5", "2023 9.5 8.5"]);
    }
    // Places count from the corner of the sheet.
    let bytes = sheet(|sheet| {
        sheet.merge_range(1, 2, 1, 4, "Trade of Ruritania,\nin \"millions\"", &Format::new())?;
        sheet.write_row(4, 2, ["Year", "Exports", "Imports"])?;
        sheet.write_row(5, 2, [2022.0, 7.5, 8.5])?;
        sheet.write_string(5, 4, "many").map(|_| ())
    });
    refused("a.xlsx", bytes, "", &["a.xlsx:Trade!E6: error[E0801]: `many` is not a figure"]);
}

#[test]
fn the_sheet_is_the_only_one_or_is_named() {
    let sandbox = Sandbox::new();
    let bytes = workbook(|workbook| {
        figures(workbook.add_worksheet().set_name("Trade, goods")?, &ROWS)?;
        workbook.add_worksheet().set_name("Empty")?;
        figures(workbook.add_worksheet().set_name("Draft")?.set_hidden(true), &[(2020.0, 1.0, 2.0)])
    });
    sandbox.write("a.xlsx", bytes);
    let data = |keys: &[&str]| {
        let set = keys.iter().flat_map(|key| ["--set", key]);
        sandbox.run(["data", "a.xlsx", "--format", "json"].into_iter().chain(set))
    };
    assert_eq!(found(&data(&[]).succeeded()).len(), 2);
    assert_eq!(found(&data(&["sheet=Draft"]).succeeded()), ["2020 1 2"]);
    data(&["sheet=Drafts"]).failed(&["has no sheet `Drafts`", "`Trade, goods`, `Empty`, `Draft`"]);
    data(&["sheet=Empty"]).failed(&["has no cells"]);

    let two = workbook(|workbook| {
        figures(workbook.add_worksheet().set_name("Goods")?, &ROWS)?;
        figures(workbook.add_worksheet().set_name("Services")?, &[(2020.0, 1.0, 2.0)])
    });
    sandbox.write("a.xlsx", &two);
    assert_eq!(found(&data(&["sheet=Services"]).succeeded()), ["2020 1 2"]);
    let words = ["brief.toml:14:17", "several sheets with cells: `Goods`, `Services`"];
    refused("a.xlsx", two, "", &words);

    let hidden = workbook(|workbook| {
        workbook.add_worksheet().set_name("Cover")?;
        figures(workbook.add_worksheet().set_name("Figures")?.set_hidden(true), &ROWS)
    });
    refused("a.xlsx", hidden, "", &["has cells in hidden sheets only: `Figures`"]);
    refused("a.csv", "Year,Exports\n2022,1\n2023,2\n", ", sheet = \"A\"", &["is no spreadsheet"]);
    let plain = sheet(|sheet| figures(sheet, &ROWS));
    refused("a.xlsx", plain, ", encoding = \"windows-1252\"", &["which has no encoding"]);
}

#[test]
fn what_is_in_doubt_is_refused_at_its_cell() {
    let with = |cells: &str| {
        let head = "<row r='1'><c r='A1' t='inlineStr'><is><t>Year</t></is></c><c r='B1' t='inlineStr'><is>\
                    <t>Exports</t></is></c></row><row r='2'><c r='A2'><v>2022</v></c><c r='B2'><v>5</v></c></row>";
        xlsx(&sheet_xml(&format!("{head}<row r='3'><c r='A3'><v>2023</v></c>{cells}</row>")), None)
    };
    let at = |cell: &str, words: &str| format!("a.xlsx:Trade!{cell}: error[E0801]: {words}");
    for (cells, words) in [
        ("<c r='B3' t='e'><v>#DIV/0!</v></c>", "this cell shows the error #DIV/0!"),
        ("<c r='B3'><f>B2*2</f></c>", "no value of the formula in this cell is stored"),
        ("<c r='B3'><f>B2*2</f><v></v></c>", "no value of the formula in this cell is stored"),
        ("<c r='B3' t='b'><v>1</v></c>", "`true` is not a figure"),
        ("<c r='B3'><v>NaN</v></c>", "this cell shows the error NaN"),
    ] {
        refused("a.xlsx", with(cells), "", &[&at("B3", words)]);
    }
    // Of the formulas of programs that do not compute, nothing is known.
    let formula = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        sheet.write_formula(2, 1, "B2*2").map(|_| ())
    });
    refused("a.xlsx", formula, "", &[&at("B3", "no value of the formula")]);
    let formatted = |format: &str| {
        let format = Format::new().set_num_format(format);
        sheet(|sheet| {
            figures(sheet, &ROWS)?;
            sheet.write_number_with_format(2, 1, 0.125, &format).map(|_| ())
        })
    };
    refused("a.xlsx", formatted("0.0%"), "", &[&at("B3", "`12.5%` is not a figure")]);
    refused("a.xlsx", formatted("#,##0.0,"), "", &[&at("B3", "this cell shows its number divided by 1000")]);
    let date = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        let format = Format::new().set_num_format("yyyy");
        sheet.write_datetime_with_format(2, 0, &ExcelDateTime::from_ymd(2023, 5, 17)?, &format).map(|_| ())
    });
    refused("a.xlsx", date, "", &[&at("A3", "`2023-05-17` is a day, and not a period")]);
    let merged = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        sheet.merge_range(1, 1, 2, 1, "7", &Format::new()).map(|_| ())
    });
    refused("a.xlsx", merged, "", &[&at("B2", "the cells Trade!B2:B3 are merged")]);
    let header = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        sheet.merge_range(0, 1, 0, 2, "Exports", &Format::new()).map(|_| ())
    });
    refused("a.xlsx", header, "", &[&at("B1", "the cells Trade!B1:C1 are merged")]);
}

#[test]
fn nothing_hidden_is_printed() {
    let row = |row| {
        sheet(move |sheet| {
            figures(sheet, &ROWS)?;
            sheet.write_string(row, 3, "a remark")?;
            sheet.set_row_hidden(row).map(|_| ())
        })
    };
    refused("a.xlsx", row(2), ", columns = { exports = \"Exports\", imports = \"Imports\" }", &["E0801"]);
    let hidden = sheet(|sheet| {
        figures(sheet, &ROWS)?;
        sheet.set_row_hidden(2).map(|_| ())
    });
    refused("a.xlsx", hidden, "", &["a.xlsx:Trade!B3: error", "the row 3 is hidden"]);
    let column = |column| {
        sheet(move |sheet| {
            figures(sheet, &ROWS)?;
            sheet.write_row(0, 3, ["Notes"])?;
            sheet.set_column_hidden(column).map(|_| ())
        })
    };
    refused("a.xlsx", column(2), "", &["a.xlsx:Trade!C1: error", "the column C is hidden"]);
    // What is not used may be hidden.
    let sandbox = Sandbox::new();
    sandbox.write("a.xlsx", column(3));
    sandbox.run(["data", "a.xlsx"]).succeeded();
    let cells = |row: &str| {
        let table: String = [["Year", "Exports"], ["2022", "1"], ["2023", "2"]]
            .iter()
            .zip(["", "", row])
            .map(|(cells, row)| {
                let cells: String = cells.iter().map(|cell| ods_cell(cell)).collect();
                format!("<table:table-row{row}>{cells}</table:table-row>")
            })
            .collect();
        ods(&format!("<table:table table:name='Trade'>{table}</table:table>"))
    };
    refused(
        "a.ods",
        cells(" table:visibility='collapse'"),
        "",
        &["a.ods:Trade!B3: error", "the row 3 is hidden"],
    );
    let rows: [&[&str]; 3] = [&["Year", "Exports"], &["2022", "1"], &["2023", "2"]];
    let mut record = vec![2, 0, 0, 0, 2, 0, 255, 0, 0, 0, 0, 0, 0x20, 0, 0, 0];
    let old = xls(&rows, [3, 2], &[(0x0208, record.clone())]);
    refused("a.xls", old, "", &["a.xls:Trade!B3: error", "the row 3 is hidden"]);
    record.clear();
    record.extend([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    refused("a.xlsb", xlsb(&rows, &[(176, record)]), "", &["are merged"]);
}

#[test]
fn rows_of_a_template_may_be_in_a_spreadsheet() {
    let sandbox = Sandbox::new();
    let template = format!(
        "schema = 1\neach = {{ rows = \"rows.xlsx\", sheet = \"Partners\" }}\n{}\nsummary = \"{{{{row.note}}}}, {{{{row.share}}}}\"\n\
         [trade]\nunit = \"million\"\ncurrency = \"USD\"\nyear = [{{ year = 2023, exports = \"{{{{row.exports}}}}\", imports = 2 }}]\n",
        "[brief]\ntitle = \"Ruritania and {{row.name}}\"\ndate = \"{{row.date}}\""
    );
    let parties = SMALL.split_once("[[party]]").unwrap().1.replace("Graustark", "{{row.name}}");
    let parties = parties.replace("\"XG\"", "\"{{row.code}}\"");
    let (start, trade) = template.split_once("[trade]").unwrap();
    sandbox.write("t.toml", format!("{start}[[party]]{parties}\n[trade]{trade}"));
    let write = |exports: f64, hidden: bool| {
        workbook(|workbook| {
            workbook.add_worksheet().set_name("Notes")?.write_string(0, 0, "for people")?;
            let sheet = workbook.add_worksheet().set_name("Partners")?;
            sheet.write_row(0, 0, ["code", "name", "date", "note", "exports", "share"])?;
            for (row, code) in [(1, "XG"), (2, "XF")] {
                sheet.write_row(row, 0, [code, "Graustark", "", "Two\nlines, \"quoted\""])?;
                let format = Format::new().set_num_format("yyyy-mm-dd");
                sheet.write_datetime_with_format(row, 2, &ExcelDateTime::from_ymd(2024, 5, 12)?, &format)?;
                sheet.write_number(row, 4, exports)?;
                sheet.write_number_with_format(row, 5, 0.125, &Format::new().set_num_format("0.0%"))?;
            }
            if hidden {
                sheet.set_row_hidden(2)?;
            }
            Ok(())
        })
    };
    sandbox.write("rows.xlsx", write(1.125, false));
    sandbox.run(["list", "t.toml"]).succeeded();
    sandbox.run(["build", "t.toml", "--allow", "warnings"]).succeeded();
    assert!(sandbox.list(".").contains(&"t-XF.pdf".to_owned()), "{:?}", sandbox.list("."));
    let own = sandbox.run(["check", "t.toml#XG", "--allow", "warnings", "--isolate=never"]);
    own.succeeded();
    sandbox.write("rows.xlsx", write(1.125, true));
    let outcome = sandbox.run(["check", "t.toml", "--message-format", "short", "--allow", "warnings"]);
    outcome.failed(&["rows.xlsx:Partners!A3: error[E0911]: the row 3 is hidden"]);
    // Errors in the brief of a row lead to the cell.
    sandbox.write("rows.xlsx", write(-3.0, false));
    let outcome = sandbox.run(["check", "t.toml", "--message-format", "short", "--allow", "warnings"]);
    outcome.failed(&["rows.xlsx:Partners!E2: error", "rows.xlsx:Partners!E3: error"]);
    sandbox.write(
        "t.toml",
        std::fs::read_to_string(sandbox.path("t.toml")).unwrap().replace(", sheet = \"Partners\"", ""),
    );
    sandbox.run(["check", "t.toml"]).failed(&["several sheets with cells: `Notes`, `Partners`", "t.toml:2:"]);
}
