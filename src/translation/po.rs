//! The PO format of GNU gettext: comments, `msgctxt`, `msgid` and `msgstr` (the gettext manual, 3, "The Format of PO
//! Files"). Forms for plurals are no part of it here: a brief has none.

use std::collections::BTreeMap;
use std::ops::Range;

use super::marks;
use super::texts::Text;
use crate::language::Language;

/// A text and its translation in a PO file.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// Where the text is in the brief.
    pub context: String,
    pub text: String,
    pub translation: String,
    /// Whether somebody has to look at it first.
    pub is_fuzzy: bool,
    pub place: Range<usize>,
    pub translation_place: Range<usize>,
}

/// Why a file cannot be read, and where.
#[derive(Debug)]
pub(super) struct Fault {
    pub place: Range<usize>,
    pub why: &'static str,
}

impl Entry {
    /// Whether it is about the file itself.
    pub(super) fn is_head(&self) -> bool {
        self.text.is_empty()
    }
}

/// The texts of a brief by what they say.
pub(super) struct Index<'t> {
    texts: &'t [Text],
    numbers: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t> Index<'t> {
    pub(super) fn new(texts: &'t [Text]) -> Self {
        let mut numbers: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (number, text) in texts.iter().enumerate() {
            numbers.entry(&text.own).or_default().push(number);
        }
        Self { texts, numbers }
    }

    /// The text of an entry: that in the same place, or else the only one that says the same.
    pub(super) fn find(&self, entry: &Entry) -> Option<usize> {
        let same = self.numbers.get(entry.text.as_str())?;
        let in_place = same.iter().find(|&&number| self.texts[number].path == entry.context);
        in_place.or(same.first().filter(|_| same.len() == 1)).copied()
    }
}

/// A PO file of the texts of a brief.
pub(crate) fn written(name: &str, brief: &str, language: &Language, texts: &[Text]) -> String {
    let generator = concat!("chancery ", env!("CARGO_PKG_VERSION"));
    let head = format!(
        "Project-Id-Version: {name}\nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\nX-Generator: {generator}\n",
        language.tag()
    );
    let mut out = String::from("msgid \"\"\n");
    string(&mut out, "msgstr", &head);
    let (mut line, mut at) = (1, 0);
    for text in texts {
        line += brief[at..text.value.start].matches('\n').count();
        at = text.value.start;
        out.push_str(&format!("\n#. {}\n", text.about.split_whitespace().collect::<Vec<_>>().join(" ")));
        let marks = marks::all(&text.own);
        if !marks.is_empty() {
            out.push_str(&format!("#. Keep as it is: {}\n", marks.join(" ").replace('\n', " ")));
        }
        out.push_str(&format!("#: {name}:{line}\n"));
        string(&mut out, "msgctxt", &text.path);
        string(&mut out, "msgid", &text.own);
        string(&mut out, "msgstr", text.translation.as_deref().unwrap_or_default());
    }
    out
}

/// Writes a keyword and its string, one line of the string to a line.
fn string(out: &mut String, keyword: &str, text: &str) {
    out.push_str(keyword);
    out.push(' ');
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() != 1 {
        lines.insert(0, "");
    }
    for line in lines {
        out.push('"');
        for letter in line.chars() {
            match letter {
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                '"' | '\\' => out.extend(['\\', letter]),
                _ => out.push(letter),
            }
        }
        out.push_str("\"\n");
    }
}

/// What the lines of strings after a keyword are added to.
#[derive(Clone, Copy)]
enum Part {
    Context,
    Text,
    Translation,
}

/// The entries of a PO file, in its order.
pub(super) fn read(po: &str) -> Result<Vec<Entry>, Fault> {
    let mut entries: Vec<Entry> = Vec::new();
    let (mut entry, mut part) = (Entry::default(), None);
    let mut start = 0;
    for line in po.split_inclusive('\n') {
        let place = start..start + line.trim_end().len();
        start += line.len();
        let line = line.trim_start_matches('\u{FEFF}').trim();
        let fault = |why| Fault { place: place.clone(), why };
        // An entry ends where another starts: blank lines are a custom.
        let starts = line.starts_with('#') || line.starts_with("msgctxt") || line.starts_with("msgid ");
        if starts && matches!(part, Some(Part::Translation)) {
            entries.push(std::mem::take(&mut entry));
            part = None;
        }
        if line.is_empty() {
            continue;
        }
        if let Some(comment) = line.strip_prefix('#') {
            entry.is_fuzzy |= comment
                .strip_prefix(',')
                .is_some_and(|flags| flags.split(',').any(|flag| flag.trim() == "fuzzy"));
            continue;
        }
        let rest = match line.split_once([' ', '\t', '"']).map_or(line, |(word, _)| word) {
            "" => line,
            word => {
                let is_expected = match (word, part) {
                    ("msgctxt", None) => Some(Part::Context),
                    ("msgid", None | Some(Part::Context)) => Some(Part::Text),
                    ("msgstr", Some(Part::Text)) => Some(Part::Translation),
                    _ => None,
                };
                let Some(expected) = is_expected else {
                    return Err(fault(match word {
                        "msgid_plural" => "a text with forms for plurals",
                        "msgctxt" | "msgid" | "msgstr" => "out of its order",
                        _ => "neither a comment, a keyword nor a string",
                    }));
                };
                part = Some(expected);
                match expected {
                    Part::Translation => entry.translation_place = place.clone(),
                    Part::Text | Part::Context if entry.place.is_empty() => entry.place = place.clone(),
                    _ => {}
                }
                line[word.len()..].trim_start()
            }
        };
        let text = unquoted(rest).ok_or_else(|| fault("not a string in quotes"))?;
        match part {
            Some(Part::Context) => entry.context.push_str(&text),
            Some(Part::Text) => entry.text.push_str(&text),
            Some(Part::Translation) => {
                entry.translation.push_str(&text);
                entry.translation_place.end = place.end;
            }
            None => return Err(fault("a string without a keyword")),
        }
    }
    match part {
        Some(Part::Translation) => entries.push(entry),
        Some(_) => return Err(Fault { place: entry.place, why: "a text without `msgstr`" }),
        None => {}
    }
    Ok(entries)
}

/// What a string in quotes says.
fn unquoted(line: &str) -> Option<String> {
    let inner = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            },
            _ => letter,
        });
    }
    Some(text)
}
