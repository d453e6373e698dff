//! A document as text that can be read and compared.
//!
//! Marks: `~` a space that does not break, `*…*` italic, `**…**` strong, `_…_` secondary, `^n^` a source,
//! `[^a]` a footnote, `<…>` a link, `{ur:…}` another language.

use chancery::compose::ChartType;
use chancery::compose::{
    Block, Cell, ContentsWhen, Document, HeadingPlace, Inline, LinkTarget, List, Table, TableWidth, Text,
};

pub(crate) fn document(document: &Document) -> String {
    let mut out = String::new();
    let masthead = &document.masthead;
    let meta = &document.meta;
    let mut line = |name: &str, words: String| {
        if !words.is_empty() {
            out.push_str(&format!("{name}: {words}\n"));
        }
    };
    line("subject", meta.subject.clone().unwrap_or_default());
    line("keywords", meta.keywords.join(", "));
    line("marking", meta.marking.as_ref().map(|marking| inlines(&marking.words)).unwrap_or_default());
    line("head", inlines(&meta.running_head));
    line("foot", inlines(&meta.running_foot));
    line("folio", meta.folio.clone());
    line("series", inlines(&masthead.series));
    line("dateline", inlines(&masthead.dateline));
    if let Some((numeral, word)) = &masthead.numeral {
        line("numeral", format!("{} {}", inlines(numeral), inlines(word)));
    }
    line("title", inlines(&masthead.title));
    line("subtitle", inlines(&masthead.subtitle));
    line("parties", inlines(&masthead.parties));
    line("emblems", masthead.emblems.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", "));
    for author in &masthead.authors {
        line("author", inlines(author));
    }
    line("status", inlines(&masthead.status));
    for (position, block) in document.blocks.iter().enumerate() {
        if position == document.contents.before && document.contents.when != ContentsWhen::Never {
            out.push_str(&format!(
                "\n[{}, {:?}]\n",
                inlines(&document.contents.title),
                document.contents.when
            ));
        }
        push_block(&mut out, block, "", document);
    }
    out
}

fn push_block(out: &mut String, block: &Block, indent: &str, document: &Document) {
    match block {
        Block::Heading(heading) => {
            let marks = "#".repeat(usize::from(heading.level));
            let place = if heading.place == HeadingPlace::Margin { " (margin)" } else { "" };
            out.push_str(&format!("\n{indent}{marks}{place} {}\n", inlines(&heading.text)));
        }
        Block::Paragraph(paragraph) => {
            out.push_str(&format!("{indent}{:?}: {}\n", paragraph.style, inlines(&paragraph.text)));
        }
        Block::List(list) => push_list(out, list, indent, document),
        Block::Quote(blocks) => {
            for block in blocks {
                push_block(out, block, &format!("{indent}> "), document);
            }
        }
        Block::Code(text) => out.push_str(&format!("{indent}code: {text:?}\n")),
        Block::PullQuote(words) => out.push_str(&format!("{indent}pull quote: {}\n", inlines(words))),
        Block::Table(table) => push_table(out, table, indent),
        Block::KeyFigures(figures) => {
            for figure in figures {
                let mut words = vec![inlines(&figure.value), inlines(&figure.label)];
                words.extend([&figure.change, &figure.note].into_iter().map(|words| inlines(words)));
                words.extend(figure.spark.iter().map(|spark| spark.alt.clone()));
                words.retain(|words| !words.is_empty());
                out.push_str(&format!("{indent}figure: {}\n", words.join(" | ")));
            }
        }
        Block::Figures(pair) => {
            out.push_str(&format!("{indent}beside each other:\n"));
            for figure in pair.iter() {
                push_block(out, &Block::Figure(figure.clone()), &format!("{indent}  "), document);
            }
        }
        Block::Figure(figure) => {
            out.push_str(&format!("{indent}chart: {}\n", inlines(&figure.title)));
            out.push_str(&format!("{indent}  caption: {}\n", inlines(&figure.caption)));
            if let Some(alt) = &figure.alt {
                out.push_str(&format!("{indent}  alt: {alt}\n"));
            }
            if let Some(chart) = document.charts.get(figure.chart) {
                push_chart(out, &chart.kind, indent);
            }
        }
        Block::Picture(picture) => {
            out.push_str(&format!("{indent}picture {:?}: {}\n", picture.width, picture.alt));
            for words in [&picture.caption, &picture.credit] {
                out.push_str(&format!("{indent}  {}\n", inlines(words)));
            }
        }
        Block::Map(map) => {
            out.push_str(&format!("{indent}map {:?}: {}\n", map.width, map.alt));
            for words in [&map.title, &map.caption, &map.note] {
                out.push_str(&format!("{indent}  {}\n", inlines(words)));
            }
            for mark in &map.marks {
                out.push_str(&format!(
                    "{indent}  {:?} {} at {}, {}\n",
                    mark.kind, mark.name.text, mark.at.lat, mark.at.lon
                ));
            }
        }
        Block::Panel(panel) => {
            out.push_str(&format!("{indent}box: {}\n", inlines(&panel.title)));
            for block in &panel.body {
                push_block(out, block, &format!("{indent}  "), document);
            }
        }
        Block::Rule => out.push_str(&format!("{indent}---\n")),
    }
}

