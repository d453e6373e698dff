//! Briefs from strangers: they cannot read other files or exhaust the machine.

use crate::support::{Outcome, SMALL, Sandbox};

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
    let sandbox = Sandbox::new();
    sandbox.write("secret.svg", DRAWING);
    sandbox.write("briefs/emblems/own.svg", DRAWING);
    let absolute = sandbox.path("secret.svg").display().to_string();
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
        symlink("../secret.svg", sandbox.path("briefs/link.svg")).unwrap();
        symlink("..", sandbox.path("briefs/up")).unwrap();
        symlink("up/secret.svg", sandbox.path("briefs/chain.svg")).unwrap();
        symlink("/dev/zero", sandbox.path("briefs/zero.svg")).unwrap();
        symlink("/proc/self/environ", sandbox.path("briefs/environ")).unwrap();
        paths.extend(["link.svg", "up/secret.svg", "chain.svg", "zero.svg", "environ"]);
        paths.push("up/briefs/../secret.svg");
    }
    for path in paths {
        for brief in naming(path) {
            sandbox.write("briefs/brief.toml", brief);
            let outcome = sandbox.run(["check", "briefs/brief.toml"]).failed(&["error[E0701]", "help: "]);
            outcome.says(&["is outside the folder of the brief", "--root"]);
        }
    }
    // Its own files are read.
    sandbox.write("briefs/brief.toml", with_emblem("emblems/../emblems/own.svg"));
    sandbox.run(["check", "briefs/brief.toml"]).succeeded();
}

/// Neither a path in a file nor the folder of the house style leads out.
#[test]
fn a_house_style_reads_no_more_than_its_brief() {
    let sandbox = Sandbox::new();
    sandbox.write("secret.svg", DRAWING);
    sandbox.write("briefs/house/own.svg", DRAWING);
    sandbox.write("briefs/brief.toml", format!("{SMALL}\n[theme]\nextends = 'house/style.txt'\n"));
    for (logo, inside) in [("own.svg", true), ("../house/own.svg", true), ("../../secret.svg", false)] {
        sandbox.write("briefs/house/style.txt", format!("logo = '{logo}'\n"));
        let outcome = sandbox.run(["check", "briefs/brief.toml"]);
        if inside {
            outcome.succeeded();
        } else {
            outcome.failed(&["error[E0701]", "style.txt:1:8"]);
        }
    }
}

#[test]
fn a_root_lets_briefs_share_files() {
    let sandbox = Sandbox::new();
    sandbox.write("secret.svg", DRAWING);
    sandbox.write("sandbox/shared/arms.svg", DRAWING);
    sandbox.write("sandbox/briefs/a/brief.toml", with_emblem("../../shared/arms.svg"));
    sandbox.run(["check", "sandbox/briefs/a/brief.toml"]).failed(&[
        "sandbox/briefs/a/brief.toml:10:",
        "E0701",
        "--root",
    ]);
    for command in ["check", "build"] {
        sandbox.run([command, "sandbox/briefs/a/brief.toml", "--root", "sandbox"]).succeeded();
        sandbox.run([command, "sandbox/briefs/a/brief.toml", "--root", "."]).succeeded();
    }
    // The folder of a brief from standard input is the current folder.
    let mut command = sandbox.command(["check", "-", "--root", ".."]);
    command.current_dir(sandbox.path("sandbox/briefs"));
    let brief = sandbox.write("piped", with_emblem("../shared/arms.svg"));
    Outcome::of(command.stdin(std::fs::File::open(brief).unwrap())).succeeded();
    // Not out of it, not for briefs outside it, and not from the top.
    sandbox.run(["check", "sandbox/briefs/a/brief.toml", "--root", "sandbox/briefs"]).failed(&["E0701"]);
    sandbox.run(["check", "sandbox/briefs/a/brief.toml", "--root", "sandbox/shared"]).failed(&["E0701"]);
    for path in ["../../../secret.svg", &sandbox.path("sandbox/shared/arms.svg").display().to_string()] {
        sandbox.write("sandbox/briefs/a/brief.toml", with_emblem(path));
        sandbox.run(["check", "sandbox/briefs/a/brief.toml", "--root", "sandbox"]).failed(&["E0701"]);
    }
    sandbox.run(["check", "sandbox/briefs/a/brief.toml", "--root", "nowhere"]).refused(&["no such folder"]);
}

