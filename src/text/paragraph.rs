//! Sets a paragraph, stage by stage.

use super::bidi::{Reading, has_letters};
use super::bound::is_bound;
use super::breaks::{Break, Margins, Sums, breaks};
use super::content::Content;
use super::hyphenate::Hyphenator;
use super::itemize::{Token, TokenKind, Tokens, itemize};
use super::linebreak::{AWFUL, LineFill, Measure, linebreak};
use super::opportunities::{BreakKind, PAUSES, hyphenate, opportunities};
use super::place::Placing;
use super::shape::Words;
use super::{Align, Direction, Extent, Part, Setting, TextLine, TextSpan, wide};
use crate::geom::Pt;

/// How bad a line may be before hyphens are tried: half of TeX's `\pretolerance`, as letters give too.
const WITHOUT_HYPHENS: f64 = 50.0;
/// How bad with hyphens; TeX's `\tolerance`.
const WITH_HYPHENS: f64 = 200.0;
/// Stretch that lines get where all else fails, in ems; LaTeX's `\sloppy`.
const EMERGENCY: f64 = 3.0;
/// How much of a ragged line may stay empty before it looks uneven, in ems: about three picas, the
/// hyphenation zone of page layout programs, at text sizes.
const ZONE: f64 = 3.0;
/// The least that a last line is wide, in ems: as wide as the indent of the next.
const RUNT: f64 = 1.5;
/// What the last line of a title or caption should fill, so that no word stands alone.
const LAST: f64 = 1.0 / 2.0;

pub(super) fn paragraph(
    words: &mut Words,
    hyphenator: &mut Hyphenator,
    spans: &[TextSpan],
    setting: &Setting,
) -> Vec<TextLine> {
    let content = Content::new(spans);
    let reading = reading(&content, setting.rtl, setting.direction);
    let rtl = reading.base.is_rtl();
    let starts = if setting.direction == Direction::OrderAndStart { rtl } else { setting.rtl };
    let setting = &Setting { rtl: starts, ..*setting };
    let tokens = itemize(&content, reading, words);
    if tokens.tokens.is_empty() {
        return marks_alone(spans);
    }
    // Where lines end at the margin that they are ranged on, nothing hangs out of it.
    let hang = matches!(setting.align, Align::Justify | Align::Start) && rtl == setting.rtl;
    let margins = Margins { hang, rtl };
    let (breaks, ends, fits) = choose(words, hyphenator, &content, &tokens, setting, margins);
    let setting = &Setting { fits, ..*setting };
    let placing = Placing { content: &content, tokens: &tokens, setting: Some(setting), margins };
    let mut lines = Vec::with_capacity(ends.len());
    let mut start = 0;
    for (number, &end) in ends.iter().enumerate() {
        let last = number + 1 == ends.len();
        let mut line = placing.line(words, &breaks[start], &breaks[end], last);
        mark(&mut line, &content, breaks[start].offset, if last { u32::MAX } else { breaks[end].offset });
        lines.push(line);
        start = end;
    }
    lines
}

pub(super) fn line(words: &mut Words, spans: &[TextSpan], rtl: bool) -> TextLine {
    let content = Content::new(spans);
    let reading = reading(&content, rtl, Direction::Order);
    let tokens = itemize(&content, reading, words);
    let margins = Margins { hang: false, rtl: reading.base.is_rtl() };
    let placing = Placing { content: &content, tokens: &tokens, setting: None, margins };
    let at = |token: usize, offset: usize| Break {
        offset: offset as u32,
        token: token as u32,
        end: Sums::default(),
        next: Sums::default(),
        kind: BreakKind::Forced,
        penalty: 0.0,
        hyphen: 0.0,
        hang_end: 0.0,
        hang_start: 0.0,
    };
    let end = at(tokens.tokens.len(), content.text.len());
    let mut line = placing.line(words, &at(0, 0), &end, true);
    mark(&mut line, &content, 0, u32::MAX);
    line
}

