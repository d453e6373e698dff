//! Reads sheets of spreadsheets: XLSX, XLSM, XLSB, XLS and ODS.
//!
//! What reads them is made for honest files. So the containers are taken apart first, within limits, and put together
//! again from the parts that matter (`archive`, `compound`); what a part says of its own size is compared with it
//! (`xml`, `xlsx`, `ods`, `xlsb`, `xls`); and cells are taken one by one, never as the area that a file claims. Should that
//! leave a gap, only a process ends: nothing here is called but in a worker, or in a process started for it.

mod archive;
mod book;
mod compound;
mod format;
mod grid;
mod ods;
mod records;
mod relations;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

use crate::read::{Sheet, SheetError};
use archive::Kind;
use book::Book;

#[cfg(test)]
pub(crate) use self::{
    archive::{ENTRIES_LIMIT, INFLATED_LIMIT},
    book::CELLS_LIMIT,
    grid::TEXT_LIMIT,
    xml::DEPTH_LIMIT,
};

/// The largest spreadsheet, in bytes.
pub(crate) const FILE_LIMIT: usize = 8 << 20;

/// Reads the sheet with a name, or the only one that has cells.
///
/// # Errors
/// Anything else than a spreadsheet of which it is clear what is meant.
pub fn read(bytes: &[u8], name: Option<&str>) -> Result<Sheet, SheetError> {
    if bytes.len() > FILE_LIMIT {
        return Err(too_large());
    }
    let mut book: Box<dyn Book> = if bytes.starts_with(b"PK") {
        let archive = archive::open(bytes)?;
        match archive.kind() {
            Kind::Xlsx => Box::new(xlsx::open(archive)?),
            Kind::Xlsb => Box::new(xlsb::open(archive)?),
            Kind::Ods => Box::new(ods::open(&archive)?),
            Kind::Damaged => return Err(damaged("it has no workbook")),
            Kind::Other(what) => return Err(no_spreadsheet(what)),
        }
    } else {
        Box::new(xls::open(&compound::open(bytes)?)?)
    };
    let chosen = choose(book.as_mut(), name)?;
    let sheet = book.sheet(chosen)?;
    grid::write(sheet)
}

/// The error of a spreadsheet beyond [`FILE_LIMIT`].
pub(crate) fn too_large() -> SheetError {
    let message = format!("is a spreadsheet of more than {} MiB", FILE_LIMIT >> 20);
    SheetError::new(message, "keep the sheet that is used, and remove pictures")
}

/// The number of the sheet that is meant.
fn choose(book: &mut dyn Book, name: Option<&str>) -> Result<usize, SheetError> {
    let names: Vec<(String, bool)> = book.names().to_vec();
    let listed = |numbers: &[usize]| {
        let shown = numbers.iter().take(20).filter_map(|number| names.get(*number));
        let list: Vec<String> = shown.map(|(name, _)| format!("`{name}`")).collect();
        list.join(", ")
    };
    let all: Vec<usize> = (0..names.len()).collect();
    if let Some(name) = name {
        let found = names.iter().position(|(known, _)| known == name);
        let folded = |text: &str| text.trim().to_lowercase();
        let found = found.or_else(|| names.iter().position(|(known, _)| folded(known) == folded(name)));
        return found.ok_or_else(|| {
            let message = format!("has no sheet `{name}`");
            SheetError::new(message, format!("its sheets are {}", listed(&all)))
        });
    }
    let (mut shown, mut hidden) = (Vec::new(), Vec::new());
    for (number, (_, is_hidden)) in names.iter().enumerate() {
        if book.has_cells(number)? {
            if *is_hidden { hidden.push(number) } else { shown.push(number) }
        }
    }
    match (shown.as_slice(), hidden.as_slice()) {
        ([only], _) => Ok(*only),
        ([], []) => Err(SheetError::new("has no cells with anything in them", "save the file again")),
        ([], hidden) => {
            let message = format!("has cells in hidden sheets only: {}", listed(hidden));
            Err(SheetError::new(message, format!("name the one that is meant: {}", key(&names, hidden))))
        }
        (several, _) => {
            let message = format!("has several sheets with cells: {}", listed(several));
            Err(SheetError::new(message, format!("say which is meant: {}", key(&names, several))))
        }
    }
}

/// The key that names the first of some sheets.
fn key(names: &[(String, bool)], numbers: &[usize]) -> String {
    let name = numbers.first().and_then(|number| names.get(*number)).map_or("…", |(name, _)| name);
    format!("`sheet = {}`", crate::read::toml_text(name))
}

/// The error of a file in the same kind of container that is something else.
fn no_spreadsheet(what: &str) -> SheetError {
    SheetError::new(format!("is {what}, and no spreadsheet"), "name a spreadsheet, or a table in CSV")
}

/// The error of a file whose parts contradict each other.
fn damaged(why: impl std::fmt::Display) -> SheetError {
    let why: String = why.to_string().chars().take(200).collect();
    let hint = "open the file in a spreadsheet program, and save it again; or save its sheet as CSV in UTF-8";
    SheetError::new(format!("is a damaged spreadsheet: {why}"), hint)
}

/// The error of a file that is encrypted.
fn encrypted() -> SheetError {
    SheetError::new(
        "is protected by a password",
        "save it without a password, or save its sheet as CSV in UTF-8",
    )
}
