//! Reports what is wrong with a file of statistics.

use std::ops::Range;

use super::doubt::{Doubt, Notices};
use super::file::File;
use super::flaw::{FLAWS_COUNTED, Flaw};
use super::rows::Noise;
use crate::diag::{Diagnostic, codes};
use crate::read::Report;

/// Reports what may be wrong with a file that is read.
pub(super) fn report_notices(
    cx: &mut Report,
    path: &str,
    range: &Range<usize>,
    file: &File,
    notices: &Notices,
) {
    if let Some(noise) = &notices.noise {
        report_noise(cx, path, range.clone(), file, noise);
    }
    let told = &notices.doubts[..notices.doubts.len().min(ROWS_TOLD)];
    if told.is_empty() {
        return;
    }
    let places = told.iter().flat_map(|Doubt { flaw, .. }| {
        flaw.place.iter().chain(flaw.related.iter().map(|(place, _)| place)).cloned()
    });
    let span = file.add(cx, path, places.collect());
    let named = cx.span(range.clone());
    let more = notices.doubts.len() - told.len();
    for (number, Doubt { code, flaw }) in told.iter().enumerate() {
        let place = flaw.place.as_ref().map_or(named, &span);
        let mut lint = Diagnostic::warning(code, place, flaw.message.clone());
        lint.related.extend(flaw.related.iter().map(|(place, note)| (span(place), note.clone())));
        lint.related.push((named, "the file is named here".to_owned()));
        let mut hint = flaw.hint.clone();
        if more > 0 && number + 1 == told.len() {
            hint.push_str(&format!("; the file has {more} more such rows"));
        }
        cx.diagnostics.push(lint.hint(hint));
    }
}

/// Reports that figures are not printed as they are stored.
fn report_noise(cx: &mut Report, path: &str, range: Range<usize>, file: &File, noise: &Noise) {
    let named = cx.span(range);
    let Noise { place, meant, count } = noise;
    let span = file.add(cx, path, vec![place.clone()])(place);
    let message = format!("this figure has a rounding error of binary arithmetic, and is read as {meant}");
    let mut lint = Diagnostic::warning(codes::BINARY_ROUNDING, span, message);
    lint.related.push((named, "the file is named here".to_owned()));
    let more = match count {
        1 => String::new(),
        2 => "; one more figure of the file has one".to_owned(),
        count => format!("; {} more figures of the file have one", count - 1),
    };
    cx.diagnostics.push(lint.hint(format!("round it in the spreadsheet{more}")));
}

/// Maximum flawed rows reported one by one.
const ROWS_TOLD: usize = 10;

/// Reports flaws of rows in the file itself, and flaws of the file where the brief names it.
pub(super) fn report(
    cx: &mut Report,
    flaws: &[Flaw],
    path: &str,
    range: Range<usize>,
    file: &File,
    in_brief: bool,
) {
    let named = cx.span(range.clone());
    let places = flaws
        .iter()
        .take(ROWS_TOLD)
        .flat_map(|flaw| flaw.place.iter().chain(flaw.related.iter().map(|(place, _)| place)));
    let mut span = None;
    let mut more = 0;
    // The command itself has said so.
    let look = in_brief.then(|| format!("`chancery data {path}` shows what is in it"));
    for (number, flaw) in flaws.iter().enumerate() {
        let Some(place) = &flaw.place else {
            let error = cx.error(codes::TRADE_DATA, range.clone(), format!("`{path}` {}", flaw.message));
            error.hints.push(flaw.hint.clone());
            error.hints.extend(look.clone());
            continue;
        };
        if number >= ROWS_TOLD {
            more += 1;
            continue;
        }
        let span = span.get_or_insert_with(|| file.add(cx, path, places.clone().cloned().collect()));
        let mut error = Diagnostic::error(codes::TRADE_DATA, span(place), flaw.message.clone());
        error.related.extend(flaw.related.as_ref().map(|(place, note)| (span(place), note.clone())));
        error.related.push((named, "the file is named here".to_owned()));
        cx.diagnostics.push(error.hint(flaw.hint.clone()));
    }
    if more > 0 {
        let more = if flaws.len() < FLAWS_COUNTED / 2 { more.to_string() } else { "thousands".to_owned() };
        let error = cx.error(codes::TRADE_DATA, range, format!("`{path}` has {more} more flawed rows"));
        error.hints.push("fix those that are shown, then check the brief again".to_owned());
        error.hints.extend(look);
    }
}
