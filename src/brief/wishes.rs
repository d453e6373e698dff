//! What people write for keys, paths and filters that the format names differently, and what they look for
//! that it does not have.

use crate::read::schema::Wish::{self, Key, Say};

const FACT: Wish = Say("write it as a fact: `facts = [{ label = \"{Word}\", value = \"…\" }]`");
const PERSON: Wish = Say(
    "write `[[official]]` with `party`, `name` and `office`; the head of a mission is `head` of its `[[mission]]`",
);
const STATISTIC: Wish =
    Say("write a `[[statistic]]` with `id`, `title`, `unit` and a `[[statistic.line]]` for each series");
const PICTURE: Wish =
    Say("write a `[[picture]]` with `file` and `alt`; `after` names the section it belongs to");
const COMPUTED: Wish = Say(
    "it is computed: write `{{trade.latest.balance}}` in a text, or `{{trade.2022..2023.total}}` for growth",
);
const SPLIT: Wish =
    Say("write `goods = { exports = …, imports = … }` and `services = { … }` in a `[[trade.year]]`");
const SECTION: Wish = Say("write a `[[section]]` with `id`, `title` and `body`");
const SUMMARY: Wish = Say("write `summary` in `[brief]`");
const FORMAT: Wish = Say("write `format` in `[layout]`");
const AUTHORS: Wish = Say("write `authors = [{ name = \"…\", organisation = \"…\" }]`");

type Of = (&'static str, &'static [(&'static [&'static str], Wish)]);

