//! Spreadsheets for tests, written part by part where a library would not write them so.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A ZIP archive of some parts.
pub(crate) fn archive<N: AsRef<str>, P: AsRef<[u8]>>(parts: &[(N, P)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, part) in parts {
        writer.start_file(name.as_ref(), options).unwrap();
        writer.write_all(part.as_ref()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook with the sheets that `write` makes.
pub(crate) fn workbook(write: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(&mut workbook).unwrap();
    workbook.save_to_buffer().unwrap()
}

/// A workbook with one sheet, called `Trade`.
pub(crate) fn sheet(write: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>) -> Vec<u8> {
    workbook(|workbook| write(workbook.add_worksheet().set_name("Trade")?))
}

/// Years, exports and imports from the first cell on.
pub(crate) fn figures(sheet: &mut Worksheet, rows: &[(f64, f64, f64)]) -> Result<(), XlsxError> {
    sheet.write_row(0, 0, ["Year", "Exports", "Imports"])?;
    for (row, (year, exports, imports)) in (1..).zip(rows) {
        sheet.write_row(row, 0, [*year, *exports, *imports])?;
    }
    Ok(())
}

/// An XLSX file whose sheet `Trade` has this XML, with these shared strings, where there are any.
pub(crate) fn xlsx(sheet: &str, strings: Option<&str>) -> Vec<u8> {
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id='{id}' Type='{OFFICE}/{kind}' Target='{target}'/>")
    };
    let relations = |inner: String| format!("<Relationships xmlns='{PACKAGE}'>{inner}</Relationships>");
    let workbook = format!(
        "<workbook xmlns='{MAIN}' xmlns:r='{OFFICE}'><sheets><sheet name='Trade' sheetId='1' r:id='r1'/></sheets></workbook>"
    );
    let mut parts = vec![
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml"))),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
    ];
    parts.extend(strings.map(|strings| ("xl/sharedStrings.xml", strings.to_owned())));
    archive(&parts)
}

/// The XML of a sheet with these rows.
pub(crate) fn sheet_xml(rows: &str) -> String {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    format!("<worksheet xmlns='{MAIN}'><sheetData>{rows}</sheetData></worksheet>")
}

/// An ODS file with these tables in XML.
pub(crate) fn ods(tables: &str) -> Vec<u8> {
    const NAMES: [&str; 5] = ["office", "table", "text", "style", "fo"];
    let names: String = NAMES
        .iter()
        .map(|name| format!(" xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{name}:1.0'"))
        .collect();
    let calc = "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";
    let content = format!(
        "<office:document-content{names} {calc}><office:body><office:spreadsheet>{tables}</office:spreadsheet>\
         </office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        ("META-INF/manifest.xml", "<manifest/>".to_owned()),
        ("content.xml", content),
    ])
}

/// A cell of an ODS file: a number, or a text.
pub(crate) fn ods_cell(value: &str) -> String {
    match value.parse::<f64>() {
        Ok(_) => format!("<table:table-cell office:value-type='float' office:value='{value}'/>"),
        Err(_) => format!(
            "<table:table-cell office:value-type='string'><text:p>{value}</text:p></table:table-cell>"
        ),
    }
}

/// Records of XLS: a type, a length of two bytes, and the bytes.
fn old_record(stream: &mut Vec<u8>, kind: u16, data: &[u8]) {
    stream.extend(kind.to_le_bytes());
    stream.extend((data.len() as u16).to_le_bytes());
    stream.extend(data);
}

/// An XLS file with a sheet `Trade` of these cells, and further records at its end.
pub(crate) fn xls(cells: &[&[&str]], dimensions: [u32; 2], more: &[(u16, Vec<u8>)]) -> Vec<u8> {
    const BEGIN: u16 = 0x0809;
    const END: u16 = 0x000A;
    let begin = |kind: u8| [0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let mut stream = Vec::new();
    old_record(&mut stream, BEGIN, &begin(5));
    let style: Vec<u8> = vec![0; 20];
    old_record(&mut stream, 0x00E0, &style);
    let mut sheet = vec![0, 0, 0, 0, 0, 0, 5, 0];
    sheet.extend(b"Trade");
    // Its place is that after this record and the end.
    let place = (stream.len() + 4 + sheet.len() + 4) as u32;
    sheet[..4].copy_from_slice(&place.to_le_bytes());
    old_record(&mut stream, 0x0085, &sheet);
    old_record(&mut stream, END, &[]);
    old_record(&mut stream, BEGIN, &begin(16));
    let [rows, columns] = dimensions;
    let mut claim = Vec::new();
    claim.extend(0u32.to_le_bytes());
    claim.extend(rows.to_le_bytes());
    claim.extend(0u16.to_le_bytes());
    claim.extend((columns as u16).to_le_bytes());
    claim.extend([0, 0]);
    old_record(&mut stream, 0x0200, &claim);
    for (row, cells) in (0u16..).zip(cells) {
        for (column, cell) in (0u16..).zip(*cells) {
            let mut data = Vec::new();
            data.extend(row.to_le_bytes());
            data.extend(column.to_le_bytes());
            data.extend([0, 0]);
            match cell.parse::<f64>() {
                Ok(number) => {
                    data.extend(number.to_le_bytes());
                    old_record(&mut stream, 0x0203, &data);
                }
                Err(_) => {
                    data.extend((cell.len() as u16).to_le_bytes());
                    data.push(0);
                    data.extend(cell.as_bytes());
                    old_record(&mut stream, 0x0204, &data);
                }
            }
        }
    }
    for (kind, data) in more {
        old_record(&mut stream, *kind, data);
    }
    old_record(&mut stream, END, &[]);
    compound(&[("Workbook", &stream)])
}

/// A compound file with some streams.
pub(crate) fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in streams {
        file.create_stream(format!("/{name}")).unwrap().write_all(bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// A record of XLSB: the type, the length, seven bits in a byte, and the bytes.
fn new_record(part: &mut Vec<u8>, kind: u16, data: &[u8]) {
    let mut number = |mut number: usize| loop {
        let bits = (number & 0x7F) as u8;
        number >>= 7;
        part.push(bits | if number > 0 { 0x80 } else { 0 });
        if number == 0 {
            break;
        }
    };
    number(usize::from(kind));
    number(data.len());
    part.extend(data);
}

fn wide(text: &str) -> Vec<u8> {
    let length = (text.encode_utf16().count() as u32).to_le_bytes();
    length.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

/// An XLSB file with a sheet `Trade` of these cells, and further records behind each row.
pub(crate) fn xlsb(cells: &[&[&str]], more: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let mut workbook = Vec::new();
    let bundle: Vec<u8> = [vec![0; 4], vec![1, 0, 0, 0], wide("r1"), wide("Trade")].concat();
    new_record(&mut workbook, 0x99, &[0; 12]);
    new_record(&mut workbook, 0x9C, &bundle);
    new_record(&mut workbook, 0x90, &[]);
    new_record(&mut workbook, 0x84, &[]);
    let mut sheet = Vec::new();
    new_record(&mut sheet, 0x81, &[]);
    new_record(&mut sheet, 0x94, &[0; 16]);
    new_record(&mut sheet, 0x91, &[]);
    for (row, cells) in (0u32..).zip(cells) {
        let header: Vec<u8> = [row.to_le_bytes().to_vec(), vec![0; 13]].concat();
        new_record(&mut sheet, 0, &header);
        for (column, cell) in (0u32..).zip(*cells) {
            let start = [column.to_le_bytes(), [0; 4]].concat();
            match cell.parse::<f64>() {
                Ok(number) => new_record(&mut sheet, 5, &[start, number.to_le_bytes().to_vec()].concat()),
                Err(_) => new_record(&mut sheet, 6, &[start, wide(cell)].concat()),
            }
        }
        more.iter().for_each(|(kind, data)| new_record(&mut sheet, *kind, data));
    }
    new_record(&mut sheet, 0x92, &[]);
    new_record(&mut sheet, 0x82, &[]);
    let relation = |target: &str| {
        format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"{target}\"/></Relationships>"
        )
    };
    archive(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("xl/workbook.bin", workbook),
        ("xl/_rels/workbook.bin.rels", relation("worksheets/sheet1.bin").into_bytes()),
        ("xl/worksheets/sheet1.bin", sheet),
    ])
}
