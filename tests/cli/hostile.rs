//! Briefs of strangers: what they may not read, and what may not take long.

use std::time::{Duration, Instant};

use crate::support::{Desk, Outcome, SMALL};

/// The small brief with an emblem for its first party.
fn with_emblem(path: &str) -> String {
    SMALL.replacen("name = \"Ruritania\"\n", &format!("name = \"Ruritania\"\nemblem = '{path}'\n"), 1)
}

/// A brief for each key that names a file.
fn naming(path: &str) -> [String; 4] {
    [
        with_emblem(path),
        format!("{SMALL}\n[theme]\nlogo = '{path}'\n"),
        format!("{SMALL}\n[theme]\nextends = '{path}'\n"),
        format!(
            "{SMALL}\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\n\n[trade.data]\nfile = '{path}'\n"
        ),
    ]
}

const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9"/></svg>"#;

#[test]
fn a_brief_reads_nothing_outside_its_folder() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("briefs/emblems/own.svg", DRAWING);
    let absolute = desk.path("secret.svg").display().to_string();
    let mut paths = vec![
        "../secret.svg",
        "emblems/../../secret.svg",
        "./../secret.svg",
        "..\\secret.svg",
        "../briefs/emblems/own.svg",
        "../none.svg",
        &absolute,
        "/etc/passwd",
        "/dev/zero",
        "/proc/self/environ",
        "//etc/passwd",
        "\\\\host\\share\\secret.svg",
        "C:\\secret.svg",
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("../secret.svg", desk.path("briefs/link.svg")).unwrap();
        symlink("..", desk.path("briefs/up")).unwrap();
        symlink("up/secret.svg", desk.path("briefs/chain.svg")).unwrap();
        symlink("/dev/zero", desk.path("briefs/zero.svg")).unwrap();
        symlink("/proc/self/environ", desk.path("briefs/environ")).unwrap();
        paths.extend(["link.svg", "up/secret.svg", "chain.svg", "zero.svg", "environ"]);
        paths.push("up/briefs/../secret.svg");
    }
    for path in paths {
        for brief in naming(path) {
            desk.write("briefs/brief.toml", brief);
            let told = desk.run(["check", "briefs/brief.toml"]).failed(&["error[E0701]", "help: "]);
            told.says(&["is outside the folder of the brief", "--root"]);
        }
    }
    // And what is its own, it reads.
    desk.write("briefs/brief.toml", with_emblem("emblems/../emblems/own.svg"));
    desk.run(["check", "briefs/brief.toml"]).succeeded();
}

/// An address in a file is no way out, nor is the house style's folder.
#[test]
fn a_house_style_reads_no_more_than_its_brief() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("briefs/house/own.svg", DRAWING);
    desk.write("briefs/brief.toml", format!("{SMALL}\n[theme]\nextends = 'house/style.txt'\n"));
    for (logo, inside) in [("own.svg", true), ("../house/own.svg", true), ("../../secret.svg", false)] {
        desk.write("briefs/house/style.txt", format!("logo = '{logo}'\n"));
        let told = desk.run(["check", "briefs/brief.toml"]);
        if inside {
            told.succeeded();
        } else {
            told.failed(&["error[E0701]", "style.txt:1:8"]);
        }
    }
}

#[test]
fn a_root_lets_briefs_share_files() {
    let desk = Desk::new();
    desk.write("secret.svg", DRAWING);
    desk.write("desk/shared/arms.svg", DRAWING);
    desk.write("desk/briefs/a/brief.toml", with_emblem("../../shared/arms.svg"));
    desk.run(["check", "desk/briefs/a/brief.toml"]).failed(&[
        "desk/briefs/a/brief.toml:10:",
        "E0701",
        "--root",
    ]);
    for command in ["check", "build"] {
        desk.run([command, "desk/briefs/a/brief.toml", "--root", "desk"]).succeeded();
        desk.run([command, "desk/briefs/a/brief.toml", "--root", "."]).succeeded();
    }
    // From the standard input a brief stands in the current folder.
    let mut command = desk.command(["check", "-", "--root", ".."]);
    command.current_dir(desk.path("desk/briefs"));
    let brief = desk.write("piped", with_emblem("../shared/arms.svg"));
    Outcome::of(command.stdin(std::fs::File::open(brief).unwrap())).succeeded();
    // Not out of it, not for briefs outside it, and not from the top.
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk/briefs"]).failed(&["E0701"]);
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk/shared"]).failed(&["E0701"]);
    for path in ["../../../secret.svg", &desk.path("desk/shared/arms.svg").display().to_string()] {
        desk.write("desk/briefs/a/brief.toml", with_emblem(path));
        desk.run(["check", "desk/briefs/a/brief.toml", "--root", "desk"]).failed(&["E0701"]);
    }
    desk.run(["check", "desk/briefs/a/brief.toml", "--root", "nowhere"]).refused(&["no such folder"]);
}