/// Checks a brief that exceeds a limit, which is reported quickly.
#[track_caller]
fn refused_at_once(sandbox: &Sandbox, brief: &str, words: &[&str]) {
    sandbox.write("brief.toml", brief);
    sandbox.run_bounded(["check", "brief.toml"]).failed(words);
}

/// Twelve levels, each of which has ten copies of the one before.
fn nested(level: impl Fn(usize, String) -> String, copy: impl Fn(usize) -> String) -> String {
    (1..=12).map(|number| level(number, copy(number - 1).repeat(10))).collect()
}

#[test]
fn drawings_that_expand_are_refused() {
    let sandbox = Sandbox::new();
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
    let too_large = "of the drawing)";
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
        (format!("<path d='M0 0H9V9{}'/>", "z".repeat(2_000_000)), "closes a path too many times"),
        // An arc has as many curves as its radius asks for.
        ("<path d='M0 0a1e38 1e38 0 1 1 1e38 1e38'/>".into(), "a number that is too large"),
        ("<rect width='9' height='9' rx='1e38'/>".into(), "a number that is too large"),
        ("<ellipse style='rx:1e38;ry:1e38'/>".into(), "a number that is too large"),
        (format!("<g stroke-dasharray='{}'>{shape}</g>", "1,2,".repeat(100_000)), "too many dashes"),
        (format!("<rect {}/>", (0..90_000).map(|n| format!("a{n}='' ")).collect::<String>()), "attributes"),
        (
            format!("<style>{}</style>{}", ".a{fill:red}".repeat(10_000), shape.repeat(10_000)),
            "style sheets that take too long",
        ),
        // Each part of the selector tries every element around the one before.
        (
            format!(
                "<style>x{} path{{fill:red}}</style>{}{shape}{}",
                " g".repeat(9),
                "<g>".repeat(120),
                "</g>".repeat(120)
            ),
            "style sheets that take too long",
        ),
        // Each selector of a rule gets the declarations of the rule.
        (
            format!("<style>{}b{{{}}}</style>{shape}", "a,".repeat(20_000), "c:d;".repeat(20_000)),
            "too many rules",
        ),
        // A comment and a string that a plain reading of the rule would end at.
        (
            format!(
                "<style>.c1{{/*}}*/marker-mid:url(#a1)}} .c2{{font:'}}';marker-mid:url(#a2)}}</style>\
                 <marker id='a1'>{0}</marker><marker id='a2'>{1}</marker><path class='c2' d='M0 0{2}'/>",
                "<path d='M0 0H9V9'/>".repeat(900),
                format!("<path class='c1' d='M0 0{}'/>", "L1 1".repeat(90)).repeat(9),
                "L1 1".repeat(90)
            ),
            "of the drawing)",
        ),
        // What is around an element is searched for what it does not say itself.
        (
            "<g id='a'><use href='#b'/></g><g id='b'><use href='#c'/></g><g id='c'><use href='#a'/></g>"
                .into(),
            "refers to itself",
        ),
        (
            "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#c'/>\
             <linearGradient id='c' href='#b'/><rect width='9' height='9' fill='url(#a)'/>"
                .into(),
            "refers to itself",
        ),
        (
            format!("<g fill='url(#p)'><pattern id='p' width='1' height='1'>{shape}</pattern>{shape}</g>"),
            "refers to itself",
        ),
        (format!("{}{shape}{}", "<g>".repeat(90_000), "</g>".repeat(90_000)), "deep in each other"),
        (
            format!("<text>{}a{}</text>{shape}", "<tspan>".repeat(40_000), "</tspan>".repeat(40_000)),
            "deep in each other",
        ),
        (
            (0..5_000).map(|n| format!("<g xmlns:a{n}='u'>")).collect::<String>() + &"</g>".repeat(5_000),
            "namespaces",
        ),
        (
            format!(
                "<text id='t'>{}</text><text>{}</text>{shape}",
                "a".repeat(90_000),
                "<tref href='#t'/>".repeat(20_000)
            ),
            "of the drawing)",
        ),
    ];
    for (drawing, words) in drawings {
        let start = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        sandbox.write("arms.svg", format!("{start}{drawing}</svg>"));
        refused_at_once(&sandbox, &with_emblem("arms.svg"), &["arms.svg", words, "error[E07"]);
    }
    // Entities in entities, and those of other files.
    let entities: String =
        (1..=12).map(|n| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10))).collect();
    for (declarations, named) in [
        (format!("<!ENTITY a0 \"{shape}\">{entities}"), "a12"),
        ("<!ENTITY a0 SYSTEM 'file:///etc/passwd'>".into(), "a0"),
        (format!("<!ENTITY a0 '{}'>", "a".repeat(900_000)), &format!("{}a0", "a0;&".repeat(900))),
    ] {
        let document = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        sandbox.write("arms.svg", format!("<!DOCTYPE svg [{declarations}]>{document}{shape}&{named};</svg>"));
        refused_at_once(&sandbox, &with_emblem("arms.svg"), &["arms.svg", "error[E07"]);
    }
}

