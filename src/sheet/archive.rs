//! The container of newer formats: a ZIP archive, of which the parts that matter are inflated within limits.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{damaged, encrypted, xml};
use crate::read::SheetError;

/// The most entries of an archive.
pub(crate) const ENTRIES_LIMIT: usize = 10_000;

/// The most that the parts that matter are inflated to, in bytes.
pub(crate) const INFLATED_LIMIT: u64 = 64 << 20;

/// The longest name of an entry, in bytes.
const NAME_LIMIT: usize = 1_000;

/// What the archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xlsb,
    Ods,
    /// Something else, in words.
    Other(&'static str),
    /// A document of Office, without what makes it one.
    Damaged,
}

/// The parts that matter, by their names.
#[derive(Debug)]
pub(super) struct Archive {
    parts: BTreeMap<String, Vec<u8>>,
    kind: Kind,
}

/// Takes an archive apart.
pub(super) fn open(bytes: &[u8]) -> Result<Archive, SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > ENTRIES_LIMIT {
        let message = format!("is an archive of more than {ENTRIES_LIMIT} files");
        return Err(SheetError::new(message, "save the sheet that is used as a file of its own"));
    }
    let mut names = BTreeSet::new();
    for number in 0..archive.len() {
        let entry = archive.by_index_raw(number).map_err(damaged)?;
        if entry.encrypted() {
            return Err(encrypted());
        }
        let name = entry.name().map_err(damaged)?.into_owned();
        let odd = name.is_empty()
            || name.len() > NAME_LIMIT
            || name.contains(|c: char| c.is_control() || c == '\\');
        // Some programs do not tell `Xl/` from `xl/`.
        if odd || !names.insert(name.to_lowercase()) {
            return Err(damaged("the names of its parts are not those of a spreadsheet"));
        }
    }
    let kind = kind(&mut archive, &names)?;
    let mut parts = BTreeMap::new();
    let mut room = INFLATED_LIMIT;
    for number in 0..archive.len() {
        let mut entry = archive.by_index(number).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        if !matters(&name, kind) {
            continue;
        }
        // What an archive says of the sizes of its parts may be wrong.
        let mut part = Vec::new();
        let (declared, packed) = (entry.size(), entry.compressed_size());
        if declared <= room {
            part.reserve(declared.min(packed.saturating_mul(100)) as usize);
            entry.by_ref().take(room + 1).read_to_end(&mut part).map_err(damaged)?;
        }
        if declared > room || part.len() as u64 > room {
            let message = format!("unpacks to more than {} MiB", INFLATED_LIMIT >> 20);
            return Err(SheetError::new(message, "keep the sheet that is used, with the rows that are used"));
        }
        room -= part.len() as u64;
        if is_xml(&name) {
            xml::check(&part)?;
        }
        parts.insert(name, part);
    }
    Ok(Archive { parts, kind })
}

/// What an archive is, by the names of its parts.
fn kind(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &BTreeSet<String>) -> Result<Kind, SheetError> {
    if names.contains("encryptedpackage") {
        return Err(encrypted());
    }
    if names.contains("mimetype") {
        let mut said = String::new();
        let found = archive.by_name("mimetype").map_err(damaged)?;
        found.take(200).read_to_string(&mut said).map_err(damaged)?;
        return Ok(match said.trim() {
            "application/vnd.oasis.opendocument.spreadsheet" => Kind::Ods,
            "application/vnd.oasis.opendocument.text" => Kind::Other("a text document"),
            "application/vnd.oasis.opendocument.presentation" => Kind::Other("a presentation"),
            _ => Kind::Other("a document or an archive"),
        });
    }
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    Ok(match () {
        () if has("workbook.bin") => Kind::Xlsb,
        () if has("workbook.xml") || has("xl/sharedstrings.xml") => Kind::Xlsx,
        () if names.contains("word/document.xml") => Kind::Other("a text document"),
        () if names.contains("ppt/presentation.xml") => Kind::Other("a presentation"),
        () if has(".iwa") => Kind::Other("a file of Apple's Numbers or Pages"),
        () if names.contains("[content_types].xml") => Kind::Damaged,
        () => Kind::Other("an archive"),
    })
}

/// Whether a part is needed to read the cells of sheets.
fn matters(name: &str, kind: Kind) -> bool {
    if kind == Kind::Ods {
        return matches!(name, "mimetype" | "content.xml" | "META-INF/manifest.xml");
    }
    let aside = [
        "media/",
        "drawings/",
        "charts/",
        "pivot",
        "externalLinks/",
        "printerSettings",
        "theme/",
        "customXml/",
        "docProps/",
        "vbaProject",
        "calcChain",
        "comments",
        "persons/",
        "threadedComments",
        "tables/",
        "queryTables/",
        "slicer",
        "timeline",
        "diagrams/",
        "embeddings/",
        "ctrlProps/",
        "activeX/",
        "webextensions/",
        "model/",
    ];
    (is_xml(name) || name.ends_with(".bin")) && !aside.iter().any(|part| name.contains(part))
}

fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

impl Archive {
    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn part(&self, name: &str) -> Option<&[u8]> {
        self.parts.get(name).map(Vec::as_slice)
    }

    /// The names of the parts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// An archive of these very parts, which holds nothing else and is not packed: whoever reads it sees what was checked.
    pub(super) fn plain(&self) -> Result<Cursor<Vec<u8>>, SheetError> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, part) in &self.parts {
            writer.start_file(name.as_str(), options).map_err(damaged)?;
            writer.write_all(part).map_err(damaged)?;
        }
        writer.finish().map_err(damaged)
    }
}
