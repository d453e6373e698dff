//! Lints that know what a brief is about: what fires, and what nearly fires and must not.

use chancery::brief::load;
use chancery::diag::codes::*;
use chancery::diag::{Diagnostic, Severity};
use chancery::read::NoFiles;

const HEAD: &str = "schema = 1\n\n[brief]\ntitle = \"Ruritania and Graustark\"\ndate = 2024-02-03\n";

const PARTIES: &str = "\n[[party]]\ncode = \"XRU\"\nname = \"Ruritania\"\n\n[[party]]\ncode = \"XGR\"\nname = \"Graustark\"\n\n";

/// Everything that is found in a brief with these tables.
fn found(head: &str, tables: &str) -> Vec<Diagnostic> {
    let brief = format!("{HEAD}{head}{PARTIES}{tables}");
    let mut loaded = load("brief.toml", brief.as_bytes(), &NoFiles);
    chancery::lint::check(&mut loaded);
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?} in\n{brief}");
    loaded.diagnostics
}

fn messages(code: &str, head: &str, tables: &str) -> Vec<String> {
    found(head, tables).into_iter().filter(|found| found.code == code).map(|found| found.message).collect()
}

/// Asserts that a lint is not found, whatever else is.
fn silent(code: &str, cases: &[&str]) {
    for tables in cases {
        assert_eq!(messages(code, "", tables), [""; 0], "{tables}");
    }
}

/// Asserts that a lint is found once.
fn fires(code: &str, cases: &[&str]) {
    for tables in cases {
        let found = messages(code, "", tables);
        assert_eq!(found.len(), 1, "{found:?}: {tables}");
    }
}

const TRADE: &str = "\
[[trade.year]]
year = 2022
exports = 12.5
imports = 30.0

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
";

/// A brief with [`TRADE`] whose summary is a sentence.
fn summary(sentence: &str) -> String {
    format!("[[section]]\nid = \"text\"\ntitle = \"Text\"\nbody = '''\n{sentence}\n'''\n\n{TRADE}")
}

fn silent_in_prose(code: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert_eq!(messages(code, "", &summary(sentence)), [""; 0], "{sentence}");
    }
}

fn fires_in_prose(code: &str, sentences: &[&str]) {
    for sentence in sentences {
        let found = messages(code, "", &summary(sentence));
        assert_eq!(found.len(), 1, "{found:?}: {sentence}");
    }
}

/// Items with a direction, a name and the rest of their keys.
fn items(items: &[(&str, &str, &str)]) -> String {
    let item = |(flow, name, keys): &(&str, &str, &str)| {
        format!("[[trade.item]]\nflow = \"{flow}\"\nname = \"{name}\"\n{keys}\n\n")
    };
    items.iter().map(item).collect::<String>() + TRADE
}

/// Years of one flow.
fn exports(years: &[(i16, &str)]) -> String {
    years
        .iter()
        .map(|(year, value)| format!("[[trade.year]]\nyear = {year}\nexports = {value}\n\n"))
        .collect()
}

#[test]
fn a_total_that_its_parts_contradict() {
    let year = |keys: &str| format!("[[trade.year]]\nyear = 2023\n{keys}\n");
    for keys in [
        "exports = 15.1\ntotal = 5",
        "imports = 35.1\ntotal = 34.9",
        "exports = 15.1\nimports = 35.1\ntotal = 50.4",
    ] {
        fires(TOTAL_MISMATCH, &[&year(keys)]);
    }
    for keys in [
        "exports = 15.1\nimports = 35.1\ntotal = 50.2",
        // Rounded parts of 15.14 and 35.14.
        "exports = 15.1\nimports = 35.1\ntotal = 50.3",
        "exports = 15.1\nimports = 35.1\ntotal = 50.1",
        "exports = 15.1\nimports = 35.1\ntotal = 50",
        "exports = 15\nimports = 35\ntotal = 51",
        "exports = 15.1\ntotal = 15.1",
        "exports = 15.14\ntotal = 15.1",
        "exports = 15.1\ntotal = 15",
        "imports = 0\ntotal = 0",
        "total = 5",
    ] {
        silent(TOTAL_MISMATCH, &[&year(keys)]);
    }
}

