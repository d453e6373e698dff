//! Booklets: a cover to the edges of the sheet, its back, and what printers need; and running heads.

use std::path::{Path, PathBuf};

use crate::judges::{PDFINFO, PDFTOPPM, PDFTOTEXT, QPDF, assert_conforms, assert_sound};
use crate::support::{Sandbox, root};

/// A sample as a booklet, with changes of its text, beside the files that it names.
fn booklet(sandbox: &Sandbox, changes: &[(&str, &str)]) -> PathBuf {
    let folder = root().join("briefs");
    for name in ["house.toml", "emblems/ruritania.svg", "emblems/graustark.svg", "emblems/institute.svg"] {
        sandbox.write(name, std::fs::read(folder.join(name)).expect(name));
    }
    sandbox.write("views/strelsau.svg", std::fs::read(folder.join("views/strelsau.svg")).expect("the view"));
    let mut brief = std::fs::read_to_string(folder.join("ruritania-graustark.toml")).expect("the sample");
    let always =
        [("\n[layout]\n", "\n[layout]\nformat = \"booklet\"\n"), ("max_pages = 16", "max_pages = 40")];
    for (from, to) in always.iter().chain(changes) {
        assert!(brief.contains(from), "{from:?} is not in the sample");
        brief = brief.replacen(from, to, 1);
    }
    sandbox.write("brief.toml", brief)
}

/// The words of a page.
fn page(file: &Path, number: usize) -> Option<String> {
    let number = number.to_string();
    let range = ["-f", &number, "-l", &number].map(AsRef::as_ref);
    let arguments = range.into_iter().chain([file.as_os_str(), "-".as_ref()]);
    let words = PDFTOTEXT.ask(arguments.collect::<Vec<_>>())?.stdout;
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Asserts that words are in a text, in this order.
fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = text[from..].find(word).unwrap_or_else(|| panic!("`{word}` is not in its place:\n{text}"));
        from += at + word.len();
    }
}

#[test]
fn a_booklet_has_a_cover_and_the_data_of_the_edition_on_its_back() {
    let sandbox = Sandbox::new();
    let changes = [
        ("edition     = ", "status = \"draft\"\nversion = \"0.3\"\nedition = "),
        ("thirty years across one mountain\"\n", "thirty years\"\n"),
        ("subtitle.en = ", "# subtitle.en = "),
        ("subtitle.fr = ", "# subtitle.fr = "),
        ("subtitle.ar = ", "# subtitle.ar = "),
        ("Thirty years after the exchange", "The two agree. Thirty years after the exchange"),
    ];
    booklet(&sandbox, &changes);
    sandbox.run(["build", "brief.toml", "--lang", "en", "-o", "brief.pdf"]).succeeded();
    let file = sandbox.path("brief.pdf");
    let (Some(cover), Some(back), Some(third)) = (page(&file, 1), page(&file, 2), page(&file, 3)) else {
        return;
    };
    for words in [
        "Draft 0.3",
        "Ruritania and Graustark: thirty years",
        "30",
        "The two agree.",
        "Kingdom of Ruritania",
        "Principality of Graustark",
        "Theodora Lindqvist-Haas",
        "Strelsau, 14 June 2024",
    ] {
        assert!(cover.contains(words), "`{words}` is not on the cover:\n{cover}");
    }
    in_order(
        &back,
        &[
            "Issued by",
            "Strelsau Institute of International Affairs",
            "Series",
            "No. 2024/11",
            "Second edition",
            "Draft 0.3",
            "Marek Oblonsky, Lecturer in Alpine History",
            "Data to",
            "31 December 2023",
            "Sample – not official",
            "briefings@institute.example",
            "CC0 1.0",
            "Disclaimer",
        ],
    );
    // Neither has a running head or a page number; both are counted.
    for words in [&cover, &back] {
        assert!(!words.contains(" of 1"), "{words}");
        assert_eq!(
            words.matches("Sample – not official").count(),
            if words == &cover { 2 } else { 3 },
            "{words}"
        );
    }
    assert!(third.contains("Draft 0.3 · 3 of 1"), "{third}");
    // What is on the back is not said again at the end.
    let all = PDFTOTEXT.ask([file.as_os_str(), "-".as_ref()]).expect("it was there before").stdout;
    assert_eq!(all.matches("Ruritania and Graustark are invented").count(), 1);
    // Without labels of their own, pages are called by the numbers that are printed on them.
    let told = QPDF.ask(["--json".as_ref(), "--json-key=pagelabels".as_ref(), file.as_os_str()]);
    assert!(told.is_none_or(|told| told.stdout.contains("\"pagelabels\": []")));
    assert_conforms(&file);
}

