//! Every text of a brief is printed with its citations, or refuses them.

use crate::brief::{Brief, Declared, load};
use crate::compose::compose;
use crate::diag::codes;
use crate::locale::Locale;
use crate::read::NoFiles;
use crate::read::schema::{Table, Type};

/// A brief in which every text is its own path.
const EVERY_TEXT: &str = r#"schema = 1

[brief]
title = "brief.title"
subtitle = "brief.subtitle"
series = "brief.series"
number = "brief.number"
edition = "brief.edition"
place = "brief.place"
date = 2024-05-12
authors = [
  { name = "brief.authors.name", role = "brief.authors.role", organisation = "brief.authors.organisation" },
]
version = "brief.version"
drafted_by = [{ name = "brief.drafted_by.name", role = "brief.drafted_by.role", date = 2024-05-12 }]
cleared_by = [{ name = "brief.cleared_by.name", role = "brief.cleared_by.role", date = 2024-05-12 }]
marking = "brief.marking"
keywords = ["brief.keywords"]
licence = "brief.licence"
contact = "brief.contact"
disclaimer = "brief.disclaimer"
summary = "brief.summary"
conclusion = "brief.conclusion"

[[party]]
code = "AA"
name = "Ruritania"
facts = [{ label = "Area", value = "Large" }]

[[party]]
code = "BB"
name = "party.name"
short = "party.short"
adjective = "party.adjective"
official_name = "party.official_name"
capital = "party.capital"
facts = [{ label = "party.facts.label", value = "party.facts.value" }]

[[mission]]
sender = "AA"
host = "BB"
opened = 1994
city = "mission.city"
head = "mission.head"

[[history]]
date = 1994
title = "history.title"
text = "history.text"

[[visit]]
date = 2023
visitor = "visit.visitor"
office = "visit.office"
format = "sidelines"
occasion = "visit.occasion"
place = "visit.place"
outcome = "visit.outcome"

[agreements]
count = 3
kinds = ["agreements.kinds"]
fields = ["agreements.fields"]
note = "agreements.note"

[[agreement]]
title = "agreement.title"
status = "agreement.status"
field = "agreement.field"
place = "agreement.place"

[[commission]]
name = "commission.name"
level = "commission.level"
remit = ["commission.remit"]

[trade]
note = "trade.note"

[[trade.item]]
flow = "exports"
name = "trade.item.name"
value = 2

[[trade.item]]
flow = "exports"
name = "Rice"
value = 1

[[statistic]]
id = "students"
title = "statistic.title"
line = [{ name = "statistic.line.name", values = { 2022 = 1 } }]

[[chart]]
kind = "items"
title = "chart.title"
caption = "chart.caption"
alt = "chart.alt"

[[chart]]
kind = "trade"

[[chart.note]]
year = 2023
text = "chart.note.text"

[[chart.line]]
value = 1
text = "chart.line.text"

[[forum]]
name = "forum.name"
purpose = "forum.purpose"

[[project]]
name = "A plant"
initiative = "Another initiative"

[[project]]
name = "project.name"
initiative = "project.initiative"
status = "project.status"
text = "project.text"

[[recommendation]]
title = "recommendation.title"
text = "recommendation.text"
owner = "recommendation.owner"

[[section]]
id = "free"
title = "section.title"
body = "section.body"

[[source]]
id = "register"
author = "source.author"
title = "source.title"
publisher = "source.publisher"
"#;

/// The paths of the texts of a table and of those in it, and whether they may hold marks.
fn texts(table: &'static Table, path: &str, all: &mut Vec<(String, bool)>) {
    for key in table.keys() {
        let path = format!("{path}{}", key.name);
        match key.kind {
            // Words of Chancery's own, which a house renames.
            _ if path == "theme" => {}
            Type::Text(_) => all.push((path, true)),
            Type::Phrase(_) | Type::Phrases(_) => all.push((path, false)),
            Type::Table(inner) | Type::Tables(inner) => texts(inner, &format!("{path}."), all),
            _ => {}
        }
    }
}

#[test]
fn every_text_prints_its_citations_and_links_or_refuses_them() {
    let mut all = Vec::new();
    texts(Brief::TABLE, "", &mut all);
    let plain = all.iter().fold(EVERY_TEXT.to_owned(), |brief, (path, _)| {
        let text = format!("\"{path}\"");
        assert!(brief.contains(&text), "the brief lacks {path}");
        brief.replace(&text, &format!("\"Words of {}\"", path.replace('.', " ")))
    });
    for (path, has_marks) in &all {
        for (mark, printed) in [("[@register]", "Citation(["), ("[link](https://example.org/w)", "/w\"")] {
            let words = format!("\"Words of {}", path.replace('.', " "));
            let brief = plain.replace(&format!("{words}\""), &format!("{words} {mark}\""));
            let loaded = load("brief.toml", brief.as_bytes(), &NoFiles);
            let refused = loaded.diagnostics.iter().any(|found| found.code == codes::PLAIN_WORDS);
            assert_eq!(refused, !has_marks, "{path} with {mark}: {:?}", loaded.diagnostics);
            let Some(brief) = loaded.brief else { continue };
            let document = compose(&brief, &Locale::new(&brief.head.language));
            assert!(format!("{document:?}").contains(printed), "{path} with {mark} is printed without it");
        }
    }
}