/// Several times what any of these takes where tests are run, and a small part of what they took without limits.
const LONG: Duration = Duration::from_secs(8);

/// Checks a brief that is too much, which is told at once.
#[track_caller]
fn refused_at_once(desk: &Desk, brief: &str, words: &[&str]) {
    desk.write("brief.toml", brief);
    let start = Instant::now();
    desk.run(["check", "brief.toml"]).failed(words);
    assert!(start.elapsed() < LONG, "{words:?}: {:?}", start.elapsed());
}

/// Twelve levels, each of which has ten copies of the one before.
fn nested(level: impl Fn(usize, String) -> String, copy: impl Fn(usize) -> String) -> String {
    (1..=12).map(|number| level(number, copy(number - 1).repeat(10))).collect()
}

#[test]
fn drawings_that_stand_for_more_than_they_hold() {
    let desk = Desk::new();
    let shape = "<path d='M0 0H9V9'/>";
    let uses = nested(|n, copies| format!("<g id='a{n}'>{copies}</g>"), |n| format!("<use href='#a{n}'/>"));
    let in_each = |element: &str, attribute: &str| {
        let start = format!("<{element} id='a0'>{shape}</{element}>");
        let level = |n, copies| format!("<{element} id='a{n}'>{copies}</{element}>");
        let levels = nested(level, |n| format!("<path d='M0 0L1 1L2 2Z' {attribute}='url(#a{n})'/>"));
        format!("{start}{levels}<path d='M0 0L1 1L2 2Z' {attribute}='url(#a12)'/>")
    };
    let inherited: String = (1..=12)
        .map(|n| {
            let around = format!("<g marker-mid='url(#a{})'>", n - 1);
            format!("{around}<marker id='a{n}'><path d='M0 0{}'/></marker></g>", "L1 1".repeat(9))
        })
        .collect();
    let by_class: String = (1..=12)
        .map(|n| {
            let copies = format!("<path class='c{}' d='M0 0H9V9'/>", n - 1).repeat(10);
            let rule = format!(".c{n}{{clip-path:url(#a{n})}}");
            format!("<style>{rule}</style><clipPath id='a{n}'>{copies}</clipPath>")
        })
        .collect();
    let too_large = "when its copies are written out";
    let drawings: Vec<(String, &str)> = vec![
        (format!("<g id='a0'>{shape}</g>{uses}<use href='#a12'/>"), too_large),
        (in_each("pattern", "fill"), too_large),
        (in_each("clipPath", "clip-path"), too_large),
        (in_each("mask", "mask"), too_large),
        (in_each("marker", "marker-mid"), too_large),
        (
            format!("<marker id='a0'>{shape}</marker>{inherited}<path d='M0 0L1 1' marker-mid='url(#a12)'/>"),
            too_large,
        ),
        (format!("{by_class}<path class='c12' d='M0 0H9V9'/>"), too_large),
        // The parser goes one level deeper for each `z`.
        (format!("<path d='M0 0H9V9{}'/>", "z".repeat(2_000_000)), "again and again"),
        // An arc has as many curves as its radius asks for.
        ("<path d='M0 0a1e38 1e38 0 1 1 1e38 1e38'/>".into(), "beyond all measure"),
        ("<rect width='9' height='9' rx='1e38'/>".into(), "beyond all measure"),
        ("<ellipse style='rx:1e38;ry:1e38'/>".into(), "beyond all measure"),
        (format!("<g stroke-dasharray='{}'>{shape}</g>", "1,2,".repeat(100_000)), "too many dashes"),
        (format!("<rect {}/>", (0..90_000).map(|n| format!("a{n}='' ")).collect::<String>()), "attributes"),
        (
            format!("<style>{}</style>{}", ".a{fill:red}".repeat(10_000), shape.repeat(10_000)),
            "rules in its style sheets",
        ),
        (format!("{}{shape}{}", "<g>".repeat(90_000), "</g>".repeat(90_000)), "cannot be read"),
    ];
    for (drawing, words) in drawings {
        let start = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        desk.write("arms.svg", format!("{start}{drawing}</svg>"));
        refused_at_once(&desk, &with_emblem("arms.svg"), &["arms.svg", words, "error[E07"]);
    }
    // Entities in entities, and those of other files.
    let entities: String =
        (1..=12).map(|n| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10))).collect();
    for (declarations, named) in [
        (format!("<!ENTITY a0 \"{shape}\">{entities}"), "a12"),
        ("<!ENTITY a0 SYSTEM 'file:///etc/passwd'>".into(), "a0"),
    ] {
        let document = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        desk.write("arms.svg", format!("<!DOCTYPE svg [{declarations}]>{document}{shape}&{named};</svg>"));
        refused_at_once(&desk, &with_emblem("arms.svg"), &["arms.svg", "error[E07"]);
    }
}

