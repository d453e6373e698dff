//! Figures as they are printed.

use super::{Period, Status};
use crate::markup::SourceIndex;
use crate::quantity::Quantity;

/// A figure as it is printed.
#[derive(Debug, Clone)]
pub struct Printed {
    /// As it is on the page: `50.2`, `US$50.2 million`.
    pub text: String,
    /// What it is, in English: `exports`.
    pub name: String,
    pub period: Option<Period>,
    /// What it is counted in: `million USD`, `%`, `people`.
    pub unit: Option<String>,
    pub status: Status,
    /// Whether it is drawn in a chart, where its digits may not be written.
    pub in_chart: bool,
    /// Its value with the digits that are printed, and where it is from.
    pub quantity: Quantity,
    pub sources: Vec<SourceIndex>,
}

impl Printed {
    /// A figure of which nothing is said yet.
    pub(crate) fn of(quantity: Quantity) -> Self {
        Self {
            text: String::new(),
            name: String::new(),
            period: None,
            unit: None,
            status: Status::Final,
            in_chart: false,
            quantity,
            sources: Vec::new(),
        }
    }
}
