//! `include`: files that many briefs share.

use super::support::{Sandbox, assert_pdf};

const BRIEF: &str = r#"schema = 1
include = ["shared/all.toml"]

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03
summary = "They get on in the WTO [@yearbook]."

[[party]]
code = "XR"
name = "Ruritania"
facts = [{ label = "Area", value = "27,340 sq km" }]

[[party]]
code = "XG"
name = "Graustark"
"#;

const SHARED: &str = r#"# Not for the reader.
[[source]]
id = "yearbook"
title = "Yearbook of Ruritania"

[[source]]
id = "unused"
title = "Nobody needs this"

[abbreviations]
NATO = "North Atlantic Treaty Organization"
WTO = "World Trade Organization"

[[party]]
code = "XR"
facts = [
  { label = "Population", value = "4.1 million", sources = ["yearbook"] },
  { label = "Secret", value = "kept", internal = true },
]

[[party]]
code = "XX"
facts = [{ label = "Population", value = "of another country" }]
"#;

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", BRIEF);
    sandbox.write("shared/all.toml", SHARED);
    sandbox
}

/// The brief that is attached to a PDF.
fn attached(sandbox: &Sandbox, pdf: &str) -> String {
    let document = lopdf::Document::load_mem(&sandbox.read(pdf)).unwrap();
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let contents = streams.filter_map(|stream| stream.decompressed_content().ok());
    let mut briefs = contents.filter(|content| content.starts_with(b"schema = 1"));
    String::from_utf8(briefs.next().unwrap()).unwrap()
}

#[test]
fn the_brief_has_what_it_needs_of_them() {
    let sandbox = sandbox();
    let run = sandbox.run(["build", "brief.toml", "--deny", "warnings"]).succeeded();
    assert!(!run.stderr.contains("unused"), "{}", run.stderr);
    // What is attached is complete: it makes the same by itself.
    let whole = attached(&sandbox, "brief.pdf");
    for (word, is_there) in [
        ("Yearbook of Ruritania", true),
        ("4.1 million", true),
        ("kept", true),
        ("World Trade", true),
        ("NATO", false),
        ("Nobody", false),
        ("another country", false),
        ("include", false),
        ("#", false),
    ] {
        assert_eq!(whole.contains(word), is_there, "{word}: {whole}");
    }
    sandbox.write("alone/brief.toml", &whole);
    sandbox.run(["build", "alone/brief.toml"]).succeeded();
    let pages = |pdf: &str| {
        let document = lopdf::Document::load_mem(&sandbox.read(pdf)).unwrap();
        document.page_iter().map(|page| document.get_page_content(page)).collect::<Vec<_>>()
    };
    assert!(pages("brief.pdf") == pages("alone/brief.pdf"));
    // Traces lead into it.
    sandbox.run(["trace", "brief.pdf", "4.1"]).succeeded();
    sandbox.run(["build", "brief.toml", "--public"]).succeeded();
    assert!(!attached(&sandbox, "brief.public.pdf").contains("kept"));
}

#[test]
fn a_change_of_a_shared_file_is_a_change_of_the_brief() {
    let sandbox = sandbox();
    sandbox.run(["build", "brief.toml"]).succeeded();
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["up to date"]);
    sandbox.write("shared/all.toml", SHARED.replace("4.1 million", "4.2 million"));
    let run = sandbox.run(["build", "brief.toml"]).succeeded();
    assert!(!run.stderr.contains("up to date"), "{}", run.stderr);
    // What the brief does not take changes nothing.
    sandbox
        .write("shared/all.toml", SHARED.replace("4.1 million", "4.2 million").replace("Nobody", "Somebody"));
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["up to date"]);
}

#[test]
fn a_shared_file_is_not_overwritten() {
    let sandbox = sandbox();
    sandbox.run(["build", "brief.toml", "-o", "shared/all.toml", "--force"]).refused(&["shared/all.toml"]);
    assert_eq!(sandbox.read("shared/all.toml"), SHARED.as_bytes());
}