#[test]
fn tables_that_stand_for_more_than_they_hold() {
    let desk = Desk::new();
    let many = |count: usize, entry: &str| format!("{SMALL}\n{}", format!("{entry}\n").repeat(count));
    // A table for each part of a key, and an error for each line.
    let dotted: String = (0..20_000).map(|n| format!("[a{n}{}]\n", ".a".repeat(70))).collect();
    let too_much = "more than 500000 keys, values and marks";
    refused_at_once(&desk, &format!("{SMALL}{dotted}"), &["E0108", too_much]);
    refused_at_once(&desk, &many(600_000, "= "), &["E0108", too_much]);
    refused_at_once(&desk, &many(1, &format!("a = {}", "[".repeat(2_000_000))), &["E0108", too_much]);
    refused_at_once(&desk, &many(200_000, "a"), &["E0010"]);
    refused_at_once(&desk, &many(50_000, "[[nonsense]]"), &["E0102"]);
    refused_at_once(&desk, &many(10_001, "[[visit]]"), &["E0108", "at most 10000 are possible"]);
    refused_at_once(&desk, &many(101, "[[chart]]\nkind = \"trade\""), &["E0108", "at most 100 are possible"]);
    let keywords = format!("keywords = [{}]\ntitle =", "'a',".repeat(20_000));
    refused_at_once(&desk, &SMALL.replacen("title =", &keywords, 1), &["E0108", "20000 of `keywords`"]);
    let lost = |n: usize| {
        let id = format!("id = 'section-number-{n}'\nafter = 'sektion-number-{n}'");
        format!("[[section]]\n{id}\ntitle = 'S'\nbody = 'B'\n")
    };
    let lost: String = (0..5_000).map(lost).collect();
    refused_at_once(&desk, &format!("{SMALL}{lost}"), &["E0404", "there is no section `sektion-number-0`"]);
    // Each of these takes a hundred times its own room.
    let cited = format!("[[source]]\nid = 's'\ntitle = 'S'\n{}", "[[forum]]\nname = 'A'\n".repeat(11));
    let cited =
        cited.replace("name = 'A'\n", &format!("name = 'A'\nsources = [{}]\n", "'s',".repeat(10_000)));
    refused_at_once(&desk, &format!("{SMALL}{cited}"), &["E0108", "up to here there are 100000"]);
    let section = |n: usize| {
        format!("[[section]]\nid = 's{n}'\ntitle = 'S'\nbody = \"\"\"\n{}\"\"\"\n", "a\n\n".repeat(60_000))
    };
    refused_at_once(&desk, &format!("{SMALL}{}{}", section(1), section(2)), &["E0108", "paragraphs, items"]);
}

/// A note is printed once, with the notes that it calls, however often and whichever way it is called.
#[test]
fn footnotes_that_are_called_again_and_again() {
    let desk = Desk::new();
    let section =
        |body: &str| format!("{SMALL}[[section]]\nid = 's'\ntitle = 'S'\nbody = '''\n{body}\n'''\n");
    let long = format!("{}\n\n[^1]: {}\n", "a[^1] ".repeat(4_000), "b ".repeat(1_000));
    let chain: String = (0..500).map(|n| format!("[^{n}]: b[^{}]\n\n", (n + 1) % 500)).collect();
    let calls: String = (0..500).map(|n| format!("a[^{n}] ")).collect();
    for body in [long, format!("{calls}\n\n{chain}")] {
        desk.write("brief.toml", section(&body));
        desk.run(["build", "brief.toml"]).succeeded();
    }
}

