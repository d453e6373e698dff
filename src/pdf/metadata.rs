//! Metadata: the information dictionary (ISO 32000-1, 14.3.3) and XMP metadata with the same content (ISO
//! 19005-3, 6.6).

use std::fmt::Write;

use crate::compose::Meta;
use crate::date::civil_from_days;

use super::syntax;
use super::{FileInfo, Identifiers};

/// The program, as the maker of both document and file.
const PROGRAM: &str = concat!("Chancery ", env!("CARGO_PKG_VERSION"));

/// How many pages there are (XMP specification, part 2, 3.2).
pub(super) const PAGE_COUNT: &str = "xmpTPg:NPages";

/// Writes the information dictionary.
pub(super) fn information(out: &mut Vec<u8>, meta: &Meta, info: &FileInfo) {
    out.extend_from_slice(b"<</Title");
    syntax::text(out, &meta.title);
    let (authors, keywords) = (meta.authors.join("; "), meta.keywords.join(", "));
    let subject = meta.subject.as_deref().unwrap_or_default();
    for (key, text) in [("/Author", authors.as_str()), ("/Subject", subject), ("/Keywords", &keywords)] {
        if !text.is_empty() {
            out.extend_from_slice(key.as_bytes());
            syntax::text(out, text);
        }
    }
    for key in ["/Creator", "/Producer"] {
        out.extend_from_slice(key.as_bytes());
        syntax::text(out, PROGRAM);
    }
    let date = date(info.timestamp);
    for key in ["/CreationDate", "/ModDate"] {
        out.extend_from_slice(key.as_bytes());
        syntax::text(out, &date);
    }
    out.extend_from_slice(b">>");
}

/// A date in the format of PDF (7.9.4).
pub(super) fn date(timestamp: i64) -> String {
    let Moment { date: [year, month, day], time: [hour, minute, second] } = Moment::new(timestamp);
    format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z")
}

/// The XMP packet: which standards the file conforms to, and what the information dictionary says.
pub(super) fn xmp(meta: &Meta, info: &FileInfo, pages: usize) -> Vec<u8> {
    let mut xml = String::with_capacity(4096);
    // The marker in the first line is fixed by the XMP specification, part 1, 7.3.2.
    xml.push_str("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.push_str("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xml.push_str(concat!(
        "<rdf:Description rdf:about=\"\"",
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
        " xmlns:xmpTPg=\"http://ns.adobe.com/xap/1.0/t/pg/\"",
        " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"",
        " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n",
    ));
    element(&mut xml, "pdfaid:part", "3");
    element(&mut xml, "pdfaid:conformance", "A");
    element(&mut xml, "pdfuaid:part", "1");

    element(&mut xml, "dc:format", "application/pdf");
    alternatives(&mut xml, "dc:title", &meta.title);
    if let Some(subject) = &meta.subject {
        alternatives(&mut xml, "dc:description", subject);
    }
    items(&mut xml, "dc:creator", "Seq", &meta.authors);
    items(&mut xml, "dc:subject", "Bag", &meta.keywords);
    items(&mut xml, "dc:language", "Bag", std::slice::from_ref(&meta.language));
    if !meta.keywords.is_empty() {
        element(&mut xml, "pdf:Keywords", &meta.keywords.join(", "));
    }
    element(&mut xml, "pdf:Producer", PROGRAM);
    element(&mut xml, "xmp:CreatorTool", PROGRAM);
    let Moment { date: [year, month, day], time: [hour, minute, second] } = Moment::new(info.timestamp);
    let date = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
        element(&mut xml, name, &date);
    }
    element(&mut xml, PAGE_COUNT, &pages.to_string());
    let Identifiers { permanent, changing } = info.identifiers;
    for (name, kind, identifier) in
        [("xmpMM:DocumentID", "did", permanent), ("xmpMM:InstanceID", "iid", changing)]
    {
        element(&mut xml, name, &format!("xmp.{kind}:{:032x}", u128::from_be_bytes(identifier)));
    }
    xml.push_str(EXTENSION);
    xml.push_str("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
    xml.into_bytes()
}

/// The schema of PDF/UA's identifier, which PDF/A-3 wants described (ISO 19005-3, 6.6.2.3.3).
const EXTENSION: &str = concat!(
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaProperty:name>part</pdfaProperty:name>",
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
    "<pdfaProperty:category>internal</pdfaProperty:category>",
    "<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>",
    "</rdf:li></rdf:Seq></pdfaSchema:property>",
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n",
);

fn element(xml: &mut String, name: &str, text: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(xml, "<{name}>{}</{name}>", Escaped(text));
}

/// A text that could be given in several languages.
fn alternatives(xml: &mut String, name: &str, text: &str) {
    let text = Escaped(text);
    let _ =
        writeln!(xml, "<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{text}</rdf:li></rdf:Alt></{name}>");
}

fn items(xml: &mut String, name: &str, container: &str, texts: &[String]) {
    if texts.is_empty() {
        return;
    }
    let _ = write!(xml, "<{name}><rdf:{container}>");
    for text in texts {
        let _ = write!(xml, "<rdf:li>{}</rdf:li>", Escaped(text));
    }
    let _ = writeln!(xml, "</rdf:{container}></{name}>");
}

/// Text as XML 1.0 allows it.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => Ok(()),
            _ => f.write_char(c),
        })
    }
}

/// A moment in UTC.
struct Moment {
    date: [i64; 3],
    time: [i64; 3],
}

impl Moment {
    /// From seconds since 1970. Years that four digits cannot write end at those that they can.
    fn new(timestamp: i64) -> Self {
        // 0000-03-01 and 9999-12-31T23:59:59.
        let timestamp = timestamp.clamp(-62_162_035_200, 253_402_300_799);
        let (days, seconds) = (timestamp.div_euclid(86_400), timestamp.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        let (month, day) = (i64::from(month), i64::from(day));
        Self { date: [year, month, day], time: [seconds / 3600, seconds / 60 % 60, seconds % 60] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(date(0), "D:19700101000000Z");
        assert_eq!(date(1_706_918_400), "D:20240203000000Z");
        assert_eq!(date(951_782_399), "D:20000228235959Z");
        assert_eq!(date(951_782_400), "D:20000229000000Z");
        assert_eq!(date(-1), "D:19691231235959Z");
        assert_eq!(date(i64::MAX), "D:99991231235959Z");
    }

    #[test]
    fn markup_in_titles_stays_text() {
        assert_eq!(Escaped("A & B <\u{1}C>").to_string(), "A &amp; B &lt;C&gt;");
    }
}
