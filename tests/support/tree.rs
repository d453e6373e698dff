//! The structure tree of a finished PDF as text: what a reader who listens hears, in order.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A line a node: type, attributes, its own text.
pub(crate) fn dump(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).expect("the file can be read");
    let texts = document.page_iter().map(|page| (page, marked_texts(&document, page))).collect();
    let reader = Reader { document: &document, texts };
    let catalog = document.catalog().unwrap();
    let mut out = format!("Lang={}\n", string(catalog.get(b"Lang").unwrap()));
    let root = reader.dictionary(catalog.get(b"StructTreeRoot").unwrap());
    reader.kids(&mut out, root, None, 0);
    out.push_str("Outline\n");
    let outlines = reader.dictionary(catalog.get(b"Outlines").unwrap());
    reader.outline(&mut out, outlines, 1);
    out
}

struct Reader<'a> {
    document: &'a Document,
    texts: BTreeMap<ObjectId, BTreeMap<i64, String>>,
}

impl<'a> Reader<'a> {
    fn dictionary(&self, object: &'a Object) -> &'a Dictionary {
        self.document.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn node(&self, out: &mut String, node: &'a Dictionary, depth: usize) {
        let _ = write!(out, "{:indent$}{}", "", name(node.get(b"S").unwrap()), indent = depth * 2);
        for key in ["Lang", "ID", "Alt", "ActualText", "E"] {
            if let Ok(value) = node.get(key.as_bytes()) {
                let _ = write!(out, " {key}={:?}", string(value));
            }
        }
        if let Ok(attributes) = node.get(b"A") {
            for (key, value) in self.dictionary(attributes).iter().filter(|(key, _)| key.as_slice() != b"O") {
                let _ = write!(out, " {}={}", String::from_utf8_lossy(key), plain(value));
            }
        }
        out.push('\n');
        self.kids(out, node, node.get(b"Pg").and_then(Object::as_reference).ok(), depth + 1);
    }

    fn kids(&self, out: &mut String, node: &'a Dictionary, page: Option<ObjectId>, depth: usize) {
        let Ok(kids) = node.get(b"K") else { return };
        let kids = kids.as_array().map_or(std::slice::from_ref(kids), Vec::as_slice);
        for kid in kids {
            if let Ok(number) = kid.as_i64() {
                self.text(out, page, number, depth);
                continue;
            }
            let kid = self.dictionary(kid);
            match kid.get(b"Type").and_then(Object::as_name).unwrap_or_default() {
                b"MCR" => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).ok();
                    self.text(out, page, kid.get(b"MCID").unwrap().as_i64().unwrap(), depth);
                }
                b"OBJR" => {
                    let link = self.dictionary(kid.get(b"Obj").unwrap());
                    let target = match link.get(b"A") {
                        Ok(action) => string(self.dictionary(action).get(b"URI").unwrap()),
                        Err(_) => self.page(link.get(b"Dest").unwrap()),
                    };
                    let contents = string(link.get(b"Contents").unwrap());
                    let _ = writeln!(out, "{:indent$}-> {target} {contents:?}", "", indent = depth * 2);
                }
                _ => self.node(out, kid, depth),
            }
        }
    }

    fn text(&self, out: &mut String, page: Option<ObjectId>, number: i64, depth: usize) {
        let page = page.expect("content is on a page");
        let text = self.texts[&page].get(&number).map_or("MISSING", String::as_str);
        let page = self.number(page);
        let _ = writeln!(out, "{:indent$}{page}: {text:?}", "", indent = depth * 2);
    }

    fn number(&self, page: ObjectId) -> usize {
        self.document.page_iter().position(|known| known == page).expect("a page of the document") + 1
    }

    fn page(&self, destination: &Object) -> String {
        let page = destination.as_array().unwrap()[0].as_reference().unwrap();
        format!("page {}", self.number(page))
    }

    fn outline(&self, out: &mut String, parent: &'a Dictionary, depth: usize) {
        let mut next = parent.get(b"First").ok();
        while let Some(item) = next {
            let item = self.dictionary(item);
            let (title, page) = (string(item.get(b"Title").unwrap()), self.page(item.get(b"Dest").unwrap()));
            let _ = writeln!(out, "{:indent$}{title:?} {page}", "", indent = depth * 2);
            self.outline(out, item, depth + 1);
            next = item.get(b"Next").ok();
        }
    }
}