#[test]
fn tables_that_expand_are_refused() {
    let sandbox = Sandbox::new();
    let many = |count: usize, entry: &str| format!("{SMALL}\n{}", format!("{entry}\n").repeat(count));
    // A table for each part of a key, and an error for each line.
    let dotted: String = (0..20_000).map(|n| format!("[a{n}{}]\n", ".a".repeat(70))).collect();
    let too_much = "more than 500000 keys, values and marks";
    refused_at_once(&sandbox, &format!("{SMALL}{dotted}"), &["E0108", too_much]);
    refused_at_once(&sandbox, &many(600_000, "= "), &["E0108", too_much]);
    refused_at_once(&sandbox, &many(1, &format!("a = {}", "[".repeat(2_000_000))), &["E0108", too_much]);
    refused_at_once(&sandbox, &many(200_000, "a"), &["E0010"]);
    refused_at_once(&sandbox, &many(50_000, "[[nonsense]]"), &["E0102"]);
    refused_at_once(&sandbox, &many(10_001, "[[visit]]"), &["E0108", "at most 10000 are allowed"]);
    refused_at_once(
        &sandbox,
        &many(101, "[[chart]]\nkind = \"trade\""),
        &["E0108", "at most 100 are allowed"],
    );
    let keywords = format!("keywords = [{}]\ntitle =", "'a',".repeat(20_000));
    refused_at_once(&sandbox, &SMALL.replacen("title =", &keywords, 1), &["E0108", "20000 of `keywords`"]);
    let lost = |n: usize| {
        let id = format!("id = 'section-number-{n}'\nafter = 'sektion-number-{n}'");
        format!("[[section]]\n{id}\ntitle = 'S'\nbody = 'B'\n")
    };
    let lost: String = (0..5_000).map(lost).collect();
    refused_at_once(
        &sandbox,
        &format!("{SMALL}{lost}"),
        &["E0404", "there is no section `sektion-number-0`"],
    );
    // Each of these expands a hundredfold.
    let cited = format!("[[source]]\nid = 's'\ntitle = 'S'\n{}", "[[forum]]\nname = 'A'\n".repeat(11));
    let cited =
        cited.replace("name = 'A'\n", &format!("name = 'A'\nsources = [{}]\n", "'s',".repeat(10_000)));
    refused_at_once(&sandbox, &format!("{SMALL}{cited}"), &["E0108", "more than 100000 paragraphs"]);
    let section = |n: usize| {
        format!("[[section]]\nid = 's{n}'\ntitle = 'S'\nbody = \"\"\"\n{}\"\"\"\n", "a\n\n".repeat(60_000))
    };
    refused_at_once(
        &sandbox,
        &format!("{SMALL}{}{}", section(1), section(2)),
        &["E0108", "paragraphs, items"],
    );
}

