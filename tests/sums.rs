//! What is derived from figures is exact, whatever the figures.

use chancery::brief::{Loaded, load};
use chancery::read::NoFiles;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// A brief of one year of trade.
fn one_year(exports: Decimal, imports: Decimal, total: Option<Decimal>) -> Loaded {
    let total = total.map(|total| format!(", total = {total}")).unwrap_or_default();
    let text = format!(
        "schema = 1\n[brief]\ntitle = \"Trade\"\ndate = 2024-02-03\n\
         summary = \"{{{{trade.2023.total|number}}}} and {{{{trade.2023.balance|number}}}}\"\n\
         [[party]]\ncode = \"XR\"\nname = \"Ruritania\"\n[[party]]\ncode = \"XG\"\nname = \"Graustark\"\n\
         [trade]\ncurrency = \"USD\"\nunit = \"million\"\nsources = [\"s\"]\n\
         year = [{{ year = 2023, exports = {exports}, imports = {imports}{total} }}]\n\
         [[source]]\nid = \"s\"\ntitle = \"Yearbook\"\n"
    );
    let mut loaded = load("brief.toml", text.as_bytes(), &NoFiles);
    chancery::lint::check(&mut loaded);
    loaded
}

/// A figure as statistics have them, from thousandths to millions.
fn figure() -> impl Strategy<Value = Decimal> {
    (0..10_000_000_000_i64, 0..=3_u32).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

proptest! {
    #[test]
    fn totals_and_balances_are_exact(exports in figure(), imports in figure()) {
        let loaded = one_year(exports, imports, None);
        prop_assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        let brief = loaded.brief.expect("a brief without errors");
        let year = &brief.trade.expect("its trade").years[0];
        prop_assert_eq!(year.total, Some(exports + imports));
        prop_assert_eq!(year.balance(), Some(exports - imports));
        // As many decimals as the finer of the two has: 35.1 - 15.1 is 20.0.
        prop_assert_eq!(year.total.map(|total| total.scale()), Some(exports.scale().max(imports.scale())));
    }

    #[test]
    fn a_total_that_is_no_sum_is_told(exports in figure(), imports in figure(), more in 2..1000_i64) {
        let sum = exports + imports;
        prop_assert!(one_year(exports, imports, Some(sum)).diagnostics.is_empty());
        let wrong = sum + Decimal::from(more);
        let reported = one_year(exports, imports, Some(wrong)).diagnostics;
        prop_assert!(reported.iter().any(|diagnostic| diagnostic.code == "L0101"), "{:?}", reported);
    }
}
