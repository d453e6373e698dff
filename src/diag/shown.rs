//! Text that can be shown: on a terminal, in a log, in a file that people open.
//!
//! Names and texts come from strangers. A line break in a file name starts a line that Chancery did not write, an escape
//! sequence rewrites the terminal, a bidirectional override shows a name other than the one that is used. All that is
//! printed is [`Shown`], which is only made here, and every text in it has passed through [`escaped`].

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter, Write as _};
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::ser;

/// Text that can be printed. In it, no control character but the line ends and colours that Chancery wrote, no
/// character that is not seen or turns the order of others, and no line that a CI service takes for a command, unless
/// Chancery wrote it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown(String);

/// Like `format!`, and escapes every argument. Variables cannot be named in the text itself: they would get around it.
macro_rules! shown {
    ($text:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::diag::Shown::composed(format_args!(
            concat!($text) $(, $name = $crate::diag::Escaped::of(&$value))*
        ))
    };
    ($text:literal $(, $value:expr)* $(,)?) => {
        $crate::diag::Shown::composed(format_args!(
            concat!($text) $(, $crate::diag::Escaped::of(&$value))*
        ))
    };
}

pub(crate) use shown;

impl Shown {
    /// A text of any origin, on one line.
    pub fn text(text: &str) -> Self {
        Self(guarded(escaped(text).into_owned()))
    }

    /// A document with lines of its own.
    pub fn document(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        for line in text.split_inclusive('\n') {
            let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
            escape(line, &|c| is_hidden(c) && c != '\t', &mut out);
            out.push_str(end);
        }
        Self(guarded(out))
    }

    /// JSON on one line. Reading it yields the very texts: what is hidden is escaped as JSON does.
    pub fn json(value: &impl Serialize) -> Self {
        let mut json = Vec::new();
        // Strings and finite numbers are always representable.
        let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut json, Json));
        Self(String::from_utf8(json).unwrap_or_default())
    }

    /// A text of any origin on one line of XML 1.0, in an element or an attribute.
    pub fn xml(text: &str) -> Self {
        let text = guarded(escaped(text).into_owned());
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                // XML has no way to write these.
                '\u{FFFE}' | '\u{FFFF}' => out.push(char::REPLACEMENT_CHARACTER),
                _ => out.push(c),
            }
        }
        Self(out)
    }

    /// A workflow command of GitHub: `::name key=value,…::text`. Its lines are escaped as `escapeProperty` and
    /// `escapeData` of github.com/actions/toolkit, `packages/core/src/command.ts`, do.
    pub(super) fn command(name: &'static str, properties: &[(&'static str, &str)], lines: &[&str]) -> Self {
        let data = |text: &str| guarded(escaped(text).into_owned()).replace('%', "%25");
        let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        let properties: Vec<_> =
            properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
        let lines: Vec<_> = lines.iter().map(|line| data(line)).collect();
        let space = if properties.is_empty() { "" } else { " " };
        Self(format!("::{name}{space}{}::{}\n", properties.join(","), lines.join("%0A")))
    }

    /// What `annotate-snippets` made of escaped texts, with its own lines and colours.
    pub(super) fn rendered(text: String) -> Self {
        Self(guarded(text))
    }

    /// What `shown!` makes of escaped arguments.
    #[doc(hidden)]
    pub fn composed(text: fmt::Arguments) -> Self {
        Self(guarded(text.to_string()))
    }

    /// Adds another text.
    pub fn push(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Self> for Shown {
    fn from_iter<I: IntoIterator<Item = Self>>(texts: I) -> Self {
        let mut all = Self::default();
        texts.into_iter().for_each(|text| all.push(&text));
        all
    }
}

impl Display for Shown {
    fn fmt(&self, out: &mut Formatter) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// An argument of `shown!`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Escaped<'a, T: ?Sized>(&'a T);

impl<'a, T: ?Sized> Escaped<'a, T> {
    pub fn of(value: &'a T) -> Self {
        Self(value)
    }
}

impl<T: Show + ?Sized> Display for Escaped<'_, T> {
    fn fmt(&self, out: &mut Formatter) -> fmt::Result {
        out.pad(&self.0.show())
    }
}

/// What `shown!` takes.
#[doc(hidden)]
pub trait Show {
    fn show(&self) -> Cow<'_, str>;
}

impl Show for Shown {
    fn show(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }
}

impl Show for str {
    fn show(&self) -> Cow<'_, str> {
        escaped(self)
    }
}

impl Show for String {
    fn show(&self) -> Cow<'_, str> {
        escaped(self)
    }
}