/// A note is printed once, with the notes that it calls, however often and whichever way it is called.
#[test]
fn footnotes_do_not_expand() {
    let sandbox = Sandbox::new();
    let section =
        |body: &str| format!("{SMALL}[[section]]\nid = 's'\ntitle = 'S'\nbody = '''\n{body}\n'''\n");
    let long = format!("{}\n\n[^1]: {}\n", "a[^1] ".repeat(4_000), "b ".repeat(1_000));
    let chain: String = (0..500).map(|n| format!("[^{n}]: b[^{}]\n\n", (n + 1) % 500)).collect();
    let calls: String = (0..500).map(|n| format!("a[^{n}] ")).collect();
    for body in [long, format!("{calls}\n\n{chain}")] {
        sandbox.write("brief.toml", section(&body));
        sandbox.run(["build", "brief.toml"]).succeeded();
    }
}

#[test]
fn the_number_and_length_of_messages_is_limited() {
    let sandbox = Sandbox::new();
    let key = "a".repeat(1_000_000);
    sandbox.write("brief.toml", format!("{SMALL}{key} = 1\n"));
    let outcome =
        sandbox.run(["check", "brief.toml", "--message-format", "short"]).failed(&["unknown key `aaaa"]);
    assert!(outcome.stderr.len() < 5_000, "{}", outcome.stderr.len());
    let keys: String = (0..50_000).map(|n| format!("key-{n} = 1\n")).collect();
    sandbox.write("brief.toml", format!("{SMALL}{keys}"));
    let outcome = sandbox.run(["check", "brief.toml", "--message-format", "short"]);
    let outcome = outcome.failed(&["error[E0004]", "49000 more diagnostics not shown"]);
    assert_eq!(outcome.stderr.lines().filter(|line| line.contains("error[")).count(), 1_001);
}

#[test]
fn too_many_pages_are_refused() {
    let sandbox = Sandbox::new();
    let section = |n: usize| {
        format!(
            "[[section]]\nid = 's{n}'\ntitle = 'S'\nbody = \"\"\"\n{}\"\"\"\n",
            "# a\n\na\n\n".repeat(22_000)
        )
    };
    refused_at_once(&sandbox, &format!("{SMALL}{}{}", section(1), section(2)), &["E0901", "more than 2000"]);
}

#[test]
fn trade_data_that_is_too_much() {
    let sandbox = Sandbox::new();
    let brief = naming("trade.csv")[3].clone();
    // It takes no room: nothing is written.
    let file = std::fs::File::create(sandbox.path("trade.csv")).unwrap();
    file.set_len((512 << 20) + 1).unwrap();
    refused_at_once(&sandbox, &brief, &["E0801", "larger than 512 MiB"]);
    sandbox.write("trade.csv", "a,".repeat(5 << 20));
    refused_at_once(&sandbox, &brief, &["E0801", "more than 10,000 columns"]);
    sandbox.write("trade.csv", format!("year,exports,imports\n{}", "2019,1,2\n".repeat(200_000)));
    refused_at_once(&sandbox, &brief, &["E0801", "has 400000 figures", "where"]);
    sandbox.write("trade.csv", format!("year,exports,imports\n{}", "2019,1,2\n".repeat(90_000)));
    refused_at_once(&sandbox, &brief, &["E0801", "trade.csv:3:6", "thousands more flawed rows"]);
    let style = naming("style.txt")[2].clone();
    sandbox.write("style.txt", "#".repeat(200_000));
    refused_at_once(&sandbox, &style, &["E0706", "larger than 100 kB"]);
}

/// A few kilobytes that are a picture of 20 million pixels, which is as large as they may be.
#[test]
fn a_picture_that_is_larger_than_its_file() {
    use std::io::Write;
    let sandbox = Sandbox::new();
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
    sandbox.write("arms.png", largest);
    sandbox.write("brief.toml", with_emblem("arms.png"));
    sandbox.run_bounded(["build", "brief.toml"]).succeeded();
    sandbox.write("arms.png", png(5_000, 4_001));
    refused_at_once(&sandbox, &with_emblem("arms.png"), &["E0703", "at most 20 million"]);
}

