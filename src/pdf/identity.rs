//! The identifiers in an existing PDF.

use memchr::memmem;

use super::metadata::PAGE_COUNT;

/// The identifiers of a file that [`export`](super::export) wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    pub identifiers: Identifiers,
    pub pages: usize,
}

/// The two file identifiers (ISO 32000-1, 14.4). Whoever changes a file changes the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identifiers {
    pub permanent: [u8; 16],
    pub changing: [u8; 16],
}

impl Identity {
    /// Reads it from a whole file; `None` if this is not one that [`export`](super::export) wrote and nobody
    /// changed since.
    pub fn of(pdf: &[u8]) -> Option<Self> {
        let body = pdf.strip_suffix(b"\n%%EOF\n")?;
        let start = body.iter().rposition(|byte| *byte == b'\n')? + 1;
        let offset: usize = str::from_utf8(body.get(start..)?).ok()?.parse().ok()?;
        let cross_references = pdf.get(offset..)?;
        let at = memmem::find(cross_references, b"/ID[<")? + b"/ID[<".len();
        let identifiers = cross_references.get(at..at + 66)?;
        let [permanent, changing] = [identifiers.get(..32)?, identifiers.get(34..)?].map(from_hex);
        let identifiers = Identifiers { permanent: permanent?, changing: changing? };
        let element = format!("<{PAGE_COUNT}>");
        let count = pdf.get(memmem::rfind(pdf, element.as_bytes())? + element.len()..)?;
        let digits = count.get(..memchr::memchr(b'<', count)?)?;
        let pages = str::from_utf8(digits).ok()?.parse().ok()?;
        Some(Self { identifiers, pages })
    }
}

fn from_hex(digits: &[u8]) -> Option<[u8; 16]> {
    let number = u128::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?;
    Some(number.to_be_bytes())
}
