//! What is done so that a briefing has no more pages than `max_pages`, in which order, and what is said of it.

use crate::judges::{assert_conforms, text};
use crate::support::{Outcome, SMALL, Sandbox};

/// Trade of so many years, which takes a page with its chart and its table.
fn trade(years: i32) -> String {
    let year = |at: i32| {
        let (year, exports, imports) = (2024 - years + at, 30 + at, 20 + at * 2);
        format!("[[trade.year]]\nyear = {year}\nexports = {exports}.5\nimports = {imports}.25\n")
    };
    let years: String = (0..years).map(year).collect();
    let source = "[[source]]\nid = \"yearbook\"\ntitle = \"Yearbook of Trade\"\n";
    format!("[trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"yearbook\"]\n{years}{source}")
}

/// A section of so many sentences.
fn section(title: &str, sentences: usize) -> String {
    let body = "A sentence of the report that says little of either side. ".repeat(sentences);
    format!("[[section]]\nid = \"{}\"\ntitle = \"{title}\"\nbody = \"{body}\"\n", title.to_lowercase())
}

fn limit(pages: usize) -> String {
    format!("[layout]\nmax_pages = {pages}\n")
}

/// A table with so many rows from a file.
fn donors(sandbox: &Sandbox, rows: usize) -> &'static str {
    let row =
        |at: usize| format!("Donor {},{}\n", "abcdefghijklmnopqrstuvwxyz".chars().nth(at % 26).unwrap(), at);
    sandbox.write("donors.csv", format!("Donor,Amount\n{}", (0..rows).map(row).collect::<String>()));
    "[[table]]\nid = \"donors\"\ntitle = \"Donors by amount\"\nfile = \"donors.csv\"\ntotal = true\n"
}

fn build(sandbox: &Sandbox, parts: &[&str]) -> Outcome {
    sandbox.write("brief.toml", format!("{SMALL}\n{}", parts.join("\n")));
    sandbox.run(["build", "--force", "--fresh", "brief.toml"])
}

/// What was said of each step.
fn steps(outcome: &Outcome) -> Vec<String> {
    let said = outcome.stderr.lines().filter_map(|line| line.split_once("warning[L0904]: "));
    said.map(|(_, step)| step.to_owned()).collect()
}