#[test]
fn no_more_is_told_than_anyone_reads() {
    let desk = Desk::new();
    let key = "a".repeat(1_000_000);
    desk.write("brief.toml", format!("{SMALL}{key} = 1\n"));
    let told = desk.run(["check", "brief.toml", "--message-format", "short"]).failed(&["unknown key `aaaa"]);
    assert!(told.stderr.len() < 5_000, "{}", told.stderr.len());
    let keys: String = (0..50_000).map(|n| format!("key-{n} = 1\n")).collect();
    desk.write("brief.toml", format!("{SMALL}{keys}"));
    let told = desk.run(["check", "brief.toml", "--message-format", "short"]);
    let told = told.failed(&["error[E0004]", "49000 in all"]);
    assert_eq!(told.stderr.lines().filter(|line| line.contains("error[")).count(), 1_001);
}

#[test]
fn a_book_is_no_briefing() {
    let desk = Desk::new();
    let section = |n: usize| {
        format!(
            "[[section]]\nid = 's{n}'\ntitle = 'S'\nbody = \"\"\"\n{}\"\"\"\n",
            "# a\n\na\n\n".repeat(22_000)
        )
    };
    refused_at_once(&desk, &format!("{SMALL}{}{}", section(1), section(2)), &["E0901", "more than 2000"]);
}

#[test]
fn trade_data_that_is_too_much() {
    let desk = Desk::new();
    let brief = naming("trade.csv")[3].clone();
    desk.write("trade.csv", vec![b','; 9 << 20]);
    refused_at_once(&desk, &brief, &["E0801", "larger than 8 MiB"]);
    desk.write("trade.csv", format!("year,exports,imports\n{}", "2019,1,2\n".repeat(200_000)));
    refused_at_once(&desk, &brief, &["E0801", "trade.csv:3:6", "thousands more of its rows"]);
    let style = naming("style.txt")[2].clone();
    desk.write("style.txt", "#".repeat(200_000));
    refused_at_once(&desk, &style, &["E0706", "larger than 100 kB"]);
}

/// A few kilobytes that are a picture of 20 million pixels, which is as large as they may be.
#[test]
fn a_picture_that_is_larger_than_its_file() {
    use std::io::Write;
    let desk = Desk::new();
    let png = |width: u32, height: u32| {
        let row = vec![0; 1 + width as usize];
        let mut pixels = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        (0..height).for_each(|_| pixels.write_all(&row).unwrap());
        let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
        header.extend([8, 0, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in [(b"IHDR", header), (b"IDAT", pixels.finish().unwrap()), (b"IEND", Vec::new())] {
            let chunk = [kind.as_slice(), &data].concat();
            let mut sum = flate2::Crc::new();
            sum.update(&chunk);
            png.extend((data.len() as u32).to_be_bytes());
            png.extend(chunk);
            png.extend(sum.sum().to_be_bytes());
        }
        png
    };
    let largest = png(5_000, 4_000);
    assert!(largest.len() < 100_000);
    desk.write("arms.png", largest);
    desk.write("brief.toml", with_emblem("arms.png"));
    let start = Instant::now();
    desk.run(["build", "brief.toml"]).succeeded();
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
    desk.write("arms.png", png(5_000, 4_001));
    refused_at_once(&desk, &with_emblem("arms.png"), &["E0703", "at most 20 million"]);
}

#[test]
#[cfg(unix)]
fn pipes_are_no_files() {
    let desk = Desk::new();
    let made = std::process::Command::new("mkfifo").arg(desk.path("pipe")).status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no pipe can be made");
        return;
    }
    for brief in naming("pipe") {
        refused_at_once(&desk, &brief, &["E0701", "not a regular file"]);
    }
}

/// What made the program fail once; see `fuzz/README.md`.
#[test]
#[cfg(unix)]
fn what_a_series_finds_is_not_read_blindly() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    desk.write("series/chancery.toml", "schema = 1\n[series]\nbriefs = [\"b/*.toml\"]\noutput = \"out\"\n");
    desk.write("series/b/good.toml", SMALL);
    let huge = std::fs::File::create(desk.path("series/b/huge.toml")).unwrap();
    huge.set_len(8 << 30).unwrap();
    symlink("/dev/zero", desk.path("series/b/zero.toml")).unwrap();
    symlink("/dev/stdin", desk.path("series/b/stdin.toml")).unwrap();
    if std::process::Command::new("mkfifo")
        .arg(desk.path("pipe"))
        .status()
        .is_ok_and(|status| status.success())
    {
        symlink("own-pipe.toml", desk.path("series/b/pipe.toml")).unwrap();
        std::fs::rename(desk.path("pipe"), desk.path("series/b/own-pipe.toml")).unwrap();
    } else {
        eprintln!("skipped: no pipe can be made");
    }
    let start = Instant::now();
    for arguments in
        [&["list", "series"][..], &["check", "series"], &["check", "series/b"], &["build", "series"]]
    {
        desk.run(arguments).succeeded();
    }
    assert_eq!(desk.list("series/out"), ["good.pdf"]);
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
}