#[test]
#[cfg(unix)]
fn pipes_are_refused() {
    let sandbox = Sandbox::new();
    let made = std::process::Command::new("mkfifo").arg(sandbox.path("pipe")).status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("skipped: no pipe can be made");
        return;
    }
    for brief in naming("pipe") {
        refused_at_once(&sandbox, &brief, &["E0701", "not a regular file"]);
    }
}

/// Inputs that once crashed the program; see `fuzz/README.md`.
#[test]
#[cfg(unix)]
fn a_series_does_not_follow_links_or_read_pipes() {
    use std::os::unix::fs::symlink;
    let sandbox = Sandbox::new();
    sandbox
        .write("series/chancery.toml", "schema = 1\n[series]\nbriefs = [\"b/*.toml\"]\noutput = \"out\"\n");
    sandbox.write("series/b/good.toml", SMALL);
    let huge = std::fs::File::create(sandbox.path("series/b/huge.toml")).unwrap();
    huge.set_len(8 << 30).unwrap();
    symlink("/dev/zero", sandbox.path("series/b/zero.toml")).unwrap();
    symlink("/dev/stdin", sandbox.path("series/b/stdin.toml")).unwrap();
    if std::process::Command::new("mkfifo")
        .arg(sandbox.path("pipe"))
        .status()
        .is_ok_and(|status| status.success())
    {
        symlink("own-pipe.toml", sandbox.path("series/b/pipe.toml")).unwrap();
        std::fs::rename(sandbox.path("pipe"), sandbox.path("series/b/own-pipe.toml")).unwrap();
    } else {
        eprintln!("skipped: no pipe can be made");
    }
    for arguments in
        [&["list", "series"][..], &["check", "series"], &["check", "series/b"], &["build", "series"]]
    {
        sandbox.run_bounded(arguments).succeeded();
    }
    assert_eq!(sandbox.list("series/out"), ["good.pdf"]);
}

#[test]
fn rows_that_expand_are_refused() {
    let sandbox = Sandbox::new();
    let template = SMALL.replacen("schema = 1\n", "schema = 1\neach = { rows = \"rows.csv\" }\n", 1);
    let section = "\n[[section]]\nid = \"s\"\ntitle = \"S\"\nbody = '''";
    let body = "{{row.big}}".repeat(100_000);
    sandbox.write("rows.csv", format!("code,big\nA,{}\nB,b\n", "x".repeat(7 << 20)));
    refused_at_once(
        &sandbox,
        &format!("{template}{section}{body}'''\n"),
        &["E0911", "rows.csv:2:1", "larger than 4 MiB"],
    );
    sandbox.write("rows.csv", format!("{}\n{}\n", "a,".repeat(300_000), "1,".repeat(300_000)));
    refused_at_once(&sandbox, &template, &["E0911", "rows.csv:1:1", "more than 1000 cells"]);
    sandbox.write("rows.csv", format!("code\n{}", "1\n".repeat(2_000_000)));
    refused_at_once(&sandbox, &template, &["E0911", "rows.csv:1:1", "more than 10000 rows"]);
    sandbox.write("rows.csv", vec![b','; 9 << 20]);
    refused_at_once(&sandbox, &template, &["E0911", "larger than 8 MiB"]);
}

#[test]
fn patterns_that_expand_are_refused() {
    let sandbox = Sandbox::new();
    let nested = |depth| format!("{}b{}", "{a,".repeat(depth), "}".repeat(depth));
    for pattern in [nested(5), nested(400), nested(200_000), "?".repeat(900_000), "[a".to_owned()] {
        sandbox.write("chancery.toml", format!("schema = 1\n[series]\nbriefs = [\"{pattern}\"]\n"));
        let outcome = sandbox.run(["check"]).failed(&["chancery.toml:3:11", "invalid pattern"]);
        assert!(outcome.stderr.len() < 10_000);
        if pattern.len() < 10_000 {
            sandbox.run(["check", &pattern]).failed(&["E0701"]);
        }
    }
}