/// How wide a paragraph is on one line, and how narrow a column may be that holds it. With `divided`, words that
/// are no names may end at a hyphen. The parts of a paragraph that is no wider than `enough` are not measured.
pub(super) fn extent(
    words: &mut Words,
    hyphenator: &mut Hyphenator,
    spans: &[TextSpan],
    rtl: bool,
    divided: bool,
    enough: Pt,
) -> Extent {
    let content = Content::new(spans);
    let reading = reading(&content, rtl, Direction::Order);
    let tokens = itemize(&content, reading, words);
    if let Some(natural) = natural(&tokens).map(Pt) {
        if natural <= enough {
            return Extent { natural, least: natural };
        }
        // Usually the widest word is told without a look at every rule for the ends of lines.
        let least = widest_word(&content, &tokens);
        if !divided && least <= enough {
            return Extent { natural, least };
        }
    }
    // What hangs only makes lines shorter.
    let margins = Margins { hang: false, rtl: reading.base.is_rtl() };
    let mut places = opportunities(&content, false);
    wide::open_addresses(&mut places, &content);
    if divided {
        wide::divide_all(&mut places, &content, &tokens, hyphenator, |is_name| !is_name);
    }
    let found = breaks(&content, &tokens, words, margins, &places);
    let (mut natural, mut least, mut start) = (0.0_f64, 0.0_f64, 0.0);
    for pair in found.windows(2) {
        let [before, after] = [pair[0], pair[1]];
        least = least.max(after.end.width + after.hyphen - before.next.width);
        if after.kind == BreakKind::Forced {
            natural = natural.max(after.end.width - start);
            start = after.next.width;
        }
    }
    Extent { natural: Pt(natural), least: Pt(least) }
}

/// The width of a paragraph on one line, without the spaces at its end; `None` if the text itself divides it.
fn natural(tokens: &Tokens) -> Option<f64> {
    let (mut width, mut spaces) = (0.0, 0.0);
    for token in &tokens.tokens {
        match token.kind {
            TokenKind::Newline => return None,
            TokenKind::Space => spaces += token.width,
            TokenKind::Word(_) => {
                width += spaces + token.width;
                spaces = 0.0;
            }
        }
    }
    Some(width)
}

/// The width of the widest part of a paragraph between spaces at which a line may end whatever is around them. It may
/// be divided further.
fn widest_word(content: &Content, tokens: &Tokens) -> Pt {
    let (mut widest, mut width, mut spaces) = (0.0_f64, 0.0, 0.0);
    for (number, token) in tokens.tokens.iter().enumerate() {
        if token.kind != TokenKind::Space {
            width += spaces + token.width;
            spaces = 0.0;
            widest = widest.max(width);
        } else if tokens.tokens.get(number + 1).is_some_and(|next| is_divider(content, tokens, token, next)) {
            (width, spaces) = (0.0, 0.0);
        } else {
            spaces += token.width;
        }
    }
    Pt(widest)
}

/// Whether a line may always end at a space: it stands between letters or figures, after which there may be a point. No
/// rule of UAX 14 forbids that, and they do not belong together.
fn is_divider(content: &Content, tokens: &Tokens, space: &Token, next: &Token) -> bool {
    let bytes = content.text.as_bytes();
    let span = |token: &Token| &content.spans[tokens.looks[token.look as usize].span as usize];
    let before = (space.start as usize).checked_sub(1).map(|at| bytes[at]);
    bytes[space.range()] == *b" "
        && before.is_some_and(|byte| byte.is_ascii_alphanumeric() || b",.;:)%".contains(&byte))
        && bytes.get(space.end as usize).is_some_and(u8::is_ascii_alphanumeric)
        && !span(space).unbroken
        && !span(next).is_mark()
        && !is_bound(content, space.end as usize)
}

/// The smallest parts of a text.
pub(super) fn parts(words: &mut Words, hyphenator: &mut Hyphenator, spans: &[TextSpan]) -> Vec<Part> {
    let content = Content::new(spans);
    let tokens = itemize(&content, reading(&content, false, Direction::Order), words);
    let mut places = opportunities(&content, false);
    wide::open_addresses(&mut places, &content);
    wide::divide_all(&mut places, &content, &tokens, hyphenator, |_| true);
    wide::parts(&content.text, &places)
}