/// The words on the pages, with single spaces.
fn words(sandbox: &Sandbox) -> Option<String> {
    Some(text(&sandbox.path("brief.pdf"))?.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn nothing_is_done_where_pages_are_few_enough() {
    let sandbox = Sandbox::new();
    let brief = [trade(11), section("Outlook", 20)];
    let bytes = |layout: &str| {
        let outcome = build(&sandbox, &[&brief[0], &brief[1], layout]).succeeded();
        assert!(steps(&outcome).is_empty(), "{}", outcome.stderr);
        let pdf = lopdf::Document::load_mem(&sandbox.read("brief.pdf")).expect("a PDF");
        let pages = pdf.get_pages().into_values();
        pages.map(|page| pdf.get_page_content(page)).collect::<Vec<_>>()
    };
    assert_eq!(bytes(&limit(9)), bytes(""));
}

#[test]
fn a_table_whose_figures_are_in_a_chart_is_left_out_first() {
    let sandbox = Sandbox::new();
    let chart = "[[chart]]\nkind = \"trade\"\n";
    let outcome = build(&sandbox, &[&trade(13), chart, &limit(1)]).succeeded();
    let said = steps(&outcome);
    assert_eq!(
        said,
        [
            "to meet `max_pages = 1`, the table of trade by year is left out, as its figures are in a chart or in key \
          figures: 1 page"
        ]
    );
    assert_eq!(said, steps(&sandbox.run(["check", "brief.toml"]).succeeded()), "`check` says the same");
    let Some(words) = words(&sandbox) else { return };
    assert!(!words.contains("Year Exports"), "{words}");
    // Where the figures are from is still said.
    assert!(words.contains("Figures from") || words.contains("Cited on page 1"), "{words}");
    assert_conforms(&sandbox.path("brief.pdf"));
}

/// Goods with values and shares, of so many sources.
fn goods(more: &str) -> String {
    let good = |(at, name): (usize, &str)| {
        let (value, share) = (300 - at * 20, 20 - at * 2);
        format!(
            "[[trade.item]]\nflow = \"exports\"\nname = \"{name}\"\nvalue = {value}\nshare = {share}\nyear = 2023\nsources = \
             [\"yearbook\"]\n{more}"
        )
    };
    let names = ["Wood", "Cheese", "Wool", "Glass", "Paper", "Steel"];
    let goods: String = names.into_iter().enumerate().map(good).collect();
    format!(
        "[trade]\ncurrency = \"USD\"\nunit = \"million\"\n{goods}[[source]]\nid = \"yearbook\"\ntitle = \"Yearbook\"\n"
    )
}

#[test]
fn a_table_of_goods_is_left_out_beside_charts_that_say_the_same() {
    let sandbox = Sandbox::new();
    let text = section("Outlook", 26);
    let charts = "[[chart]]\nkind = \"items\"\n[[chart]]\nkind = \"shares\"\n";
    let outcome = build(&sandbox, &[&goods(""), charts, &text, &limit(1)]).succeeded();
    let said = steps(&outcome);
    assert!(
        said.first().is_some_and(
            |step| step.contains("the table of goods is left out, as its figures are in a chart")
        ),
        "{}",
        outcome.stderr
    );
    let Some(words) = words(&sandbox) else { return };
    assert!(!words.contains("Item Value") && words.contains("Wood"), "{words}");
    assert!(words.contains("Cited on page 1") || words.contains("Yearbook"), "{words}");
    // A code is in no chart, and a share is not in one of values.
    for brief in [goods("hs = \"44\"\n"), goods("")] {
        let charts = if brief.contains("hs =") { charts } else { "[[chart]]\nkind = \"items\"\n" };
        let outcome = build(&sandbox, &[&brief, charts, &text, &limit(1)]);
        assert!(!outcome.stderr.contains("the table of goods"), "{}", outcome.stderr);
    }
}

#[test]
fn a_table_that_says_more_than_a_chart_stays() {
    let sandbox = Sandbox::new();
    // A rank is in no chart.
    let trade = trade(13).replacen("imports = ", "rank = 7\nimports = ", 1);
    let outcome = build(&sandbox, &[&trade, &limit(1)]);
    assert!(!outcome.stderr.contains("left out"), "{}", outcome.stderr);
}

#[test]
fn charts_that_follow_one_another_are_beside_each_other() {
    let sandbox = Sandbox::new();
    let outcome = build(&sandbox, &[&trade(8), &limit(1)]).succeeded();
    let said = steps(&outcome);
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!(said[1], "to meet `max_pages = 1`, 2 charts are beside each other: 1 page");
    assert_conforms(&sandbox.path("brief.pdf"));
}

#[test]
fn space_is_saved_before_type_is_smaller() {
    let sandbox = Sandbox::new();
    let mut ways = Vec::new();
    for sentences in (31..60).step_by(3) {
        let body = section("Outlook", sentences);
        let outcome = build(&sandbox, &[&section("Past", 5), &body, &limit(1)]);
        if outcome.stderr.contains("E0901") {
            break;
        }
        let said: Vec<String> = steps(&outcome.succeeded());
        ways.push(said.len());
        let order: Vec<usize> = said
            .iter()
            .map(|step| {
                ["space above", "of 10 points", "of 9.5 points"]
                    .iter()
                    .position(|words| step.contains(words))
                    .unwrap_or_else(|| panic!("{step}"))
            })
            .collect();
        assert_eq!(order, (0..order.len()).collect::<Vec<_>>(), "{said:?}");
    }
    assert!(ways.is_sorted(), "each sentence asks for as many steps or more: {ways:?}");
    assert!((0..=3).all(|steps| ways.contains(&steps)), "{ways:?}");
}

#[test]
fn rows_of_a_file_are_folded_last_and_the_total_is_that_of_all() {
    let sandbox = Sandbox::new();
    let table = donors(&sandbox, 24);
    let text = section("Outlook", 32);
    let outcome = build(&sandbox, &[table, &text, &limit(1)]).succeeded();
    let said = steps(&outcome);
    let last = said.last().expect("steps were taken");
    assert!(
        last.contains("14 rows of `Donors by amount` are left out, and counted in their place: 1 page"),
        "{said:?}"
    );
    let Some(words) = words(&sandbox) else { return };
    assert!(words.contains("Donor j 9 and 14 more Total 276"), "{words}");
    assert!(!words.contains("Donor k"), "{words}");
    // What is written in the brief itself is never left out.
    let rows: String = (0..24).map(|at| format!("[\"Donor {at}\", {at}],")).collect();
    let table = format!(
        "[[table]]\nid = \"donors\"\ntitle = \"Donors by amount\"\ncolumns = [\"Donor\", \"Amount\"]\nrows = [{rows}]\n"
    );
    build(&sandbox, &[&table, &text, &limit(1)]).failed(&["E0901"]);
}

#[test]
fn what_is_too_long_all_the_same_is_named_with_how_much_it_is() {
    let sandbox = Sandbox::new();
    let sections = [section("Past", 60), section("Outlook", 30)];
    let outcome = build(&sandbox, &[&sections[0], &sections[1], &limit(1)]).failed(&[
        "E0901",
        "the briefing has 2 pages, with all that can be done so that there are fewer",
        "no more than 1 are allowed",
        "beyond page 1 are ",
        " cm: ",
        "`Outlook`",
        "body text is of 9.5 points",
    ]);
    let checked = sandbox.run(["check", "brief.toml"]).failed(&["E0901"]);
    let hints = |outcome: &Outcome| {
        outcome.stderr.lines().filter(|line| line.contains("help")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(hints(&outcome), hints(&checked));
}

#[test]
fn the_step_is_a_lint_that_can_be_denied() {
    let sandbox = Sandbox::new();
    build(&sandbox, &[&trade(13), &limit(1)]).succeeded();
    sandbox.run(["check", "--deny", "L0904", "brief.toml"]).failed(&["error[L0904]"]);
    let allowed = sandbox.run(["check", "--allow", "L0904", "brief.toml"]).succeeded();
    assert!(!allowed.stderr.contains("L0904"), "{}", allowed.stderr);
}