/// By the tables in which the words were written, as messages call these.
const KEYS: &[Of] = &[
    (
        "the brief",
        &[
            (
                &["country", "countries", "state", "states", "nation", "partner", "side", "sides"],
                Say("write `[[party]]`, once for each of the two countries"),
            ),
            (
                &[
                    "leader",
                    "leaders",
                    "officials",
                    "president",
                    "minister",
                    "person",
                    "people",
                    "ambassador",
                    "biography",
                    "head_of_state",
                ],
                PERSON,
            ),
            (
                &["embassy", "embassies", "consulate", "consulates", "diplomatic_mission", "representation"],
                Say("write `[[mission]]`"),
            ),
            (&["photo", "photos", "pictures", "image", "images", "illustration", "figure_file"], PICTURE),
            (
                &[
                    "figure",
                    "figures",
                    "statistics",
                    "indicator",
                    "investment",
                    "fdi",
                    "aid",
                    "tourism",
                    "students",
                    "remittances",
                    "economy",
                    "migration",
                ],
                STATISTIC,
            ),
            (
                &["highlights", "kpi", "key_figure", "key_figures", "at_a_glance"],
                Say("write `[[highlight]]` with `value` and `label`"),
            ),
            (&["flag", "flags", "arms"], Say("write `emblem = \"…\"` in the `[[party]]`")),
            (
                &["maps", "locator", "locator_map", "location", "cartography"],
                Say("write `[[map]]`; `places` of it adds cities"),
            ),
            (
                &["fact", "population", "area", "gdp", "inflation", "religion"],
                Say("write it in a `[[party]]`: `facts = [{ label = \"…\", value = \"…\" }]`"),
            ),
            (&["tables"], Say("write `[[table]]`")),
            (&["boxes", "panel", "sidebar", "callout"], Say("write `[[box]]` with `title` and `body`")),
            (
                &["calendar", "events_to_come", "election", "elections"],
                Say("write `[[upcoming]]` with `date` and `title`"),
            ),
            (
                &["agenda", "program", "schedule", "itinerary"],
                Say("write `[[programme]]` with `time` and `what`"),
            ),
            (
                &["member", "members", "participant", "participants"],
                Say("write `[[delegation.member]]` below a `[[delegation]]`"),
            ),
            (&["treaty", "treaties", "mou", "accord", "accords"], Say("write `[[agreement]]`")),
            (&["meeting", "meetings", "summit", "summits", "trip", "call"], Say("write `[[visit]]`")),
            (
                &["event", "events", "milestone", "milestones", "timeline", "chronology", "step"],
                Say("write `[[history]]`"),
            ),
            (&["relations", "relation", "diplomatic_relations"], Say("write `[relationship]`")),
            (
                &[
                    "reference",
                    "references",
                    "bibliography",
                    "citation",
                    "citations",
                    "footnote",
                    "footnotes",
                ],
                Say("write `[[source]]`"),
            ),
            (&["chapter", "text", "body", "note", "notes", "heading"], SECTION),
            (
                &[
                    "topics",
                    "background",
                    "talking_point",
                    "talking_points",
                    "points",
                    "position",
                    "line_to_take",
                    "lines_to_take",
                ],
                Say("write `[[topic]]` with `title`, `background`, `points` and what else there is to say"),
            ),
            (
                &["questions", "qa", "q_and_a", "press"],
                Say("write `[[question]]` with `question` and `answer`"),
            ),
            (&["annex", "annexes", "appendix"], Say("write a `[[section]]` with `annex = true`")),
            (
                &["objective", "objectives", "aim", "aims", "goals"],
                Say("write `objectives = [\"…\"]` in `[brief]`"),
            ),
            (&["abstract", "introduction", "intro", "overview", "key_messages", "bottom_line"], SUMMARY),
            (
                &["meta", "metadata", "document", "briefing", "report", "info", "general", "header"],
                Say("write `[brief]`"),
            ),
            (&["style", "design", "branding", "colors", "colours", "fonts"], Say("write `[theme]`")),
            (&["page", "pages", "settings", "options"], Say("write `[layout]`")),
            (&["format"], FORMAT),
            (&["graph", "graphs", "diagram", "plot"], Say("write `[[chart]]`")),
            (
                &["action", "actions", "next_steps", "proposal", "proposals", "advice"],
                Say("write `[[recommendation]]`"),
            ),
            (&["trade_service", "services", "goods", "service"], SPLIT),
            (&["import", "includes"], Key("include")),
            (
                &["glossary", "acronyms"],
                Say("write `[abbreviations]`, and `EU = \"European Union\"` below it"),
            ),
            (&["template", "row"], Say("write `[each]`")),
            (&["version"], Say("write `schema = 1`")),
            (
                &["lints", "limits", "lint"],
                Say("it belongs in a `chancery.toml`, beside the brief or above it"),
            ),
        ],
    ),
    (
        "`[[trade.items]]`",
        &[
            (&["limit", "count", "number", "most", "max"], Key("top")),
            (&["classification", "digits", "depth", "codes"], Key("level")),
            (&["path", "name", "csv"], Key("file")),
        ],
    ),
    (
        "`[brief]`",
        &[
            (
                &[
                    "author",
                    "by",
                    "writer",
                    "prepared_by",
                    "department",
                    "ministry",
                    "organisation",
                    "organization",
                    "unit",
                ],
                AUTHORS,
            ),
            (&["heading", "headline", "name"], Key("title")),
            (&["subheading", "tagline"], Key("subtitle")),
            (
                &[
                    "classification",
                    "confidentiality",
                    "security",
                    "handling",
                    "caveat",
                    "protective_marking",
                ],
                Key("marking"),
            ),
            (&["format"], FORMAT),
            (&["tags", "tag", "subjects", "topics"], Key("keywords")),
            (&["lang", "locale"], Key("language")),
            (
                &[
                    "abstract",
                    "introduction",
                    "intro",
                    "bottom_line",
                    "overview",
                    "synopsis",
                    "key_messages",
                    "key_message",
                ],
                Key("summary"),
            ),
            (&["closing", "outlook", "assessment"], Key("conclusion")),
            (&["copyright", "rights"], Key("licence")),
            (&["email", "phone", "address", "telephone"], Key("contact")),
            (&["revision", "issue"], Key("version")),
            (&["drafter", "drafters"], Key("drafted_by")),
            (&["approved_by", "clearance", "signed_off_by", "cleared"], Key("cleared_by")),
            (&["issued", "published", "created", "day", "date_of_issue"], Key("date")),
            (
                &["fiscal_year_start", "fiscal_year_starts", "fiscal_year_begins", "fiscal_year_from"],
                Say(
                    "write `fiscal_year_ends`, with the month before: `fiscal_year_ends = 3` if it starts with April",
                ),
            ),
            (
                &["fiscal_year", "fiscal_years", "financial_year", "financial_year_ends"],
                Key("fiscal_year_ends"),
            ),
            (&["location", "city"], Key("place")),
            (&["type", "occasion", "template"], Key("kind")),
            (&["ref", "reference", "no", "nr", "id", "file_number"], Key("number")),
            (&["viewpoint", "point_of_view", "reporter", "home", "home_country"], Key("perspective")),
            (
                &["audience", "recipient", "to", "for"],
                Say("there is no key for the reader: name the reader in `subtitle`"),
            ),
            (&["text", "body", "content"], Say("write `summary`, or a `[[section]]` with `body`")),
            (
                &["country", "countries", "parties", "partner", "partners"],
                Say("write `[[party]]`, once for each of the two countries"),
            ),
            (&["abbreviations"], Say("write `[abbreviations]` as a table of its own")),
            (&["include"], Say("write it at the top of the file, above `[brief]`")),
        ],
    ),
    (
        "`[[party]]`",
        &[
            (&["flag", "arms", "coat_of_arms", "crest", "image", "picture", "photo", "icon"], Key("emblem")),
            (&["iso", "iso2", "iso3", "id", "key", "country_code", "iso_code"], Key("code")),
            (&["full_name", "formal_name", "long_name", "official"], Key("official_name")),
            (&["capital_city", "city"], Key("capital")),
            (&["country"], Key("name")),
            (
                &[
                    "population",
                    "area",
                    "gdp",
                    "gdp_per_capita",
                    "currency",
                    "government",
                    "head_of_state",
                    "head_of_government",
                    "president",
                    "prime_minister",
                    "foreign_minister",
                    "monarch",
                    "leader",
                    "languages",
                    "religion",
                    "region",
                    "continent",
                    "ambassador",
                    "independence",
                    "national_day",
                    "calling_code",
                    "growth",
                    "inflation",
                ],
                FACT,
            ),
            (&["data", "figures", "statistics", "profile", "info"], Key("facts")),
        ],
    ),
    (
        "`[relationship]`",
        &[
            (
                &["since", "start", "started", "date", "established_on", "founded", "year", "begin"],
                Key("established"),
            ),
            (&["note", "text", "status", "summary", "description"], SECTION),
            (
                &["years", "age", "anniversary"],
                Say(
                    "leave it out: years are counted from `established`, and `{{relationship.age}}` prints them",
                ),
            ),
        ],
    ),
    (
        "`[[mission]]`",
        &[
            (&["country", "receiving", "receiver", "to", "in", "accredited_to"], Key("host")),
            (&["sending", "from", "of", "party"], Key("sender")),
            (&["ambassador", "head_of_mission", "consul", "charge", "name"], Key("head")),
            (&["type"], Key("kind")),
            (&["place", "location", "town"], Key("city")),
            (&["established", "since", "opening", "date"], Key("opened")),
            (&["closure", "until"], Key("closed")),
        ],
    ),
    (
        "`[[history]]`",
        &[
            (&["event", "heading", "name", "headline"], Key("title")),
            (&["description", "body", "details", "what", "content", "note"], Key("text")),
            (&["year", "when", "day"], Key("date")),
        ],
    ),
    (
        "`[[visit]]`",
        &[
            (&["who", "name", "person", "guest", "minister", "delegation"], Key("visitor")),
            (&["title", "position", "role", "function"], Key("office")),
            (&["country", "from", "side"], Key("party")),
            (&["type", "kind"], Key("format")),
            (&["when", "year", "day", "start"], Key("date")),
            (&["where", "city", "location", "venue", "destination"], Key("place")),
            (
                &["result", "results", "outcomes", "notes", "note", "text", "description", "summary"],
                Key("outcome"),
            ),
            (&["event", "conference", "purpose"], Key("occasion")),
            (&["photo", "picture", "image"], PICTURE),
        ],
    ),
    (
        "`[agreements]`",
        &[
            (&["total", "number", "sum"], Key("count")),
            (&["types", "type"], Key("kinds")),
            (&["areas", "sectors", "topics"], Key("fields")),
            (&["text", "description"], Key("note")),
        ],
    ),
    (
        "`[[agreement]]`",
        &[
            (&["name", "heading"], Key("title")),
            (&["date", "signed_on", "year", "signature", "signed_at"], Key("signed")),
            (&["entered_into_force", "effective", "force", "entry_into_force"], Key("in_force")),
            (&["expiry", "until", "valid_until", "expired", "end"], Key("expires")),
            (&["area", "sector", "subject", "topic"], Key("field")),
            (&["type", "kind"], Say("there is no key for the kind of an agreement: say it in `title`")),
            (&["where", "city", "location"], Key("place")),
            (
                &["text", "note", "description", "body"],
                Say(
                    "there is no text of a single agreement: write it as `note` of `[agreements]`, or in a `[[section]]`",
                ),
            ),
        ],
    ),
    (
        "`[[commission]]`",
        &[
            (&["title", "heading"], Key("name")),
            (&["founded", "since", "created"], Key("established")),
            (&["meetings", "count", "number"], Key("sessions")),
            (&["last", "last_meeting", "latest"], Key("last_session")),
            (&["next", "next_meeting", "upcoming"], Key("next_session")),
            (&["scope", "topics", "mandate", "fields"], Key("remit")),
        ],
    ),
    (
        "`[trade]`",
        &[
            (&["text", "comment", "description", "remark"], Key("note")),
            (&["years", "figures", "values"], Say("write `[[trade.year]]`, once for each year")),
            (&["goods", "services", "service"], SPLIT),
            (
                &["exports", "imports", "export", "import", "total"],
                Say("figures belong to a year: write them in `[[trade.year]]`"),
            ),
            (&["balance", "growth", "deficit", "surplus"], COMPUTED),
            (&["file", "csv"], Say("write `data = { file = \"…\" }`")),
            (&["scale", "multiplier"], Key("unit")),
            (
                &["product", "products", "commodity", "commodities"],
                Say("write `[[trade.item]]`, once for each"),
            ),
            (&["chart", "graph"], Say("write `[[chart]]`")),
        ],
    ),
    (
        "`[[trade.year]]`",
        &[
            (&["exports_to", "exported", "sales", "outward"], Key("exports")),
            (&["imports_from", "imported", "purchases", "inward"], Key("imports")),
            (&["date", "period"], Key("year")),
            (&["sum", "turnover", "volume", "trade"], Key("total")),
            (&["balance", "growth", "deficit", "surplus", "change"], COMPUTED),
            (&["service"], Key("services")),
            (&["ranking", "place"], Key("rank")),
            (&["provisional", "estimate", "forecast"], Key("status")),
        ],
    ),
    (
        "`[[trade.member]]`",
        &[
            (&["member", "country", "party", "state", "partner"], Key("name")),
            (&["period", "date"], Key("year")),
            (&["export"], Key("exports")),
            (&["import"], Key("imports")),
            (&["sum"], Key("total")),
            (&["balance", "growth", "deficit", "surplus", "change"], COMPUTED),
            (&["share", "percent"], Say("leave it out: it follows from the total of the year")),
        ],
    ),
    (
        "`[[trade.item]]`",
        &[
            (&["title", "product", "good", "label", "commodity", "description"], Key("name")),
            (&["direction", "type", "kind"], Key("flow")),
            (&["code", "hs_code", "hscode"], Key("hs")),
            (&["amount", "usd", "exports", "imports"], Key("value")),
            (&["percent", "percentage", "pct"], Key("share")),
        ],
    ),
    (
        "`[[chart]]`",
        &[
            (&["type"], Key("kind")),
            (&["heading", "name"], Key("title")),
            (&["section", "after", "position"], Key("place")),
            (&["description", "alternative"], Key("alt")),
            (&["period", "from", "to", "range"], Key("years")),
            (
                &["data", "file", "values"],
                Say("a chart shows the figures of the brief: there are no others yet"),
            ),
        ],
    ),
    (
        "`[[forum]]`",
        &[
            (&["title"], Key("name")),
            (&["text", "description", "body", "aim"], Key("purpose")),
            (&["founded", "since", "date"], Key("established")),
        ],
    ),
    (
        "`[[project]]`",
        &[
            (&["title"], Key("name")),
            (&["description", "body", "note"], Key("text")),
            (&["country", "place", "location"], Key("party")),
            (&["programme", "program"], Key("initiative")),
            (&["value", "budget", "cost", "amount"], Say("there is no key for this: say it in `text`")),
        ],
    ),
    (
        "`[[recommendation]]`",
        &[
            (&["heading", "name", "action", "what"], Key("title")),
            (&["body", "description", "why", "reason", "rationale", "note"], Key("text")),
            (&["deadline", "by", "when", "date", "until"], Key("due")),
            (&["responsible", "who", "lead", "department"], Key("owner")),
            (&["urgency", "importance"], Key("priority")),
        ],
    ),
    (
        "`[[section]]`",
        &[
            (&["heading", "name", "headline"], Key("title")),
            (&["text", "content", "markdown", "description"], Key("body")),
            (&["slug", "key"], Key("id")),
            (&["place", "position", "before", "order"], Key("after")),
            (&["sources", "source"], Say("cite a source in the text, as `[@id]`")),
            (&["picture", "image", "photo"], PICTURE),
        ],
    ),
    (
        "`[[source]]`",
        &[
            (&["name", "heading"], Key("title")),
            (&["link", "href", "web", "website", "uri"], Key("url")),
            (&["accessed", "access_date", "read", "visited", "accessed_on"], Key("retrieved")),
            (&["published", "year", "issued"], Key("date")),
            (&["authors", "by"], Key("author")),
            (&["key", "slug"], Key("id")),
            (&["publication", "organisation", "journal", "newspaper"], Key("publisher")),
            (&["page", "pages", "note"], Say("there is no key for this: say it in `title`")),
        ],
    ),
    (
        "`[layout]`",
        &[
            (&["page_size", "size"], Key("paper")),
            (&["toc", "table_of_contents"], Key("contents")),
            (&["pages", "limit", "length"], Key("max_pages")),
            (&["order"], Key("sections")),
            (&["cover_page", "title_page"], Key("cover")),
            (&["column", "column_count", "two_columns", "two_column"], Key("columns")),
            (
                &["margins", "margin", "orientation", "landscape"],
                Say("the page has one shape: there is no key for this yet"),
            ),
            (
                &["font", "fonts", "color", "colour", "accent"],
                Say("write `accent`, `serif` and `sans` in `[theme]`"),
            ),
        ],
    ),
    (
        "`[theme]`",
        &[
            (&["color", "colour", "accent_color", "accent_colour", "primary"], Key("accent")),
            (&["font", "font_family", "body_font", "typeface"], Key("serif")),
            (&["heading_font", "label_font"], Key("sans")),
            (&["style", "base", "house", "house_style"], Key("extends")),
            (&["image", "picture", "brand"], Key("logo")),
            (&["scheme", "classification", "marking_scheme"], Key("markings")),
            (&["order"], Key("sections")),
            (&["cover_picture", "cover_image"], Key("cover")),
        ],
    ),
    (
        "`[theme.cover]`",
        &[
            (&["picture", "image", "photo", "path"], Key("file")),
            (&["description"], Key("alt")),
            (&["copyright", "source", "author"], Key("credit")),
            (
                &["caption", "title"],
                Say("a cover has no caption: the words of the page are those of `[brief]`"),
            ),
            (&["width", "size", "height"], Say("the picture takes the width of the page")),
        ],
    ),
    (
        "`[each]`",
        &[(&["file", "csv", "data", "table"], Key("rows")), (&["column", "name", "id"], Key("key"))],
    ),
    (
        "an author",
        &[
            (&["title", "office", "position", "function"], Key("role")),
            (&["ministry", "department", "affiliation", "institution", "company"], Key("organisation")),
            (&["email", "phone"], Say("write `contact` in `[brief]`")),
        ],
    ),
    (
        "`[[map]]`",
        &[
            (&["place", "cities", "city", "points", "markers", "marks"], Key("places")),
            (&["layers", "shown", "with"], Key("show")),
            (&["note", "text", "source", "credit"], Key("caption")),
            (&["description"], Key("alt")),
            (&["file", "geojson", "shape", "boundary"], Key("outline")),
            (&["country", "codes", "parties"], Key("countries")),
            (&["size"], Key("width")),
            (
                &["projection", "scale", "zoom", "bounds", "centre", "center", "extent"],
                Say("the map chooses what it shows from the parties and the `places`"),
            ),
            (
                &["missions", "capitals", "neighbours", "neighbors"],
                Say("write `show = [\"capitals\", \"missions\"]`"),
            ),
        ],
    ),
    (
        "a place of a map",
        &[
            (&["label", "title", "city", "place"], Key("name")),
            (
                &[
                    "lat",
                    "lon",
                    "lng",
                    "latitude",
                    "longitude",
                    "coordinates",
                    "location",
                    "position",
                    "where",
                ],
                Say("write `at = [LATITUDE, LONGITUDE]`"),
            ),
        ],
    ),
    (
        "a fact",
        &[
            (&["name", "title", "key"], Key("label")),
            (&["text", "content", "fact"], Key("value")),
            (&["source"], Key("sources")),
        ],
    ),
];

