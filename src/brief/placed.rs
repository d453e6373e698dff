//! Blocks that are at the end of a section that they name.

use super::context::Context;
use super::names::SectionName;
use crate::diag::codes;
use crate::read::Reader;

/// Reports a section that nothing can be put at the end of.
pub(super) fn check_after(cx: &mut Context, table: &Reader, after: Option<&SectionName>) {
    if let Some(SectionName::Contents | SectionName::Abbreviations | SectionName::Sources) = after {
        cx.error(codes::PLACE, table.range_of("after"), "nothing can be put at the end of this section")
            .hints
            .push("name another one, or leave `after` out".to_owned());
    }
}
