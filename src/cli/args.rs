//! The arguments of each command.

use std::ffi::OsStr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{
    ArgMatches, Args as Arguments, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, ValueHint,
};

use super::countries::{self, NewParty};
use super::limits;
use super::shard::ShardOption;
use crate::batch::Output;
use crate::diag::LintName;
use crate::geom::Pt;
use crate::language::{Fault, Language};
use crate::reference;

/// The version, with the commit of a release, the whole hash of it, and the digest of the sources, by which PDFs know
/// the program.
const LONG_VERSION: &str = concat!(
    env!("CHANCERY_VERSION"),
    "\ncommit: ",
    env!("CHANCERY_COMMIT"),
    "\nsources: ",
    env!("CHANCERY_SOURCES"),
);

/// Turn a TOML brief about the relationship between two countries into a PDF briefing
#[derive(Debug, Parser)]
#[command(name = "chancery", version = env!("CHANCERY_VERSION"), long_version = LONG_VERSION)]
#[command(arg_required_else_help = true, max_term_width = 100)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,

    /// When to colour messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorWhen,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the PDF of each brief
    Build(Deferred<Build>),
    /// Check briefs and report all errors, without writing PDFs
    Check(Deferred<Check>),
    /// Rebuild briefs whenever a file they use changes
    Watch(Deferred<Watch>),
    /// List the briefs that would be built
    List(Deferred<List>),
    /// Create a brief with comments, or a series (`chancery.toml`)
    New(Deferred<New>),
    /// Show what a file of statistics has, and how a brief reads it
    Data(Deferred<Data>),
    /// Show where the figures of a PDF come from
    Trace(Deferred<Trace>),
    /// Write the texts of a brief for a translator as PO, or read them back
    Translations(Deferred<Translations>),
    /// Work with reports written by `--report`
    Report {
        #[command(subcommand)]
        command: ReportCommand,
    },
    /// Explain a code, a table or a key
    Explain {
        /// Code such as `L0101`, table such as `trade.year`, key such as `brief.title`, or `texts`, `paths` or `filters`
        #[arg(value_parser = topic(), hide_possible_values = true)]
        topic: String,
    },
    /// Print the JSON Schema of briefs, or of another format
    Schema(Deferred<Schema>),
    /// List the available fonts
    Fonts(Deferred<FontsOf>),
    /// Print a completion script for a shell
    Completions {
        /// Shell to complete in
        shell: clap_complete::Shell,
    },
    /// Print the manual page of `chancery` or of one of its commands
    Man {
        /// Command to print the page of, such as `build` or `report-merge`
        #[arg(value_parser = page())]
        command: Option<String>,
    },
}

/// Arguments of a command, which clap makes when the command is given: making those of all commands takes longer than
/// reading a short brief.
#[derive(Debug)]
pub(super) struct Deferred<T>(pub(super) T);

impl<T: Arguments> Arguments for Deferred<T> {
    fn augment_args(command: clap::Command) -> clap::Command {
        command.defer(|command| {
            // Groups of options have descriptions of their own, which are not the command's.
            let about = command.get_about().cloned().unwrap_or_default();
            T::augment_args(command).about(about).long_about(None)
        })
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        command.defer(T::augment_args_for_update)
    }
}

impl<T: FromArgMatches> FromArgMatches for Deferred<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

#[derive(Debug, Arguments)]
pub(super) struct Build {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`); `-` reads standard input
    /// [default: the series in this folder or the nearest one above]
    #[arg(value_name = "BRIEF", value_hint = ValueHint::AnyPath)]
    pub(super) briefs: Vec<PathBuf>,

    /// Output file for one brief, or output folder for several; `-` writes to standard output
    /// [default: next to each brief]
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output, value_hint = ValueHint::AnyPath)]
    pub(super) output: Option<Output>,

    /// Rebuild even if up to date
    #[arg(long)]
    pub(super) fresh: bool,

    /// Overwrite files that Chancery did not make
    #[arg(long)]
    pub(super) force: bool,

    /// Remove PDFs of a series that no brief builds any longer
    #[arg(long, conflicts_with = "output")]
    pub(super) prune: bool,

    /// Add what a printer cuts off on every side, such as `3mm` or `0.125in`, for colour that reaches the edge
    #[arg(long, value_name = "LENGTH", value_parser = limits::bleed)]
    pub(super) bleed: Option<Pt>,

    /// Open the PDF in the default viewer (one brief only)
    #[arg(long)]
    pub(super) open: bool,

    #[command(flatten)]
    pub(super) options: RunOptions,
}

#[derive(Debug, Arguments)]
pub(super) struct Check {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`); `-` reads standard input
    /// [default: the series in this folder or the nearest one above]
    #[arg(value_name = "BRIEF", value_hint = ValueHint::AnyPath)]
    pub(super) briefs: Vec<PathBuf>,

    /// Write messages to this file; `-` writes to standard output
    /// [default: standard output for `json`, `github` and `sarif`, otherwise standard error]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output_file: Option<PathBuf>,

    /// Correct in the briefs what can only be meant in one way, and report the rest
    #[arg(long)]
    pub(super) fix: bool,

    #[command(flatten)]
    pub(super) options: RunOptions,
}