#[test]
fn items_that_are_worth_more_than_all() {
    fires(
        ITEMS_OVER_TOTAL,
        &[
            &items(&[("exports", "Cheese", "year = 2023\nvalue = 2000\nshare = 1.5")]),
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 10.2"),
                ("exports", "Wool", "year = 2023\nvalue = 5.1"),
            ]),
            &items(&[
                ("exports", "Cars", "hs = \"8703\"\nyear = 2023\nvalue = 10.2"),
                ("exports", "Wool", "hs = \"51\"\nyear = 2023\nvalue = 5.1"),
            ]),
        ],
    );
    silent(
        ITEMS_OVER_TOTAL,
        &[
            &items(&[("exports", "Rice", "year = 2023\nvalue = 15.1")]),
            // Rounded apart.
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 10.2"),
                ("exports", "Wool", "year = 2023\nvalue = 5.0"),
            ]),
            &items(&[("exports", "Rice", "year = 2023\nvalue = 15.2")]),
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 10"),
                ("exports", "Wool", "year = 2023\nvalue = 6"),
            ]),
            // Of different years and directions.
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 14"),
                ("exports", "Rice", "year = 2022\nvalue = 12"),
            ]),
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 14"),
                ("imports", "Cars", "year = 2023\nvalue = 34"),
            ]),
            // Parts of other items.
            &items(&[
                ("exports", "Vehicles", "hs = \"87\"\nyear = 2023\nvalue = 14"),
                ("exports", "Cars", "hs = \"8703\"\nyear = 2023\nvalue = 12"),
            ]),
            &items(&[
                ("exports", "Goods", "year = 2023\nvalue = 15"),
                ("exports", "of which rice", "year = 2023\nvalue = 9"),
            ]),
            &items(&[
                ("exports", "Total", "year = 2023\nvalue = 15.1"),
                ("exports", "Rice", "year = 2023\nvalue = 9"),
            ]),
            // Of no year, and of one without figures.
            &items(&[("exports", "Rice", "value = 200")]),
            &items(&[("exports", "Rice", "year = 2020\nvalue = 200")]),
        ],
    );
}

#[test]
fn shares_that_their_values_contradict() {
    let one = |keys: &str| items(&[("exports", "Rice", &format!("year = 2023\n{keys}"))]);
    for keys in ["value = 4.2\nshare = 20", "value = 4.2\nshare = 28.9", "value = 14\nshare = 9.27"] {
        fires(SHARE_OF_VALUE, &[&one(keys)]);
    }
    for keys in [
        "value = 4.2\nshare = 27.8",
        "value = 4.2\nshare = 28",
        // 4.15 of 15.15, and 4.25 of 15.05.
        "value = 4.2\nshare = 27.4",
        "value = 4.2\nshare = 28.2",
        "value = 4\nshare = 24",
        "value = 15.1\nshare = 100",
        "value = 0\nshare = 0",
        "value = 4.2",
        "share = 99",
        // Reported as more than the whole.
        "value = 40\nshare = 3",
    ] {
        silent(SHARE_OF_VALUE, &[&one(keys)]);
    }
    silent(
        SHARE_OF_VALUE,
        &[
            &items(&[("exports", "Rice", "value = 4.2\nshare = 3")]),
            &items(&[("exports", "Rice", "year = 2021\nvalue = 4.2\nshare = 3")]),
            // Shares of goods, where the total has services.
            &items(&[
                ("exports", "Rice", "year = 2023\nvalue = 4.2\nshare = 52.5"),
                ("exports", "Wool", "year = 2023\nvalue = 2.0\nshare = 25.0"),
            ]),
        ],
    );
}

