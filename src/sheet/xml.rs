//! Parts in XML, read from end to end before anything else reads them.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::damaged;
use crate::read::SheetError;

/// How deep elements may be nested.
pub(crate) const DEPTH_LIMIT: usize = 64;

/// Checks that a part is in UTF-8, with no more nesting than spreadsheets have, and without a document type: nothing in it
/// stands for something longer.
pub(super) fn check(part: &[u8]) -> Result<(), SheetError> {
    each(part, |_, _| Ok(()))
}

/// Visits all events of a part, each with the number of elements that it is in. An element without an end is a start and
/// an end.
pub(super) fn each<'p>(
    part: &'p [u8],
    mut visit: impl FnMut(&Event<'p>, usize) -> Result<(), SheetError>,
) -> Result<(), SheetError> {
    let text = std::str::from_utf8(part).map_err(|_| damaged("a part of it is not in UTF-8"))?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0;
    loop {
        let event = reader.read_event().map_err(damaged)?;
        match &event {
            Event::Eof if depth > 0 => return Err(damaged("a part of it ends in the middle")),
            Event::Eof => return Ok(()),
            Event::DocType(_) => return Err(damaged("a part of it declares a document type")),
            Event::Decl(declared) => {
                let encoding = declared.encoding().transpose().map_err(damaged)?;
                if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
                    return Err(damaged("a part of it is not in UTF-8"));
                }
            }
            Event::Start(_) => {
                depth += 1;
                if depth > DEPTH_LIMIT {
                    return Err(damaged(format!("elements are nested more than {DEPTH_LIMIT} deep")));
                }
            }
            _ => {}
        }
        visit(&event, depth)?;
        if matches!(event, Event::End(_)) {
            depth = depth.saturating_sub(1);
        }
    }
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn attribute<'e>(element: &'e BytesStart, name: &str) -> Result<Option<Cow<'e, str>>, SheetError> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(damaged)?;
        if attribute.key.local_name().as_ref() == name {
            return Ok(Some(
                attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(damaged)?,
            ));
        }
    }
    Ok(None)
}

/// The number in an attribute.
pub(super) fn number(element: &BytesStart, name: &str) -> Result<Option<u32>, SheetError> {
    let value = attribute(element, name)?;
    value.map(|value| value.parse().map_err(|_| damaged(format!("`{name}` is no number")))).transpose()
}

/// Whether an attribute says yes.
pub(super) fn truth(element: &BytesStart, name: &str) -> Result<bool, SheetError> {
    Ok(matches!(attribute(element, name)?.as_deref(), Some("1" | "true")))
}
