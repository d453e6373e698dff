//! Drawings from a grammar: nested, crossing and circular references, styles, and numbers that no drawing needs. Small
//! counts are likely, large ones possible.

use std::fmt::Write as _;

/// The choices that a drawing is made by.
pub(crate) struct Choices<'a> {
    bytes: &'a [u8],
    /// Stretches what is given: the state of a xorshift generator (Marsaglia 2003).
    state: u64,
}

impl<'a> Choices<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let seed = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
        });
        Self { bytes, state: seed | 1 }
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        let byte = match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                usize::from(*first)
            }
            None => 0,
        };
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state as usize >> 8).wrapping_add(byte) % end.max(1)
    }

    fn one_in(&mut self, end: usize) -> bool {
        self.below(end) == 0
    }

    fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }

    /// Mostly one, two or three, now and then up to `most`.
    fn count(&mut self, most: usize) -> usize {
        if self.one_in(6) { 1 + self.below(most) } else { 1 + self.below(3) }
    }
}

const REFERRING: &[&str] =
    &["fill", "stroke", "clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end", "marker"];
const CONTAINERS: &[&str] = &[
    "g",
    "marker",
    "pattern",
    "clipPath",
    "mask",
    "symbol",
    "linearGradient",
    "radialGradient",
    "filter",
    "svg",
    "switch",
    "a",
    "text",
];

/// A drawing. Its references are among the same few names, whether anything of that name exists or not.
pub(crate) fn drawing(bytes: &[u8]) -> String {
    let choices = &mut Choices::new(bytes);
    let names = choices.count(20);
    let mut out = String::from(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>",
    );
    let mut left = 1 + choices.count(3_000);
    if choices.one_in(2) {
        sheet(&mut out, choices, names);
    }
    // Levels of which each refers to the one before, some times.
    if choices.one_in(2) {
        let (container, property) = (choices.of(CONTAINERS), choices.of(REFERRING));
        let times = choices.count(40);
        let inherits = choices.one_in(3);
        for level in 1..=choices.count(60) {
            let target = level - 1 + choices.below(2);
            let _ = write!(
                out,
                "<{container} id='n{level}'{}>",
                if inherits { format!(" {property}='url(#n{target})'") } else { String::new() }
            );
            for _ in 0..times {
                match choices.one_in(3) {
                    true => {
                        let _ = write!(out, "<use href='#n{target}'/>");
                    }
                    false => shape(&mut out, choices, Some((property, target))),
                }
            }
            let _ = write!(out, "</{container}>");
        }
    }
    element(&mut out, choices, names, 0, &mut left);
    while left > 0 && !choices.one_in(8) {
        element(&mut out, choices, names, 0, &mut left);
    }
    out.push_str("<path d='M0 0H9V9'/></svg>");
    out
}

fn element(out: &mut String, choices: &mut Choices, names: usize, depth: usize, left: &mut usize) {
    if *left == 0 {
        return;
    }
    *left -= 1;
    let target = choices.below(names);
    match choices.below(8) {
        0 => {
            let href = choices.of(&["href", "xlink:href"]);
            let tag = choices.of(&["use", "use", "tref", "feImage", "textPath", "image"]);
            let _ = write!(out, "<{tag} {href}='#n{target}'/>");
        }
        1 if choices.one_in(4) => sheet(out, choices, names),
        1 | 2 => {
            let property = choices.of(REFERRING);
            let times = choices.count(300).min(*left + 1);
            *left -= (times - 1).min(*left);
            (0..times).for_each(|_| shape(out, choices, Some((property, target))));
        }
        3 => shape(out, choices, None),
        _ => {
            let tag = choices.of(CONTAINERS);
            let chain = if choices.one_in(12) { choices.count(300) } else { 1 };
            let name = choices.below(names);
            for link in 0..chain {
                let _ = write!(out, "<{tag} id='n{}'", if link == 0 { name } else { choices.below(names) });
                attributes(out, choices, names);
                out.push('>');
            }
            if tag.ends_with("Gradient") {
                (0..choices.count(50)).for_each(|_| out.push_str("<stop offset='.5' stop-color='red'/>"));
            }
            if depth < 40 {
                for _ in 0..choices.count(12) {
                    element(out, choices, names, depth + 1, left);
                }
            }
            (0..chain).for_each(|_| {
                let _ = write!(out, "</{tag}>");
            });
        }
    }
}