#[test]
fn shares_above_a_hundred_together() {
    let shares = |shares: &[(&str, &str)]| {
        let all: Vec<(String, String)> =
            shares.iter().map(|(name, keys)| ((*name).to_owned(), (*keys).to_owned())).collect();
        let all: Vec<_> = all.iter().map(|(name, keys)| ("exports", name.as_str(), keys.as_str())).collect();
        items(&all)
    };
    fires(SHARES, &[&shares(&[("Rice", "share = 70"), ("Wool", "share = 31.1")])]);
    let rounded: Vec<(String, &str)> =
        (0..16).map(|number| (format!("Good {number}"), "share = 6.3")).collect();
    let rounded: Vec<_> = rounded.iter().map(|(name, keys)| (name.as_str(), *keys)).collect();
    silent(
        SHARES,
        &[
            &shares(&[("Rice", "share = 70"), ("Wool", "share = 30")]),
            &shares(&[("Rice", "share = 70.4"), ("Wool", "share = 30.1")]),
            &shares(&[("Rice", "share = 34"), ("Wool", "share = 34"), ("Jute", "share = 33")]),
            &shares(&rounded),
            &shares(&[("Rice", "year = 2022\nshare = 70"), ("Rice", "year = 2023\nshare = 70")]),
            &items(&[("exports", "Rice", "share = 70"), ("imports", "Cars", "share = 70")]),
            &shares(&[("Vehicles", "hs = \"87\"\nshare = 70"), ("Cars", "hs = \"87.03\"\nshare = 60")]),
            &shares(&[("All goods", "share = 100"), ("Rice", "share = 60")]),
            &shares(&[("Rice", "share = 100")]),
            &shares(&[("Vehicles", "hs = \"87\"\nshare = 70"), ("thereof cars", "share = 60")]),
        ],
    );
}

#[test]
fn growth_in_texts() {
    fires_in_prose(
        GROWTH_IN_TEXT,
        &[
            "In 2023, exports rose by 13.7 per cent.",
            "Imports fell by 17% in 2023.",
            "In 2023 Ruritania's exports grew 30.8 per cent.",
            "In 2023 Graustark's exports grew 20.8 per cent.",
            "Bilateral trade increased by 12 percent in 2023.",
            "Exports to Graustark rose by 17 per cent in 2023.",
            "In 2023, exports fell.",
            "Trade with Graustark declined sharply in 2023.",
            "Imports dropped to $35.1 million in 2023.",
            "Graustark's exports shrank in 2023.",
        ],
    );
    silent_in_prose(
        GROWTH_IN_TEXT,
        &[
            "In 2023, exports rose by 20.8 per cent.",
            "In 2023, exports rose by 21 per cent.",
            // 12.45 to 15.15 is 21.7, and 12.55 to 15.05 is 19.9.
            "In 2023, exports rose by 21.5 per cent.",
            "In 2023, exports rose by about 13.7 per cent.",
            "Exports rose by 13.7 per cent between 2022 and 2023.",
            "Exports rose by 13.7 per cent.",
            "In the first half of 2023, exports rose by 13.7 per cent.",
            "In 2023, exports of rice rose by 13.7 per cent.",
            "In 2023, tractor exports rose by 13.7 per cent.",
            "In 2023, exports to China rose by 13.7 per cent.",
            "In 2022, exports rose by 13.7 per cent.",
            "In 2021, exports rose by 13.7 per cent.",
            "In 2023, the price of rice rose by 13.7 per cent.",
            "In 2023, exports rose by 2.6 million dollars.",
            "In 2023, exports rose and imports fell by 13.7 per cent.",
            "According to Graustark, exports rose by 13.7 per cent in 2023.",
            "In 2023 Graustark's exports grew 17 per cent.",
            "In 2023, exports rose by 13.7 percentage points.",
            "> In 2023, exports rose by 13.7 per cent.",
            "In 2023, exports rose by {{trade.2022..2023.exports|percent}}.",
            "In real terms, exports rose by 13.7 per cent in 2023.",
            "Exports will have risen by 13.7 per cent in 2023.",
            "In 2023, exports rose.",
            "Exports did not fall in 2023.",
            "Exports of rice fell in 2023.",
            "Exports to China fell in 2023.",
            "Export growth fell in 2023.",
            "The trade deficit fell in 2023.",
            "Trade in services fell in 2023.",
            "Exports fell short of the plan of 2023.",
            "Exports fell in 2023 as a share of all exports.",
            "Prices rose, and exports fell in 2023.",
            "Oil prices fell, which helped exports in 2023.",
            "In 2023, exports fell behind imports.",
            "Exports fell early in 2023.",
            "Exports fell in 2023, then rose.",
        ],
    );
}

