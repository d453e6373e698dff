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

/// What some figures say together of their decimal mark. Figures are named by their numbers, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// One that all of them can have; any, where it makes no difference.
    Mark(DecimalMark),
    /// This figure is one number with a point, and another with a comma.
    Open(usize),
    /// The first has a decimal point, the second a decimal comma.
    Both(usize, usize),
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

    /// The mark of some figures. Texts that are no figures at all say nothing.
    pub(crate) fn of<'t>(figures: impl IntoIterator<Item = &'t str>) -> Shown {
        let (mut point, mut comma, mut open) = (None, None, None);
        for (number, figure) in figures.into_iter().enumerate() {
            match (Self::Point.read(figure), Self::Comma.read(figure)) {
                (Some(_), None) => drop(point.get_or_insert(number)),
                (None, Some(_)) => drop(comma.get_or_insert(number)),
                (Some(one), Some(other)) if one != other => drop(open.get_or_insert(number)),
                _ => {}
            }
        }
        match (point, comma, open) {
            (Some(point), Some(comma), _) => Shown::Both(point, comma),
            (None, Some(_), _) => Shown::Mark(Self::Comma),
            (None, None, Some(open)) => Shown::Open(open),
            _ => Shown::Mark(Self::Point),
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