/// Paths of bindings, and those that lead there. `{party}` in them is the code of the first party.
const PATHS: &[(&[&str], &str)] = &[
    (
        &[
            "years",
            "age",
            "relationship.years",
            "anniversary",
            "relationship.anniversary",
            "relationship.since",
        ],
        "relationship.age",
    ),
    (&["established", "relationship.date", "relationship.start"], "relationship.established"),
    (&["date", "today", "now", "brief.day"], "brief.date"),
    (&["title"], "brief.title"),
    (&["subtitle"], "brief.subtitle"),
    (&["place"], "brief.place"),
    (
        &["country", "party", "party.name", "parties", "party.1.name", "party.first.name"],
        "party.{party}.name",
    ),
    (&["capital", "party.capital"], "party.{party}.capital"),
    (&["total", "trade", "trade.total", "trade.latest", "trade.sum"], "trade.latest.total"),
    (&["exports", "trade.exports"], "trade.latest.exports"),
    (&["imports", "trade.imports"], "trade.latest.imports"),
    (&["balance", "trade.balance"], "trade.latest.balance"),
    (&["year", "latest_year", "trade.year", "trade.latest_year", "trade.latest.date"], "trade.latest.year"),
    (
        &["agreements", "agreement", "agreement.count", "agreements.total", "agreements.number"],
        "agreements.count",
    ),
    (&["visit", "visits", "visit.count"], "visits.count"),
    (&["mission", "missions", "mission.count"], "missions.count"),
    (&["source", "sources", "source.count"], "sources.count"),
    (&["project", "projects", "project.count"], "projects.count"),
    (&["forum", "forums", "forum.count"], "forums.count"),
    (&["recommendation", "recommendations", "recommendation.count"], "recommendations.count"),
];

