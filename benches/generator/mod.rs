//! Briefs of any length between two invented countries, the same text for the same length and seed.
//!
//! Every page's worth has a section of prose, visits, agreements and a step of history; figures of trade,
//! sources and recommendations grow more slowly, as they do in life.

use std::fmt::Write;

/// A brief that makes about `pages` pages on A4; 4, 13 and 53 were tried out. Each seed makes another of that
/// length.
pub(crate) fn brief(pages: usize, seed: u64) -> String {
    let mut words = Words { state: 0x00C0_FFEE ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) };
    let mut out = String::new();
    let o = &mut out;
    // What is in every brief takes three pages, what is written below nearly two.
    let units = 1 + pages.saturating_sub(5) * 3 / 5;
    head(o, &mut words);
    for index in 0..units {
        section(o, index, if units > 1 { PARAGRAPHS } else { 1 }, &mut words);
    }
    for index in 0..units {
        history(o, index, &mut words);
    }
    for index in 0..4 * units {
        visit(o, index, &mut words);
    }
    for index in 0..3 * units {
        agreement(o, index, &mut words);
    }
    trade(o, (1 + 2 * units).min(40), units, &mut words);
    for index in 0..1 + units / 3 {
        let _ = writeln!(
            o,
            "[[recommendation]]\ntitle = \"{}\"\ntext = \"{}\"\npriority = \"{}\"\n",
            words.pick(TOPICS),
            words.sentence(),
            ["high", "medium", "low"][index % 3]
        );
    }
    for index in 0..sources(units) {
        let _ = writeln!(
            o,
            "[[source]]\nid = \"s{index}\"\nauthor = \"{}\"\ntitle = \"{}\"\npublisher = \"{}\"\ndate = \"{}\"\n",
            words.pick(PEOPLE),
            words.sentence().trim_end_matches('.'),
            words.pick(PLACES),
            2004 + index % 20
        );
    }
    // Every source is cited once at least.
    let all: Vec<_> = (0..sources(units)).map(|index| format!("[@s{index}]")).collect();
    out.replace("SOURCES", &all.join(""))
}

fn sources(units: usize) -> usize {
    3 + units / 2
}

fn head(o: &mut String, words: &mut Words) {
    let _ = writeln!(
        o,
        r#"schema = 1

[brief]
title       = "Ruritania and Graustark: a survey of relations"
kind        = "country"
date        = 2024-06-30
perspective = "XR"
series      = "Briefing papers"
number      = "7/2024"
place       = "Strelsau"
authors     = [{{ name = "Rudolf Rassendyll", role = "Head of section", organisation = "Institute of Foreign Affairs, Strelsau" }}]
summary     = """
{} Trade came to {{{{trade.2023.total}}}} in 2023. {}
"""
conclusion  = """
{}

This rests on the sources listed. SOURCES
"""

[[party]]
code = "XR"
name = "Ruritania"
official_name = "Kingdom of Ruritania"
capital = "Strelsau"
facts = [{{ label = "Population", value = "4.1 million" }}, {{ label = "Area", value = "32,100 km²" }}]

[[party]]
code = "XG"
name = "Graustark"
official_name = "Principality of Graustark"
capital = "Edelweiss"
facts = [{{ label = "Population", value = "1.9 million" }}, {{ label = "Area", value = "11,400 km²" }}]

[relationship]
established = 1974-05-12

[agreements]
count = 120
qualifier = "over"
kinds = ["agreements", "protocols"]
fields = ["Customs", "Railways", "Education"]

[[commission]]
name = "Joint Commission on Trade"
established = "1991"
sessions = 17
remit = ["Customs", "Transit", "Standards"]
"#,
        words.sentence(),
        words.sentence(),
        words.paragraph(2)
    );
}

fn section(o: &mut String, index: usize, paragraphs: usize, words: &mut Words) {
    let _ = writeln!(
        o,
        "[[section]]\nid = \"section-{index}\"\ntitle = \"{}\"\nbody = \"\"\"",
        words.pick(TOPICS)
    );
    for _ in 0..paragraphs {
        let _ = writeln!(o, "{}\n", words.paragraph(5));
    }
    if index.is_multiple_of(3) {
        for _ in 0..3 {
            let _ = writeln!(o, "- {}", words.sentence());
        }
    }
    let _ = writeln!(o, "\"\"\"\n");
}

/// Paragraphs in a section: with the rest of a page's worth, they fill the page.
const PARAGRAPHS: usize = 3;

fn history(o: &mut String, index: usize, words: &mut Words) {
    let (year, month) = (1974 + index % 50, 1 + index / 50 % 12);
    let _ = writeln!(
        o,
        "[[history]]\ndate = \"{year}-{month:02}\"\ntitle = \"{}\"\ntext = \"{}\"\nsources = [\"s{}\"]\n",
        words.pick(TOPICS),
        words.sentence(),
        index % 3
    );
}

fn visit(o: &mut String, index: usize, words: &mut Words) {
    let (year, month, day) = (1990 + index % 34, 1 + index % 12, 1 + index % 28);
    let (party, place) = if index.is_multiple_of(2) { ("XR", "Edelweiss") } else { ("XG", "Strelsau") };
    let _ = writeln!(
        o,
        "[[visit]]\ndate = {year}-{month:02}-{day:02}\nvisitor = \"{}\"\noffice = \"{}\"\nparty = \"{party}\"\n\
         level = \"minister\"\nformat = \"visit\"\nplace = \"{place}\"\noutcome = \"{}\"\nsources = [\"s{}\"]\n",
        words.pick(PEOPLE),
        words.pick(OFFICES),
        words.sentence(),
        index % 3
    );
}

