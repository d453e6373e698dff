//! The templates of `new`: what a brief of each kind starts with.
//!
//! `@NAMES@` are replaced. Lines that start with `#|` are samples: live where the two countries are invented, commented
//! out where they are real, so that nothing false is said about them. Comments start with `##`, so that whoever removes
//! one `#` from every line of a sample leaves them comments.

use super::args::Template;

const HEAD: &str = include_str!("new/head.toml");
const RELATIONS: &str = include_str!("new/relations.toml");
const TRADE: &str = include_str!("new/trade-figures.toml");
const TRADE_FILE: &str = include_str!("new/trade-file.toml");
const RECOMMENDATIONS: &str = include_str!("new/recommendations.toml");
const CLOSING: &str = include_str!("new/closing.toml");
const LAYOUT: &str = include_str!("new/layout.toml");
const FACTSHEET_LAYOUT: &str = include_str!("new/factsheet-layout.toml");

const CONCLUSION: &str =
    "conclusion = \"\"\"\n[What follows from all this, in two or three sentences.]\n\"\"\"";
const OBJECTIVES: &str = "objectives = [\"[What is to be agreed]\", \"[What is to be said]\"]\n\
                          # protocol = \"[Forms of address, dress, gifts.]\"";

/// What a template is made of.
pub(super) struct Parts {
    /// The value of `kind` in the brief.
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) summary: &'static str,
    /// More keys of `[brief]`.
    pub(super) head: &'static str,
    /// The parts, one below the other.
    pub(super) text: Vec<&'static str>,
}

/// The parts of a template for two countries, with trade from a file where there is one.
pub(super) fn parts(template: Template, first: &str, second: &str, has_file: bool) -> Parts {
    let (title, summary) = match template {
        Template::Anniversary => (
            format!("{first} and {second}: [number] years of diplomatic relations"),
            "[Since when there have been relations, what they rest on today, and how to judge the coming\nyears.]",
        ),
        Template::Visit => (
            format!("{first} and {second}: visit of [who] to [where]"),
            "[Why this visit, why now, and the one result that it should have.]",
        ),
        Template::Country => (
            format!("{second}: a briefing for {first}"),
            "[What kind of country this is, where it is heading, and what it means for us.]",
        ),
        Template::Factsheet => {
            (format!("{second}: fact sheet"), "[What this country is to us, in two sentences.]")
        }
        Template::Trade => (
            format!("{first} and {second}: trade"),
            "[What is traded, who gains, and what stands in the way.]",
        ),
        Template::TalkingPoints => (
            format!("{first} and {second}: points for [the meeting]"),
            "[Why we meet, and the one thing that must be said.]",
        ),
        Template::Custom => (
            format!("{first} and {second}: [title]"),
            "[What a reader must know who reads nothing else, in two to four sentences.]",
        ),
    };
    let kind = match template {
        Template::Anniversary => "anniversary",
        Template::Visit | Template::TalkingPoints => "visit",
        Template::Country | Template::Factsheet => "country",
        Template::Trade | Template::Custom => "custom",
    };
    let own = match template {
        Template::Anniversary => "",
        Template::Visit => include_str!("new/visit.toml"),
        Template::Country => include_str!("new/country.toml"),
        Template::Factsheet => include_str!("new/factsheet.toml"),
        Template::Trade => include_str!("new/trade.toml"),
        Template::TalkingPoints => include_str!("new/talking-points.toml"),
        Template::Custom => include_str!("new/custom.toml"),
    };
    let trade = if has_file { TRADE_FILE } else { TRADE };
    let rest: &[&str] = match template {
        Template::Factsheet => &[trade, CLOSING, FACTSHEET_LAYOUT],
        Template::Trade => &[trade, RECOMMENDATIONS, CLOSING, LAYOUT],
        Template::TalkingPoints if has_file => &[trade, CLOSING, LAYOUT],
        Template::TalkingPoints => &[CLOSING, LAYOUT],
        Template::Anniversary | Template::Visit | Template::Country | Template::Custom => {
            &[RELATIONS, trade, RECOMMENDATIONS, CLOSING, LAYOUT]
        }
    };
    let head = match template {
        Template::Visit | Template::TalkingPoints => OBJECTIVES,
        Template::Factsheet => "",
        _ => CONCLUSION,
    };
    Parts { kind, title, summary, head, text: [HEAD, own].into_iter().chain(rest.iter().copied()).collect() }
}
