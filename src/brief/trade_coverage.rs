//! What the figures of `[trade]` are of: all trade, or the commodities that the brief names, which the page names as well.

use super::context::Context;
use super::trade_merge::Given;
use crate::diag::codes;
use crate::figures::import::{Coverage, commodity_name};
use crate::read::{Reader, word_list};

/// The commodities that all files have figures of, with their names; none where figures are of all trade. Files that
/// cannot be used are reported, and removed.
pub(super) fn check(cx: &mut Context, trade: &Reader, given: &mut Vec<Given>) -> Vec<(String, String)> {
    given.retain(|file| is_asked_for(cx, file));
    let Some(first) = given.first() else { return Vec::new() };
    let (covered, path, range) = (first.imported.coverage.clone(), first.path.clone(), first.range.clone());
    given.retain(|file| {
        let is_same = file.imported.coverage.is(&covered);
        if !is_same {
            let (one, other) = (covered.words(), file.imported.coverage.words());
            let message = format!("`{}` has figures of {other}, and `{path}` of {one}", file.path);
            let first = (cx.span(range.clone()), "the first file is named here".to_owned());
            let error = cx.error(codes::COMMODITIES, file.range.clone(), message);
            error.related.push(first);
            error.hints.push("take the same commodities from all files, or all trade".to_owned());
        }
        is_same
    });
    let Coverage::Commodities(commodities) = covered else {
        if trade.get("trade_in").is_some() {
            let message = "these figures are of all trade, and `trade_in` would say that they are not";
            let named = cx.span(range);
            let error = cx.error(codes::COMMODITIES, trade.range_of("trade_in"), message);
            error.related.push((named, "the file is named here".to_owned()));
            error.hints.push(
                "remove it, or name the commodities in `[[trade.data]]`: `commodity = \"…\"`".to_owned(),
            );
        }
        return Vec::new();
    };
    let named = cx.span(range.clone());
    for (key, what) in [("year", "a `[[trade.year]]`"), ("item", "a `[[trade.item]]`"), ("items", "`items`")]
    {
        let Some(value) = trade.get(key) else { continue };
        let message = format!("{what} beside figures of {} only", list(&commodities));
        let error = cx.error(codes::COMMODITIES, value.span(), message);
        error.related.push((named, "the file is named here".to_owned()));
        let hint = "remove it: nothing says that it is of the same goods; figures of single goods can be a `[[statistic]]` as well";
        error.hints.push(hint.to_owned());
        // Nothing is to be said of figures that are put together wrongly.
        given.clear();
    }
    if trade.get("trade_in").is_none() {
        let message = format!("`{path}` has figures of {} only", list(&commodities));
        let error = cx.error(codes::COMMODITIES, range, message);
        error.hints.push(
            "say what these goods are called: `trade_in = \"…\"` in `[trade]`, as in \"exports of …\""
                .to_owned(),
        );
    }
    let shown = |(code, name): (String, String)| match code.is_empty() {
        // It is as the brief has it.
        true => (code, name),
        false => {
            let name = commodity_name(&name, &code).filter(|name| name.chars().count() <= NAME_LIMIT);
            (code, name.unwrap_or_default())
        }
    };
    commodities.into_iter().map(shown).collect()
}

/// The longest name of a commodity that a note has room for, in characters.
const NAME_LIMIT: usize = 300;

/// Whether the figures of a file are of all trade, or of commodities that the brief asks for.
fn is_asked_for(cx: &mut Context, file: &Given) -> bool {
    let Coverage::Commodities(all) = &file.imported.coverage else { return true };
    if file.named {
        return true;
    }
    let message = format!("`{}` has figures of {} only", file.path, list(all));
    let written: Vec<String> =
        all.iter().map(|(code, name)| format!("{:?}", if code.is_empty() { name } else { code })).collect();
    let written =
        if let [only] = written.as_slice() { only.clone() } else { format!("[{}]", written.join(", ")) };
    let error = cx.error(codes::TRADE_DATA, file.range.clone(), message);
    error.hints.push(format!(
        "download the total of all commodities; or write `commodity = {written}`, and `trade_in = \"…\"` in `[trade]`, so that \
         the page names them"
    ));
    false
}

/// Commodities in messages.
fn list(all: &[(String, String)]) -> String {
    let named = all.iter().map(|(code, name)| match (code.as_str(), name.as_str()) {
        (code, "") => format!("`{code}`"),
        ("", name) => name.to_owned(),
        (code, name) => format!("`{code}` ({name})"),
    });
    word_list(&named.collect::<Vec<_>>())
}
