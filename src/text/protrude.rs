//! Optical margins: how much of a character hangs out of the column, so that its edge looks straight.
//!
//! The amounts are those of the microtype package for LaTeX (`microtype.cfg`, the sets for Computer
//! Modern and the defaults), in thousandths of the character's width.

/// What hangs at the start and at the end of a line.
pub(super) fn protrusion(character: char) -> (u16, u16) {
    match character {
        'A' => (50, 50),
        'F' | 'K' | 'L' | 'k' | 'r' => (0, 50),
        'J' => (50, 0),
        'T' | 'V' | 'W' | 'X' | 'Y' | 'v' | 'w' | 'x' => (50, 50),
        't' => (0, 70),
        'y' => (50, 70),
        '.' | '\u{06D4}' => (0, 700),
        ',' | '\u{060C}' => (0, 500),
        ':' => (0, 500),
        ';' | '\u{061B}' => (0, 300),
        '!' | '?' | '\u{061F}' => (0, 100),
        '(' => (100, 0),
        ')' => (0, 200),
        '/' => (100, 200),
        '-' | '\u{2010}' | '\u{2011}' => (0, 500),
        '\u{2013}' => (200, 300),
        '\u{2014}' => (150, 200),
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\'' => (400, 400),
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '"' => (300, 300),
        '\u{00AB}' | '\u{00BB}' | '\u{2039}' | '\u{203A}' => (200, 200),
        '\u{2026}' => (0, 200),
        _ => (0, 0),
    }
}