#[test]
fn amounts_in_texts_that_nearly_equal_a_figure() {
    fires_in_prose(
        NEAR_FIGURE,
        &[
            "In 2023, trade was worth $50.3 million.",
            "Exports were US$15.2 million in 2023.",
            "Imports from Graustark reached 35.2 million dollars in 2023.",
            "In 2023 Graustark's exports were $35.3 million.",
            "Total trade came to $0.0503 billion in 2023.",
            "Trade came to $50,300 thousand in 2023.",
        ],
    );
    silent_in_prose(
        NEAR_FIGURE,
        &[
            "In 2023, trade was worth $50.2 million.",
            "In 2023, trade was worth $50 million.",
            "In 2023, trade was worth $0.05 billion.",
            "In 2023, trade was worth {{trade.2023.total}}.",
            "In 2023, trade was worth about $50.3 million.",
            "In 2023, trade was worth more than $50.1 million.",
            "In 2023, trade was worth $60.3 million.",
            "In 2023, trade was worth €50.3 million.",
            "In 2023, trade was worth A$50.3 million.",
            "In 2023, trade was worth 50.3 million.",
            "In 2023, trade in services was worth $50.3 million.",
            "In 2023, 50.3 million litres of beer were in trade.",
            "The trade office cost $50.3 million in 2021.",
            "Trade was worth $50.3 million in 2023, after $42.5 million in 2022.",
            "By June 2023, trade was worth $50.3 million.",
            "The goal for trade in 2023 was $50.3 million.",
            "A loan of $50.3 million was signed in 2023.",
            "In 2023, exports of rice were worth $15.2 million.",
            "In 2023, exports rose by $15.2 million.",
            "In 2023, exports to China were worth $15.2 million.",
            "In 2023, trade was worth $42.3 million, and $50.3 million with others.",
            "> In 2023, trade was worth $50.3 million.",
            "`In 2023, trade was worth $50.3 million.`",
            "In 2023, trade was worth $50.3–52 million.",
        ],
    );
}

#[test]
fn figures_that_are_typed() {
    let typed = |sentence: &str| {
        let found = found("", &summary(sentence)).into_iter().find(|found| found.code == UNBOUND_FIGURE);
        found.map(|found| found.fix.map(|fix| (fix.old, fix.new)))
    };
    let fix = |old: &str, new: &str| Some(Some((old.to_owned(), new.to_owned())));
    assert_eq!(
        typed("In 2023, trade was worth $50.2 million."),
        fix("$50.2 million", "{{trade.2023.total}}")
    );
    assert_eq!(
        typed("Exports were **$12.5 million** in 2022."),
        fix("$12.5 million", "{{trade.2022.exports}}")
    );
    assert_eq!(
        typed("In 2023, Graustark’s exports were $35.1 million."),
        fix("$35.1 million", "{{trade.2023.imports}}")
    );
    for sentence in [
        "In 2023, trade was worth US$50.2 million.",
        "In 2023, trade was worth 50.2 million dollars.",
        "In 2023, trade was worth $50.20 million.",
        "In 2023, trade was worth $50 million.",
        "Trade was worth $50.2 million.",
        "In 2023, a loan of $50.2 million was signed.",
        "In 2022, trade was worth $50.2 million.",
        "In 2023, trade was worth {{trade.2023.total}}.",
        "In 2023, trade was worth over $50.2 million.",
        "> In 2023, trade was worth $50.2 million.",
    ] {
        assert_eq!(typed(sentence), None, "{sentence}");
    }
}

#[test]
fn anniversaries_that_the_dates_contradict() {
    let titled = |title: &str, established: &str| {
        let brief = format!("{HEAD}{PARTIES}[relationship]\nestablished = {established}\n")
            .replace("Ruritania and Graustark", title);
        let mut loaded = load("brief.toml", brief.as_bytes(), &NoFiles);
        chancery::lint::check(&mut loaded);
        loaded.diagnostics.iter().filter(|found| found.code == ANNIVERSARY).count()
    };
    assert_eq!(titled("Fifty years of relations", "1972"), 1);
    assert_eq!(titled("The 30th anniversary of diplomatic relations", "1992-02-03"), 1);
    assert_eq!(titled("25 years of diplomatic relations", "1994-02-03"), 1);
    for (title, established) in [
        ("Fifty years of relations", "1974"),
        ("Fifty years of relations", "1974-02-03"),
        // Later in the year, and just before.
        ("Fifty years of relations", "1974-12-01"),
        ("Forty-nine years of relations", "1974-12-01"),
        ("Fifty years of relations", "1973-06-01"),
        ("Over fifty years of relations", "1972"),
        ("Fifty years of friendship treaties", "1972"),
        ("Fifty years of trade", "1972"),
        ("Fifty years on", "1972"),
        ("The first fifty years of relations", "1950"),
        ("The 30th anniversary of the treaty", "1972"),
        ("The 2024 review of relations", "1972"),
    ] {
        assert_eq!(titled(title, established), 0, "{title}, {established}");
    }
    let steps = |title: &str| {
        messages(
            ANNIVERSARY,
            "",
            &format!(
                "[relationship]\nestablished = 1994-02-03\n\n[[history]]\ndate = 1992\ntitle = \"{title}\"\n"
            ),
        )
        .len()
    };
    assert_eq!(steps("Diplomatic relations are established"), 1);
    for title in [
        "Diplomatic relations are re-established",
        "Consular relations are established",
        "Diplomatic relations are established at the level of chargé d’affaires",
        "Talks on diplomatic relations begin",
        "Both sides agree on an exchange of notes",
    ] {
        assert_eq!(steps(title), 0, "{title}");
    }
}

