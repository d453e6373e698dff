//! What can be asked for.

use std::path::PathBuf;

use clap::{Args as Arguments, Parser, Subcommand, ValueEnum};

use super::shard::ShardOption;
use crate::batch::Output;
use crate::diag::Lint;

/// Turns a brief about the relationship between two countries into a PDF briefing.
#[derive(Debug, Parser)]
#[command(name = "chancery", version, arg_required_else_help = true, max_term_width = 100)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,

    /// Whether messages are coloured
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the PDF of each brief
    Build(Build),
    /// Report everything that is wrong with each brief, and write nothing
    Check(Check),
    /// Build briefs again whenever anything is saved that they are made from
    Watch(Watch),
    /// List the briefs that would be built
    List(List),
    /// Write a commented brief to start from
    New(New),
    /// Work with the reports of runs
    Report {
        #[command(subcommand)]
        command: ReportCommand,
    },
    /// Print a JSON Schema: of the brief, of `chancery.toml`, or of the report of a run
    Schema {
        /// What the schema is of
        #[arg(default_value = "brief")]
        of: SchemaOf,
    },
    /// List the fonts at hand
    Fonts(FontPath),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man {
        /// The command to print the page of, in place of the general one
        command: Option<String>,
    },
}

#[derive(Debug, Arguments)]
pub(super) struct Build {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`), or `-` [default: the series here or above]
    #[arg(value_name = "BRIEF")]
    pub(super) briefs: Vec<PathBuf>,

    /// Where to write: a file for one brief, a folder for several, `-` for standard output
    /// [default: beside each brief]
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output)]
    pub(super) output: Option<Output>,

    /// Build PDFs again that are up to date
    #[arg(long)]
    pub(super) fresh: bool,

    #[command(flatten)]
    pub(super) how: How,
}

#[derive(Debug, Arguments)]
pub(super) struct Check {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`), or `-` [default: the series here or above]
    #[arg(value_name = "BRIEF")]
    pub(super) briefs: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) how: How,
}

/// What building, checking and watching have in common.
#[derive(Debug, Arguments)]
pub(super) struct Common {
    /// How many briefs are worked on at once [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,

    /// Let briefs in this folder name any file in it, not only those of their own folder
    #[arg(long, value_name = "FOLDER", value_parser = folder)]
    pub(super) root: Option<PathBuf>,

    /// Treat a lint as an error: its code, such as L0101, or `warnings` for all of them
    #[arg(long, value_name = "LINT")]
    pub(super) deny: Vec<Lint>,

    /// How diagnostics and results are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,

    #[command(flatten)]
    pub(super) fonts: FontPath,
}

/// What building and checking have in common.
#[derive(Debug, Arguments)]
pub(super) struct How {
    #[command(flatten)]
    pub(super) manner: Common,

    /// Begin no other brief once one has failed
    #[arg(long, overrides_with = "keep_going")]
    pub(super) fail_fast: bool,

    /// Work on the other briefs when one fails: the default
    #[arg(long, overrides_with = "fail_fast")]
    keep_going: bool,

    /// Work on one part of the briefs only, such as 1/4: each falls to one part by its path. `auto` takes the part
    /// from GitLab or from an Indexed Job of Kubernetes
    #[arg(long, value_name = "I/N|auto")]
    pub(super) shard: Option<ShardOption>,

    /// Write what became of each brief to this file, as JSON; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,

    /// Write what became of each brief to this file, as JUnit XML; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub(super) junit: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct Watch {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`) [default: the series here or above]
    #[arg(value_name = "BRIEF")]
    pub(super) briefs: Vec<PathBuf>,

    /// Where to write: a file for one brief, a folder for several [default: beside each brief]
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output)]
    pub(super) output: Option<Output>,

    #[command(flatten)]
    pub(super) how: Common,
}

#[derive(Debug, Arguments)]
pub(super) struct List {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`) [default: the series here or above]
    #[arg(value_name = "BRIEF")]
    pub(super) briefs: Vec<PathBuf>,

    /// Where the PDFs would be written
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output)]
    pub(super) output: Option<Output>,

    /// Let briefs in this folder name any file in it, not only those of their own folder
    #[arg(long, value_name = "FOLDER", value_parser = folder)]
    pub(super) root: Option<PathBuf>,

    /// List one part of the briefs only, such as 1/4, or `auto`
    #[arg(long, value_name = "I/N|auto")]
    pub(super) shard: Option<ShardOption>,

    /// How the list is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// One brief a line
    Text,
    /// An array of objects on one line, each with `brief` and `output`
    Json,
}

#[derive(Debug, Arguments)]
pub(super) struct FontPath {
    /// Look for fonts in this folder too
    #[arg(long, value_name = "FOLDER")]
    pub(super) font_path: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum ReportCommand {
    /// Join the reports of the shards of a run, and fail where a brief of the run was not built
    Merge(Merge),
}

#[derive(Debug, Arguments)]
pub(super) struct Merge {
    /// Files that `--report` wrote
    #[arg(required = true, value_name = "REPORT")]
    pub(super) reports: Vec<PathBuf>,

    /// What was to be built, as `chancery list --format json` tells it; shards know it themselves
    #[arg(long, value_name = "FILE")]
    pub(super) list: Option<PathBuf>,

    /// Where to write the report of the whole run [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct New {
    /// The file to write; `-` is standard output
    #[arg(value_name = "PATH")]
    pub(super) path: PathBuf,

    /// What the briefing is for
    #[arg(long, default_value = "custom")]
    pub(super) kind: Occasion,

    /// The two parties by their ISO 3166 codes, the issuing side first
    #[arg(long, value_name = "CODE,CODE", value_parser = parties)]
    pub(super) parties: Option<[String; 2]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// With the lines of the brief and hints
    Human,
    /// One line for each
    Short,
    /// One JSON object for each, on a line of its own
    Json,
    /// Annotations at the lines of the brief, in a workflow of GitHub
    Github,
    /// A SARIF log when all is over, for services that scan code
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    Brief,
    Series,
    Report,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Occasion {
    Anniversary,
    Visit,
    Country,
    Custom,
}

impl Occasion {
    /// As a brief has it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Anniversary => "anniversary",
            Self::Visit => "visit",
            Self::Country => "country",
            Self::Custom => "custom",
        }
    }
}

#[allow(clippy::unnecessary_wraps, reason = "clap's value parsers return results")]
fn output(text: &str) -> Result<Output, String> {
    Ok(Output::new(text))
}

/// A folder that is there.
fn folder(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.is_dir() { Ok(path) } else { Err("there is no such folder".into()) }
}

/// Two codes with a comma between them.
fn parties(text: &str) -> Result<[String; 2], String> {
    let codes: Vec<_> = text.split(',').map(|code| code.trim().to_uppercase()).collect();
    let usable = |code: &String| !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric());
    match <[String; 2]>::try_from(codes) {
        Ok([a, b]) if a == b => Err("the two parties are the same".into()),
        Ok(pair) if pair.iter().all(usable) => Ok(pair),
        _ => Err("two codes with a comma between them are expected, such as PK,BY".into()),
    }
}