impl Show for usize {
    fn show(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl Show for Path {
    fn show(&self) -> Cow<'_, str> {
        Cow::Owned(escaped(&self.display().to_string()).into_owned())
    }
}

impl Show for PathBuf {
    fn show(&self) -> Cow<'_, str> {
        self.as_path().show()
    }
}

impl<T: Show + ?Sized> Show for &T {
    fn show(&self) -> Cow<'_, str> {
        (**self).show()
    }
}

/// A text with everything hidden written as TOML escapes it: `\n`, `\u202E`. A second time changes nothing.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    escape(text, &is_hidden, &mut out);
    Cow::Owned(out)
}

fn escape(text: &str, hidden: &dyn Fn(char) -> bool, out: &mut String) {
    for c in text.chars() {
        match c {
            _ if !hidden(c) => out.push(c),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ => push_code(c, out),
        }
    }
}

/// Writes a character as TOML escapes it.
fn push_code(c: char, out: &mut String) {
    let code = u32::from(c);
    // Writing to a string cannot fail.
    let _ = if code <= 0xFFFF { write!(out, "\\u{code:04X}") } else { write!(out, "\\U{code:08X}") };
}

/// A line of a file with everything hidden written out, except tabs, which are drawn as spaces.
#[derive(Debug)]
pub(super) struct ShownLine {
    pub text: String,
    /// Where each hidden character ends in the line as it is, and how much longer the text is there.
    grown: Vec<(usize, usize)>,
}

impl ShownLine {
    pub(super) fn new(line: &str) -> Self {
        let (mut text, mut grown) = (String::with_capacity(line.len()), Vec::new());
        for (at, c) in line.char_indices() {
            if is_hidden(c) && c != '\t' {
                escape(c.encode_utf8(&mut [0; 4]), &is_hidden, &mut text);
                let end = at + c.len_utf8();
                grown.push((end, text.len() - end));
            } else {
                text.push(c);
            }
        }
        Self { text, grown }
    }

    /// Where a byte of the line is in the text.
    pub(super) fn place(&self, at: usize) -> usize {
        let before = self.grown.partition_point(|(end, _)| *end <= at);
        at + before.checked_sub(1).and_then(|last| self.grown.get(last)).map_or(0, |(_, more)| *more)
    }
}

/// Whether a character is not seen, or changes how others are: controls, line ends, what turns the order of a line, and
/// most of what Unicode says may be ignored. Joiners and variation selectors stay: they are part of how names are
/// written in Persian, Hindi or Japanese.
pub fn is_hidden(c: char) -> bool {
    match c {
        ' '..='~' => false,
        _ => {
            c.is_control()
                || matches!(
                    c,
                    '\u{AD}'
                        | '\u{61C}'
                        | '\u{180E}'
                        | '\u{200B}'
                        | '\u{200E}'
                        | '\u{200F}'
                        | '\u{2028}'..='\u{202E}'
                        | '\u{2060}'..='\u{206F}'
                        | '\u{FEFF}'
                        | '\u{FFF9}'..='\u{FFFB}'
                        | '\u{E0000}'..='\u{E00FF}'
                        | '\u{E01F0}'..='\u{E0FFF}'
                )
        }
    }
}

/// What is not hidden and may be ignored all the same by a program that looks for commands.
fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Takes the meaning from what CI services read as commands. GitHub's runner takes a line that starts with `::`, after
/// white space, and, like Azure, one with `##[` or `##vso[` anywhere in it (`ActionCommand.cs` of
/// github.com/actions/runner). Both compare as a dictionary does, without characters that may be ignored.
fn guarded(text: String) -> String {
    if !text.split('\n').any(may_command) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        if !may_command(line) {
            out.push_str(line);
            continue;
        }
        let rest = line.trim_start_matches(|c: char| c.is_whitespace() || is_ignorable(c));
        let mut seen = rest.chars().filter(|c| !is_ignorable(*c));
        let colons = seen.next() == Some(':') && seen.next() == Some(':');
        out.push_str(&line[..line.len() - rest.len()]);
        let mut mark = Mark::default();
        for (at, c) in rest.char_indices() {
            if mark.makes_command(c) || colons && at == 0 {
                push_code(c, &mut out);
            } else {
                out.push(c);
            }
        }
    }
    out
}

/// Whether a closer look at a line is needed.
fn may_command(line: &str) -> bool {
    let first = line.trim_start().as_bytes().first();
    first.is_some_and(|first| *first == b':' || !first.is_ascii()) || line.contains('#') && line.contains('[')
}