#[test]
fn agreements_whose_dates_contradict_them() {
    let agreement = |keys: &str| format!("[[agreement]]\ntitle = \"Agreement on Trade\"\n{keys}\n");
    for keys in [
        "expires = 2019\nstatus = \"In force\"",
        "expires = 2024-02-02\nstatus = \"in effect\"",
        "expires = \"2024-01\"\nstatus = \"Valid\"",
    ] {
        fires(EXPIRED, &[&agreement(keys)]);
    }
    for keys in [
        "expires = 2024\nstatus = \"In force\"",
        "expires = 2024-02-03\nstatus = \"In force\"",
        "expires = \"2024-02\"\nstatus = \"In force\"",
        "expires = 2031\nstatus = \"In force\"",
        "expires = 2019\nstatus = \"Expired\"",
        "expires = 2019\nstatus = \"No longer in force\"",
        "expires = 2019\nstatus = \"In force until 2019\"",
        "expires = 2019\nstatus = \"Invalid\"",
        "expires = 2019",
        "status = \"In force\"",
    ] {
        silent(EXPIRED, &[&agreement(keys)]);
    }
    fires(FORCE_BEFORE_SIGNATURE, &[&agreement("signed = 2015-05-29\nin_force = 2014")]);
    for keys in [
        "signed = 2015-05-29\nin_force = 2015-05-29",
        "signed = 2015-05-29\nin_force = \"2015-05\"",
        "signed = 2015-05-29\nin_force = 2015",
        "signed = 2015\nin_force = \"2015-01\"",
        "signed = \"2015-06\"\nin_force = 2015-06-01",
        "signed = [2015-05-28, 2015-05-30]\nin_force = 2015-05-29",
        "signed = 2015\nin_force = 2016",
        "in_force = 1990",
        "signed = 2015",
        "signed = 2015-05-29\nin_force = 2031",
    ] {
        silent(FORCE_BEFORE_SIGNATURE, &[&agreement(keys)]);
    }
}

#[test]
fn plans_that_are_past() {
    let commission =
        |date: &str| format!("[[commission]]\nname = \"Joint Commission\"\nnext_session = {date}\n");
    let due = |date: &str| format!("[[recommendation]]\ntitle = \"Meet\"\ndue = {date}\n");
    fires(
        PAST_PLAN,
        &[&commission("\"2023-10\""), &commission("2024-02-02"), &commission("2023"), &due("2023-12-31")],
    );
    silent(
        PAST_PLAN,
        &[
            &commission("2024-02-03"),
            &commission("2024-02-04"),
            &commission("\"2024-02\""),
            &commission("2024"),
            &commission("2031"),
            &due("2024"),
            &due("\"2024-02\""),
            "[[commission]]\nname = \"Joint Commission\"\nlast_session = 2023\n",
            "[[visit]]\ndate = 2023\nvisitor = \"A. Minister\"\n",
            "[[recommendation]]\ntitle = \"Meet\"\n",
        ],
    );
    assert_eq!(messages(PAST_PLAN, "next_update = 2023\n", "").len(), 1);
    assert_eq!(messages(PAST_PLAN, "next_update = 2024\n", "").len(), 0);
}

