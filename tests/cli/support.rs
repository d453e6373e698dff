//! A temporary folder for each test, and the command run in it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A minimal brief.
pub(crate) const SMALL: &str = r#"schema = 1

[brief]
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"
"#;

/// A brief with one error, at line 4.
pub(crate) const BAD: &str = r#"schema = 1

[brief]
titel = "Ruritania and Graustark"
title = "Ruritania and Graustark"
date = 2024-02-03

[[party]]
code = "XR"
name = "Ruritania"

[[party]]
code = "XG"
name = "Graustark"
"#;

/// A temporary folder that is deleted after the test.
pub(crate) struct Sandbox {
    folder: tempfile::TempDir,
}

/// The result of running the command.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder can be made") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, and creates its folders.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("folders can be made");
        fs::write(&path, content).expect("files can be written");
        path
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        let path = self.path(name);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The names of the files in a folder, sorted.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(name)).expect("the folder can be read");
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command in this folder, without environment variables that affect it.
    pub(crate) fn command<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
        let variables = [
            "SOURCE_DATE_EPOCH",
            "GITHUB_WORKSPACE",
            "CI_NODE_INDEX",
            "CI_NODE_TOTAL",
            "JOB_COMPLETION_INDEX",
            "JOB_COMPLETIONS",
        ];
        for variable in variables {
            command.env_remove(variable);
        }
        command.current_dir(self.folder.path()).args(arguments);
        command
    }

    /// Runs the command.
    pub(crate) fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Outcome {
        Outcome::of(self.command(arguments).stdin(Stdio::null()))
    }

    /// Runs the command with less than `SECURITY.md` promises: twenty seconds of processor time, which do not depend
    /// on what else the machine does, and 1.5 GB. A shell sets the limits; where there is none, there are none.
    pub(crate) fn run_bounded<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Outcome {
        self.run_within(20, arguments)
    }

    /// The same with a number of seconds of processor time.
    pub(crate) fn run_within<A: AsRef<OsStr>>(
        &self,
        seconds: u32,
        arguments: impl IntoIterator<Item = A>,
    ) -> Outcome {
        let plain = self.command(arguments);
        if !cfg!(unix) {
            return Outcome::of({ plain }.stdin(Stdio::null()));
        }
        let mut bounded = Command::new("sh");
        let script = format!("ulimit -t {seconds} && ulimit -d 1500000 && exec \"$0\" \"$@\"");
        bounded.args(["-c", &script]);
        bounded.arg(plain.get_program()).args(plain.get_args());
        bounded.current_dir(self.folder.path());
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => bounded.env(name, value),
                None => bounded.env_remove(name),
            };
        }
        Outcome::of(bounded.stdin(Stdio::null()))
    }

    /// Runs the command in a folder below.
    pub(crate) fn run_in<A: AsRef<OsStr>>(
        &self,
        folder: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> Outcome {
        Outcome::of(self.command(arguments).current_dir(self.path(folder)).stdin(Stdio::null()))
    }

    /// Runs the command with something on its standard input.
    pub(crate) fn pipe<A: AsRef<OsStr>>(
        &self,
        input: impl AsRef<[u8]>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Outcome {
        let input = self.write(".stdin", input);
        let outcome = Outcome::of(self.command(arguments).stdin(fs::File::open(&input).unwrap()));
        fs::remove_file(input).unwrap();
        outcome
    }
}

impl Outcome {
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the command can be run");
        let stderr = String::from_utf8(output.stderr).expect("messages are UTF-8");
        Self { code: output.status.code(), stdout: output.stdout, stderr }
    }

    /// Asserts exit status 0.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self
    }

    /// Asserts exit status 1, and these words in the messages.
    #[track_caller]
    pub(crate) fn failed(self, words: &[&str]) -> Self {
        assert_eq!(self.code, Some(1), "{}", self.stderr);
        self.says(words)
    }

    /// Asserts exit status 2, and these words in the messages.
    #[track_caller]
    pub(crate) fn refused(self, words: &[&str]) -> Self {
        assert_eq!(self.code, Some(2), "{}", self.stderr);
        self.says(words)
    }

    #[track_caller]
    pub(crate) fn says(self, words: &[&str]) -> Self {
        for words in words {
            assert!(self.stderr.contains(words), "`{words}` is not in:\n{}", self.stderr);
        }
        self
    }

    /// Standard output as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("the output is text")
    }
}

/// Asserts that bytes are a complete PDF file.
#[track_caller]
pub(crate) fn assert_pdf(bytes: &[u8]) {
    assert!(bytes.starts_with(b"%PDF-1.7"), "no PDF: {:?}", bytes.get(..20));
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "the PDF has no end");
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
