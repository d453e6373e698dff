//! The order of items and of labels.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::compose::DataItem;

/// Names and values, the largest first. Equal values keep their order.
pub(super) fn descending(items: &[DataItem]) -> Vec<(&str, Decimal)> {
    let mut items: Vec<(&str, Decimal)> = items.iter().map(|item| (item.name.as_str(), item.value)).collect();
    items.sort_by_key(|item| Reverse(item.1));
    items
}

/// Where blocks, each with the middle it would have and its height, begin when none overlaps the next
/// and all lie between two ends, moved as little as need be; in the order of their middles.
pub(super) fn spread(blocks: &[(f64, f64)], start: f64, end: f64) -> Vec<f64> {
    let mut tops = Vec::with_capacity(blocks.len());
    let mut free = start;
    for &(middle, height) in blocks {
        let top = (middle - height / 2.0).max(free);
        tops.push(top);
        free = top + height;
    }
    let mut limit = end;
    for (top, &(_, height)) in tops.iter_mut().zip(blocks).rev() {
        *top = top.min(limit - height);
        limit = *top;
    }
    tops
}
