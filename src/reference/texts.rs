//! The page about texts: Markdown, citations, paths and filters.

use std::fmt::Write as _;

use crate::brief::{PATHS, PathFamily};
use crate::markup::Filter;
use crate::read::{Named, quoted_list};

/// The page about texts.
pub(super) fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str("\n## Paths\n\n| path | what it leads to |\n|---|---|\n");
    for family in PATHS {
        let (path, about) = entry(family);
        let _ = writeln!(page, "| `{path}` | {about} |");
    }
    page.push_str("\n## Filters\n\nA filter after `|` says how a value is written.\n\n| filter | what it does |\n|---|---|\n");
    for (name, filter) in Filter::NAMES {
        let _ = writeln!(page, "| `{name}` | {} |", filter.about());
    }
    page
}

/// Explains `texts`, `paths`, `filters`, one of these, or a binding.
pub(super) fn explain(topic: &str) -> Option<String> {
    let paths = || PATHS.iter().map(entry);
    let filters =
        || Filter::NAMES.iter().map(|(name, filter)| ((*name).to_owned(), filter.about().to_owned()));
    match topic {
        "texts" => Some(INTRODUCTION.to_owned()),
        "paths" => Some(lines(paths())),
        "filters" => Some(lines(filters())),
        _ if topic.starts_with("{{") => Some(format!("{}\n{}", lines(paths()), lines(filters()))),
        _ => {
            let family = PATHS.iter().find(|family| family.has(topic) || family.path() == topic);
            let found = family.map(entry).or_else(|| filters().find(|(name, _)| *name == topic))?;
            Some(lines(std::iter::once(found)))
        }
    }
}

/// The path that stands for a family, and what it and the others lead to.
fn entry(family: &PathFamily) -> (String, String) {
    let about = match family.others() {
        [] => family.about.to_owned(),
        others => format!("{}; likewise {}", family.about, quoted_list(others.iter().copied())),
    };
    (family.path(), about)
}

/// What [`explain`] knows.
pub(super) fn topics() -> impl Iterator<Item = &'static str> {
    ["texts", "paths", "filters"].into_iter()
}

fn lines(entries: impl Iterator<Item = (String, String)>) -> String {
    let mut text = String::new();
    for (name, about) in entries {
        let _ = writeln!(text, "{name}\n    {}", about.replace('`', ""));
    }
    text
}

const INTRODUCTION: &str = "\
# Texts

Texts are Markdown (CommonMark). A key of the reference that is a *text* holds one line, and takes inline Markdown only. A *text
with paragraphs*, such as `summary`, takes blocks and footnotes as well.

A text can be given in several languages, as in `title = { en = \"…\", ur = \"…\" }`: `languages` in `[brief]` makes an edition in each; `mul` is for all that have none of their own.

| inline | how |
|---|---|
| emphasis, strong emphasis | `*word*`, `**word**` |
| words struck out | `~~word~~` |
| words in another language | `[Grundgesetz]{lang=de}`, tagged, hyphenated and set so |
| a link | `[words](https://example.org)`, to the web or a mailbox; `[words](<https://example.org/a b>)` if the address has spaces; `<https://example.org>` or the bare address to print it |
| code | `` `code` `` |
| a citation | `[@id]`, or `[@one; @other]`, with the `id` of a `[[source]]` |
| a part of the briefing | `[@section:trade]`, `[@visit:2015-05]`, `[@agreement:id]`, `[@history:1994-06]` or `[@statistic:id]`, by `id` or date: printed as what it is called, with its page |
| a figure of the brief | `{{trade.latest.total}}`: a path, and a filter if need be |

| block | how |
|---|---|
| a paragraph | a blank line before and after |
| a line break | a backslash or two spaces at the end of a line |
| a heading | `#` to `####` before it, one level below the heading of its section |
| a list | `-`, `1.` or `1)` before each item; numbers are printed as they are written |
| a list in a list of an official text | `(a)`, `(i)` or `(1)` before each item, with an empty line between them |
| terms and what they mean | a line for the term, and below it `: ` before what it means |
| a table | `a \\| b`, below it `---\\|---:`, then its rows, one to a line; `---:` ranges figures at their decimal marks, `:---:` centres |
| a quotation | `>` before each line |
| a block of code | a line of three backticks before and after, or four spaces before each line |
| a rule | `---` between blank lines |
| a footnote | `[^label]`, and `[^label]: …` in a paragraph of its own |

Citations next to each other are printed as one mark, each source once, and a footnote next to them follows after a
comma: `1,2,a`. Marks are printed after punctuation, whether they are written before it or after it. A footnote that is
referred to several times is printed once.

`\"` and `'` become quotation marks of the language, apostrophes, or primes after a measure: `6'2\"`. `--`, `---` and
`...` become dashes and an ellipsis. Indentation that all lines of a text share is removed.

Other Markdown is an error, and is never printed as it is written: HTML, images, task lists, call-outs,
highlighting, super- and subscript, formulas, attributes, titles of links, headings below `####` or underlined with `---`
or `===`, links without an address, and emphasis that does not close. So are bindings in code or in the address of a link,
and citations in code or in the words of a link. A list whose items all have the same number is an error as well, and so
are lines that start with `•`, and rows of a table with more or fewer cells than its head.

To print a character that Markdown would take for a mark, write a backslash before it:
`\\\\*` in a string in `\"…\"`, `\\*` in one in `'…'`.
";
