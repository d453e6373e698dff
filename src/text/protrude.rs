//! Optical margins: how much of a character hangs out of the column, so that its edge looks straight.
//!
//! The amounts follow the default set of the microtype package for LaTeX, after Hàn Thế Thành,
//! "Micro-typographic extensions to the TeX typesetting system" (2000).

/// What of a character's width, in thousandths, hangs out at the start and at the end of a line.
pub(super) fn protrusion(character: char) -> (u16, u16) {
    match character {
        'a'..='j' | 'l'..='q' | 's' | 'u' | 'z' => (0, 0),
        'A' | 'T' | 'V' | 'W' | 'X' | 'Y' | 'v' | 'w' | 'x' => (50, 50),
        'F' | 'K' | 'L' | 'k' | 'r' => (0, 50),
        'J' => (50, 0),
        't' => (0, 70),
        'y' => (50, 70),
        '.' | '\u{06D4}' => (0, 700),
        ',' | ':' | '\u{060C}' => (0, 500),
        ';' | '\u{061B}' => (0, 300),
        '!' | '?' | '\u{061F}' => (0, 100),
        '(' => (100, 0),
        ')' => (0, 200),
        '/' => (100, 200),
        '-' | '\u{2010}' | '\u{2011}' => (0, 500),
        '\u{2013}' => (200, 200),
        '\u{2014}' => (150, 150),
        '\u{2018}' | '\u{2019}' | '\'' => (300, 400),
        '\u{201C}' | '\u{201D}' | '"' => (300, 300),
        '\u{201A}' | '\u{201E}' => (400, 400),
        '\u{2039}' => (400, 300),
        '\u{203A}' => (300, 400),
        '\u{00AB}' | '\u{00BB}' => (200, 200),
        _ => (0, 0),
    }
}
