//! Currencies.

use super::context::Context;
use super::shape::Shape;
use crate::diag::codes;
use crate::read::Reader;
use crate::read::schema::Type;

/// The currency of `[trade]` where it gives none.
pub(super) const USUAL_CURRENCY: &str = "USD";

/// Three capital letters, as in ISO 4217.
pub(crate) struct Currency;

impl Shape for Currency {
    type Value = String;
    const TYPE: Type = Type::Pattern("three capital letters", "^[A-Z]{3}$");

    fn read(cx: &mut Context, table: &Reader, key: &str) -> Option<String> {
        let (code, range) = table.word(cx, key)?;
        if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let error = cx.error(codes::CURRENCY, range, format!("`{code}` is not a currency code"));
            error
                .hints
                .push("write three capital letters, such as `USD`, `EUR` or `PKR` (ISO 4217)".to_owned());
        }
        Some(code.to_owned())
    }

    fn missing() -> String {
        USUAL_CURRENCY.to_owned()
    }
}