#[test]
fn a_cover_is_drawn_to_the_edge_of_the_bleed() {
    let sandbox = Sandbox::new();
    let cover = "extends = \"house.toml\"\nmarkings = \"us\"\ncover = { file = \"views/strelsau.svg\", alt = \"Strelsau\" }";
    let changes = [
        ("extends = \"house.toml\"", cover),
        ("marking     = ", "marking = \"SECRET//NOFORN\"\n# marking = "),
    ];
    booklet(&sandbox, &changes);
    sandbox.run(["build", "brief.toml", "--lang", "en", "-o", "brief.pdf", "--bleed", "3mm"]).succeeded();
    let file = sandbox.path("brief.pdf");
    let Some(verdict) = PDFINFO.ask(["-box".as_ref(), file.as_os_str()]) else { return };
    // 210 by 297 mm, and 3 mm around it.
    let boxes: Vec<String> =
        verdict.stdout.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for expected in [
        "MediaBox: 0.00 0.00 612.28 858.90",
        "BleedBox: 0.00 0.00 612.28 858.90",
        "TrimBox: 8.50 8.50 603.78 850.39",
    ] {
        assert!(boxes.iter().any(|line| line == expected), "`{expected}` is not in:\n{}", verdict.stdout);
    }
    assert_conforms(&file);
    assert_sound(&file);
    let arguments = ["-r", "36", "-l", "1", "-singlefile"].map(std::ffi::OsStr::new);
    let output = sandbox.path("cover");
    let Some(_) = PDFTOPPM.ask(arguments.into_iter().chain([file.as_os_str(), output.as_os_str()])) else {
        return;
    };
    let image = sandbox.read("cover.ppm");
    // A header of three numbers, then three bytes a pixel, row by row.
    let header: Vec<&[u8]> = image.splitn(4, u8::is_ascii_whitespace).collect();
    let number = |bytes: &[u8]| std::str::from_utf8(bytes).unwrap().parse::<usize>().unwrap();
    let (width, height) = (number(header[1]), number(header[2]));
    let pixels = &image[image.len() - width * height * 3..];
    let at = |x: usize, y: usize| &pixels[(y * width + x) * 3..][..3];
    for (x, y) in [(0, 0), (width - 2, 0), (0, height / 3), (width - 2, height / 3)] {
        assert_eq!(at(x, y), [0x5A, 0x23, 0x38], "at {x}, {y}");
    }
    assert_ne!(at(0, height / 2), [0xFF; 3], "the picture reaches the edge");
    assert_eq!(at(0, height - 30), [0xFF; 3]);
}

#[test]
fn a_bleed_is_a_length_within_bounds() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", crate::support::SMALL);
    sandbox.run(["build", "brief.toml", "-o", "plain.pdf"]).succeeded();
    sandbox.run(["build", "brief.toml", "-o", "none.pdf", "--bleed", "0mm"]).succeeded();
    assert_eq!(sandbox.read("plain.pdf"), sandbox.read("none.pdf"));
    for (written, expected) in
        [("3", "`3mm`"), ("3 cm", "`3mm`"), ("-1mm", ""), ("21mm", "at most 20 mm"), ("1in", "at most")]
    {
        sandbox.run(["build", "brief.toml", &format!("--bleed={written}")]).refused(&["--bleed", expected]);
    }
    // A series says it for all of its briefs; another bleed is another PDF.
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbleed = \"0.125in\"\n");
    sandbox.run(["build"]).succeeded();
    let Some(verdict) = PDFINFO.ask(["-box".as_ref(), sandbox.path("brief.pdf").as_os_str()]) else { return };
    assert!(verdict.stdout.contains("9.00     9.00   604.28   850.89"), "{}", verdict.stdout);
    sandbox.run(["build"]).succeeded().says(&["up to date"]);
    sandbox.run(["build", "--bleed", "3mm"]).succeeded().says(&["Wrote"]);
    sandbox.write("chancery.toml", "schema = 1\n[series]\nbleed = \"wide\"\n");
    sandbox.run(["build"]).failed(&["`wide` is no bleed", "`3mm`"]);
}