/// What is said of paths that start with a word, where there is nothing to insert.
const NO_PATHS: &[(&[&str], &str)] = &[
    (
        &["facts", "fact", "population"],
        "facts of a party cannot be inserted into a text: write the words out",
    ),
    (&["row"], "rows can be inserted where the brief has `[each]`"),
];

/// Names of the last part of a path to trade, and the one that is meant.
const FIGURES: &[(&[&str], &str)] = &[
    (&["sum", "trade", "turnover", "volume", "all"], "total"),
    (&["export"], "exports"),
    (&["import"], "imports"),
];

/// Names of a year in a path to trade, and the one that is meant.
const YEARS: &[(&[&str], &str)] = &[
    (&["last", "current", "newest", "recent", "now", "this_year"], "latest"),
    (&["oldest", "earliest", "start"], "first"),
];

/// What to write instead of an unknown key. `table` is the name of the table in messages.
pub(crate) fn key(table: &str, word: &str) -> Option<Wish> {
    let word = word.to_lowercase().replace('-', "_");
    let (_, wishes) = KEYS.iter().find(|(name, _)| *name == table)?;
    wishes.iter().find(|(words, _)| words.contains(&word.as_str())).map(|(_, wish)| *wish)
}

/// The path that was meant.
pub(crate) fn path(word: &str) -> Option<&'static str> {
    meant(PATHS, word)
}

