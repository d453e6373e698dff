//! The decimal mark of a table, which its figures show together.

use super::choice::named;

/// What is before the decimals of a figure. The other of the two may be between its thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DecimalMark {
    Point,
    Comma,
}

named! {
    DecimalMark {
        "." = Point,
        "," = Comma,
    }
}

/// What some figures say together of their decimal mark. Figures are named by their places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown<P = usize> {
    /// One that all of them can have; any, where it makes no difference.
    Mark(DecimalMark),
    /// This figure is one number with a point, and another with a comma.
    Open(P),
    /// The first has a decimal point, the second a decimal comma.
    Both(P, P),
}

/// The first figures that show something of their decimal mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Marks<P> {
    point: Option<P>,
    comma: Option<P>,
    open: Option<P>,
}

impl DecimalMark {
    /// The figure as TOML writes it; none if it is no figure with this mark.
    pub(crate) fn read(self, text: &str) -> Option<String> {
        let (mark, between) = match self {
            Self::Point => ('.', ','),
            Self::Comma => (',', '.'),
        };
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let sign = &text[..text.len() - digits.len()];
        let (whole, fraction) =
            digits.split_once(mark).map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut groups = whole.split(between);
        let first = groups.next().filter(|first| all_digits(first))?;
        let mut rest = groups.clone();
        // Thousands are in groups of three.
        let grouped = rest.next().is_some();
        let short = (1..=3).contains(&first.len()) && !first.starts_with('0');
        if grouped && !short || groups.any(|group| group.len() != 3 || !all_digits(group)) {
            return None;
        }
        let whole = whole.replace(between, "");
        match fraction {
            None => Some(format!("{sign}{whole}")),
            Some(fraction) => all_digits(fraction).then(|| format!("{sign}{whole}.{fraction}")),
        }
    }

    /// The mark of some figures, which are numbered from 0. Texts that are no figures at all say nothing.
    pub(crate) fn of<'t>(figures: impl IntoIterator<Item = &'t str>) -> Shown {
        let mut marks = Marks::default();
        figures.into_iter().enumerate().for_each(|(number, figure)| marks.see(number, figure));
        marks.shown()
    }
}

impl<P> Default for Marks<P> {
    fn default() -> Self {
        Self { point: None, comma: None, open: None }
    }
}

impl<P: Copy> Marks<P> {
    pub(crate) fn see(&mut self, place: P, figure: &str) {
        let count = |mark: u8| figure.bytes().filter(|byte| *byte == mark).count();
        let (points, commas) = (count(b'.'), count(b','));
        // Many figures are looked at, and few show more than those before: neither a figure without a mark nor one that
        // may have the mark that is known.
        let may_show = match (self.point, self.comma) {
            (None, None) => points + commas > 0,
            (Some(_), None) => commas > 0 || points > 1,
            (None, Some(_)) => points > 0 || commas > 1,
            (Some(_), Some(_)) => false,
        };
        if !may_show {
            return;
        }
        match (DecimalMark::Point.read(figure), DecimalMark::Comma.read(figure)) {
            (Some(_), None) => drop(self.point.get_or_insert(place)),
            (None, Some(_)) => drop(self.comma.get_or_insert(place)),
            (Some(one), Some(other)) if one != other => drop(self.open.get_or_insert(place)),
            _ => {}
        }
    }

    /// What these figures show, and later ones.
    pub(crate) fn join(&mut self, later: Self) {
        self.point = self.point.or(later.point);
        self.comma = self.comma.or(later.comma);
        self.open = self.open.or(later.open);
    }

    pub(crate) fn shown(self) -> Shown<P> {
        match (self.point, self.comma, self.open) {
            (Some(point), Some(comma), _) => Shown::Both(point, comma),
            (None, Some(_), _) => Shown::Mark(DecimalMark::Comma),
            (None, None, Some(open)) => Shown::Open(open),
            _ => Shown::Mark(DecimalMark::Point),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_show_their_mark_together() {
        use DecimalMark::{Comma, Point};
        for (figures, shown) in [
            (&["1000,5"][..], Shown::Mark(Comma)),
            (&["1000.5"], Shown::Mark(Point)),
            (&["12", "", "n/a"], Shown::Mark(Point)),
            (&["12", "1.250"], Shown::Open(1)),
            (&["1,250"], Shown::Open(0)),
            (&["1.250", "0,5"], Shown::Mark(Comma)),
            (&["1.250", "0.5"], Shown::Mark(Point)),
            (&["1.250", "1.250.000"], Shown::Mark(Comma)),
            (&["0.250", "1,250"], Shown::Mark(Point)),
            (&["12.5", "7", "3,75"], Shown::Both(0, 2)),
        ] {
            assert_eq!(DecimalMark::of(figures.iter().copied()), shown, "{figures:?}");
        }
        let read = |text| (Point.read(text), Comma.read(text));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("-1.250,5"), (None, some("-1250.5")));
        assert_eq!(read("1,250.50"), (some("1250.50"), None));
        assert_eq!(read("1.250"), (some("1.250"), some("1250")));
        for none in ["1.25.0", "12,", ",5", "1 000", "1,2,3", "", "-", "1e5"] {
            assert_eq!(read(none), (None, None), "{none}");
        }
    }
}
