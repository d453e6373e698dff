//! Where capitals are.

use super::Place;
use crate::country::same_name;

/// A capital a line, separated by tabs: the code of its country, its names with semicolons between, degrees north, degrees
/// east, and `*` where it is the capital unless something else is said. From the populated places of Natural Earth.
const TABLE: &str = include_str!("capitals.tsv");

/// A capital.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Capital {
    names: &'static str,
    pub(crate) at: Place,
    /// Whether it is meant where nothing is said: not where a country has several, or others dispute which it is.
    pub(crate) usual: bool,
}

impl Capital {
    /// Its usual name in English.
    pub(crate) fn name(&self) -> &'static str {
        self.names.split(';').next().unwrap_or_default()
    }

    /// Whether it has a name.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.names.split(';').any(|known| same_name(known, name))
    }
}

/// The capitals of a country; for most there is one.
pub(crate) fn capitals(code: &str) -> impl Iterator<Item = Capital> {
    TABLE.lines().filter_map(move |line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        if next() != code {
            return None;
        }
        let (names, lat, lon, mark) = (next(), next(), next(), next());
        let at = Place { lat: lat.parse().ok()?, lon: lon.parse().ok()? };
        Some(Capital { names, at, usual: mark == "*" })
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Land, has_country};
    use super::*;
    use crate::country::countries;

    #[test]
    fn capitals_are_near_their_countries() {
        let mut count = 0;
        for country in countries().filter(|country| has_country(country.alpha2)) {
            let all: Vec<Capital> = capitals(country.alpha2).collect();
            assert!(all.iter().filter(|capital| capital.usual).count() <= 1, "{}", country.name);
            count += all.len();
            let middle = Land::Country(country.alpha2).middle().expect("a shape has a middle");
            for capital in all {
                let dots = capital.at.vector().iter().zip(middle.vector()).map(|(a, b)| a * b).sum::<f64>();
                assert!(dots > 0.4, "{} is far from {}", capital.name(), country.name);
            }
        }
        assert_eq!(count, TABLE.lines().count());
    }

    #[test]
    fn what_is_disputed_is_not_assumed() {
        assert!(capitals("IL").all(|capital| !capital.usual));
        let named = |code: &str, name: &str| capitals(code).any(|capital| capital.is_called(name));
        assert!(named("IL", "Jerusalem") && named("BO", "La Paz") && named("KZ", "Astana"));
        assert!(named("BR", "Brasilia") && !named("BR", "Rio de Janeiro"));
    }
}