#[test]
#[cfg(unix)]
fn output_does_not_leave_its_folder_through_links() {
    let sandbox = Sandbox::new();
    sandbox.write("chancery.toml", "schema = 1\n[series]\nname = \"{brief}/x\"\n");
    sandbox.write("a.toml", SMALL);
    std::fs::create_dir_all(sandbox.path("out")).unwrap();
    std::fs::create_dir_all(sandbox.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", sandbox.path("out/a")).unwrap();
    sandbox.run(["build", "-o", "out"]).failed(&["E0905", "`out/a` leads out of `out` through a link"]);
    assert!(sandbox.list("elsewhere").is_empty());
    // The folder that is named may be a link itself.
    std::os::unix::fs::symlink("elsewhere", sandbox.path("linked")).unwrap();
    sandbox.run(["build", "-o", "linked"]).succeeded();
    assert_eq!(sandbox.list("elsewhere/a"), ["x.pdf"]);
    // A broken link is neither replaced nor followed.
    std::os::unix::fs::symlink("nowhere", sandbox.path("dangling.pdf")).unwrap();
    sandbox.run(["build", "a.toml", "-o", "dangling.pdf"]).failed(&["E0905", "is a broken link"]);
}

#[test]
fn former_crashes_stay_fixed() {
    let sandbox = Sandbox::new();
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
        sandbox.write(name, std::fs::read(&path).unwrap());
        sandbox.write("brief.toml", brief);
        let outcome = sandbox.run_bounded(["build", "brief.toml"]);
        assert!(matches!(outcome.code, Some(0 | 1)), "{name}: {outcome:?}");
        assert!(!outcome.stderr.contains("E0999"), "{name}: {}", outcome.stderr);
        count += 1;
    }
    assert!(count > 0, "nothing is in {}", crashes.display());
}

/// A brief that reads figures from a file.
fn with_data(name: &str) -> String {
    format!("{SMALL}\n[trade]\ncurrency = \"USD\"\nunit = \"million\"\ndata = {{ file = \"{name}\" }}\n")
}