/// Which way a paragraph reads.
fn reading(content: &Content, rtl: bool, direction: Direction) -> Reading {
    if content.ascii && !rtl {
        return Reading::PLAIN;
    }
    let text = content.without_marks();
    match direction {
        // A phrase alone reads as it does among others. A number without words, and its full stop, read as the
        // document does.
        _ if content.spans.iter().all(|span| span.ltr || span.is_mark() || span.text.is_empty())
            && (!rtl || has_letters(&text)) =>
        {
            Reading::as_document(&text, false)
        }
        Direction::Document => Reading::as_document(&text, rtl),
        Direction::Order | Direction::OrderAndStart => Reading::of(&text, rtl),
    }
}

/// The breaks that are used, as numbers of all breaks, and whether letters are fitted.
fn choose(
    words: &Words,
    hyphenator: &mut Hyphenator,
    content: &Content,
    tokens: &Tokens,
    setting: &Setting,
    margins: Margins,
) -> (Vec<Break>, Vec<usize>, bool) {
    let size = content.spans.iter().map(|span| span.font.size.0).fold(0.0, f64::max);
    let (width, indent) = (setting.width.0, setting.indent.0);
    let mut fits = setting.fits;
    let measure = |fill, fits| Measure { width, indent, fill, fits, runt: RUNT * size };
    let fill = |tolerance, emergency| match setting.align {
        Align::Justify => LineFill::Spaces { tolerance, emergency },
        _ => LineFill::Ragged {
            zone: ZONE * size,
            last: if setting.hyphenate { 0.0 } else { LAST * width },
            tolerance: if tolerance >= AWFUL { f64::INFINITY } else { tolerance },
        },
    };
    let title = setting.align != Align::Justify && !setting.hyphenate;
    if natural(tokens).is_some_and(|natural| natural <= width - indent)
        && !(title && content.text.contains(PAUSES))
    {
        // It fits on one line, as most titles, labels and cells do: no other way to set it is better.
        return (breaks(content, tokens, words, margins, &[]), vec![1], fits);
    }
    let mut places = opportunities(content, title);
    let mut found = breaks(content, tokens, words, margins, &places);
    if let Some(ends) = linebreak(&found, &measure(fill(WITHOUT_HYPHENS, 0.0), fits), false) {
        return (found, ends, fits);
    }
    if setting.hyphenate {
        places = hyphenate(places, content, tokens, hyphenator);
        found = breaks(content, tokens, words, margins, &places);
        if let Some(ends) = linebreak(&found, &measure(fill(WITH_HYPHENS, 0.0), fits), false) {
            return (found, ends, fits);
        }
    }
    let narrowest = (width - indent.max(0.0)).max(0.0);
    if wide::any(&found, narrowest) {
        wide::open(&mut places, content, tokens, &found, narrowest);
        found = breaks(content, tokens, words, margins, &places);
    }
    if wide::any(&found, narrowest) {
        wide::divide_words(&mut places, content, tokens, hyphenator, &found, narrowest);
        found = breaks(content, tokens, words, margins, &places);
    }
    if let Some(cut) = wide::between_letters(content, tokens, words, &found, narrowest) {
        (found, fits) = (cut, false);
    }
    let ends = linebreak(&found, &measure(fill(AWFUL, EMERGENCY * size), fits), true);
    let ends = ends.unwrap_or_else(|| vec![found.len() - 1]);
    (found, ends, fits)
}

/// Gives a line the tags of the empty spans in it.
fn mark(line: &mut TextLine, content: &Content, start: u32, end: u32) {
    let first = content.empty.partition_point(|&(at, _)| at < start);
    let of_line = content.empty[first..].iter().take_while(|&&(at, _)| at < end);
    line.marks.extend(of_line.map(|&(_, tag)| tag));
}

/// A paragraph of anchors without text is a line without runs.
fn marks_alone(spans: &[TextSpan]) -> Vec<TextLine> {
    if spans.is_empty() {
        return Vec::new();
    }
    vec![TextLine { marks: spans.iter().map(|span| span.tag).collect(), ..TextLine::default() }]
}