#[test]
fn rows_that_stand_for_more_than_they_hold() {
    let desk = Desk::new();
    let template = SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"rows.csv\" }\n", 1);
    let section = "\n[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = '''";
    let body = "{{row.big}}".repeat(100_000);
    desk.write("rows.csv", format!("code,big\nA,{}\nB,b\n", "x".repeat(7 << 20)));
    refused_at_once(
        &desk,
        &format!("{template}{section}{body}'''\n"),
        &["E0911", "rows.csv:2:1", "larger than 4 MiB"],
    );
    desk.write("rows.csv", format!("{}\n{}\n", "a,".repeat(300_000), "1,".repeat(300_000)));
    refused_at_once(&desk, &template, &["E0911", "rows.csv:1:1", "more than 1000 cells"]);
    desk.write("rows.csv", format!("code\n{}", "1\n".repeat(2_000_000)));
    refused_at_once(&desk, &template, &["E0911", "rows.csv:1:1", "more than 10000 rows"]);
    desk.write("rows.csv", vec![b','; 9 << 20]);
    refused_at_once(&desk, &template, &["E0911", "larger than 8 MiB"]);
}

#[test]
fn patterns_that_stand_for_more_than_they_hold() {
    let desk = Desk::new();
    let nested = |depth| format!("{}b{}", "{a,".repeat(depth), "}".repeat(depth));
    for pattern in [nested(5), nested(400), nested(200_000), "?".repeat(900_000), "[a".to_owned()] {
        desk.write("chancery.toml", format!("schema = 1\n[series]\nbriefs = [\"{pattern}\"]\n"));
        let told = desk.run(["check"]).failed(&["chancery.toml:3:11", "is not a pattern"]);
        assert!(told.stderr.len() < 10_000);
        if pattern.len() < 10_000 {
            desk.run(["check", &pattern]).failed(&["E0701"]);
        }
    }
}

#[test]
#[cfg(unix)]
fn links_in_an_output_folder_lead_nowhere_else() {
    let desk = Desk::new();
    desk.write("chancery.toml", "schema = 1\n[series]\nname = \"{brief}/x\"\n");
    desk.write("a.toml", SMALL);
    std::fs::create_dir_all(desk.path("out")).unwrap();
    std::fs::create_dir_all(desk.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", desk.path("out/a")).unwrap();
    desk.run(["build", "-o", "out"]).failed(&["E0905", "links lead `out/a` out of `out`"]);
    assert!(desk.list("elsewhere").is_empty());
    // The folder that is named may be a link itself.
    std::os::unix::fs::symlink("elsewhere", desk.path("linked")).unwrap();
    desk.run(["build", "-o", "linked"]).succeeded();
    assert_eq!(desk.list("elsewhere/a"), ["x.pdf"]);
    // A link that leads nowhere is not replaced, nor followed.
    std::os::unix::fs::symlink("nowhere", desk.path("dangling.pdf")).unwrap();
    desk.run(["build", "a.toml", "-o", "dangling.pdf"]).failed(&["E0905", "it is a link that leads nowhere"]);
}

#[test]
fn nothing_that_failed_once_fails_again() {
    let desk = Desk::new();
    let crashes = crate::support::root().join("tests/crashes");
    let mut count = 0;
    for entry in std::fs::read_dir(&crashes).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let brief = match path.extension().and_then(|extension| extension.to_str()) {
            Some("toml") => bytes,
            Some("csv") => naming(name)[3].clone().into_bytes(),
            Some("md") => continue,
            _ => with_emblem(name).into_bytes(),
        };
        desk.write(name, std::fs::read(&path).unwrap());
        desk.write("brief.toml", brief);
        let start = Instant::now();
        let outcome = desk.run(["build", "brief.toml"]);
        assert!(matches!(outcome.code, Some(0 | 1)), "{name}: {outcome:?}");
        assert!(!outcome.stderr.contains("E0999"), "{name}: {}", outcome.stderr);
        assert!(start.elapsed() < LONG, "{name}: {:?}", start.elapsed());
        count += 1;
    }
    assert!(count > 0, "nothing is in {}", crashes.display());
}
