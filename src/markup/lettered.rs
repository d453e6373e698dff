//! Lists whose items are marked as in official texts: `(a)`, `(i)` or `(1)`. Markdown has no such lists, and takes each item
//! for a paragraph.

use super::inline::{Block, Inline, ListItem};

/// How items are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Letters,
    Roman,
    Digits,
}

/// Makes lists of paragraphs that are marked in order, from the first mark on. One within an item is a list of that. What
/// is marked once only stays a paragraph.
pub(super) fn lettered(blocks: Vec<Block>) -> Vec<Block> {
    if blocks.iter().filter(|block| mark(block).is_some()).count() < 2 {
        return blocks;
    }
    let mut made = Vec::with_capacity(blocks.len());
    let mut at = 0;
    while at < blocks.len() {
        match list(&blocks, at, None) {
            Some((items, next)) => {
                made.push(Block::List(items));
                at = next;
            }
            None => {
                made.push(blocks[at].clone());
                at += 1;
            }
        }
    }
    made
}

/// The list that starts with a block, and the place after it. Within another list it ends where that goes on.
fn list(blocks: &[Block], at: usize, outer: Option<(Order, usize)>) -> Option<(Vec<ListItem>, usize)> {
    let order = [Order::Roman, Order::Digits, Order::Letters].into_iter().find(|order| {
        Some(*order) != outer.map(|(order, _)| order) && is_marked(blocks.get(at), *order, 1)
    })?;
    let mut items: Vec<ListItem> = Vec::new();
    let mut next = at;
    while is_marked(blocks.get(next), order, items.len() + 1) {
        // `(i)` may be the ninth letter of the outer list.
        if next > at && outer.is_some_and(|(order, number)| is_marked(blocks.get(next), order, number)) {
            break;
        }
        let Some((label, paragraph)) = blocks.get(next).and_then(unmarked) else { break };
        next += 1;
        let mut inner = vec![paragraph];
        let number = items.len() + 2;
        let goes_on = |place: usize| is_marked(blocks.get(place), order, number);
        if !goes_on(next) {
            if let Some((nested, end)) = list(blocks, next, Some((order, number))) {
                inner.push(Block::List(nested));
                next = end;
            } else if matches!(blocks.get(next), Some(Block::List(_))) && goes_on(next + 1) {
                inner.push(blocks[next].clone());
                next += 1;
            }
        }
        items.push(ListItem { label: Some(label), blocks: inner });
    }
    (items.len() > 1).then_some((items, next))
}

/// Whether a block has the mark of a number.
fn is_marked(block: Option<&Block>, order: Order, number: usize) -> bool {
    let Some(mark) = block.and_then(mark) else { return false };
    match order {
        Order::Digits => mark.parse() == Ok(number),
        Order::Letters => {
            let letter = u8::try_from(number).ok().and_then(|number| number.checked_add(b'a' - 1));
            letter.filter(u8::is_ascii_lowercase).is_some_and(|letter| mark.as_bytes() == [letter])
        }
        Order::Roman => roman(number).is_some_and(|numeral| numeral == mark),
    }
}

/// A number below forty in small Roman numerals.
fn roman(number: usize) -> Option<String> {
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    Some(format!("{}{}", "x".repeat(number / 10), ONES[number % 10])).filter(|_| number < 40)
}

/// The longest mark: that of thirty-eight.
const LONGEST: usize = "xxxviii".len();

/// What stands within the parentheses with which a paragraph starts.
fn mark(block: &Block) -> Option<&str> {
    let Block::Paragraph(inlines) = block else { return None };
    let Some(Inline::Text(text, _)) = inlines.first() else { return None };
    let (mark, rest) = text.strip_prefix('(')?.split_once(')')?;
    let is_apart = rest.starts_with([' ', '\u{A0}']) || rest.is_empty() && inlines.len() > 1;
    (is_apart && mark.len() <= LONGEST && mark.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        .then_some(mark)
}

/// The mark of a paragraph in its parentheses, and the paragraph without it.
fn unmarked(block: &Block) -> Option<(String, Block)> {
    let label = format!("({})", mark(block)?);
    let Block::Paragraph(inlines) = block else { return None };
    let mut inlines = inlines.clone();
    if let Some(Inline::Text(text, _)) = inlines.first_mut() {
        *text = text[label.len()..].trim_start().to_owned();
    }
    if matches!(inlines.first(), Some(Inline::Text(text, _)) if text.is_empty()) {
        inlines.remove(0);
    }
    Some((label, Block::Paragraph(inlines)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{FileId, Span};

    /// The labels of lists in brackets, and the words of paragraphs.
    fn shown(blocks: &[Block]) -> String {
        let shown = blocks.iter().map(|block| match block {
            Block::Paragraph(inlines) => inlines
                .iter()
                .map(|inline| match inline {
                    Inline::Text(text, _) => text.as_str(),
                    _ => "",
                })
                .collect::<String>(),
            Block::List(items) => {
                let items = items
                    .iter()
                    .map(|item| format!("{} {}", item.label.as_deref().unwrap_or("-"), shown(&item.blocks)));
                format!("[{}]", items.collect::<Vec<_>>().join(", "))
            }
            _ => String::new(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    fn of(paragraphs: &[&str]) -> String {
        let span = Span { file: FileId(0), start: 0, end: 0 };
        let paragraph = |text: &&str| Block::Paragraph(vec![Inline::Text((*text).to_owned(), span)]);
        shown(&lettered(paragraphs.iter().map(paragraph).collect()))
    }

    #[test]
    fn paragraphs_that_are_marked_in_order_are_a_list() {
        assert_eq!(of(&["Both:", "(a) one", "(b) two", "End."]), "Both: [(a) one, (b) two] End.");
        assert_eq!(of(&["(i) one", "(ii) two", "(iii) three"]), "[(i) one, (ii) two, (iii) three]");
        assert_eq!(of(&["(1) one", "(2) two"]), "[(1) one, (2) two]");
        assert_eq!(
            of(&["(a) one", "(i) first", "(ii) second", "(b) two"]),
            "[(a) one [(i) first, (ii) second], (b) two]"
        );
        let letters: Vec<String> = ('a'..='k').map(|letter| format!("({letter}) x")).collect();
        let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
        assert!(of(&letters).ends_with("(h) x, (i) x, (j) x, (k) x]"), "{}", of(&letters));
    }

    #[test]
    fn other_paragraphs_in_parentheses_stay_what_they_are() {
        for paragraphs in [
            &["(a) alone", "and more"][..],
            &["(b) two", "(c) three"],
            &["(a) one", "(c) three"],
            &["(see below) one", "(b) two"],
            &["(a)one", "(b)two"],
        ] {
            assert_eq!(of(paragraphs), paragraphs.join(" "));
        }
    }
}