fn agreement(o: &mut String, index: usize, words: &mut Words) {
    let (year, month) = (1975 + index % 49, 1 + index % 12);
    let _ = writeln!(
        o,
        "[[agreement]]\ntitle = \"Agreement on {}\"\nsigned = \"{year}-{month:02}\"\nstatus = \"in force\"\n\
         place = \"{}\"\nsources = [\"s{}\"]\n",
        words.pick(OBJECTS),
        words.pick(PLACES),
        index % 3
    );
}

fn trade(o: &mut String, years: usize, units: usize, words: &mut Words) {
    let _ = writeln!(o, "[trade]\ncurrency = \"USD\"\nunit = \"million\"\n");
    for year in (2024 - years)..2024 {
        let (exports, imports) = (1000 + words.next(9000), 1000 + words.next(9000));
        let _ = writeln!(
            o,
            "[[trade.year]]\nyear = {year}\nexports = {}.{}\nimports = {}.{}\nsources = [\"s0\"]\n",
            exports / 10,
            exports % 10,
            imports / 10,
            imports % 10
        );
    }
    for (index, goods) in GOODS.iter().take(2 + 2 * units).enumerate() {
        let flow = if index.is_multiple_of(2) { "exports" } else { "imports" };
        let _ = writeln!(o, "[[trade.item]]\nflow = \"{flow}\"\nname = \"{goods}\"");
        if units > 1 {
            let value = 10 + words.next(400);
            let _ = writeln!(o, "year = 2023\nvalue = {}.{}\n", value / 10, value % 10);
        }
    }
}

/// Words from a linear congruential generator (Knuth, MMIX): the same on every machine.
struct Words {
    state: u64,
}

impl Words {
    fn next(&mut self, below: usize) -> usize {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) as usize % below
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.next(from.len())]
    }

    fn sentence(&mut self) -> String {
        let year = 1975 + self.next(49);
        let (subject, verb, object) = (self.pick(SUBJECTS), self.pick(VERBS), self.pick(OBJECTS));
        let (when, end) = (self.pick(TIMES), self.pick(ENDS));
        match self.next(3) {
            0 => format!("{subject} {verb} {object} in {year}, {end}."),
            1 => format!("{when}, {} {verb} {object}, {end}.", lower(subject)),
            _ => format!("{subject} {verb} {object} {}, as agreed in {year}.", lower(when)),
        }
    }

    fn paragraph(&mut self, sentences: usize) -> String {
        (0..sentences).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

const SUBJECTS: &[&str] = &[
    "The two foreign ministries",
    "The joint commission on trade",
    "Both governments",
    "The parliamentary friendship group",
    "The chambers of commerce of the two capitals",
    "A delegation of the ministry of agriculture",
    "The working group on railways and transit",
    "The national banks",
    "The universities of Strelsau and Edelweiss",
    "The interdepartmental committee",
];
const VERBS: &[&str] = &[
    "negotiated",
    "reviewed",
    "extended",
    "concluded consultations on",
    "presented proposals for",
    "postponed a decision on",
    "reaffirmed",
    "published figures for",
    "set aside funds for",
    "commissioned an independent evaluation of",
];
const OBJECTS: &[&str] = &[
    "the mutual recognition of professional qualifications",
    "the customs treatment of perishable goods",
    "cooperation in veterinary and phytosanitary control",
    "the double taxation of dividends and royalties",
    "an uninterrupted railway connection through the Dawsbergen pass",
    "scholarships for students of engineering and medicine",
    "the protection of investments",
    "the transit of electricity to third countries",
    "air services between the two capitals",
    "legal assistance in civil and commercial matters",
    "the conservation of the border forests",
    "arrangements for the readmission of persons",
];
const TIMES: &[&str] = &[
    "At the first opportunity",
    "After lengthy preparation",
    "Within three months",
    "At the request of the Graustark side",
    "On the margins of the regional conference",
    "In the years that followed",
    "Under the second government of the coalition",
];
const ENDS: &[&str] = &[
    "although the necessary legislation was still before parliament",
    "which the business community on both sides had long requested",
    "with results that were evaluated twice a year",
    "without prejudice to obligations under multilateral treaties",
    "so that the remaining differences were reduced to questions of financing",
    "in line with the recommendations of the joint commission",
    "a step that observers described as overdue",
];
const TOPICS: &[&str] = &[
    "Railways and transit",
    "Customs and trade facilitation",
    "Education and research",
    "Energy across the border",
    "Agriculture and food safety",
    "Consular affairs",
    "Defence contacts",
    "Culture and languages",
    "Banking and investment",
    "Water and forests",
];
const PEOPLE: &[&str] = &[
    "Antonia Mauban",
    "Fritz von Tarlenheim",
    "Grenfall Lorry",
    "Yetive Ganlook",
    "Colonel Sapt",
    "Beverly Calhoun",
];
const OFFICES: &[&str] = &[
    "Minister of Foreign Affairs",
    "Minister of Trade and Industry",
    "Speaker of Parliament",
    "Minister of Transport",
    "State Secretary for Education",
];
const PLACES: &[&str] = &["Strelsau", "Edelweiss", "Zenda", "Ganlook", "Hentzau"];
const GOODS: &[&str] = &[
    "Timber and wood products",
    "Machine tools",
    "Dairy products",
    "Pharmaceutical products",
    "Electrical equipment",
    "Cereals",
    "Glass and ceramics",
    "Road vehicles",
    "Paper and paperboard",
    "Precision instruments",
];