#[test]
fn spreadsheets_that_expand_are_refused() {
    use crate::spreadsheets::{archive, compound, ods, sheet_xml, xls, xlsx};
    let cell = |place: &str| format!("<c r='{place}'><v>1</v></c>");
    let row = |number: u32, cells: &str| format!("<row r='{number}'>{cells}</row>");
    let far = row(1, &cell("A1")) + &row(1_048_576, &cell("XFD1048576"));
    let dimension = sheet_xml(&row(1, &cell("A1"))).replacen(
        "<sheetData>",
        "<dimension ref='A1:XFD1048576'/><sheetData>",
        1,
    );
    let many = |count: usize| "<si><t>x</t></si>".repeat(count);
    let strings = format!("<sst uniqueCount='4000000000'>{}</sst>", many(1));
    let cells = |attributes: &str| {
        format!("<table:table-cell {attributes} office:value-type='float' office:value='1'/>")
    };
    let table = |rows: &str| ods(&format!("<table:table table:name='A'>{rows}</table:table>"));
    let repeated = format!(
        "<table:table-row table:number-rows-repeated='1048576'>{}</table:table-row>",
        cells("table:number-columns-repeated='16384'")
    );
    let apart = format!(
        "<table:table-row>{0}</table:table-row><table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>\
         <table:table-row><table:table-cell table:number-columns-repeated='16000'/>{0}</table:table-row>",
        cells("")
    );
    let spaces = "<table:table-row><table:table-cell office:value-type='string'><text:p><text:s text:c='4000000000'/></text:p></table:table-cell></table:table-row>";
    let rows: [&[&str]; 2] = [&["Year", "Exports"], &["2022", "1"]];
    let far_cell: Vec<u8> = [0xFF, 0xFF, 0xFF, 0, 0, 0].into_iter().chain(1f64.to_le_bytes()).collect();
    // A stream whose sectors lead to each other.
    let mut circle = xls(&rows, [2, 2], &[]);
    let table_at = 512 * (1 + u32::from_le_bytes([circle[76], circle[77], circle[78], circle[79]]) as usize);
    for sector in circle[table_at..table_at + 512].chunks_exact_mut(4) {
        sector.copy_from_slice(&0u32.to_le_bytes());
    }
    let plain = xlsx(&sheet_xml(""), None);
    let packed = "<row r='1'><c r='A1'><v>1</v></c></row>".repeat(3_000_000);
    let hostile: Vec<(&str, Vec<u8>, &str)> = vec![
        ("a.xlsx", xlsx(&sheet_xml(&packed), None), "unpacks to more than 64 MiB"),
        ("a.xlsx", xlsx(&sheet_xml(&far), None), "go from A1 to XFD1048576"),
        // What is claimed is not believed: the file has one cell, and no table.
        ("a.xlsx", xlsx(&dimension, None), "E0801"),
        ("a.xlsx", xlsx(&sheet_xml(""), Some(&strings)), "claims to have more texts"),
        ("a.xlsx", xlsx(&sheet_xml(&"<a>".repeat(100_000)), None), "nested more than 64 deep"),
        (
            "a.xlsx",
            xlsx(
                &format!(
                    "<!DOCTYPE a [<!ENTITY b '{}'>]>{}",
                    "b".repeat(1_000),
                    sheet_xml(&"&b;".repeat(1_000))
                ),
                None,
            ),
            "declares a document type",
        ),
        ("a.xlsx", plain[..plain.len() - 30].to_vec(), "is a damaged spreadsheet"),
        (
            "a.xlsx",
            archive(&(0..10_001).map(|n| (format!("{n}"), "")).collect::<Vec<_>>()),
            "more than 10000 files",
        ),
        ("a.xlsx", archive(&[("[Content_Types].xml", "<Types/>")]), "is a damaged spreadsheet"),
        ("a.xlsx", archive(&[("word/document.xml", "<a/>")]), "is a text document"),
        ("a.xlsx", compound(&[("EncryptedPackage", b"secret")]), "is protected by a password"),
        ("a.ods", table(&repeated), "too far from each other"),
        ("a.ods", table(&apart), "too far from each other"),
        ("a.ods", table(spaces), "more than 1000 spaces"),
        ("a.xls", xls(&rows, [u32::MAX, 0xFFFF], &[(0x0203, far_cell)]), "too far from each other"),
        ("a.xls", xls(&rows, [2, 2], &[(0x0006, vec![0; 4])]), "is a damaged spreadsheet"),
        ("a.xls", circle, "is a damaged spreadsheet"),
        ("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".repeat(100), "is a damaged spreadsheet"),
        ("a.csv", b"PK\x03\x04".repeat(100), "is a damaged spreadsheet"),
    ];
    let sandbox = Sandbox::new();
    for (name, bytes, words) in hostile {
        sandbox.write(name, &bytes);
        sandbox.write("brief.toml", with_data(name));
        for isolate in ["--isolate=never", "--isolate=always"] {
            let outcome = sandbox.run_within(10, ["check", "brief.toml", isolate]).failed(&[words, "help: "]);
            assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
        }
    }
    // A claim alone does no harm, nor does it hide what the file has.
    sandbox.write("a.xls", xls(&rows, [u32::MAX, 0xFFFF], &[]));
    sandbox.run_within(10, ["data", "a.xls"]).succeeded();
}

/// Within its limits, a file may still need more than the command allows.
#[cfg(target_os = "linux")]
#[test]
fn a_spreadsheet_ends_its_process_only() {
    use crate::spreadsheets::{sheet_xml, xlsx};
    let sandbox = Sandbox::new();
    let rows = "<row r='1'><c r='A1'><v>1</v></c></row>".repeat(1_500_000);
    sandbox.write("a.xlsx", xlsx(&sheet_xml(&rows), None));
    sandbox.write("brief.toml", with_data("a.xlsx"));
    let outcome = sandbox.run(["check", "brief.toml", "--memory", "64MB", "--isolate=never"]);
    outcome.failed(&["`a.xlsx` needs more than 64 MB of memory to read", "brief.toml:18:17"]);
    // Others are built.
    sandbox.write("other.toml", SMALL);
    let outcome = sandbox.run(["check", "brief.toml", "other.toml", "--memory", "64MB"]);
    outcome.failed(&["E0922", "1 of 2 briefs checked"]);
}
