//! The tokens of a PDF file (ISO 32000-1, 7.2 and 7.3), written to a byte buffer.

use lopdf::Object;

/// The number of an indirect object; generations are always 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ref(pub(super) u32);

impl Ref {
    /// The same as an object of `lopdf`.
    pub(super) fn object(self) -> Object {
        Object::Reference((self.0, 0))
    }
}

/// A length in thousandths of a point, the precision of everything on a page: a hundredth of what the
/// finest printers resolve.
pub(super) fn milli(value: f64) -> i64 {
    // Whole numbers of a PDF/A end at two to the thirty-first (ISO 19005-3, 6.1.13). A cast takes NaN for 0.
    (value.clamp(-2e9, 2e9) * 1000.0).round() as i64
}

/// A whole number.
pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

/// A number given in thousandths.
pub(super) fn thousandths(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let (whole, part) = (value.unsigned_abs() / 1000, value.unsigned_abs() % 1000);
    if whole > 0 || part == 0 {
        integer(out, whole as i64);
    }
    if part > 0 {
        let digits = [b'0' + (part / 100) as u8, b'0' + (part / 10 % 10) as u8, b'0' + (part % 10) as u8];
        let used = if part % 100 == 0 {
            1
        } else if part % 10 == 0 {
            2
        } else {
            3
        };
        out.push(b'.');
        out.extend_from_slice(&digits[..used]);
    }
}

/// A number with at most three decimals.
pub(super) fn real(out: &mut Vec<u8>, value: f64) {
    thousandths(out, milli(value));
}

/// A factor of a matrix, with at most six decimals: what it multiplies may be as long as a page, and is to be right
/// to a thousandth of a point.
pub(super) fn factor(out: &mut Vec<u8>, value: f64) {
    millionths(out, micro(value));
}

/// A number in millionths.
pub(super) fn micro(value: f64) -> i64 {
    (value * 1_000_000.0).round() as i64
}

/// A number given in millionths.
pub(super) fn millionths(out: &mut Vec<u8>, millionths: i64) {
    let whole = millionths / 1_000_000;
    let part = millionths.unsigned_abs() % 1_000_000;
    if millionths < 0 {
        out.push(b'-');
    }
    if whole != 0 || part == 0 {
        integer(out, whole.saturating_abs());
    }
    if part > 0 {
        out.push(b'.');
        let (mut rest, mut unit) = (part, 100_000);
        while rest > 0 {
            out.push(b'0' + (rest / unit) as u8);
            rest %= unit;
            unit /= 10;
        }
    }
}

/// Numbers with a space after each.
pub(super) fn operands(out: &mut Vec<u8>, values: &[f64]) {
    for &value in values {
        real(out, value);
        out.push(b' ');
    }
}

/// A name with its solidus.
pub(super) fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if (b'!'..=b'~').contains(&byte) && !b"#%()/<>[]{}".contains(&byte) {
            out.push(byte);
        } else {
            out.extend_from_slice(&[b'#', hex(byte >> 4), hex(byte & 15)]);
        }
    }
}

/// Two bytes of a literal string, escaped where they must be.
#[inline]
pub(super) fn string_bytes(out: &mut Vec<u8>, bytes: [u8; 2]) {
    if bytes.into_iter().any(is_escaped) {
        bytes.into_iter().for_each(|byte| string_byte(out, byte));
    } else {
        out.extend_from_slice(&bytes);
    }
}

/// A byte of a literal string.
fn string_byte(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'\r' => out.extend_from_slice(b"\\r"),
        _ if is_escaped(byte) => out.extend_from_slice(&[b'\\', byte]),
        _ => out.push(byte),
    }
}

/// Whether a byte would end a literal string, or, as a carriage return, be read as a line feed.
#[inline]
fn is_escaped(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'\\' | b'\r')
}

/// A literal string.
pub(super) fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        string_byte(out, byte);
    }
    out.push(b')');
}

/// The bytes of a text string (7.9.2.2): ASCII as it is, anything else in UTF-16 with its mark.
pub(super) fn text_bytes(text: &str) -> Vec<u8> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.as_bytes().to_vec();
    }
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

/// A text string.
pub(super) fn text(out: &mut Vec<u8>, text: &str) {
    string(out, &text_bytes(text));
}

/// A reference to an object.
pub(super) fn reference(out: &mut Vec<u8>, to: Ref) {
    integer(out, i64::from(to.0));
    out.extend_from_slice(b" 0 R");
}

/// Any object of `lopdf` but a stream, of which only the dictionary is written.
pub(super) fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(true) => out.extend_from_slice(b"true"),
        Object::Boolean(false) => out.extend_from_slice(b"false"),
        Object::Integer(value) => integer(out, *value),
        Object::Real(value) => real(out, f64::from(*value)),
        Object::Name(bytes) => name(out, bytes),
        Object::String(bytes, _) => string(out, bytes),
        Object::Reference((number, _)) => reference(out, Ref(*number)),
        Object::Array(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 && needs_space(value) {
                    out.push(b' ');
                }
                object(out, value);
            }
            out.push(b']');
        }
        Object::Dictionary(values) => dictionary(out, values),
        Object::Stream(stream) => dictionary(out, &stream.dict),
    }
}

/// A dictionary.
pub(super) fn dictionary(out: &mut Vec<u8>, values: &lopdf::Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in values {
        entry(out, key, value);
    }
    out.extend_from_slice(b">>");
}

/// A stream's dictionary as the file's writer takes it: without the brackets and the length.
pub(super) fn stream_entries(values: &lopdf::Dictionary) -> Vec<u8> {
    let mut out = Vec::new();
    for (key, value) in values.iter().filter(|(key, _)| *key != b"Length") {
        entry(&mut out, key, value);
    }
    out
}

fn entry(out: &mut Vec<u8>, key: &[u8], value: &Object) {
    name(out, key);
    if needs_space(value) {
        out.push(b' ');
    }
    object(out, value);
}

/// Whether an object must be kept apart from a token before it: it does not start with a delimiter.
fn needs_space(value: &Object) -> bool {
    matches!(
        value,
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_)
    )
}

/// A hexadecimal digit.
fn hex(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'A' + value - 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let numbers = [0.0, -0.0001, 0.5, -0.25, 12.0, 595.276, -3.1999, 1e300, f64::NAN];
        let expected = "0 0 .5 -.25 12 595.276 -3.2 2000000000 0 ";
        assert_eq!(written(|out| operands(out, &numbers)), expected);
        assert_eq!(written(|out| integer(out, i64::MIN)), "-9223372036854775808");
        let factors = [0.0, 1.0, -1.5, 0.000_12, -12.345_678_9, 1e-9, f64::NAN]
            .map(|value| written(|out| factor(out, value)));
        assert_eq!(factors, ["0", "1", "-1.5", ".00012", "-12.345679", "0", "0"]);
    }

    #[test]
    fn strings_and_names_escape_what_would_end_them() {
        assert_eq!(written(|out| string(out, b"a(b)\\\r")), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(|out| name(out, b"a b/#")), "/a#20b#2F#23");
        assert_eq!(text_bytes("Ў"), [0xFE, 0xFF, 0x04, 0x0E]);
    }
}
