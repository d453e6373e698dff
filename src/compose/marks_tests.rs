//! Every text of a brief is printed with its citations, or refuses them.

use crate::brief::{Brief, Declared, load};
use crate::compose::compose;
use crate::diag::codes;
use crate::locale::Locale;
use crate::read::schema::{Table, Type};
use crate::read::{FileError, ReadFiles};

/// A brief in which every text is its own path.
const EVERY_TEXT: &str = r#"schema = 1

[brief]
title = "brief.title"
short_title = "brief.short_title"
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
objectives = ["brief.objectives"]
protocol = "brief.protocol"

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
members = ["party.members"]
facts = [{ group = "party.facts.group", label = "party.facts.label", value = "party.facts.value" }]

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
trade_in = "trade.trade_in"
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

[[table]]
title = "table.title"
columns = ["table.columns", "Value"]
rows = [["Area", 1]]
note = "table.note"

[[highlight]]
value = "highlight.value"
label = "highlight.label"
change = "highlight.change"
note = "highlight.note"

[[official]]
party = "AA"
name = "official.name"
office = "official.office"
note = "official.note"
photo = "p.svg"
credit = "official.credit"
biography = "official.biography"

[[programme]]
time = 2024-05-13T09:30:00
what = "programme.what"
place = "programme.place"
with = "programme.with"

[[delegation]]
party = "AA"

[[delegation.member]]
name = "delegation.member.name"
office = "delegation.member.office"

[[topic]]
title = "topic.title"
background = "topic.background"
our_position = "topic.our_position"
their_position = "topic.their_position"
points = ["topic.points"]
if_raised = "topic.if_raised"
avoid = ["topic.avoid"]
owner = "topic.owner"

[[question]]
question = "question.question"
answer = "question.answer"

[[upcoming]]
date = 2025
title = "upcoming.title"
place = "upcoming.place"

[[box]]
title = "box.title"
body = "box.body"

[[picture]]
file = "p.svg"
alt = "picture.alt"
caption = "picture.caption"
credit = "picture.credit"

[[map]]
title = "map.title"
caption = "map.caption"
alt = "map.alt"
places = [{ name = "map.places.name", at = [1, 1] }]
outline = "outline.geojson"

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
pull_quote = "section.pull_quote"

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
            Type::Texts(_) => all.push((path, true)),
            Type::Phrase(_) | Type::Phrases(_) => all.push((path, false)),
            Type::Table(inner) | Type::Tables(inner) => texts(inner, &format!("{path}."), all),
            _ => {}
        }
    }
}

/// The files of the picture and of the outlines.
struct Pictures;

impl ReadFiles for Pictures {
    fn read(&self, path: &str) -> Result<Vec<u8>, FileError> {
        if path == "outline.geojson" {
            let outline = |id: &str, west: u32| {
                let ring = format!("[[{west}, 0], [{0}, 0], [{0}, 2], [{west}, 0]]", west + 2);
                format!(
                    r#"{{"type": "Feature", "id": "{id}", "geometry": {{"type": "Polygon", "coordinates": [{ring}]}}}}"#
                )
            };
            return Ok(format!(r#"{{"features": [{}, {}]}}"#, outline("AA", 0), outline("BB", 3)).into());
        }
        Ok("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>".into())
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
            let loaded = load("brief.toml", brief.as_bytes(), &Pictures);
            let refused = loaded.diagnostics.iter().any(|found| found.code == codes::PLAIN_WORDS);
            assert_eq!(refused, !has_marks, "{path} with {mark}: {:?}", loaded.diagnostics);
            let Some(brief) = loaded.brief else { continue };
            let document = compose(&brief, &Locale::new(&brief.head.language));
            assert!(format!("{document:?}").contains(printed), "{path} with {mark} is printed without it");
        }
    }
}
