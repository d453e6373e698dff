//! Finds the figures that are printed like a number.

use rust_decimal::Decimal;

use super::model::{Derivation, Figure, Provenance};
use super::number::{Number, numbers};

/// How many figures are named that are near to one that is not there.
const NEAREST: usize = 3;

/// A number that is looked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    number: Number,
    percent: bool,
}

impl Wanted {
    /// The number in a text as people write it: `50.2`, `US$50.2 million`, `50.2%`.
    ///
    /// # Errors
    /// There is none, or there are several.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let mut numbers = numbers(text);
        let number = numbers.next().ok_or("expected a number as it is printed, such as `50.2`")?;
        match numbers.next() {
            None => Ok(Self { number, percent: is_percent(text) }),
            Some(_) => Err("expected one number"),
        }
    }

    /// The figures that are printed like it, of those that are eligible: with its sign and in per cent, if there are any.
    pub fn find<'p>(&self, figures: &[&'p Figure<'p>]) -> Vec<&'p Figure<'p>> {
        let is_in = |figure: &Figure, signed: bool| {
            numbers(&figure.printed).any(|number| {
                let sign = !signed || number.is_negative() == self.number.is_negative();
                sign && number.is_written_as(&self.number)
            })
        };
        let found = [true, false]
            .map(|signed| figures.iter().copied().filter(|figure| is_in(figure, signed)).collect::<Vec<_>>());
        let mut found = found.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        let in_percent = |figure: &Figure| figure.unit.as_deref() == Some("%") || is_percent(&figure.printed);
        if self.percent && found.iter().any(|figure| in_percent(figure)) {
            found.retain(|figure| in_percent(figure));
        }
        found
    }

    /// The figures that are nearest to it, each as it is printed, the nearest first.
    pub fn nearest<'p>(&self, figures: &[&'p Figure<'p>]) -> Vec<&'p Figure<'p>> {
        let Some(wanted) = self.number.value() else { return Vec::new() };
        let distance = |figure: &Figure| {
            let values = numbers(&figure.printed).filter_map(|number| number.value());
            values.filter_map(|value| value.checked_sub(wanted)).map(|difference| difference.abs()).min()
        };
        let mut near: Vec<(Decimal, &Figure)> =
            figures.iter().filter_map(|figure| Some((distance(figure)?, *figure))).collect();
        near.sort_by_key(|(distance, _)| *distance);
        let mut nearest: Vec<&Figure> = Vec::new();
        for (_, figure) in near {
            if nearest.len() < NEAREST && nearest.iter().all(|known| known.printed != figure.printed) {
                nearest.push(figure);
            }
        }
        nearest
    }
}

impl<'a> Provenance<'a> {
    /// The figures of a page, or of all pages.
    pub fn on(&self, page: Option<u32>) -> Vec<&Figure<'a>> {
        self.figures.iter().filter(|figure| page.is_none_or(|page| page == figure.page)).collect()
    }

    /// How many nodes each node has, itself and all that it is made from, counted as often as they are referred to.
    pub fn sizes(&self) -> Vec<u64> {
        let mut sizes: Vec<u64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let parts = match &node.from {
                Derivation::Calculation { of, .. } => &of[..],
                _ => &[],
            };
            let parts = parts.iter().filter_map(|part| sizes.get(*part as usize));
            sizes.push(parts.fold(1, |sum: u64, size| sum.saturating_add(*size)));
        }
        sizes
    }
}

/// Whether a text says per cent.
fn is_percent(text: &str) -> bool {
    text.contains(['%', '\u{66A}']) || text.contains("per cent") || text.contains("percent")
}
