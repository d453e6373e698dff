//! The relations of the parts of an archive: which part is which.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::archive::Archive;
use super::{damaged, xml};
use crate::read::SheetError;

/// The kinds and the targets of the relations of a part, by their identifiers.
pub(super) fn relations(
    archive: &Archive,
    folder: &str,
    part: &str,
) -> Result<BTreeMap<String, (String, String)>, SheetError> {
    let mut relations = BTreeMap::new();
    let Some(part) = archive.part(part) else { return Ok(relations) };
    xml::each(part, |event, _| {
        let Event::Start(element) = event else { return Ok(()) };
        if element.local_name().as_ref() != "Relationship" {
            return Ok(());
        }
        let get = |name| xml::attribute(element, name);
        let (Some(id), Some(target)) = (get("Id")?, get("Target")?) else { return Ok(()) };
        let target = match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None if folder.is_empty() => target.into_owned(),
            None => format!("{folder}/{}", target.strip_prefix("./").unwrap_or(&target)),
        };
        let kind = get("Type")?.unwrap_or_default().into_owned();
        if relations.insert(id.into_owned(), (kind, target)).is_some() {
            return Err(damaged("two of its relations have the same name"));
        }
        Ok(())
    })?;
    Ok(relations)
}
