//! The same input gives the same bytes, wherever and whenever it is built.

use std::process::Command;

use crate::support::{Outcome, Sandbox, assert_pdf, root};

const BRIEF: &str = include_str!("../../briefs/pakistan-belarus.toml");

#[test]
fn bytes_do_not_depend_on_time_place_or_surroundings() {
    let sandbox = Sandbox::new();
    sandbox.write("pakistan-belarus.toml", BRIEF);
    let first = sandbox.run(["build", "pakistan-belarus.toml", "--lang", "en", "-o", "-"]).succeeded().stdout;
    assert_pdf(&first);

    let again = sandbox.run(["build", "pakistan-belarus.toml", "--lang", "en", "-o", "-"]).succeeded().stdout;
    assert!(first == again, "from one run to the next");

    let mut elsewhere = Command::new(env!("CARGO_BIN_EXE_chancery"));
    elsewhere.current_dir(root()).env_remove("SOURCE_DATE_EPOCH");
    elsewhere.args(["build", "briefs/pakistan-belarus.toml", "--lang", "en", "-o", "-"]);
    assert!(first == Outcome::of(&mut elsewhere).succeeded().stdout, "from another folder");

    let mut abroad = sandbox.command(["build", "pakistan-belarus.toml", "--lang", "en", "-o", "-"]);
    abroad.env("TZ", "Pacific/Kiritimati").env("LANG", "ur_PK.UTF-8").env("LC_ALL", "tr_TR.UTF-8");
    assert!(first == Outcome::of(&mut abroad).succeeded().stdout, "in another time zone and language");

    sandbox.write("a/pakistan-belarus.toml", BRIEF);
    sandbox.write("b/pakistan-belarus.toml", BRIEF);
    sandbox.run(["build", "a", "b", "--jobs", "2"]).succeeded();
    assert!(first == sandbox.read("a/pakistan-belarus.en.pdf"), "beside another");
    assert!(first == sandbox.read("b/pakistan-belarus.en.pdf"), "beside another");
}

#[test]
fn a_brief_of_every_block_has_the_same_bytes_again_and_on_several_threads() {
    let briefs = root().join("briefs");
    let sandbox = Sandbox::new();
    let brief = briefs.join("ruritania-graustark.toml");
    let alone = |jobs: &str| {
        let arguments = ["build".as_ref(), brief.as_os_str(), "--jobs".as_ref(), jobs.as_ref()];
        sandbox
            .run(arguments.into_iter().chain(["--lang", "en", "-o", "-"].map(AsRef::as_ref)))
            .succeeded()
            .stdout
    };
    let first = alone("1");
    assert_pdf(&first);
    assert!(first == alone("1"), "from one run to the next");
    assert!(first == alone("2"), "on two threads");
    sandbox.run(["build".as_ref(), briefs.as_os_str(), "-o".as_ref(), "out".as_ref()]).succeeded();
    assert!(first == sandbox.read("out/ruritania-graustark.en.pdf"), "beside another");
}

#[test]
fn source_date_epoch_sets_the_time() {
    let sandbox = Sandbox::new();
    sandbox.write("brief.toml", crate::support::SMALL);
    let at = |time: &str| {
        let mut command = sandbox.command(["build", "brief.toml", "-o", "-"]);
        Outcome::of(command.env("SOURCE_DATE_EPOCH", time)).succeeded().stdout
    };
    let usual = sandbox.run(["build", "brief.toml", "-o", "-"]).succeeded().stdout;
    assert!(at("0") == at("0") && at("0") != at("86400") && at("0") != usual);
    assert!(at("") == usual, "an empty variable is none");
}
