//! Signs of currencies.

/// The sign of a currency (ISO 4217), as an international reader knows it, or `None` if the code is
/// clearer.
pub(super) fn symbol(code: &str) -> Option<&'static str> {
    Some(match code {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "INR" => "₹",
        "PKR" => "Rs",
        "RUB" => "₽",
        "UAH" => "₴",
        "TRY" => "₺",
        "KRW" => "₩",
        "ILS" => "₪",
        "NGN" => "₦",
        "VND" => "₫",
        "PHP" => "₱",
        "KZT" => "₸",
        "BYN" => "Br",
        "AUD" => "A$",
        "CAD" => "C$",
        "NZD" => "NZ$",
        "HKD" => "HK$",
        "SGD" => "S$",
        "BRL" => "R$",
        _ => return None,
    })
}