/// Options of `build`, `check` and `watch`.
#[derive(Debug, Arguments)]
pub(super) struct CommonOptions {
    /// Number of briefs to build in parallel [default: one per core]
    #[arg(short, long, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,

    /// Let briefs in this folder use any file in it, not only files in their own folder
    #[arg(long, value_name = "FOLDER", value_parser = folder, value_hint = ValueHint::DirPath)]
    pub(super) root: Option<PathBuf>,

    /// Make only the editions in this language (repeat it, or separate several with commas)
    #[arg(long = "lang", value_name = "LANG", value_delimiter = ',', value_parser = language)]
    pub(super) languages: Vec<Language>,

    /// Leave out everything that is marked `internal`, without a trace; PDFs are called `NAME.public.pdf`
    #[arg(long)]
    pub(super) public: bool,

    /// Treat a lint as an error: a code such as `L0101`, or `warnings` for all lints
    #[arg(long, value_name = "LINT", value_parser = lint(), hide_possible_values = true, ignore_case = true)]
    pub(super) deny: Vec<LintName>,

    /// Ignore a lint: a code such as `L0101`, or `warnings` for all lints
    #[arg(long, value_name = "LINT", value_parser = lint(), hide_possible_values = true, ignore_case = true)]
    pub(super) allow: Vec<LintName>,

    /// Make each brief in a process apart, so that none can end the run; `--isolate` alone means `always`
    #[arg(
        long,
        value_name = "WHEN",
        default_value = "auto",
        default_missing_value = "always",
        num_args = 0..=1,
        require_equals = true
    )]
    pub(super) isolate: IsolateWhen,

    /// Time that making a brief may take
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = limits::time)]
    pub(super) timeout: Duration,

    /// Memory that making a brief may take (Linux only)
    #[arg(long, value_name = "SIZE", default_value = "1.5GB", value_parser = limits::size)]
    pub(super) memory: u64,

    /// Format of diagnostics and results
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,

    #[command(flatten)]
    pub(super) fonts: FontPath,
}

/// Options of `build` and `check`.
#[derive(Debug, Arguments)]
pub(super) struct RunOptions {
    #[command(flatten)]
    pub(super) common: CommonOptions,

    /// Stop after the first failure
    #[arg(long, overrides_with = "keep_going")]
    pub(super) fail_fast: bool,

    /// Continue with the other briefs after a failure (the default)
    #[arg(long, overrides_with = "fail_fast")]
    keep_going: bool,

    /// Build only part I of N, such as 1/4; a brief's path decides its part. `auto` reads the part from GitLab CI
    /// or a Kubernetes Indexed Job
    #[arg(long, value_name = "I/N|auto")]
    pub(super) shard: Option<ShardOption>,

    /// Write the result of each brief to this file, as JSON; `-` writes to standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) report: Option<PathBuf>,

    /// Write the result of each brief to this file, as JUnit XML; `-` writes to standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) junit: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct Watch {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`)
    /// [default: the series in this folder or the nearest one above]
    #[arg(value_name = "BRIEF", value_hint = ValueHint::AnyPath)]
    pub(super) briefs: Vec<PathBuf>,

    /// Output file for one brief, or output folder for several [default: next to each brief]
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output, value_hint = ValueHint::AnyPath)]
    pub(super) output: Option<Output>,

    #[command(flatten)]
    pub(super) common: CommonOptions,
}

#[derive(Debug, Arguments)]
pub(super) struct List {
    /// Briefs, folders, patterns, series or rows (`brief.toml#key`)
    /// [default: the series in this folder or the nearest one above]
    #[arg(value_name = "BRIEF", value_hint = ValueHint::AnyPath)]
    pub(super) briefs: Vec<PathBuf>,

    /// Output file or folder, as for `build`
    #[arg(short, long, value_name = "FILE|FOLDER", value_parser = output, value_hint = ValueHint::AnyPath)]
    pub(super) output: Option<Output>,

