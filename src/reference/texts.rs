//! Markdown, citations, paths and filters.

use std::fmt::Write as _;

use crate::brief::PATHS;
use crate::markup::Filter;
use crate::read::Named;

/// The page about texts.
pub(super) fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    page.push_str("\n## Paths\n\n| path | what it leads to |\n|---|---|\n");
    for (path, about) in PATHS {
        let _ = writeln!(page, "| `{path}` | {about} |");
    }
    page.push_str("\n## Filters\n\nA filter after `|` says how a value is written.\n\n| filter | what it does |\n|---|---|\n");
    for (name, filter) in Filter::NAMES {
        let _ = writeln!(page, "| `{name}` | {} |", filter.about());
    }
    page
}

const INTRODUCTION: &str = "\
# Texts

Texts are Markdown (CommonMark). Keys that hold one line take inline Markdown only; keys that hold a text, such as
`summary`, `text`, `body` and `note`, take paragraphs as well.

| what | how |
|---|---|
| emphasis, strong emphasis | `*word*`, `**word**` |
| a link | `[words](https://example.org)`, to the web or a mailbox; `[words](<https://example.org/a b>)` where the address has spaces |
| code | `` `code` `` |
| a line break | a backslash at the end of a line |
| a paragraph | a blank line before and after |
| a heading | `#` to `####`, below the heading of its section |
| a list | `-` or `1.` before each item; numbers are printed as they are written |
| a quotation | `>` before each line |
| a citation | `[@id]`, or `[@one; @other]`, with the `id` of a `[[source]]` |
| a footnote | `[^label]`, and `[^label]: …` in a paragraph of its own |
| a figure of the brief | `{{trade.latest.total}}`, with a path and maybe a filter |

Citations that meet are printed as one mark, each source once, and a footnote beside them after a comma: `1,2,a`. Marks
are printed after punctuation, whether they are written before it or after it. A footnote that is called several times
is printed once.

`\"` and `'` become quotation marks, apostrophes, or primes after a measure: `6'2\"`. `--`, `---` and `...` become dashes
and an ellipsis. Indentation that all lines of a text share has no meaning.

What Markdown has elsewhere is an error, and never printed as it is written: HTML, images, tables, definition lists, boxes
to tick, strikethrough, super- and subscript, formulas, attributes, headings below `####` or underlined with `---`, and
links without an address. So are a binding or a citation in code or in the words of a link, and emphasis that does not
close.

A character that Markdown would take for a mark is written after a backslash:
`\\\\*` in a string in `\"…\"`, `\\*` in one in `'…'`.
";