/// A hint for a path that starts with a word.
pub(crate) fn no_path(word: &str) -> Option<&'static str> {
    meant(NO_PATHS, word)
}

/// The figure of a year of trade that was meant.
pub(crate) fn figure(word: &str) -> Option<&'static str> {
    meant(FIGURES, word)
}

/// The year that was meant.
pub(crate) fn year(word: &str) -> Option<&'static str> {
    meant(YEARS, word)
}

fn meant(wishes: &[(&[&str], &'static str)], word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    wishes.iter().find(|(words, _)| words.contains(&word.as_str())).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::super::root::Brief;
    use super::super::shape::Declared;
    use super::*;
    use crate::read::schema::{Table, Type};

    fn tables(table: &'static Table, all: &mut Vec<&'static Table>) {
        all.push(table);
        for key in table.keys() {
            if let Type::Table(inner) | Type::Tables(inner) = key.kind {
                tables(inner, all);
            }
        }
    }

    /// Nobody is sent to a key that there is not, or away from one that there is.
    #[test]
    fn wishes_lead_to_keys_of_the_format() {
        let mut all = Vec::new();
        tables(Brief::TABLE, &mut all);
        for (name, wishes) in KEYS {
            let table = all.iter().find(|table| table.name == *name).expect(name);
            for (words, wish) in *wishes {
                for word in *words {
                    assert!(table.key(word).is_none(), "{name} has `{word}`");
                }
                if let Key(key) = wish {
                    assert!(table.key(key).is_some(), "{name} has no `{key}`");
                }
            }
        }
    }
}