fn push_list(out: &mut String, list: &List, indent: &str, document: &Document) {
    out.push_str(&format!("{indent}list {:?}\n", list.kind));
    for item in &list.items {
        out.push_str(&format!("{indent}  ({})\n", inlines(&item.label)));
        if let Some(photo) = &item.photo {
            out.push_str(&format!("{indent}    photo: {} | {}\n", photo.alt, inlines(&photo.credit)));
        }
        for block in &item.body {
            push_block(out, block, &format!("{indent}    "), document);
        }
    }
}

fn push_table(out: &mut String, table: &Table, indent: &str) {
    let margin = if table.margin_key { ", margin key" } else { "" };
    let width = match table.width {
        TableWidth::Column => String::new(),
        width => format!(", {width:?}"),
    };
    out.push_str(&format!("{indent}table {:?}{margin}{width}: {}\n", table.head, inlines(&table.caption)));
    if let Some(summary) = &table.summary {
        out.push_str(&format!("{indent}  summary: {summary}\n"));
    }
    let heads: Vec<_> = table.columns.iter().map(|column| inlines(&column.head)).collect();
    out.push_str(&format!("{indent}  = {}\n", heads.join(" | ")));
    for row in &table.body {
        let cells: Vec<_> = row.cells.iter().map(cell).collect();
        match &row.group {
            Some(continued) => {
                out.push_str(&format!("{indent}  + {}, then {}\n", cells.join(" | "), inlines(continued)));
            }
            None => {
                let mark = if row.total { '=' } else { '-' };
                out.push_str(&format!("{indent}  {mark} {}\n", cells.join(" | ")));
            }
        }
    }
    for note in &table.notes {
        out.push_str(&format!("{indent}  note {:?}: {}\n", note.style, inlines(&note.text)));
    }
}

fn cell(cell: &Cell) -> String {
    cell.paragraphs.iter().map(|paragraph| inlines(paragraph)).collect::<Vec<_>>().join(" / ")
}

fn push_chart(out: &mut String, kind: &ChartType, indent: &str) {
    let mut part = |name: &str, values: String| out.push_str(&format!("{indent}  {name}: {values}\n"));
    match kind {
        ChartType::Years { years, series, .. } => {
            part("years", years.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
            for series in series {
                let values = series.values.iter().map(|v| v.map_or("·".to_owned(), |v| v.to_string()));
                part(&series.name, values.collect::<Vec<_>>().join(" "));
            }
        }
        ChartType::Ranked { bars: parts, .. } | ChartType::Shares { parts, .. } => {
            for item in parts {
                part(&item.name, item.value.to_string());
            }
        }
    }
}

fn inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(words) => text(words),
        Inline::Link(link) => {
            let words: String = link.body.iter().map(text).collect();
            match &link.target {
                LinkTarget::Uri(uri) => format!("<{words}: {uri}>"),
                LinkTarget::Anchor(_) => format!("<{words}>"),
            }
        }
        Inline::Citation(citations) => {
            let labels: Vec<_> = citations.iter().map(|citation| citation.label.as_str()).collect();
            format!("^{}^", labels.join(","))
        }
        Inline::Footnote(note) => {
            let mut body = String::new();
            for block in note.note.iter().flat_map(|note| &note.body) {
                if let Block::Paragraph(paragraph) = block {
                    body.push_str(&inlines(&paragraph.text));
                }
            }
            format!("[^{}: {body}]", note.label)
        }
        Inline::CitedOn(cited) => format!("[cited {}×]", cited.citations.len()),
        Inline::Break => " ⏎ ".to_owned(),
    }
}

fn text(text: &Text) -> String {
    let mut words = text.text.replace('\u{A0}', "~");
    for (on, mark) in [(text.style.italic, "*"), (text.style.strong, "**"), (text.style.muted, "_")] {
        if on {
            words = format!("{mark}{words}{mark}");
        }
    }
    match &text.language {
        Some(language) => format!("{{{language}:{words}}}"),
        None => words,
    }
}