#[test]
fn covers_without_much_room_or_much_to_say_are_whole() {
    let long = "A very long title of many words ".repeat(7);
    for changes in [
        vec![("title.en    = \"", format!("title.en = \"{long}"))],
        vec![("subtitle.en = \"", format!("subtitle.en = \"{}", "Much is said here. ".repeat(90)))],
        vec![("paper     = \"a4\"", "paper = \"letter\"\ncolumns = 2".to_owned())],
        vec![("kind        = \"anniversary\"", "kind = \"visit\"".to_owned())],
        vec![("extends = \"house.toml\"", "accent = \"#FFD000\"".to_owned())],
    ] {
        let sandbox = Sandbox::new();
        let changes: Vec<(&str, &str)> = changes.iter().map(|(from, to)| (*from, to.as_str())).collect();
        booklet(&sandbox, &changes);
        for (language, words) in [("en", "thirty years across one"), ("ar", "ثلاثون")] {
            sandbox.run(["build", "brief.toml", "--lang", language]).succeeded();
            let file = sandbox.path(&format!("brief.{language}.pdf"));
            let Some(first) = page(&file, 1) else { return };
            assert!(first.contains(words), "{changes:?}\n{first}");
            assert_sound(&file);
        }
    }
}

#[test]
fn heads_of_pages_name_the_section_that_the_page_is_in() {
    let sandbox = Sandbox::new();
    let short = ("subtitle.en = ", "short_title = \"Across one mountain\"\nsubtitle.en = ");
    for more in [
        ("contents  = true", "contents = true"),
        ("contents  = true", "columns = 2"),
        ("\"a4\"", "\"letter\""),
    ] {
        booklet(&sandbox, &[short, more, ("format = \"booklet\"", "")]);
        sandbox.run(["build", "brief.toml", "--lang", "en", "-o", "brief.pdf"]).succeeded();
        let file = sandbox.path("brief.pdf");
        let Some(first) = page(&file, 1) else { return };
        assert!(!first.contains("Across one mountain"), "{first}");
        let all = PDFTOTEXT.ask([file.as_os_str(), "-".as_ref()]).expect("it was there before").stdout;
        let pages: Vec<String> =
            all.split('\u{C}').map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let count = pages.len() - 1;
        for words in &pages[1..count] {
            assert!(words.contains("Across one mountain"), "{words}");
            assert!(!words.contains("across one mountain "), "{words}");
        }
        // The list of sources is the last section, and starts before the last page or on it.
        let last = &pages[count - 1];
        assert!(last.matches("Sources").count() + last.matches("About this briefing").count() > 0, "{last}");
    }
    let Some(verdict) = PDFINFO.ask([sandbox.path("brief.pdf").as_os_str()]) else { return };
    assert!(verdict.stdout.contains("thirty years across one mountain"), "{}", verdict.stdout);
}

#[test]
fn a_section_at_the_head_of_a_page_names_it_and_one_further_down_the_pages_after() {
    let sandbox = Sandbox::new();
    let text = "Word after word of a section that goes on. ".repeat(150);
    let sections = ["Alpha", "Beta"].map(|name| {
        format!("[[section]]\nid = \"{}\"\ntitle = \"{name}\"\nbody = \"{text}\"\n", name.to_lowercase())
    });
    let brief = format!(
        "{}\n{}\n[layout]\nsections = [\"alpha\", \"beta\"]\ncontents = false\n",
        crate::support::SMALL,
        sections.join("\n")
    );
    sandbox.write("brief.toml", brief);
    sandbox.run(["build", "brief.toml"]).succeeded();
    let file = sandbox.path("brief.pdf");
    let mut heads = Vec::new();
    let mut number = 2;
    while let Some(words) = page(&file, number).filter(|words| !words.is_empty()) {
        let names = words.split_whitespace().filter(|word| ["Alpha", "Beta"].contains(word));
        heads.push(names.map(str::to_owned).collect::<Vec<String>>());
        number += 1;
    }
    // Where Beta starts further down, the page begins in Alpha; where it starts a page, both its head and its title are there.
    let starts =
        heads.iter().position(|names| names.iter().any(|name| name == "Beta")).expect("Beta is on some page");
    assert!(heads[..starts].iter().all(|names| *names == ["Alpha"]), "{heads:?}");
    assert!([["Alpha", "Beta"], ["Beta", "Beta"]].iter().any(|both| heads[starts] == both[..]), "{heads:?}");
    assert!(
        starts + 1 < heads.len() && heads[starts + 1..].iter().all(|names| *names == ["Beta"]),
        "{heads:?}"
    );
}