    /// Let briefs in this folder use any file in it, not only files in their own folder
    #[arg(long, value_name = "FOLDER", value_parser = folder, value_hint = ValueHint::DirPath)]
    pub(super) root: Option<PathBuf>,

    /// List only the editions in this language (repeat it, or separate several with commas)
    #[arg(long = "lang", value_name = "LANG", value_delimiter = ',', value_parser = language)]
    pub(super) languages: Vec<Language>,

    /// List the PDFs that `--public` makes
    #[arg(long)]
    pub(super) public: bool,

    /// List only briefs that may have changed since a Git commit or branch: those that use a changed file, or have no PDF
    #[arg(long, value_name = "REV")]
    pub(super) changed_since: Option<String>,

    /// List only part I of N, such as 1/4; `auto` reads the part from GitLab CI or a Kubernetes Indexed Job
    #[arg(long, value_name = "I/N|auto")]
    pub(super) shard: Option<ShardOption>,

    /// Format of the list
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: ListFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ListFormat {
    /// One brief per line
    Text,
    /// One line: an array of objects with `brief` and `output`
    Json,
}

#[derive(Debug, Arguments)]
pub(super) struct FontPath {
    /// Folder with additional fonts; may be given several times
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(super) font_path: Vec<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct FontsOf {
    #[command(flatten)]
    pub(super) fonts: FontPath,

    /// Show the fonts that a language would be set in, or what is missing
    #[arg(long = "lang", value_name = "LANG", value_parser = language)]
    pub(super) language: Option<Language>,
}

#[derive(Debug, Subcommand)]
pub(super) enum ReportCommand {
    /// Merge the reports of all shards of a run; fails unless every brief was built
    Merge(Merge),
}

#[derive(Debug, Arguments)]
pub(super) struct Merge {
    /// Files written by `--report`
    #[arg(required = true, value_name = "REPORT", value_hint = ValueHint::FilePath)]
    pub(super) reports: Vec<PathBuf>,

    /// Expected briefs, as written by `chancery list --format json`; not needed for shards
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) list: Option<PathBuf>,

    /// Output file for the merged report [default: standard output]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct Data {
    /// Files of statistics; several are read as one, such as a file of exports and one of imports
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) files: Vec<PathBuf>,

    /// Whose figures are wanted: a code or a name
    #[arg(long, value_name = "PARTY")]
    pub(super) reporter: Option<String>,

    /// With whom they trade: a code or a name, or `World`
    #[arg(long, value_name = "PARTY")]
    pub(super) partner: Option<String>,

    /// Set a key of `[[trade.data]]`, such as `flow=exports`, `commodity=1201`, `columns.year=Jahr` or
    /// `where.Mode=Sea`; may be given several times
    #[arg(long, value_name = "KEY=VALUE", value_parser = setting)]
    pub(super) set: Vec<(String, String)>,

    /// Format of the output
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: DataFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DataFormat {
    /// Tables, and what to write into a brief
    Human,
    /// One object
    Json,
    /// A row for each period
    Csv,
}

#[derive(Debug, Arguments)]
pub(super) struct Trace {
    /// PDF that `chancery build` made
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) file: PathBuf,

    /// Number as it is printed, such as `50.2`, `-12.3` or `US$1,234.5 million` [default: all figures, in a list]
    #[arg(value_name = "NUMBER", allow_hyphen_values = true)]
    pub(super) number: Option<String>,

    /// Only figures on this page of the PDF, counted from 1
    #[arg(long, value_name = "N")]
    pub(super) page: Option<NonZeroU32>,

    /// Show every part of long sums
    #[arg(long)]
    pub(super) all: bool,

    /// Format of the output
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: TraceFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TraceFormat {
    /// Each figure with what it is calculated from
    Text,
    /// One object
    Json,
}

#[derive(Debug, Arguments)]
pub(super) struct New {
    /// File to create: a series if it is called `chancery.toml`, otherwise a brief (`.toml` is added where it is
    /// missing); `-` writes to standard output
    #[arg(value_name = "PATH", value_hint = ValueHint::FilePath)]
    pub(super) path: PathBuf,

    /// What the brief starts with [default: custom]
    #[arg(long, alias = "kind")]
    pub(super) template: Option<Template>,

    /// An older brief to make the next edition of: it is dated today, and what may have changed is marked `# TODO`
    #[arg(long, value_name = "BRIEF", value_hint = ValueHint::FilePath, conflicts_with_all = ["template", "parties", "data"])]
    pub(super) from: Option<PathBuf>,

    /// A file of trade statistics beside the brief, which its figures are taken from
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) data: Option<PathBuf>,