#[test]
fn entries_that_are_given_twice() {
    let two = |table: &str, one: &str, other: &str| format!("[[{table}]]\n{one}\n\n[[{table}]]\n{other}\n");
    let twice = |table: &str, one: &str| two(table, one, one);
    fires(
        DUPLICATE,
        &[
            &twice("visit", "date = 2015\nvisitor = \"A. Minister\""),
            &two(
                "visit",
                "date = 2015\nvisitor = \"A. Minister\"",
                "date = 2015\nvisitor = \"a  MINISTER.\"",
            ),
            &twice("agreement", "title = \"Agreement on Trade\"\nsigned = 2015"),
            &twice("trade.item", "flow = \"exports\"\nname = \"Rice\"\nvalue = 1"),
            &twice("history", "date = 1994\ntitle = \"Relations are established\""),
            &twice("recommendation", "title = \"Meet\""),
            &two("source", "id = \"a\"\ntitle = \"Yearbook\"", "id = \"b\"\ntitle = \"Yearbook\""),
            &twice("mission", "sender = \"XRU\"\nhost = \"XGR\"\ncity = \"Strelsau\""),
        ],
    );
    silent(
        DUPLICATE,
        &[
            &two("visit", "date = 2015\nvisitor = \"A. Minister\"", "date = 2016\nvisitor = \"A. Minister\""),
            &two(
                "visit",
                "date = 2015\nvisitor = \"A. Minister\"",
                "date = 2015-05-01\nvisitor = \"A. Minister\"",
            ),
            &two("visit", "date = 2015\nvisitor = \"A. Minister\"", "date = 2015\nvisitor = \"B. Minister\""),
            &two(
                "visit",
                "date = 2015\nvisitor = \"A. Minister\"\nplace = \"Strelsau\"",
                "date = 2015\nvisitor = \"A. Minister\"\nplace = \"Zenda\"",
            ),
            &two("agreement", "title = \"Protocol\"\nsigned = 2015", "title = \"Protocol\"\nsigned = 2016"),
            &two(
                "agreement",
                "title = \"Memorandum\"\nfield = \"Sport\"",
                "title = \"Memorandum\"\nfield = \"Trade\"",
            ),
            &two(
                "trade.item",
                "flow = \"exports\"\nname = \"Rice\"\nyear = 2022",
                "flow = \"exports\"\nname = \"Rice\"\nyear = 2023",
            ),
            &two("trade.item", "flow = \"exports\"\nname = \"Rice\"", "flow = \"imports\"\nname = \"Rice\""),
            &two(
                "trade.item",
                "flow = \"exports\"\nname = \"Other\"\nhs = \"87\"",
                "flow = \"exports\"\nname = \"Other\"\nhs = \"88\"",
            ),
            &two(
                "source",
                "id = \"a\"\ntitle = \"Yearbook\"\ndate = 2022",
                "id = \"b\"\ntitle = \"Yearbook\"\ndate = 2023",
            ),
            &two(
                "mission",
                "sender = \"XRU\"\nhost = \"XGR\"\ncity = \"Strelsau\"",
                "sender = \"XGR\"\nhost = \"XRU\"\ncity = \"Strelsau\"",
            ),
        ],
    );
}

#[test]
fn figures_that_end_long_ago() {
    fires(
        OLD_FIGURES,
        &[&exports(&[(2018, "12.5"), (2019, "15.1")]), &exports(&[(2001, "12.5"), (2002, "15.1")])],
    );
    assert_eq!(messages(OLD_FIGURES, "data_cutoff = 2023-12-31\n", &exports(&[(2019, "15.1")])).len(), 1);
    silent(
        OLD_FIGURES,
        &[
            &exports(&[(2019, "12.5"), (2020, "14.2"), (2021, "15.1")]),
            &exports(&[(2022, "12.5"), (2023, "15.1")]),
            &exports(&[(1994, "12.5"), (2021, "15.1")]),
            // One year is a choice.
            &exports(&[(2019, "15.1")]),
            &exports(&[(1994, "15.1")]),
            &exports(&[(2023, "12.5"), (2024, "15.1")]),
            "",
        ],
    );
    for cutoff in ["2019", "\"2020-06\"", "2022-12-31"] {
        let head = format!("data_cutoff = {cutoff}\n");
        assert_eq!(
            messages(OLD_FIGURES, &head, &exports(&[(2018, "12.5"), (2019, "15.1")])).len(),
            0,
            "{cutoff}"
        );
    }
}

