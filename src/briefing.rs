//! What the library is for: bytes in, PDF out.

use std::fmt;
use std::sync::LazyLock;

use crate::diag::{Diagnostic, Levels, Message, SourceFiles, codes, messages};
use crate::font::Fonts;
use crate::language::Language;
use crate::pipeline::{self, Common, InLanguage, Input, Loads};
use crate::read::ReadFiles;

/// A briefing that was built.
#[derive(Debug)]
#[non_exhaustive]
pub struct Briefing {
    /// The PDF.
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// What should be looked at in the brief.
    pub lints: Vec<Message>,
}

/// A brief with errors, of which nothing is built.
#[derive(Debug)]
#[non_exhaustive]
pub struct Refused {
    /// All its errors and lints, in the order of the brief.
    pub messages: Vec<Message>,
}

/// Builds the briefing of a brief in TOML, in the fonts that are part of Chancery.
///
/// `name` is the file name of the brief, in messages and as an attachment of the PDF. `files` are what the brief may read:
/// a [`Folder`](crate::Folder), [`NoFiles`](crate::NoFiles), or an implementation of your own. A brief with `[each]` is a
/// template of many, which only the command builds. So is one with figures from a spreadsheet: the command reads it in a
/// process of its own, which a library cannot start, and here it is an error. Save its sheet as CSV.
///
/// The same input gives the same bytes.
///
/// # Errors
/// All errors of the brief at once.
pub fn build(name: &str, brief: &[u8], files: &dyn ReadFiles) -> Result<Briefing, Refused> {
    build_edition(name, brief, files, None)
}

/// Builds the edition of a brief in one of its languages, `language` (BCP 47), as [`build`] does. Of a brief that lists
/// `languages`, each is a briefing of its own.
///
/// # Errors
/// All errors of the brief at once, and a language that is none.
pub fn build_in(
    language: &str,
    name: &str,
    brief: &[u8],
    files: &dyn ReadFiles,
) -> Result<Briefing, Refused> {
    let Ok(language) = Language::parse(language) else {
        let message = format!("`{language}` is not a language tag");
        let found = Diagnostic::error(codes::LANGUAGE_TAG, None, message);
        return Err(Refused { messages: messages(&[found], &SourceFiles::default()) });
    };
    build_edition(name, brief, files, Some(&language))
}

fn build_edition(
    name: &str,
    brief: &[u8],
    files: &dyn ReadFiles,
    language: Option<&Language>,
) -> Result<Briefing, Refused> {
    static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);
    let (common, loads) = (Common::default(), Loads::default());
    let input = Input {
        name,
        bytes: brief,
        files,
        fonts: &FONTS,
        common: &common,
        timestamp: None,
        public: false,
        language: language.map(|language| InLanguage {
            language,
            all: std::slice::from_ref(language),
            loads: &loads,
        }),
        review: &Levels::drop_opt_in,
    };
    let built = pipeline::build(&input);
    let messages = messages(&built.diagnostics, &built.sources);
    match built.pdf {
        Some(pdf) => Ok(Briefing { pdf, pages: built.pages, lints: messages }),
        None => Err(Refused { messages }),
    }
}

/// `file:line:column: error[E0104]: message`, a line each.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.messages.iter().map(|message| message.line().to_string()).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Refused {}
