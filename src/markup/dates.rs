//! Dates that a line starts with in languages that write a full stop after the day: `3. Februar 1994`. Markdown would
//! take them for items of a list.

use crate::date::months_after_days;
use crate::read::SourceMap;

/// The text with the full stops of such dates escaped, and where it is in the file; none where there are no such
/// dates. Of lines that follow each other and start so, each is meant to be an item.
pub(super) fn escaped(text: &str, map: &SourceMap, language: &str) -> Option<(String, SourceMap)> {
    let months = months_after_days(language)?;
    let stops = stops(text, &months);
    if stops.is_empty() {
        return None;
    }
    let (mut out, mut places) = (String::with_capacity(text.len() + stops.len()), SourceMap::default());
    let mut done = 0;
    for stop in stops {
        out.push_str(&text[done..stop]);
        places.copy(map, done..stop);
        out.push('\\');
        let at = map.source(stop..stop).start;
        places.replaced(1, at..at);
        done = stop;
    }
    out.push_str(&text[done..]);
    places.copy(map, done..text.len());
    Some((out, places))
}

/// Where the full stops are.
fn stops(text: &str, months: &[&str]) -> Vec<usize> {
    let (mut found, mut of_paragraph) = (Vec::new(), Vec::new());
    let mut fence: Option<&str> = None;
    let mut at = 0;
    // Of a paragraph with several, none is taken.
    let close = |of_paragraph: &mut Vec<usize>, found: &mut Vec<usize>| {
        if of_paragraph.len() == 1 {
            found.append(of_paragraph);
        }
        of_paragraph.clear();
    };
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '>']);
        let start = at + line.len() - inner.len();
        at += line.len();
        if let Some(mark) = ["```", "~~~"].into_iter().find(|mark| inner.starts_with(mark)) {
            fence = match fence {
                Some(open) if open == mark => None,
                None => Some(mark),
                open => open,
            };
        }
        let is_code = fence.is_some() || line.starts_with("    ") || line.starts_with('\t');
        if inner.trim().is_empty() {
            close(&mut of_paragraph, &mut found);
        }
        if is_code {
            continue;
        }
        let item = opened(inner);
        let start = start + inner.len() - item.len();
        if item.len() < inner.len() {
            close(&mut of_paragraph, &mut found);
        }
        if let Some(digits) = day(item, months) {
            of_paragraph.push(start + digits);
        }
    }
    close(&mut of_paragraph, &mut found);
    found
}

/// What follows the mark of an item or a footnote.
fn opened(line: &str) -> &str {
    let bullet = line.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with(' '));
    let note = || line.strip_prefix("[^")?.split_once("]:").map(|(_, rest)| rest);
    bullet.or_else(note).map_or(line, str::trim_start)
}

/// The digits of the day that a line starts with, if a month follows.
fn day(line: &str, months: &[&str]) -> Option<usize> {
    let (number, rest) = line.split_once('.')?;
    let known = matches!(number.len(), 1 | 2) && number.bytes().all(|byte| byte.is_ascii_digit());
    let day = known.then(|| number.parse::<u8>().ok())?.filter(|day| (1..=31).contains(day));
    let word = rest.strip_prefix([' ', '\u{A0}'])?.trim_start();
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    // A name such as “Jan” is that of a month only where it is shortened.
    let with_stop = word.get(..length + 1).filter(|word| word.ends_with('.'));
    let is_month = |word: &str| months.contains(&word.to_lowercase().as_str());
    let follows = is_month(&word[..length]) || with_stop.is_some_and(is_month);
    (day.is_some() && follows).then_some(number.len())
}

#[cfg(test)]
mod tests {
    use crate::read::Source;

    fn escaped(text: &str, language: &str) -> Option<String> {
        let toml = format!("a = '''{text}'''");
        let map = Source::new(text, 4..toml.len()).map(&toml);
        let (found, places) = super::escaped(text, &map, language)?;
        // All but what is put in is where it was.
        let at = found.find('\\').expect("something is escaped");
        assert_eq!(&toml[places.source(at + 1..at + 2)], ".");
        Some(found)
    }

    #[test]
    fn a_date_at_the_start_of_a_line_is_no_item() {
        for (text, language, expected) in [
            ("1. Februar 1994", "de", "1\\. Februar 1994"),
            ("1. Jänner 1994\n\n3. Okt. 1995", "de-AT", "1\\. Jänner 1994\n\n3\\. Okt. 1995"),
            ("am\n1. Mai war\nes", "de", "am\n1\\. Mai war\nes"),
            ("- 3. Februar\n- 4. Februar", "de", "- 3\\. Februar\n- 4\\. Februar"),
            ("> 31. prosince 1999", "cs", "> 31\\. prosince 1999"),
            ("[^n]: 3. januar 1994", "nb", "[^n]: 3\\. januar 1994"),
            ("6. joulukuuta 1917", "fi", "6\\. joulukuuta 1917"),
            ("1. маја 1994", "sr", "1\\. маја 1994"),
        ] {
            assert_eq!(escaped(text, language).as_deref(), Some(expected));
        }
        for (text, language) in [
            ("1. Februar 1994", "en"),
            ("1. Mais\n\n2. Weizen", "de"),
            ("1. Jan Novák\n\n2. Eva", "de"),
            ("32. Februar", "de"),
            ("1. Februar: Beginn\n2. März: Ende", "de"),
            ("```\n1. Februar\n```", "de"),
            ("Text\n\n    1. Februar", "de"),
            ("1\\. Februar", "de"),
            ("Am 1. Februar", "de"),
        ] {
            assert_eq!(escaped(text, language), None, "{text}");
        }
    }
}