#[test]
fn a_year_that_is_missing() {
    let years = |years: &[i16]| exports(&years.iter().map(|year| (*year, "15.1")).collect::<Vec<_>>());
    fires(MISSING_YEAR, &[&years(&[2019, 2020, 2022, 2023]), &years(&[2023, 2021, 2020, 2019])]);
    silent(
        MISSING_YEAR,
        &[
            &years(&[2020, 2021, 2022, 2023]),
            &years(&[2021, 2023]),
            &years(&[2020, 2022, 2023]),
            &years(&[1994, 2004, 2014, 2023]),
            &years(&[2003, 2008, 2013, 2018, 2023]),
            &years(&[2014, 2016, 2018, 2020, 2022]),
            &years(&[2016, 2017, 2020, 2021, 2022]),
            &years(&[1994, 2020, 2021, 2022, 2023]),
            &years(&[2017, 2018, 2020, 2022, 2023]),
            &(years(&[2019, 2020, 2022, 2023])
                + "[[history]]\ndate = 2021\ntitle = \"Flood\"\ntext = \"The figures of 2021 are lost.\"\n"),
        ],
    );
}

#[test]
fn a_figure_that_jumps() {
    let jump = |values: &[&str]| {
        let years: Vec<_> = (2020..).zip(values).map(|(year, value)| (year, *value)).collect();
        exports(&years)
    };
    fires(
        JUMP,
        &[
            &jump(&["12.5", "143.0", "15.1", "15.8"]),
            &jump(&["12.5", "14.3", "151"]),
            &jump(&["12.5", "1.25", "15.1"]),
            &jump(&["12500", "14300", "15.1"]),
            &jump(&["1", "100"]),
        ],
    );
    silent(
        JUMP,
        &[
            &jump(&["12.5", "14.3", "15.1"]),
            &jump(&["12.5", "100", "110"]),
            &jump(&["12.5", "124.9", "110"]),
            &jump(&["12.5", "1.3", "1.4"]),
            // So little changes much.
            &jump(&["0.1", "1.5", "2.4"]),
            &jump(&["3", "40"]),
            &jump(&["0", "40"]),
            &jump(&["40", "0", "40"]),
            &exports(&[(1994, "1.2"), (2023, "151.0")]),
            &exports(&[(2020, "1.2"), (2022, "15.1")]),
        ],
    );
    assert_eq!(messages(JUMP, "", &TRADE.replace("12.5", "125.0").replace("30.0", "3.05")).len(), 1);
}

#[test]
fn a_recommendation_that_is_nobodys() {
    let recommendations = |keys: &[&str]| {
        let one = |(number, keys): (usize, &&str)| {
            format!("[[recommendation]]\ntitle = \"Number {number}\"\n{keys}\n\n")
        };
        keys.iter().enumerate().map(one).collect::<String>()
    };
    const OWNED: &str = "owner = \"Ministry of Commerce\"";
    fires(
        NO_OWNER,
        &[
            &recommendations(&[OWNED, ""]),
            &recommendations(&["", OWNED]),
            &recommendations(&[OWNED, "priority = \"high\""]),
            &recommendations(&[OWNED, OWNED, "due = 2025", OWNED]),
        ],
    );
    silent(
        NO_OWNER,
        &[
            &recommendations(&[""]),
            &recommendations(&["", ""]),
            &recommendations(&["priority = \"high\"", "due = 2025"]),
            &recommendations(&[OWNED]),
            &recommendations(&[OWNED, OWNED]),
            &recommendations(&[OWNED, "owner = \"Both\""]),
            &recommendations(&[OWNED, "priority = \"low\""]),
            &recommendations(&[OWNED, "owner = \"\""]),
            "[[project]]\nname = \"Plant\"\n",
            "",
        ],
    );
}

