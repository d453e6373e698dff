//! The documentation of errors.

use crate::diag::codes;

/// The documentation of an error, in addition to its meaning.
#[derive(Debug)]
pub struct ErrorDoc {
    pub code: &'static str,
    /// Why it is an error, and what to do about it.
    pub why: &'static str,
    /// A brief with the error, or part of one; empty where a brief alone cannot have it.
    pub wrong: &'static str,
    /// The same, corrected.
    pub right: &'static str,
}

/// Every error, in the order of the codes.
#[rustfmt::skip]
pub static ERRORS: &[ErrorDoc] = &[
    ErrorDoc {
        code: codes::NOT_UTF8,
        why: "\
Text is in UTF-8, or in UTF-16 with its mark. Any other encoding would have to be guessed, and a wrong guess prints wrong
letters. Save the file as UTF-8; spreadsheets call that \"CSV UTF-8\". A table of rows or a file of trade data may also
declare its encoding, by a name of the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels), such as
`encoding = \"windows-1251\"`. The one exception is a download of UN Comtrade or WITS in Windows-1252 whose names of
countries are those of the codes beside them.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::EMPTY_FILE,
        why: "\
There is nothing in the file. `chancery new` writes a brief to start from.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::FILE_TOO_LARGE,
        why: "\
A brief can be up to 4 MiB, which is a thousand pages of prose. Put pictures and statistics into separate files.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::MORE,
        why: "\
At most 1,000 diagnostics are shown for one file. Fix those that are shown, then check the brief again.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::SYNTAX,
        why: "\
The file does not follow the rules of TOML. The message names the place, and what to write there.",
        wrong: r###"[trade]
unit: "million"
"###,
        right: r###"[trade]
unit = "million"
"###,
    },
    ErrorDoc {
        code: codes::UNCLOSED,
        why: "\
A bracket or a quote is opened and never closed. The error is at the opening, wherever the parser noticed it.",
        wrong: r###"[[visit]]
date = 2015-05-03
visitor = "The foreign minister
"###,
        right: r###"[[visit]]
date = 2015-05-03
visitor = "The foreign minister"
"###,
    },
    ErrorDoc {
        code: codes::UNQUOTED,
        why: "\
Text goes between straight quotes. Only numbers, dates, `true` and `false` have none.",
        wrong: r###"[layout]
paper = letter
"###,
        right: r###"[layout]
paper = "letter"
"###,
    },
    ErrorDoc {
        code: codes::NUMBER,
        why: "\
A number is digits, with a point before its decimals: no separators, signs of currency, units or words.",
        wrong: r###"[[trade.year]]
year = 2022
exports = 1,234.5
"###,
        right: r###"[[trade.year]]
year = 2022
exports = 1234.5
"###,
    },
    ErrorDoc {
        code: codes::BRACKETS,
        why: "\
A table that a brief can have several of has double brackets, and a header for each. A table that it has once has
single brackets.",
        wrong: r###"[visit]
date = 2015-05-03
visitor = "The foreign minister"
"###,
        right: r###"[[visit]]
date = 2015-05-03
visitor = "The foreign minister"
"###,
    },
    ErrorDoc {
        code: codes::TWICE,
        why: "\
A table has each key once, and a brief has each single table once. Chancery does not choose between two values.",
        wrong: r###"[layout]
paper = "a4"
paper = "letter"
"###,
        right: r###"[layout]
paper = "letter"
"###,
    },
    ErrorDoc {
        code: codes::MISPLACED,
        why: "\
A key belongs to the header above it. This one is known in another table: move it below the header of that table.",
        wrong: r###"[trade]
unit = "million"

[[trade.year]]
year = 2022
exports = 12.5
currency = "EUR"
"###,
        right: r###"[trade]
unit = "million"
currency = "EUR"

[[trade.year]]
year = 2022
exports = 12.5
"###,
    },
    ErrorDoc {
        code: codes::CONFLICT,
        why: "\
Git leaves such lines where two people changed the same place. Keep one of the two versions, and delete the lines with
the marks.",
        wrong: r###"[trade]
<<<<<<< HEAD
unit = "million"
=======
unit = "billion"
>>>>>>> theirs
"###,
        right: r###"[trade]
unit = "million"
"###,
    },
    ErrorDoc {
        code: codes::SCHEMA_VERSION,
        why: "\
The number says which version of the format the brief is written for. This version of Chancery reads version 1.",
        wrong: r###"schema = 2

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_KEY,
        why: "\
The table has no such key. Ignoring it would leave something out of the page, so it is an error. `chancery explain`
and the reference list the keys of every table.",
        wrong: r###"[[history]]
date = 1994
titel = "Relations are established"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::MISSING_KEY,
        why: "\
The table is not complete without the key.",
        wrong: r###"[[history]]
title = "Relations are established"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_VALUE,
        why: "\
The key takes one of a few names.",
        wrong: r###"[layout]
paper = "a5"
"###,
        right: r###"[layout]
paper = "a4"
"###,
    },
    ErrorDoc {
        code: codes::WRONG_TYPE,
        why: "\
A text needs quotes, a number must not have any, and a list is written in square brackets.",
        wrong: r###"[layout]
max_pages = "4"
"###,
        right: r###"[layout]
max_pages = 4
"###,
    },
    ErrorDoc {
        code: codes::OUT_OF_RANGE,
        why: "\
The number is smaller or larger than the key allows.",
        wrong: r###"[layout]
max_pages = 0
"###,
        right: r###"[layout]
max_pages = 4
"###,
    },
    ErrorDoc {
        code: codes::TOO_LONG,
        why: "\
A single-line text can have up to 2,000 characters, a title 300, and a text with paragraphs 200,000.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::TOO_MANY,
        why: "\
There are more entries than a briefing can hold: see the limits in SECURITY.md.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::EMPTY_TEXT,
        why: "\
The table is not complete without the text.",
        wrong: r###"[[history]]
date = 1994
title = ""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::NOTHING_TO_READ,
        why: "\
The text has only characters that are not seen by themselves, such as combining accents.",
        wrong: r###"[[history]]
date = 1994
title = "\u0301"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::CONTROL_CHARACTER,
        why: "\
The character has no shape and no meaning in a text. Most likely it came with a copy from another program.",
        wrong: r###"[[history]]
date = 1994
title = "Relations\u0007 are established"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::LANGUAGE_MISSING,
        why: "\
The text is given in other languages only. Add it in the language of the brief.",
        wrong: r###"[[history]]
date = 1994
title = { ur = "تعلقات" }
"###,
        right: r###"[[history]]
date = 1994
title = { en = "Relations are established", ur = "تعلقات" }
"###,
    },
    ErrorDoc {
        code: codes::LANGUAGE_TAG,
        why: "\
Languages are written as tags (BCP 47): `en`, `en-GB`, `ur`. The name of a language is not its tag: English is `en`.
Extensions such as `-u-nu-arab`, which choose digits or a calendar, are not supported.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
language = "en_GB"

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
language = "en-GB"

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::COLOUR,
        why: "\
A colour is written as `#` and six hexadecimal digits: red, green and blue.",
        wrong: r###"[theme]
accent = "navy"
"###,
        right: r###"[theme]
accent = "#1B4B6B"
"###,
    },
    ErrorDoc {
        code: codes::CURRENCY,
        why: "\
Currencies are written as the three letters of ISO 4217. Those that the standard has withdrawn, such as `DEM`, are accepted
for older figures.",
        wrong: r###"[trade]
currency = "dollars"
"###,
        right: r###"[trade]
currency = "USD"
"###,
    },
    ErrorDoc {
        code: codes::WORD_TOO_LONG,
        why: "\
No line has room for the word, and it cannot be divided. Most likely spaces are missing.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::ADDRESS,
        why: "\
A reader must be able to follow the link: it needs the whole address.",
        wrong: r###"[[source]]
id = "a"
title = "Yearbook"
url = "www.example.org"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
sources = ["a"]

[[source]]
id = "a"
title = "Yearbook"
url = "https://www.example.org"
"###,
    },
    ErrorDoc {
        code: codes::COMMODITY_CODE,
        why: "\
A code of the Harmonized System has 2, 4 or 6 digits, and in national tariffs 8 or 10, with a point between pairs of
digits or without: `8703`, `87.03`, `8703.23`. Spreadsheets that take codes for numbers lose the first zero.",
        wrong: r###"[[trade.item]]
flow = "exports"
name = "Rice"
hs = "rice"
"###,
        right: r###"[[trade.item]]
flow = "exports"
name = "Rice"
hs = "1006"
"###,
    },
    ErrorDoc {
        code: codes::IDENTIFIER,
        why: "\
Other tables and texts refer to the name, so it may have only letters, digits, `-`, `_`, `:` and `/`.",
        wrong: r###"[[section]]
id = "joint defence"
title = "Defence"
body = "Cooperation began in 2015."
"###,
        right: r###"[[section]]
id = "joint-defence"
title = "Defence"
body = "Cooperation began in 2015."
"###,
    },
    ErrorDoc {
        code: codes::LABEL,
        why: "\
The words that replace a label must have the same placeholders, so that nothing it shows is lost: the party in \"Embassy
of { $party }\". `chancery explain theme.labels` lists the labels with their own words.",
        wrong: r###"[theme.labels]
embassy-of = "Mission"
"###,
        right: r###"[theme.labels]
embassy-of = "Mission of { $party }"
"###,
    },
    ErrorDoc {
        code: codes::OVERRIDE,
        why: "\
U+202D and U+202E set all that follows in one direction, whatever it is. Letters change their order: the page shows a
name or a figure that neither the brief nor a search of the PDF has, and that a screen reader reads otherwise. A text
needs no such character: its direction follows from its letters.",
        wrong: r###"[[history]]
date = 1994
title = "Loan of \u202E000,1\u202C dollars"
"###,
        right: r###"[[history]]
date = 1994
title = "Loan of 1,000 dollars"
"###,
    },
    ErrorDoc {
        code: codes::UNSEEN,
        why: "\
Headings and links are set in the accent. In white, or in a colour with a contrast of less than 1.2:1 with white paper,
they would be on the page and nobody would see them.",
        wrong: r###"[theme]
accent = "#FFFFF0"
"###,
        right: r###"[theme]
accent = "#6B5B00"
"###,
    },
    ErrorDoc {
        code: codes::UNPAIRED,
        why: "\
U+202A, U+202B and U+2066 to U+2068 set what follows in a direction of its own, until U+202C or U+2069 ends it. Where one
has no other, or they end in another order than they began, signs and figures up to the end of the paragraph change
places: the page reads otherwise than the brief. A text needs none of them: its direction follows from its letters.",
        wrong: r###"[[history]]
date = 1994
title = "Relations with \u2067Ruritania are established"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations with Ruritania are established"
"###,
    },
    ErrorDoc {
        code: codes::DATE,
        why: "\
The calendar has no such day, or the date is not written as a year, a month or a day.",
        wrong: r###"[[history]]
date = "2023-02-30"
title = "Relations are established"
"###,
        right: r###"[[history]]
date = "2023-02-28"
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::TIME_OF_DAY,
        why: "\
The key takes a day, a month or a year.",
        wrong: r###"[[history]]
date = 1994-02-03T10:00:00
title = "Relations are established"
"###,
        right: r###"[[history]]
date = 1994-02-03
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::PERIOD,
        why: "\
A period needs two dates, the earlier first.",
        wrong: r###"[[history]]
date = [2003, 1994]
title = "Relations are established"
"###,
        right: r###"[[history]]
date = [1994, 2003]
title = "Relations are established"
"###,
    },
    ErrorDoc {
        code: codes::DATES_CONTRADICT,
        why: "\
Nothing ends before it begins, and what the briefing reports as done is not dated after the briefing: relations that are
established, sessions of a commission, an agreement that is in force. Correct one of the two dates.",
        wrong: r###"[relationship]
established = 2030
"###,
        right: r###"[relationship]
established = 1994
"###,
    },
    ErrorDoc {
        code: codes::AMBIGUOUS_PERIOD,
        why: "\
A fiscal year has two numbers, as `\"2022-23\"`, and is read where `fiscal_year_ends` in the table, or in `[brief]`, says with
which month it ends. `FY2023` is the year that ends in 2023 in one country, and the one that starts in it in another;
`\"2009-10\"` is a month unless fiscal years are announced. Months and quarters are `\"2023-05\"` and `\"2023-Q4\"`, spans of
them `\"2024-01/2024-08\"`.",
        wrong: r###"[[trade.year]]
year = "FY2023"
exports = 15.1
"###,
        right: r###"[trade]
fiscal_year_ends = 6

[[trade.year]]
year = "2022-23"
exports = 15.1
"###,
    },
    ErrorDoc {
        code: codes::NEGATIVE,
        why: "\
The key says the direction, so both exports and imports are zero or more.",
        wrong: r###"[[trade.year]]
year = 2023
exports = -15.1
"###,
        right: r###"[[trade.year]]
year = 2023
exports = 15.1
"###,
    },
    ErrorDoc {
        code: codes::NOT_A_NUMBER,
        why: "\
Leave the key out if the figure is not known.",
        wrong: r###"[[trade.year]]
year = 2023
exports = nan
"###,
        right: r###"[[trade.year]]
year = 2023
imports = 35.1
"###,
    },
    ErrorDoc {
        code: codes::TOO_MANY_DIGITS,
        why: "\
A figure can have up to 15 digits before the decimal point and 10 after it. Most likely `unit` is wrong.",
        wrong: r###"[[trade.year]]
year = 2023
exports = 1510000000000000000.0
"###,
        right: r###"[[trade.year]]
year = 2023
exports = 15.1
"###,
    },
    ErrorDoc {
        code: codes::DUPLICATE_YEAR,
        why: "\
Put the figures of a year into one table.",
        wrong: r###"[[trade.year]]
year = 2023
exports = 15.1

[[trade.year]]
year = 2023
imports = 35.1
"###,
        right: r###"[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"###,
    },
    ErrorDoc {
        code: codes::MIXED_YEARS,
        why: "\
Fiscal years and calendar years overlap: side by side in a table or a chart, the same months would be counted twice. Give
the figures of all years as one of the two; parts of a year may be beside either.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
fiscal_year_ends = 6

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"

[[trade.year]]
year = 2021
exports = 14.3

[[trade.year]]
year = "2022-23"
exports = 15.1
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
fiscal_year_ends = 6

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"

[[trade.year]]
year = "2021-22"
exports = 14.3

[[trade.year]]
year = "2022-23"
exports = 15.1
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_PARTY,
        why: "\
Parties are named by the `code` of their `[[party]]`.",
        wrong: r###"[[mission]]
sender = "XR"
host = "XGR"
city = "Strelsau"
"###,
        right: r###"[[mission]]
sender = "XRU"
host = "XGR"
city = "Strelsau"
"###,
    },
    ErrorDoc {
        code: codes::UNDEFINED_SOURCE,
        why: "\
Every source that is cited needs a `[[source]]` with its `id`.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes.[@yearbook]"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes.[@yearbook]"

[[source]]
id = "yearbook"
title = "Trade Yearbook"
"###,
    },
    ErrorDoc {
        code: codes::DUPLICATE_ID,
        why: "\
A reference to the identifier could mean either. Rename one of the two.",
        wrong: r###"[[section]]
id = "a"
title = "Defence"
body = "One."

[[section]]
id = "a"
title = "Culture"
body = "Two."
"###,
        right: r###"[[section]]
id = "a"
title = "Defence"
body = "One."

[[section]]
id = "b"
title = "Culture"
body = "Two."
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_SECTION,
        why: "\
A section is one of those that every brief can have, such as `trade`, or the `id` of a `[[section]]`. `chancery explain
layout.sections` lists the names.",
        wrong: r###"[layout]
sections = ["trades"]
"###,
        right: r###"[layout]
sections = ["trade"]
"###,
    },
    ErrorDoc {
        code: codes::PARTIES,
        why: "\
A briefing is about a relationship of two. Write a brief for each pair of countries.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::SAME_PARTY,
        why: "\
A mission is sent by one party and received by the other.",
        wrong: r###"[[mission]]
sender = "XRU"
host = "XRU"
city = "Strelsau"
"###,
        right: r###"[[mission]]
sender = "XRU"
host = "XGR"
city = "Strelsau"
"###,
    },
    ErrorDoc {
        code: codes::TURNED_NAME,
        why: "\
Names are printed in sentences, such as \"Embassy of South Korea\". \"Netherlands (the)\" and \"Iran (Islamic Republic of)\"
are put in order; of other names with a comma only the author can tell whether they read so: \"Korea, South\" does not,
\"Hong Kong, China\" does. Write the name as in a sentence, or say by `article` whether it takes the article.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania, Upper"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Upper Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_MEMBER,
        why: "\
`[[trade.member]]` says what a member of a bloc has of the trade, and names it as the `members` of its `[[party]]` do, in any
of their languages. A name that is not among them would be left out of what is checked against the total.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and the Baltic States"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XBS"
name = "Baltic States"
kind = "bloc"
members = ["Estonia", "Latvia", "Lithuania"]

[[trade.member]]
name = "Letonia"
year = 2023
exports = 6.1
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and the Baltic States"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XBS"
name = "Baltic States"
kind = "bloc"
members = ["Estonia", "Latvia", "Lithuania"]

[[trade.member]]
name = "Latvia"
year = 2023
exports = 6.1
"###,
    },
    ErrorDoc {
        code: codes::RAW_HTML,
        why: "\
Texts are Markdown; HTML would be printed as it is written. For a plain `<` write a backslash before it.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = 'They met <br> twice.'
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = 'They met twice.'
"###,
    },
    ErrorDoc {
        code: codes::IMAGE_IN_TEXT,
        why: "\
Texts cannot contain images. The arms or flag of a country is the `emblem` of its `[[party]]`, the organisation's logo the
`logo` of `[theme]`.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "The signing. ![The signing](signing.jpg)"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "The signing."
"###,
    },
    ErrorDoc {
        code: codes::TOO_DEEP,
        why: "\
Lists can be nested eight deep. What needs more is a table or a section.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::FOOTNOTE,
        why: "\
A footnote is defined in the same text, in a paragraph that starts with its mark. Texts of one line have none.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes.[^where]"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes.[^where]\n\n[^where]: In Vienna."
"###,
    },
    ErrorDoc {
        code: codes::LINK_SCHEME,
        why: "\
Links lead to the web or to a mailbox: a reader cannot open anything else.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "See [the file](file:///tmp/a.pdf)."
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "See [the report](https://example.org/a.pdf)."
"###,
    },
    ErrorDoc {
        code: codes::CITATION,
        why: "\
A citation is `[@id]`, or `[@one; @other]`. Pages and remarks belong in the text.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes.[@yearbook; p. 4]"
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "They exchanged notes (p. 4).[@yearbook]"

[[source]]
id = "yearbook"
title = "Trade Yearbook"
"###,
    },
    ErrorDoc {
        code: codes::TABLE_IN_TEXT,
        why: "\
A table in a text has a line of `|---|---|` below its head, and in each row as many cells as in the head: Markdown drops
those that are too many, and makes up those that are missing. A `|` within a cell is written `\\|`.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = '''
| Year | Visits |
|------|-------:|
| 2023 | 2 | 3 |
'''
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = '''
| Year | Visits |
|------|-------:|
| 2023 | 2 |
'''
"###,
    },
    ErrorDoc {
        code: codes::BOUND_CODE,
        why: "\
Code is printed as it is written, and a binding or a citation in it would be, too. A line that starts with four spaces
more than the others is code as well.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
Trade is `{{trade.2023.total}}`.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
Trade is written as `total`.
"""
"###,
    },
    ErrorDoc {
        code: codes::UNSUPPORTED_MARKDOWN,
        why: "\
Extensions of Markdown that Chancery does not support would be printed as they are written: highlighting, underlining,
super- and subscript, formulas, commands of LaTeX, task lists, call-outs, attributes, emoji short codes, notes within the
text, and titles of links.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
Notes were ==sent and exchanged==.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
Notes were **sent and exchanged**.
"""
"###,
    },
    ErrorDoc {
        code: codes::HEADING,
        why: "\
Headings in a text go four deep, start with `#` and a space, and have words and something to head. A line of dashes right
below a paragraph would make a heading of it.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
The embassy opened.
---
It closed again.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
The embassy opened.

---

It closed again.
"""
"###,
    },
    ErrorDoc {
        code: codes::LINK_SYNTAX,
        why: "\
A link has words and an address: `[words](https://example.org)`. An address with spaces is written between `<` and `>`.
A citation, a footnote or another link is written after it, not in its words.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
[The notes](https://example.org/the notes.pdf) were sent.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
[The notes](<https://example.org/the notes.pdf>) were sent.
"""
"###,
    },
    ErrorDoc {
        code: codes::ENTITY,
        why: "\
HTML has no entity of this name. Write the character itself.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
A caf&eacut; in Vienna.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
A café in Vienna.
"""
"###,
    },
    ErrorDoc {
        code: codes::UNCLOSED_MARK,
        why: "\
Unmatched `*`, `_` or backticks would be printed. An opening mark goes right before a word, a closing one right after,
and there are as many after the words as before them. One after a word is text: `provisional*`.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
**Notes were exchanged.
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
**Notes** were exchanged.
"""
"###,
    },
    ErrorDoc {
        code: codes::LIST_NUMBERS,
        why: "\
Numbers are printed as they are written, since they may be years or articles. Other programs count up from
`1.` before every item, and only the author knows which is meant.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
1. Notes
1. Embassies
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
1. Notes
2. Embassies
"""
"###,
    },
    ErrorDoc {
        code: codes::RUN_IN_LIST,
        why: "\
Lines of a paragraph are printed one after the other. Where several start with `•`, `(1)`, `a.`, `iv)` or `1994 – `, or
with `2.` right below a paragraph, they were most likely meant as items of a list.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
• Notes
• Embassies
"""
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = """
- Notes
- Embassies
"""
"###,
    },
    ErrorDoc {
        code: codes::PLAIN_WORDS,
        why: "\
Names of cities and commissions, an owner, a keyword and the like become part of a sentence or a label, or are compared
with each other. A citation, a link or emphasis in one would be lost. `sources` of the same table cites what the whole
table says.",
        wrong: r###"[[recommendation]]
title = "Hold a session of the commission"
owner = "Ministry of Commerce [@yearbook]"

[[source]]
id = "yearbook"
title = "Yearbook"
"###,
        right: r###"[[recommendation]]
title = "Hold a session of the commission"
owner = "Ministry of Commerce"
sources = ["yearbook"]

[[source]]
id = "yearbook"
title = "Yearbook"
"###,
    },
    ErrorDoc {
        code: codes::PULL_QUOTE,
        why: "\
A pull quote repeats words of the text beside it in large type. Words that are not there would be read as the text's all
the same. So they are whole words and figures of one paragraph: \"2.5 million\" is not what \"12.5 million\" says. Spaces and the
ends of lines make no difference.",
        wrong: r###"[[section]]
id = "fish"
title = "The fisheries"
pull_quote = "The arrangement lapses in December."
body = "The arrangement of 2019 lapses at the end of December."
"###,
        right: r###"[[section]]
id = "fish"
title = "The fisheries"
pull_quote = "The arrangement of 2019 lapses"
body = "The arrangement of 2019 lapses at the end of December."
"###,
    },
    ErrorDoc {
        code: codes::BINDING_SYNTAX,
        why: "\
A binding is a path between `{{` and `}}` on one line, with up to one filter after `|`.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Trade was {{trade.2023.total."
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Trade was {{trade.2023.total}}."

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"###,
    },
    ErrorDoc {
        code: codes::BINDING_PATH,
        why: "\
The path names something that does not exist. `chancery explain paths` lists all paths.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Trade was {{trade.2023.sum}}."

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Trade was {{trade.2023.total}}."

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
"###,
    },
    ErrorDoc {
        code: codes::UNKNOWN_FILTER,
        why: "\
A filter says how a value is written. `chancery explain filters` lists all filters.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "In {{brief.date|years}}."
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "In {{brief.date|year}}."
"###,
    },
    ErrorDoc {
        code: codes::FILTER_MISFIT,
        why: "\
A filter applies to some kinds of value only: a date has no currency.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "In {{brief.date|money}}."
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "In {{brief.date|year}}."
"###,
    },
    ErrorDoc {
        code: codes::NO_VALUE,
        why: "\
The path is right, but the brief has no such figure. Add it, or name another year.",
        wrong: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Trade was {{trade.2023.total}}."

[[trade.year]]
year = 2023
exports = 15.1
"###,
        right: r###"[[history]]
date = 1994
title = "Relations are established"
text = "Exports were {{trade.2023.exports}}."

[[trade.year]]
year = 2023
exports = 15.1
"###,
    },
    ErrorDoc {
        code: codes::BINDING_CYCLE,
        why: "\
The text would contain itself, directly or through other texts.",
        wrong: r###"schema = 1

[brief]
title = "On {{brief.subtitle}}"
subtitle = "On {{brief.title}}"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::UNREADABLE_FILE,
        why: "\
The file does not exist, is outside the folder of the brief, or cannot be read.",
        wrong: r###"[theme]
logo = "missing.svg"
"###,
        right: r###"[theme]
logo = "paths.svg"
"###,
    },
    ErrorDoc {
        code: codes::PICTURE,
        why: "\
The file is damaged, or is not SVG, PNG or JPEG.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::PICTURE_TOO_LARGE,
        why: "\
Decoding the picture would take too much memory or time. Scale it down: print needs 300 pixels per inch.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::PICTURE_REFERS_OUTSIDE,
        why: "\
A drawing may not load other files or addresses. Embed what it needs.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::PICTURE_COLOURS,
        why: "\
The page is in RGB. Convert the picture to sRGB.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::HOUSE_STYLE,
        why: "\
A house style holds `accent`, `serif`, `sans`, `logo` and `labels`, and does not extend another.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::PICTURE_PROFILE,
        why: "\
The page is in sRGB. Colours of a profile with curves and a matrix are converted to it. A profile that is damaged, made for
other kinds of colour, or made of tables is refused. Convert the picture to sRGB in the program that made it.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::TRADE_DATA,
        why: "\
The file is in no known format, or does not say something that its figures depend on: whose they are, which flow, which
commodities, the unit, the currency, the decimal mark. Chancery does not guess: write the answer into `[[trade.data]]`.
`chancery data FILE` shows what is in a file, and takes answers with `--set`; `chancery explain trade.data` lists the formats
and the keys.

A spreadsheet (XLSX, XLSM, XLSB, XLS, ODS) is read like a table in CSV. If several of its sheets have cells, `sheet` names
the one that is meant; a hidden one is read only if it is named. Numbers and dates are read as they are stored, whatever is
shown of them, and formulas by their stored values. Cells that are used must say what people see: merged cells, errors,
formulas without a value, hidden rows and columns, and formats that divide a number are refused at the cell; a percentage
is the text that is shown, and no figure. A spreadsheet has no encoding and no delimiter; `skip` counts the rows of the
sheet.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::CHART_FORM,
        why: "\
A form shows one kind of thing: parts of a whole, a change between two years, a course over many. Drawn of other data it would
be wrong or say nothing. The message says what the form needs; without `form`, Chancery chooses one that fits. A note is
written over its year, which has to be one that the chart shows.",
        wrong: r###"[[chart]]
kind = "trade"
form = "ring"
"###,
        right: r###"[[chart]]
kind = "trade"
form = "lines"
"###,
    },
    ErrorDoc {
        code: codes::STATISTIC,
        why: "\
A statistic has at least one line with figures, and says what they are counted in: a `unit` such as `\"people\"` or `\"%\"`, or
a `currency` and whether figures are single units of it, thousands, millions or billions. Beside other lines, each has a
`name`, or the `party` that it is of.",
        wrong: r###"[[statistic]]
id = "investment"
title = "Direct investment"
currency = "USD"
line = [{ values = { 2022 = 12.3, 2023 = 14.1 } }]
"###,
        right: r###"[[statistic]]
id = "investment"
title = "Direct investment"
currency = "USD"
unit = "million"
line = [{ values = { 2022 = 12.3, 2023 = 14.1 } }]
"###,
    },
    ErrorDoc {
        code: codes::TABLE,
        why: "\
A table has heads for its columns, and each of its rows as many cells as there are heads. A line that names the rows below
it is a text by itself. Numbers that are all like years are either years, which are written in quotes, or amounts, which
`align` says: `2021` would be printed as 2,021. Sums need figures that can be added up, and percentages are not.",
        wrong: r###"[[table]]
title = "Development assistance"
columns = ["Programme", "2022", "2023"]
rows = [["Health", 12.3], ["Education", 8, 9.5]]
"###,
        right: r###"[[table]]
title = "Development assistance"
columns = ["Programme", "2022", "2023"]
rows = [["Health", 12.3, 14], ["Education", 8, 9.5]]
"###,
    },
    ErrorDoc {
        code: codes::PLACE,
        why: "\
The contents and the sources are lists that Chancery writes: nothing else is in them.",
        wrong: r###"[[table]]
title = "Development assistance"
after = "sources"
columns = ["Programme", "2023"]
rows = [["Health", 12.3]]
"###,
        right: r###"[[table]]
title = "Development assistance"
after = "trade"
columns = ["Programme", "2023"]
rows = [["Health", 12.3]]
"###,
    },
    ErrorDoc {
        code: codes::OFFICIAL,
        why: "\
A photograph is printed with its credit below it, and a credit needs the photograph that it is of.",
        wrong: r###"[[official]]
party = "XRU"
name = "A. Name"
office = "Foreign Minister"
credit = "Ministry of Information"
"###,
        right: r###"[[official]]
party = "XRU"
name = "A. Name"
office = "Foreign Minister"
"###,
    },
    ErrorDoc {
        code: codes::HIGHLIGHT,
        why: "\
The small line of a highlight is of a series that the brief has, and of at least three of its years: exports, imports, total
or balance of trade, or the first line of a statistic.",
        wrong: r###"[[highlight]]
value = "28"
label = "agreements in force"
spark = "agreements"
"###,
        right: r###"[[highlight]]
value = "28"
label = "agreements in force"
"###,
    },
    ErrorDoc {
        code: codes::ITEMS,
        why: "\
The items of trade of a flow are typed, or from one file: what is typed beside those of a file would be listed twice, or is of
another year. A `[[trade.item]]` with the `flow` and the `hs` of one of the file's items gives it another name, which it
needs if the file has none. Items of both flows have codes of one classification.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::COMMODITIES,
        why: "\
Figures of some commodities, which `commodity` takes from files, are no figures of all trade, and never stand beside them.
`trade_in` in `[trade]` says what they are called, in the words of a sentence: headings, titles, labels, captions, alternative
texts and attached data say \"exports of soya beans\". All files have the same commodities, and nothing is typed beside them.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::INTERNAL_NEEDED,
        why: "\
With `--public`, tables that say `internal = true` are left out. No briefing is without `[brief]` and two `[[party]]`: mark
what is within them instead. A brief that says `internal = true` at its top is not for the public at all.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
internal = true

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
authors = [{ name = "A. Researcher", internal = true }]

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::INTERNAL_REFERENCE,
        why: "\
With `--public`, something that is internal is left out, and something that is not needs it: a text has a figure of it, a
table cites the source, a chart or a section comes after it. Chancery does not guess what to print in its place. Leave the
reference out, make public what it leads to, or mark what it is part of as internal too.",
        wrong: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "Talks go on [@cable]."

[[source]]
id = "cable"
title = "Telegram 12"
internal = true
"###,
        right: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "Talks go on."

[[section]]
id = "assessment"
title = "Assessment"
body = "They will fail [@cable]."
internal = true

[[source]]
id = "cable"
title = "Telegram 12"
internal = true
"###,
    },
    ErrorDoc {
        code: codes::INTERNAL_SHIFT,
        why: "\
A binding such as `{{trade.latest.total}}`, `{{visits.count}}` or `{{commission.2.sessions}}` names nothing in particular.
With `--public`, a year, a visit or a commission is left out, and the binding would lead to another one, or to a smaller
number, in a sentence that was written for all. Name what is meant, such as `{{trade.2022.total}}`, write the words out, or
put the sentence into something internal.",
        wrong: r###"[[section]]
id = "trade-now"
title = "Trade now"
body = "Trade was {{trade.latest.total}}."

[[trade.year]]
year = 2022
exports = 14.2
imports = 30.3

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
internal = true
"###,
        right: r###"[[section]]
id = "trade-now"
title = "Trade now"
body = "In 2022, trade was {{trade.2022.total}}."

[[trade.year]]
year = 2022
exports = 14.2
imports = 30.3

[[trade.year]]
year = 2023
exports = 15.1
imports = 35.1
internal = true
"###,
    },
    ErrorDoc {
        code: codes::INTERNAL_REVEALED,
        why: "\
With `--public`, a part is left out, and what is left adds up to a total that is there: whoever subtracts has the part. That
is so of goods and services of a year, items of a flow, quarters of a year, lines of a statistic of which one is their sum,
shares of a hundred, and agreements listed beside their number. Mark a second part as internal, or leave the total out.
Figures of files are not looked at.",
        wrong: r###"[[trade.year]]
year = 2023
exports = 15.1
goods = { exports = 12.0 }
services = { exports = 3.1, internal = true }
"###,
        right: r###"[[trade.year]]
year = 2023
exports = 15.1
goods = { exports = 12.0, internal = true }
services = { exports = 3.1, internal = true }
"###,
    },
    ErrorDoc {
        code: codes::INCLUDE,
        why: "\
The files that `include` names hold what many briefs share: sources, abbreviations, officials, and facts of parties. Of
these, a brief takes what is of its two parties, and the sources that it cites. Everything else belongs into the brief
itself. An included file may include others; paths start from the folder of the file that names them. Files that include
each other in a circle have no end.",
        wrong: r###"schema = 1
include = ["visits.toml"]

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1
include = ["sources.toml"]

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
summary = "Trade has doubled [@yearbook]."

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::INCLUDE_CONFLICT,
        why: "\
A source, an abbreviation or a fact is defined in the brief and in an included file, or in two of these, and not in the same
way. Which of them is meant is not for Chancery to say. What is the same in both is taken once.",
        wrong: r###"schema = 1
include = ["sources.toml"]

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
summary = "Trade has doubled [@yearbook]."

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"

[[source]]
id = "yearbook"
title = "Another Yearbook"
"###,
        right: r###"schema = 1
include = ["sources.toml"]

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
summary = "Trade has doubled [@yearbook; @another]."

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"

[[source]]
id = "another"
title = "Another Yearbook"
"###,
    },
    ErrorDoc {
        code: codes::ABBREVIATION,
        why: "\
In `[abbreviations]`, a short form is before the `=`, as it is in the text, and what it stands for after it. Short forms are
found as whole words, so that they start and end with a letter, a digit or a full stop. One with dots is put into quotes:
without, TOML takes it for a table within a table.",
        wrong: r###"[abbreviations]
U.S = "United States"
"###,
        right: r###"[abbreviations]
"U.S." = "United States"
"###,
    },
    ErrorDoc {
        code: codes::REFERENCE,
        why: "\
`[@visit:2015-05]` refers to a part of the briefing by its kind and its name: the `id` of a section, visit, agreement, step of
the history or statistic, or its date. It is printed as what it is called and the page that it is on, and leads there. There
is none of that name, or it is in no section that is printed.",
        wrong: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "What was agreed then ([@visit:2015-06]) holds."

[[visit]]
date = 2015-05-28
visitor = "A. Minister"
"###,
        right: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "What was agreed then ([@visit:2015-05]) holds."

[[visit]]
date = 2015-05-28
visitor = "A. Minister"
"###,
    },
    ErrorDoc {
        code: codes::AMBIGUOUS_REFERENCE,
        why: "\
Several have the date that the reference names. Give the one that is meant an `id`, and name that.",
        wrong: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "What was agreed then ([@visit:2015]) holds."

[[visit]]
date = 2015-05-28
visitor = "A. Minister"

[[visit]]
date = 2015-11-02
visitor = "B. Minister"
"###,
        right: r###"[[section]]
id = "outlook"
title = "Outlook"
body = "What was agreed then ([@visit:spring]) holds."

[[visit]]
id = "spring"
date = 2015-05-28
visitor = "A. Minister"

[[visit]]
date = 2015-11-02
visitor = "B. Minister"
"###,
    },
    ErrorDoc {
        code: codes::MAP_PARTY,
        why: "\
A map shows the shapes of countries, which Chancery knows by the names and codes of the parties. Other parties, such as a
bloc or a country that is invented, need an `outline`. Where the name and the code of a party are those of two countries,
`countries` says which is meant.",
        wrong: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "CH"
name = "China"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
"###,
        right: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "CH"
name = "China"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
countries = ["CN", "BY"]
"###,
    },
    ErrorDoc {
        code: codes::OUTLINE,
        why: "\
An outline is a GeoJSON file (RFC 7946) of polygons in degrees of longitude and latitude. Where it is not clear which party
it belongs to, each feature has the code of its party as `id`. Rings that cross the antimeridian are cut there, as the
standard asks.",
        wrong: r###"[[map]]
outline = "point.geojson"
"###,
        right: r###"[[map]]
outline = "outline.geojson"
"###,
    },
    ErrorDoc {
        code: codes::MAP_PLACE,
        why: "\
A place on a map has degrees north, from -90 to 90, and degrees east, from -180 to 180. A map that shows the missions knows
where the capitals are; for other cities, `places` says it.",
        wrong: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "PK"
name = "Pakistan"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
places = [{ name = "Istanbul", at = [128.98, 41.02] }]
"###,
        right: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "PK"
name = "Pakistan"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
places = [{ name = "Istanbul", at = [41.02, 28.98] }]
"###,
    },
    ErrorDoc {
        code: codes::MAP_ROOM,
        why: "\
The names of the parties and of all places that a map is to show are on it, and none is over another. Where there is no room,
make the map wider, or leave something out. Names of neighbours are left out without an error.",
        wrong: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "PK"
name = "Pakistan"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
places = [
  { name = "Grodno, seat of the consulate-general, where the delegation crosses the border by train and is met by the mayor", at = [53.7, 23.8] },
]
"###,
        right: r###"schema = 1

[brief]
title = "Two countries"
date = 2024-02-03

[[party]]
code = "PK"
name = "Pakistan"

[[party]]
code = "BY"
name = "Belarus"

[[map]]
places = [{ name = "Grodno", at = [53.7, 23.8] }]
"###,
    },
    ErrorDoc {
        code: codes::TOO_MANY_PAGES,
        why: "\
The briefing is longer than `layout.max_pages` allows, although everything was done that can be so that there are fewer pages
(`chancery explain L0904` lists the steps), or it is longer than the limit of its series. The message says what is beyond the last
page that is allowed, and how much that is.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NO_GLYPH,
        why: "\
The page would show a box in its place, or nothing. A script that no font has is one error, and so are all emoji and all other
symbols: each is shown where it is first. The message names the packages of Debian, Fedora and Homebrew that have a font;
`--font-path` adds the fonts of a folder. Emoji are drawn in black, as colours are not read from fonts.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NO_SUCH_FAMILY,
        why: "\
`chancery fonts` lists the available families; `--font-path` adds those of a folder.",
        wrong: r###"[theme]
serif = "Garamondt"
"###,
        right: r###"[theme]
serif = "Source Serif 4"
"###,
    },
    ErrorDoc {
        code: codes::FONT,
        why: "\
The font is damaged, or its format is not supported. TrueType and OpenType fonts are.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::UNWRITABLE_FILE,
        why: "\
The folder may be missing, read-only, or full.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::REPORT,
        why: "\
`chancery report merge` reads reports that `--report` wrote.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NOT_BUILT,
        why: "\
A brief that the run should have built is in none of the reports: a shard or a job is missing.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::BUILT_TWICE,
        why: "\
Two reports contain the same brief: two shards had the same number, or a job ran twice.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::SHARDS,
        why: "\
The reports come from different runs, or from shards of different sizes.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::SERIES,
        why: "\
A `chancery.toml` that cannot be read, or whose patterns match no brief.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::ROWS,
        why: "\
The table of `[each]` is missing or damaged, or a row cannot make a brief. A table may be a spreadsheet, which is read as
for `trade.data`.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::ROW_BINDING,
        why: "\
`{{row.name}}` needs a column `name` in the table of `[each]`.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::EDITIONS,
        why: "\
Each language that `languages` lists makes a PDF of its own, called `NAME.LANG.pdf`. A language that is listed twice would
make the same PDF twice. A brief from standard input is built in one of its languages: choose it with `--lang`.",
        wrong: r###"schema = 1

[brief]
title = { en = "Ruritania and Graustark", fr = "Ruritanie et Graustark" }
date = 2024-02-03
languages = ["en", "fr", "fr"]

[[party]]
code = "XRU"
name = { en = "Ruritania", fr = "Ruritanie" }

[[party]]
code = "XGR"
name = { mul = "Graustark" }
"###,
        right: r###"schema = 1

[brief]
title = { en = "Ruritania and Graustark", fr = "Ruritanie et Graustark" }
date = 2024-02-03
languages = ["en", "fr"]

[[party]]
code = "XRU"
name = { en = "Ruritania", fr = "Ruritanie" }

[[party]]
code = "XGR"
name = { mul = "Graustark" }
"###,
    },
    ErrorDoc {
        code: codes::UNREADABLE,
        why: "\
Screen readers skip the character, and searches cannot find it: it is a control character, the replacement character
U+FFFD, for private use, or not in Unicode.",
        wrong: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
keywords = ["caf\uFFFD"]

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
        right: r###"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
keywords = ["café"]

[[party]]
code = "XRU"
name = "Ruritania"

[[party]]
code = "XGR"
name = "Graustark"
"###,
    },
    ErrorDoc {
        code: codes::BEYOND_PDF_A,
        why: "\
PDF/A limits the length of alternative texts and other strings to 32,767 bytes, and how deep pictures may be nested.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NOT_OPENED,
        why: "\
`--open` found no program to show the PDF, or that program failed. The PDF is built all the same, so this is a warning,
and the exit status is 0. Open the file yourself, or set a default PDF viewer. In CI, leave out `--open`.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::TIME_LIMIT,
        why: "\
A brief may take 30 seconds, or what `--timeout` says. Nearly all take less than one. Look for what is unusually large:
drawings with many elements, pictures, texts of hundreds of pages. Pages and pictures can be divided among several
briefs; a drawing can be simplified in the program that made it. On a slow or busy machine, allow more time.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::MEMORY_LIMIT,
        why: "\
A worker, which is a process that makes briefs, may take 1.5 GB of memory, or what `--memory` says. Nearly all briefs
take less than 50 MB. Look for what is unusually large, such as pictures and drawings. The limit is for Linux. It covers
fonts from `--font-path`, which every worker reads.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::WORKER,
        why: "\
A run of several briefs makes them in workers, processes of their own, so that no brief can end the run. This one ended
without an answer, or could not be started. If it was killed from outside (signal 9), the machine may have run out of
memory: use fewer `--jobs`. If it could not be started, the machine may have too many processes; `--isolate=never` needs
none. Anything else is a bug in Chancery: please report it, with the brief if you can.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::STOPPED,
        why: "\
After a signal such as Ctrl-C, a run finishes the briefs that take less than another second, and ends. Nothing need be
wrong with the others: run the command again. If the same brief is never done, it takes too long.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::TOO_MANY_ERRORS,
        why: "\
The rows of a template have 100,000 errors together. That is usually one mistake in the template, or a table in which a
column is missing, so the other rows are not tried. Other briefs of the run are built. To see all errors of one row, run
`chancery check` on its key, such as `visits.toml#PAK`.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::FOREIGN_FILE,
        why: "\
A PDF goes to a place where there is another file already: one that Chancery did not make, or a PDF of Chancery's to
which another program added something, such as notes or a signature. What is in it may exist nowhere else, so it stays
as it is. Choose another place with `-o`, or move the file; `--force` overwrites it. Empty files, devices and pipes may
be named with `-o`.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NO_HISTORY,
        why: "\
`chancery list --changed-since` asks Git which files have changed. It needs the program `git`, the briefs in a repository,
and the named commit with the history up to it: a shallow clone lacks that (`fetch-depth: 0` in GitHub Actions,
`GIT_DEPTH: 0` in GitLab CI). Nothing is listed otherwise, as a list that lacks a brief would leave its PDF as it was.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::UNTRACEABLE,
        why: "\
`chancery trace` reads `provenance.json`, which is attached to every PDF that Chancery builds. This file is no such PDF, is
damaged, or was built before there was such an attachment: build it again. Where the brief that is attached is not the one
that the figures are from, somebody changed the PDF. It is traced all the same, with a warning.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::NO_SUCH_FIGURE,
        why: "\
`chancery trace` looks for a number as it is printed, digit by digit: `50.2` is neither `50.25` nor `50.20`. The hint names
what is near. Without a number, the command lists all figures. Numbers in pictures, numerals of notes, and dates that
Chancery writes itself are no figures.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::TRANSLATIONS,
        why: "\
`chancery translations --read` writes what is in a PO file into the brief. It refuses a file that is not PO or in another
language, and a translation without the bindings and citations of its text, which would lose a figure or a source. Nothing is
written then. A translation of a text that the brief no longer has is left out, with a warning.",
        wrong: r###""###,
        right: r###""###,
    },
    ErrorDoc {
        code: codes::INTERNAL,
        why: "\
Please report it, with the brief if you can: no brief should be able to cause this.",
        wrong: r###""###,
        right: r###""###,
    },
];
