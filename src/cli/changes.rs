//! `list --changed-since`: which briefs may have changed since a commit, as Git knows it.

use std::collections::{BTreeMap, BTreeSet};
#[cfg(unix)]
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::membership::real;
use super::overwrite::inputs;
use crate::batch::{Endpoint, Identities, Task};
use crate::diag::{Diagnostic, codes};
use crate::series::FILE_NAME;

/// What changed since a commit, in each repository that was asked for.
pub(super) struct Changes<'c> {
    since: &'c str,
    root: Option<&'c Path>,
    repositories: BTreeMap<PathBuf, Result<Repository, String>>,
    identities: Identities,
}

/// Absolute paths of files in a repository.
struct Repository {
    /// Changed, added or deleted since the common ancestor of the commit and this checkout, committed or not.
    changed: BTreeSet<PathBuf>,
    /// Those that Git tracks. Whether others have changed is unknown.
    tracked: BTreeSet<PathBuf>,
}

impl<'c> Changes<'c> {
    pub(super) fn new(since: &'c str, root: Option<&'c Path>) -> Self {
        Self { since, root, repositories: BTreeMap::new(), identities: Identities::default() }
    }

    /// Whether the PDF of a brief may have changed: it does not exist, or a file that it is made from has changed.
    ///
    /// # Errors
    /// The brief is in no repository, or the commit is not in it.
    pub(super) fn concern(&mut self, task: &Task) -> Result<bool, Diagnostic> {
        let Endpoint::File(brief) = &task.brief else { return Ok(true) };
        let Endpoint::File(target) = self.identities.of(&task.brief) else { return Ok(true) };
        let folder = brief.parent().unwrap_or(Path::new(""));
        let top = top_of(&target).ok_or_else(|| {
            let message = format!("`{}` is in no Git repository", brief.display());
            Diagnostic::error(codes::NO_HISTORY, None, message)
                .hint("list all briefs without `--changed-since`")
        })?;
        let since = self.since;
        if let Err(reason) = self.repository(&top) {
            let message = format!("cannot tell what has changed since `{since}`: {reason}");
            return Err(Diagnostic::error(codes::NO_HISTORY, None, message)
                .hint("name a commit or branch of this repository, and fetch its whole history"));
        }
        let is_built = matches!(&task.pdf, Some(Endpoint::File(pdf)) if pdf.is_file());
        if !is_built || self.series_changed(task, &target, &top) {
            return Ok(true);
        }
        let of_series = task.series.iter().flat_map(|series| series.inputs.clone());
        let named = inputs(task, self.root).into_iter().map(|path| folder.join(path));
        let mut files = std::iter::once(brief.clone()).chain(of_series).chain(named);
        Ok(files.any(|file| self.changed(&file)))
    }

    /// Whether a `chancery.toml` has changed that the brief belongs to, or belonged to and is deleted.
    fn series_changed(&self, task: &Task, brief: &Path, top: &Path) -> bool {
        let Some(Ok(repository)) = self.repositories.get(top) else { return true };
        let series = task.series.as_ref().and_then(|series| real(&series.folder));
        let mut above = brief.ancestors().skip(1).take_while(|above| {
            series.as_ref().is_none_or(|series| above.starts_with(series)) && above.starts_with(top)
        });
        above.any(|folder| repository.changed.contains(&folder.join(FILE_NAME)))
    }

    /// Whether a file, a link on the way to it, or what that leads to may have changed.
    fn changed(&mut self, file: &Path) -> bool {
        let links: Vec<_> = file.ancestors().skip(1).filter(|above| above.is_symlink()).collect();
        let mut names: Vec<PathBuf> = std::iter::once(file).chain(links).filter_map(own_place).collect();
        if let Endpoint::File(target) = self.identities.of(&Endpoint::File(file.to_owned())) {
            names.push(target);
        }
        names.iter().any(|name| match top_of(name).map(|top| self.repository(&top)) {
            Some(Ok(repository)) => repository.changed.contains(name) || !repository.tracked.contains(name),
            _ => true,
        })
    }

    /// The repository with this work tree.
    fn repository(&mut self, top: &Path) -> Result<&Repository, &str> {
        if !self.repositories.contains_key(top) {
            self.repositories.insert(top.to_owned(), Repository::read(top, self.since));
        }
        match self.repositories.get(top) {
            Some(Ok(repository)) => Ok(repository),
            Some(Err(reason)) => Err(reason),
            None => Err(""),
        }
    }
}

impl Repository {
    /// # Errors
    /// Why Git does not tell.
    fn read(top: &Path, since: &str) -> Result<Self, String> {
        // Git would take it for an option.
        if since.starts_with('-') {
            return Err("this is not the name of a commit".to_owned());
        }
        let line = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).trim().to_owned();
        let commit = git(top, &["rev-parse", "--verify", "--quiet", &format!("{since}^{{commit}}")])
            .map_err(
                |reason| if reason.is_empty() { "there is no such commit".to_owned() } else { reason },
            )?;
        let base = git(top, &["merge-base", &line(commit), "HEAD"]).map_err(|reason| {
            if reason.is_empty() {
                "it has no ancestor in common with this checkout".to_owned()
            } else {
                reason
            }
        })?;
        let options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
        let changed =
            git(top, &[&["diff"], &options[..], &["--ignore-submodules=all", &line(base), "--"]].concat())?;
        let tracked = git(top, &["ls-files", "-z"])?;
        Ok(Self { changed: paths(top, &changed), tracked: paths(top, &tracked) })
    }
}

/// Runs Git without anything that it could run or write itself: no file system monitor, diff programs, pager or
/// prompts, and no refreshed index.
fn git(top: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(top).args(["--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false"]);
    command.args(arguments).stdin(Stdio::null());
    command.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    let output = command.output().map_err(|error| format!("cannot run `git`: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().next().unwrap_or_default();
    Err(first.trim_start_matches("fatal: ").to_owned())
}

/// The paths in an output of Git, below the folder of the repository.
fn paths(top: &Path, output: &[u8]) -> BTreeSet<PathBuf> {
    let names = output.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    names.map(|name| top.join(path(name))).collect()
}

#[cfg(unix)]
fn path(name: &[u8]) -> PathBuf {
    <OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(name).into()
}

#[cfg(not(unix))]
fn path(name: &[u8]) -> PathBuf {
    String::from_utf8_lossy(name).into_owned().into()
}

/// The folder of the repository that a file is in: the nearest with `.git`, which may be a file.
fn top_of(file: &Path) -> Option<PathBuf> {
    let mut above = file.ancestors().skip(1);
    above.find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

/// The absolute path of a file or link itself, whether it exists or not.
fn own_place(path: &Path) -> Option<PathBuf> {
    Some(real(path.parent()?)?.join(path.file_name()?))
}