#[test]
fn shared_files_are_inside_the_root() {
    let sandbox = Sandbox::new();
    sandbox.write("briefs/one.toml", BRIEF.replace("shared/", "../shared/"));
    sandbox.write("shared/all.toml", SHARED);
    sandbox.run(["check", "briefs/one.toml"]).failed(&["one.toml:2:12", "outside the folder of the brief"]);
    sandbox.run(["build", "briefs/one.toml", "--root", "."]).succeeded();
    assert_pdf(&sandbox.read("briefs/one.pdf"));
}

/// Included files may include others, from their own folders.
#[test]
fn shared_files_include_others() {
    let sandbox = sandbox();
    let photo = |folder: &str| {
        format!(
            "[[official]]\nparty = \"XR\"\nname = \"A. Minister\"\noffice = \"Minister\"\nphoto = \"{folder}minister.svg\"\ncredit = \"Ministry\"\n"
        )
    };
    sandbox.write("shared/all.toml", format!("include = [\"people/xr.toml\", \"terms.toml\"]\n{SHARED}"));
    sandbox.write("shared/people/xr.toml", format!("include = [\"../terms.toml\"]\n{}", photo("../photos/")));
    sandbox.write("shared/terms.toml", "[abbreviations]\nUN = \"United Nations\"\n");
    sandbox.write(
        "shared/photos/minister.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='26'><path d='M0 0h20v26H0z'/></svg>",
    );
    sandbox.write("brief.toml", BRIEF.replace("in the WTO", "in the WTO and the UN"));
    sandbox.run(["build", "brief.toml"]).succeeded();
    let whole = attached(&sandbox, "brief.pdf");
    for words in ["United Nations", "A. Minister", "\"shared/people/../photos/minister.svg\""] {
        assert!(whole.contains(words), "{words}: {whole}");
    }
    assert_eq!(whole.matches("United Nations").count(), 1, "{whole}");
    // A change of the innermost file is one of the brief.
    sandbox.run(["build", "brief.toml"]).succeeded().says(&["up to date"]);
    sandbox.write("shared/terms.toml", "[abbreviations]\nUN = \"The United Nations\"\n");
    let run = sandbox.run(["build", "brief.toml"]).succeeded();
    assert!(!run.stderr.contains("up to date"), "{}", run.stderr);
    // Errors are where they are.
    sandbox.write("shared/people/xr.toml", photo("../../../"));
    sandbox.run(["check", "brief.toml", "--message-format", "short"]).failed(&[
        "shared/people/xr.toml:5:9: error[E0701]: `shared/people/../../../minister.svg` is outside",
    ]);
    sandbox.write("shared/people/xr.toml", "include = [\"../all.toml\"]\n");
    sandbox
        .run(["check", "brief.toml", "--message-format", "short"])
        .failed(&["shared/people/xr.toml:1:12: error[E0870]: these files include each other in a circle"]);
}

#[test]
fn errors_are_at_their_place_in_the_shared_file() {
    let sandbox = sandbox();
    sandbox.write("shared/all.toml", SHARED.replace("title = \"Yearbook", "titel = \"Yearbook"));
    sandbox
        .run(["check", "brief.toml", "--message-format", "short"])
        .failed(&["shared/all.toml:4:1: error[E0102]"]);
    // In a process apart, and in a row.
    sandbox.write("rows.csv", "code,file\nA,shared/all.toml\nB,shared/none.toml\n");
    sandbox.write(
        "rows.toml",
        BRIEF.replace("\"shared/all.toml\"", "\"{{row.file}}\"") + "[each]\nrows = \"rows.csv\"\n",
    );
    let run = sandbox.run(["check", "rows.toml", "--isolate", "--message-format", "short"]);
    run.failed(&["shared/all.toml:4:1: error[E0102]", "rows.csv:3:3: error[E0701]"]);
}