#[test]
fn names_that_countries_no_longer_have() {
    let visit =
        |date: &str, keys: &str| format!("[[visit]]\ndate = {date}\nvisitor = \"A. Minister\"\n{keys}\n");
    let text =
        |text: &str| format!("[[section]]\nid = \"text\"\ntitle = \"Text\"\nbody = '''\n{text}\n'''\n");
    fires(
        FORMER_NAME,
        &[
            &visit("2021", "place = \"Mbabane, Swaziland\""),
            &visit("2005-05-01", "office = \"President of Zaire\""),
            &visit("1999", "place = \"Czechoslovakia\""),
            &text("In 2021, a consulate opened in Swaziland."),
            "[[agreement]]\ntitle = \"Agreement on Trade\"\nsigned = 2021\nplace = \"Swaziland\"\n",
        ],
    );
    silent(
        FORMER_NAME,
        &[
            &visit("2011", "place = \"Mbabane, Swaziland\""),
            &visit("2018", "place = \"Mbabane, Swaziland\""),
            &visit("1985", "office = \"President of Zaire\""),
            &visit("2021", "place = \"Mbabane, Eswatini\""),
            &visit("2021", "place = \"Ankara, Turkey\""),
            &visit("2021", "place = \"Skopje, Macedonia\""),
            &visit("2021", "place = \"Prague, in the former Czechoslovakia\""),
            &text("In 1985, a consulate opened in Zaire."),
            &text("In 2021, Eswatini, formerly Swaziland, opened a consulate."),
            &text("In 2021, relations were as old as the union with the Soviet Union had been."),
            &text("Relations with Zaire began in 1965, and were renewed in 2003."),
            &text("Swaziland opened a consulate."),
        ],
    );
    let party = |name: &str| {
        let brief = format!("{HEAD}{PARTIES}").replace("name = \"Graustark\"", &format!("name = \"{name}\""));
        let mut loaded = load("brief.toml", brief.as_bytes(), &NoFiles);
        chancery::lint::check(&mut loaded);
        loaded.diagnostics.iter().filter(|found| found.code == FORMER_NAME).count()
    };
    assert_eq!(["Burma", "Swaziland", "Zaire", "Czechoslovakia"].map(party), [1; 4]);
    assert_eq!(["Myanmar", "Turkey", "Macedonia", "Czechia", "Cape Verde", "Ivory Coast"].map(party), [0; 6]);
}

#[test]
fn paragraphs_that_are_given_twice() {
    let two = |one: &str, other: &str| {
        let section = |id: &str, body: &str| {
            format!("[[section]]\nid = \"{id}\"\ntitle = \"{id}\"\nbody = '''\n{body}\n'''\n\n")
        };
        section("one", one) + &section("two", other) + TRADE
    };
    let long = "The two ministries meet every year and agree on the exercises of the next.";
    fires(
        REPEATED_TEXT,
        &[
            &two(long, long),
            &two(long, "The two ministries meet *every year*, and agree on the exercises of the next"),
            &two(&format!("{long}\n\n{long}"), "Something else."),
            &(two(long, "Something else.")
                + &format!("[[history]]\ndate = 1994\ntitle = \"A\"\ntext = \"{long}\"\n")),
        ],
    );
    silent(
        REPEATED_TEXT,
        &[
            &two(long, "The two ministries meet every year and agree on the scholarships of the next."),
            &two("The two ministries meet every year.", "The two ministries meet every year."),
            &two(
                "One two three four five six seven eight nine.",
                "One two three four five six seven eight nine.",
            ),
            &two(long, &format!("{long} So do the two academies.")),
            &two(
                "In that year, exports and imports came to {{trade.2022.total}} together, which was more than before.",
                "In that year, exports and imports came to {{trade.2023.total}} together, which was more than before.",
            ),
            &two(&format!("> {long}"), &format!("- {long} It is so.")),
            &two(&format!("    {long}"), "Something else."),
            &two("* * *", "* * *"),
            "",
        ],
    );
}

#[test]
fn figures_with_rounding_errors() {
    let figure = |figure: &str| format!("[[trade.year]]\nyear = 2023\nexports = {figure}\n");
    let fix = |written: &str| {
        let found = found("", &figure(written)).into_iter().find(|found| found.code == BINARY_ROUNDING)?;
        found.fix.map(|fix| fix.new)
    };
    assert_eq!(fix("100.03999999999999").as_deref(), Some("100.04"));
    assert_eq!(fix("0.30000000000000004").as_deref(), Some("0.3"));
    assert_eq!(fix("1_151.3999999999999").as_deref(), Some("1151.4"));
    for figure in [
        "100.04",
        "0.3",
        "50",
        "0.0",
        "99.9999999",
        "33.3333333333",
        "12345.6789",
        "1e3",
        "100.0400000000",
        "3.1415926535",
    ] {
        assert_eq!(fix(figure), None, "{figure}");
    }
}