fn attributes(out: &mut String, choices: &mut Choices, names: usize) {
    for _ in 0..choices.below(3) {
        // An attribute may not be there twice: each value goes into a style or an attribute of a name of its own.
        let _ = match choices.below(9) {
            0 => write!(out, " a{}='1'", choices.below(1_000_000)),
            1 => write!(out, " xmlns:p{}='u:{}'", choices.below(1_000_000), choices.below(9)),
            _ => Ok(()),
        };
    }
    if choices.one_in(2) {
        let _ = write!(out, " class='c{}'", choices.below(9));
    }
    if choices.one_in(2) {
        out.push_str(" style='");
        for _ in 0..choices.count(8) {
            declaration(out, choices, names);
        }
        out.push('\'');
    }
    if choices.one_in(3) {
        let units = choices.of(&["userSpaceOnUse", "objectBoundingBox"]);
        let _ = write!(
            out,
            " patternUnits='{units}' maskContentUnits='{units}' clipPathUnits='{units}' gradientUnits='{units}'"
        );
    }
    if choices.one_in(3) {
        out.push_str(" width='5' height='5' overflow='visible' markerWidth='2'");
    }
    if choices.one_in(4) {
        let _ = write!(out, " opacity='.{}'", 1 + choices.below(9));
    }
    if choices.one_in(6) {
        let scale = choices.of(&["1e9", "1e-9", "2", ".5", "-1"]);
        let _ = write!(out, " transform='scale({scale})'");
    }
    if choices.one_in(8) {
        let _ = write!(out, " href='#n{}'", choices.below(names));
    }
}

fn declaration(out: &mut String, choices: &mut Choices, names: usize) {
    let name = choices.of(REFERRING);
    let comment = if choices.one_in(5) { "/*}*/" } else { "" };
    let value = match choices.below(6) {
        0 => choices
            .of(&["inherit", "none", "context-fill", "context-stroke", "currentColor", "red"])
            .to_owned(),
        _ => format!("url(#n{})", choices.below(names)),
    };
    let important = if choices.one_in(9) { "!important" } else { "" };
    let _ = write!(out, "{comment}{name}:{value}{important};");
}

fn sheet(out: &mut String, choices: &mut Choices, names: usize) {
    out.push_str("<style>");
    for _ in 0..choices.count(200) {
        for part in 0..choices.count(14) {
            if part > 0 {
                out.push_str(choices.of(&[" ", " ", "&gt;", "+", ",", "/*,*/ "]));
            }
            let class = format!(".c{}", choices.below(9));
            out.push_str(choices.of(&[
                "g",
                "*",
                "path",
                class.as_str(),
                "[style]",
                ":first-child",
                "[class~=c1]",
            ]));
        }
        out.push('{');
        for _ in 0..choices.count(30) {
            declaration(out, choices, names);
        }
        out.push('}');
    }
    out.push_str("</style>");
}

fn shape(out: &mut String, choices: &mut Choices, reference: Option<(&str, usize)>) {
    let segments = choices.count(2_000);
    let outline = match choices.below(6) {
        0 => "<rect width='5' height='5' rx='1'".to_owned(),
        1 => "<circle r='3'".to_owned(),
        2 => format!("<polyline points='{}'", "1,1 2 2 ".repeat(segments)),
        3 => "<line x2='5' y2='0'".to_owned(),
        4 => format!("<path d='M0 0{}'", "a1 1 0 1 1 3 3c1 1 2 2 3 3".repeat(segments.min(300))),
        _ => format!("<path d='M0 0{}Z'", "L1 1 5 2".repeat(segments)),
    };
    out.push_str(&outline);
    if let Some((property, target)) = reference {
        let _ = write!(out, " {property}='url(#n{target})'");
    }
    if choices.one_in(8) {
        out.push_str(choices.of(&[
            " stroke-dasharray='.001' stroke='red'",
            " stroke-width='1e20'",
            " stroke='context-stroke'",
            " vector-effect='non-scaling-stroke'",
        ]));
    }
    out.push_str("/>");
}
