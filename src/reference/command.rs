//! What scripts may rely on: exit statuses, and where messages go.

use std::fmt::Write as _;

/// The exit statuses of all commands, with what each means.
pub const STATUSES: &[(&str, &str)] = &[
    (
        "0",
        "Success. `build`: every brief has its PDF. `check`: no brief has an error; there may be lints. `report merge`: every \
         brief of the run was built. `trace`: a figure was found.",
    ),
    (
        "1",
        "A brief has an error or was not started after one, an argument yields no brief, or a file could not be read or \
         written. The other briefs were built. `trace`: no such figure is printed, or the PDF does not say where its \
         figures come from.",
    ),
    (
        "2",
        "The arguments or environment variables are invalid, contradict each other, or would overwrite an input. Nothing was \
         built.",
    ),
    (
        "128 + N",
        "Signal N stopped the run: 129 for SIGHUP, 130 for SIGINT (Ctrl-C), 143 for SIGTERM. PDFs that were begun are whole \
         or absent.",
    ),
];

/// The page about the command.
pub(super) fn page() -> String {
    let mut page = String::from(
        "# The command\n\n`chancery help` lists all commands, `chancery help build` the options of one.\n\n\
         ## Exit statuses\n\n| status | meaning |\n|---|---|\n",
    );
    for (status, meaning) in STATUSES {
        let _ = writeln!(page, "| {status} | {meaning} |");
    }
    page.push_str(
        "
## Output

| command | standard output | standard error |
|---|---|---|
| `build` | the PDF, with `-o -` | messages in every format |
| `check` | messages in the formats `json`, `github` and `sarif` | messages in the formats `human` and `short` |
| `list`, `data`, `trace`, `explain`, `schema`, `fonts`, `completions`, `man`, `new -` | the result | errors |
| `report merge` | the report, without `-o` | errors and a summary |
| `watch` | | messages in every format |

`check --output-file FILE` writes messages of any format to a file, and `-` to standard output. `--report -` and
`--junit -` write to standard output. A file that `--report`, `--junit` or `--output-file` names is there when the
command ends, and whole; until then, and if the command is killed, the old file stays.

`chancery schema messages` prints the JSON Schema of a line of `--message-format json`, `chancery schema report` that of
a report, `chancery schema data` that of `data --format json`, `chancery schema provenance` that of the file
`provenance.json`, which is attached to every PDF. Keys may be added to all: ignore those that you do not know.

## Where figures come from

`provenance.json` lists the figures on the pages: as printed, with page, name, period, unit, status and sources, and the
place in `nodes` of what each is from. A node is a value of the brief at its line, a cell of a file of statistics with the
SHA-256 of the file, or a calculation from nodes before it; what several figures share is there once. Values are exact
decimals, written as strings. Numbers that are typed in texts have their line and no value, as no program can know what is
meant by them. Where a text is written with escapes, or reads from right to left, the line is that on which the text starts.
Lines are those of the brief that is attached: for a row of a template, the brief that was made of it.

The file has about 8 MB at most, and calculations are up to 32 deep. What has no room is counted in `left_out`.

`chancery trace --format json` prints the figures that it finds in the same form, with files, sources and nodes in the place
of their numbers, and says in `brief.attached` whether the brief that they are from is attached.

## What is left out

Errors in a template (`[each]`) are listed under the first row that has them; the other rows say how many they share,
and with which row. A report lists about 24 MB of diagnostics and counts the others in `left_out`; each brief has its
first error in `error`, whatever else is left out. A SARIF log has up to 5,000 results, the `github` format up to 1,000
annotations, `human` 200 diagnostics of a brief and 10,000 of a run. Each says how many more there are. Once the rows of
a template have 100,000 errors together, its other rows are not tried.

## Names and texts in messages

What is not visible, or changes how the rest is shown, is escaped as in TOML: line breaks (`\\n`), other control
characters (`\\u001B`), and characters that turn the direction of a text (`\\u202E`). In JSON, it is escaped as JSON does,
so that programs read the very text. A line that a CI service would take for a command (`::error`, `##[group]`) is
escaped as well: the only commands in a log are those of `--message-format github`.
",
    );
    page
}
