//! Spreadsheets: whole files, and parts put into a file that is sound otherwise, so that no checksum is in the way.
//!
//! The library that reads XLS panics where a record is shorter than it should be, which ends a worker and nothing else: what
//! is looked for are other panics, and too much time or memory.
#![no_main]

use std::io::{Cursor, Write};
use std::panic;
use std::sync::Once;

use chancery::sheet;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const RELATIONS: &str =
    "<Relationships><Relationship Id='r1' Type='/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const PARTS: &str =
    "<Relationships><Relationship Id='r1' Type='/worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
const WORKBOOK: &str =
    "<workbook xmlns:r='r'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>";
const SHEET: &str =
    "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>";

fuzz_target!(|bytes: &[u8]| {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            if !panic.location().is_some_and(|place| place.file().contains("/calamine-")) {
                eprintln!("{panic}");
                std::process::abort();
            }
        }));
    });
    let Some((kind, part)) = bytes.split_first() else { return };
    let file = match kind {
        b'0' => xlsx(part, b"<sst/>", b"<styleSheet/>"),
        b'1' => xlsx(SHEET.as_bytes(), part, b"<styleSheet/>"),
        b'2' => xlsx(SHEET.as_bytes(), b"<sst><si><t>a</t></si></sst>", part),
        b'3' => archive(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", b"<manifest/>"),
            ("content.xml", part),
        ]),
        b'4' => compound(part),
        _ => bytes.to_owned(),
    };
    for name in [None, Some("A")] {
        let _ = panic::catch_unwind(|| sheet::read(&file, name));
    }
});

fn xlsx(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
    ])
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in parts {
        writer.start_file(*name, options).unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn compound(stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}
