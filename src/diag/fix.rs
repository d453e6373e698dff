//! Changes to a brief that correct what a diagnostic reports.

use std::borrow::Borrow;

use super::Span;

/// A change to a file. Whoever adds one to a diagnostic is certain that nothing else can be meant: there is no fix that
/// is a guess.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    pub span: Span,
    /// What is written at the place. A text that has something else there is not changed.
    pub old: String,
    /// What to write instead.
    pub new: String,
}

impl Fix {
    /// Whether a text has at the place what the fix replaces.
    pub fn fits(&self, text: &str) -> bool {
        text.get(self.span.start as usize..self.span.end as usize) == Some(self.old.as_str())
    }
}

/// Applies fixes to the text of a file. Of those that overlap, the first is applied. Returns the text and the number of
/// fixes applied.
pub fn apply<F: Borrow<Fix>>(text: &str, fixes: &[F]) -> (String, usize) {
    let mut fixes: Vec<&Fix> = fixes.iter().map(Borrow::borrow).filter(|fix| fix.fits(text)).collect();
    fixes.sort();
    fixes.dedup();
    let mut fixed = String::with_capacity(text.len());
    let (mut at, mut count) = (0, 0);
    for fix in fixes {
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        // Two insertions at one place would be in an order that nobody chose.
        if start < at || (start == at && count > 0 && start == end) {
            continue;
        }
        fixed.push_str(text.get(at..start).unwrap_or_default());
        fixed.push_str(&fix.new);
        (at, count) = (end, count + 1);
    }
    fixed.push_str(text.get(at..).unwrap_or_default());
    (fixed, count)
}

#[cfg(test)]
mod tests {
    use super::super::FileId;
    use super::*;

    fn fix(start: u32, old: &str, new: &str) -> Fix {
        let span = Span { file: FileId(0), start, end: start + old.len() as u32 };
        Fix { span, old: old.into(), new: new.into() }
    }

    #[test]
    fn fixes_are_applied_in_the_order_of_the_text_and_never_overlap() {
        let text = "a = 1 # é\nb = 2\n";
        let both = [fix(15, "2", "20"), fix(4, "1", "10")];
        assert_eq!(apply(text, &both), ("a = 10 # é\nb = 20\n".to_owned(), 2));
        let overlapping = [fix(4, "1 #", "1"), fix(4, "1", "10"), fix(6, "#", "")];
        assert_eq!(apply(text, &overlapping), ("a = 10 # é\nb = 2\n".to_owned().replace("# é", " é"), 2));
        let same = [fix(4, "1", "10"), fix(4, "1", "10")];
        assert_eq!(apply(text, &same).1, 1);
    }

    #[test]
    fn what_is_not_as_expected_stays() {
        let text = "a = 1\n";
        let others = [fix(4, "2", "3"), fix(90, "1", "3"), fix(5, "\n\n", "")];
        assert_eq!(apply(text, &others), (text.to_owned(), 0));
    }
}