/// Looks for `##[` and `##vso[` in a line, character by character.
#[derive(Default)]
struct Mark {
    /// The characters before, as far as they matter.
    before: [char; 5],
}

impl Mark {
    /// Whether the next character, `[`, would make a command of those before it.
    fn makes_command(&mut self, c: char) -> bool {
        if c == '[' {
            let found = matches!(self.before, [.., '#', '#'] | ['#', '#', 'v', 's', 'o']);
            self.before = Default::default();
            return found;
        }
        if !is_ignorable(c) {
            self.before.rotate_left(1);
            self.before[4] = c.to_ascii_lowercase();
        }
        false
    }
}

/// Compact JSON in which everything hidden is escaped.
struct Json;

impl ser::Formatter for Json {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let (mut mark, mut done) = (Mark::default(), 0);
        for (at, c) in fragment.char_indices() {
            if mark.makes_command(c) || is_hidden(c) {
                writer.write_all(&fragment.as_bytes()[done..at])?;
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
                done = at + c.len_utf8();
            }
        }
        writer.write_all(&fragment.as_bytes()[done..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_written_out() {
        assert_eq!(Shown::text("a\nb\r\t\u{1b}[2J\u{9b}").as_str(), r"a\nb\r\t\u001B[2J\u009B");
        assert_eq!(Shown::text("\u{202e}x\u{2066}\u{e0041}").as_str(), r"\u202Ex\u2066\U000E0041");
        for name in ["Côte d’Ivoire", "می‌خواهم", "क्‍ष", "葛\u{E0100}飾", "日本", "1 < 2 & \"x\" \\ '"]
        {
            assert_eq!(Shown::text(name).as_str(), name);
        }
        let twice = Shown::text(Shown::text("a\u{85}b").as_str());
        assert_eq!(twice.as_str(), r"a\u0085b");
    }

    #[test]
    fn arguments_are_escaped_and_literals_are_not() {
        let (name, count) = ("a\nb", 7_usize);
        assert_eq!(shown!("{}: {}\n", name, count).as_str(), "a\\nb: 7\n");
        assert_eq!(shown!("{name:6}|", name = name).as_str(), "a\\nb  |");
        let inner = shown!("{}\n", "x\u{7}");
        assert_eq!(shown!("{}{}", inner, Path::new("y\u{7f}")).as_str(), "x\\u0007\ny\\u007F");
    }

    #[test]
    fn no_text_becomes_a_command() {
        for (text, safe) in [
            ("::error::x", r"\u003A:error::x"),
            (" \u{a0}::error::x", " \u{a0}\\u003A:error::x"),
            ("\u{200d}:\u{fe0f}:set-output::", "\u{200d}\\u003A\u{fe0f}:set-output::"),
            ("x ##[error]y", r"x ##\u005Berror]y"),
            ("#\u{200d}#[group]", "#\u{200d}#\\u005Bgroup]"),
            ("##VSO[task]", r"##VSO\u005Btask]"),
        ] {
            assert_eq!(Shown::text(text).as_str(), safe);
            assert_eq!(Shown::document(&format!("a\n{text}\n")).as_str(), format!("a\n{safe}\n"));
            assert_eq!(shown!("{}\n", text).as_str(), format!("{safe}\n"));
        }
        for text in ["a::b", "# [x]", "#[x]", "a:1:2: error[E0001]: x"] {
            assert_eq!(Shown::text(text).as_str(), text);
        }
        let own = Shown::command("error", &[("file", "a,\n:b%")], &["::x", "y\r\n##[z]"]);
        assert_eq!(own.as_str(), "::error file=a%2C\\n%3Ab%25::\\u003A:x%0Ay\\r\\n##\\u005Bz]\n");
    }

    #[test]
    fn json_keeps_every_text() {
        let text = "\u{1b}\u{9b}\u{202e}\u{e0041}\u{2028}\u{7f}##[x]\n\"é\"";
        let json = Shown::json(&text);
        assert!(json.as_str().chars().all(|c| !is_hidden(c)) && !json.as_str().contains("##["), "{json}");
        assert_eq!(serde_json::from_str::<String>(json.as_str()).unwrap(), text);
    }

    #[test]
    fn places_in_a_line_are_found_again() {
        let line = ShownLine::new("a\u{202e}b\tc\u{7}");
        assert_eq!(line.text, "a\\u202Eb\tc\\u0007");
        assert_eq!([0, 1, 4, 5, 6, 7, 8].map(|at| line.place(at)), [0, 1, 7, 8, 9, 10, 16]);
    }
}