    /// The two parties, the issuing side first: ISO 3166 codes or English names, such as `PK,BY`, `USA,GBR` or
    /// `Peru,Chile`
    #[arg(long, value_name = "PARTY,PARTY", value_parser = countries::pair)]
    pub(super) parties: Option<[NewParty; 2]>,
}

#[derive(Debug, Arguments)]
pub(super) struct Translations {
    /// Brief with the texts
    #[arg(value_hint = ValueHint::FilePath)]
    pub(super) brief: PathBuf,

    /// Language of the translations
    #[arg(long = "lang", value_name = "LANG", value_parser = language)]
    pub(super) language: Language,

    /// Output file [default: standard output]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "read")]
    pub(super) output: Option<PathBuf>,

    /// Write the translations in this PO file into the brief
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) read: Option<PathBuf>,
}

#[derive(Debug, Arguments)]
pub(super) struct Schema {
    /// Format to describe
    #[arg(default_value = "brief")]
    pub(super) of: SchemaOf,

    /// Output file [default: standard output]
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorWhen {
    /// Colour if standard error is a terminal
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum IsolateWhen {
    /// For several briefs, if processes can be started
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// With source lines and hints
    Human,
    /// One line per diagnostic
    Short,
    /// One JSON object per line
    Json,
    /// Annotations for GitHub Actions
    Github,
    /// A SARIF log at the end of the run, for code scanning
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaOf {
    /// A brief
    Brief,
    /// A series: `chancery.toml`
    Series,
    /// A house style
    House,
    /// A report written by `--report`
    Report,
    /// A line of `--message-format json`
    Messages,
    /// The output of `chancery data --format json`
    Data,
    /// `provenance.json`, which is attached to PDFs
    Provenance,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Template {
    /// An anniversary of diplomatic relations
    Anniversary,
    /// A visit: programme, objectives, topics, questions
    Visit,
    /// A briefing on a country
    Country,
    /// A country on two pages
    Factsheet,
    /// Trade between the two countries
    Trade,
    /// What to say in a meeting
    TalkingPoints,
    /// Anything else
    Custom,
}

/// Accepts names, and offers them for completion. They are made when they are asked for: values that clap keeps with an
/// argument would be made for every command.
#[derive(Clone)]
struct NameParser {
    names: fn() -> Vec<PossibleValue>,
    /// Whether anything else is accepted, too.
    others: bool,
}

impl TypedValueParser for NameParser {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        if self.others {
            return StringValueParser::new().parse_ref(command, arg, value);
        }
        PossibleValuesParser::new((self.names)()).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.names)().into_iter()))
    }
}

/// Any topic of `explain`.
fn topic() -> NameParser {
    let names = || reference::topics().into_iter().map(PossibleValue::new).collect();
    NameParser { names, others: true }
}

/// A tag of BCP 47.
fn language(text: &str) -> Result<Language, String> {
    const EXPECTED: &str = "expected a language tag, such as `fr` or `en-GB`";
    Language::parse(text).map_err(|fault| match fault {
        Fault::Unknown { meant: Some(meant) } => format!("did you mean `{meant}`?"),
        Fault::Extended { plain } => format!("write `{plain}`"),
        Fault::Unknown { meant: None } | Fault::Form => EXPECTED.to_owned(),
    })
}

/// The name of a lint.
fn lint() -> impl TypedValueParser<Value = LintName> {
    let names = || LintName::names().map(|(name, meaning)| PossibleValue::new(name).help(meaning)).collect();
    NameParser { names, others: false }.try_map(|name| name.parse::<LintName>())
}

/// The name of a manual page. They are those of all commands, which only the finished command line knows.
fn page() -> NameParser {
    let names = || {
        let mut names = Vec::new();
        page_names(&Args::command(), "", &mut names);
        names.into_iter().map(PossibleValue::new).collect()
    };
    NameParser { names, others: false }
}

/// Names of manual pages: `build`, `report`, `report-merge`.
fn page_names(command: &clap::Command, prefix: &str, names: &mut Vec<String>) {
    for command in command.get_subcommands() {
        let name = format!("{prefix}{}", command.get_name());
        let below = format!("{name}-");
        names.push(name);
        page_names(command, &below, names);
    }
}

#[allow(clippy::unnecessary_wraps, reason = "clap's value parsers return results")]
fn output(text: &str) -> Result<Output, String> {
    Ok(Output::new(text))
}

/// A key and its value.
fn setting(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected a key, `=` and a value, such as flow=exports")?;
    Ok((key.trim().to_owned(), value.trim().to_owned()))
}

/// An existing folder.
fn folder(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.is_dir() { Ok(path) } else { Err("no such folder".into()) }
}