/// The texts of a page's marked-content sequences by their numbers.
fn marked_texts(document: &Document, page: ObjectId) -> BTreeMap<i64, String> {
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = document
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, unicode(document, font)))
        .collect();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let (mut texts, mut font, mut open): (BTreeMap<i64, String>, _, _) = (BTreeMap::new(), None, Vec::new());
    let mut reversed: Vec<(usize, i64, usize)> = Vec::new();
    for Operation { operator, operands } in &content.operations {
        match operator.as_str() {
            "BMC" => {
                let number = open.iter().rev().find_map(|(number, _)| *number);
                let is_reversed = operands.first().is_some_and(|tag| name(tag) == "ReversedChars");
                let start = number.and_then(|number| texts.get(&number)).map_or(0, String::len);
                reversed.extend(number.filter(|_| is_reversed).map(|number| (open.len(), number, start)));
                open.push((None, None));
            }
            "BDC" => {
                let properties = operands[1].as_dict().unwrap();
                let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                let actual = properties.get(b"ActualText").ok().map(string);
                open.push((number, actual));
            }
            "EMC" => {
                let (_, actual) = open.pop().expect("an open sequence");
                // What is shown in it is read from its end (ISO 32000-1, 14.8.2.3.3).
                if let Some((_, number, start)) = reversed.pop_if(|(depth, ..)| *depth == open.len())
                    && let Some(text) = texts.get_mut(&number)
                {
                    let turned: String = text[start..].chars().rev().collect();
                    text.replace_range(start.., &turned);
                }
                let number = open.iter().rev().find_map(|(number, _)| *number);
                if let (Some(text), Some(number)) = (actual, number) {
                    texts.entry(number).or_insert_with(String::new).push_str(&text);
                }
            }
            "Tf" => font = fonts.get(operands[0].as_name().unwrap()),
            "TJ" => {
                let number = open.iter().rev().find_map(|(number, _)| *number);
                let spoken = open.iter().any(|(_, actual)| actual.is_some());
                let (Some(number), false) = (number, spoken) else { continue };
                let text = texts.entry(number).or_insert_with(String::new);
                for codes in operands[0].as_array().unwrap().iter().filter_map(|item| item.as_str().ok()) {
                    for code in codes.chunks_exact(2) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        text.push_str(&font.unwrap()[&code]);
                    }
                }
            }
            _ => {
                // Anything else that is drawn, so that figures have content.
                if let Some(number) = open.iter().rev().find_map(|(number, _)| *number) {
                    texts.entry(number).or_default();
                }
            }
        }
    }
    assert!(open.is_empty(), "a marked-content sequence does not end");
    texts
}

/// The text of each code, from a font's `ToUnicode`.
pub(crate) fn unicode(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = document.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1.as_stream().unwrap();
    let map = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
    let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
    let number = |digits: &str| u16::from_str_radix(digits, 16).unwrap();
    pairs
        .filter(|pair| *pair != ("0000", "FFFF"))
        .map(|(code, text)| {
            let units: Vec<u16> = (0..text.len() / 4).map(|at| number(&text[at * 4..at * 4 + 4])).collect();
            (number(code), String::from_utf16(&units).unwrap())
        })
        .collect()
}

fn name(object: &Object) -> String {
    String::from_utf8_lossy(object.as_name().unwrap()).into_owned()
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

fn plain(object: &Object) -> String {
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(" "),
        Object::Real(number) => format!("{number:.0}"),
        Object::String(..) => format!("{:?}", string(object)),
        other => format!("{other:?}"),
    }
}

/// The texts of a PDF in the order of its tags, each with the types of the elements around it, the outermost
/// first. Artifacts are not among them.
#[allow(dead_code, reason = "shared by several tests")]
pub(crate) fn texts(pdf: &[u8]) -> Vec<(Vec<String>, String)> {
    let mut texts = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for line in dump(pdf).lines().skip(1).take_while(|line| *line != "Outline") {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let line = line.trim_start();
        open.truncate(depth);
        if let Some((page, text)) = line.split_once(": \"")
            && page.bytes().all(|byte| byte.is_ascii_digit())
        {
            let text = unescaped(text.strip_suffix('"').expect("a quoted text"));
            texts.push((open.clone(), text));
        } else if !line.starts_with("->") {
            open.push(line.split(' ').next().unwrap_or_default().to_owned());
        }
    }
    texts
}

/// A text as it was before `{:?}` wrote it.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match rest.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('u') => {
                let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}
