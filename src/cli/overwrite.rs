//! Refuses outputs that are files which the run reads, before anything is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{UsageError, fonts};
use crate::batch::{Endpoint, FileId, Task, TemplateRow, file_id, stdin_id};
use crate::edition;
use crate::read::Folder;
use crate::series::Template;

/// What a run reads and writes.
pub(super) struct Plan<'p> {
    pub tasks: &'p [Task],
    /// What is written beside PDFs, each with its option.
    pub outputs: Vec<(&'static str, &'p Endpoint)>,
    /// Briefs, and the files of series and templates.
    pub files: &'p [Endpoint],
    pub root: Option<&'p Path>,
    pub font_path: &'p [PathBuf],
}

impl Plan<'_> {
    /// # Errors
    /// An output that is an input, by whatever path it is named.
    pub(super) fn check(&self) -> Result<(), UsageError> {
        let outputs = self.outputs();
        // What does not exist is nobody's input.
        if outputs.is_empty() {
            return Ok(());
        }
        let refuse_id = |id: Option<FileId>, name: String| match id.and_then(|id| outputs.get(&id)) {
            Some((what, output)) => {
                let (output, path) = (output.display().to_string(), name);
                let also = if output == path { String::new() } else { format!(": `{path}`") };
                let message =
                    format!("{what} would overwrite `{output}`, which is an input of this run{also}");
                Err(UsageError::new(message))
            }
            None => Ok(()),
        };
        let refuse = |path: &Path| refuse_id(file_id(path), path.display().to_string());
        for file in self.files {
            match file {
                Endpoint::File(path) => refuse(path)?,
                Endpoint::Stream => refuse_id(stdin_id(), "<stdin>".to_owned())?,
            }
        }
        // An unreadable folder is reported when its fonts are loaded.
        fonts::files(self.font_path).unwrap_or_default().iter().try_for_each(|font| refuse(font))?;
        let mut checked = BTreeSet::new();
        for task in self.tasks {
            let Endpoint::File(brief) = &task.brief else { continue };
            let folder = brief.parent().unwrap_or(Path::new(""));
            for named in inputs(task, self.root) {
                let path = folder.join(named);
                if !checked.contains(&path) {
                    refuse(&path)?;
                    checked.insert(path);
                }
            }
        }
        Ok(())
    }

    /// The files that exist in the places of outputs, and could be inputs. Nothing that Chancery reads is a PDF.
    fn outputs(&self) -> BTreeMap<FileId, (String, &Path)> {
        let pdfs = self.tasks.iter().filter_map(|task| match &task.pdf {
            Some(Endpoint::File(path)) if may_be_input(path) => Some(("the PDF".to_owned(), path.as_path())),
            _ => None,
        });
        let others = self.outputs.iter().filter_map(|(option, endpoint)| match endpoint {
            Endpoint::File(path) => Some((format!("`{option}`"), path.as_path())),
            Endpoint::Stream => None,
        });
        pdfs.chain(others)
            .filter(|(_, path)| path.is_file())
            .filter_map(|(what, path)| Some((file_id(path)?, (what, path))))
            .collect()
    }
}

/// The paths of the files that a brief names, from its folder.
pub(super) fn inputs(task: &Task, root: Option<&Path>) -> Vec<String> {
    let Endpoint::File(path) = &task.brief else { return Vec::new() };
    let files = Folder::new(path.parent().unwrap_or(Path::new(""))).within(root.map(Path::to_owned));
    let (bytes, rows) = match &task.row {
        // What it names is known once it is read.
        None if task.brief.is_stream() => return Vec::new(),
        None => (task.brief.read().ok(), None),
        Some(TemplateRow { template, index }) => {
            let instance = template.instance(*index);
            (instance.ok().map(|instance| instance.text.into_bytes()), Some(template.rows_path().to_owned()))
        }
    };
    let Some(bytes) = bytes else { return rows.into_iter().collect() };
    // A template with errors is no brief, and reads its table all the same.
    if task.row.is_none()
        && let Some(Err(failed)) = Template::read("", &bytes, &files)
    {
        return failed.inputs;
    }
    edition::named_files(&bytes, &files).into_iter().chain(rows).collect()
}

/// Whether a file exists and is no PDF.
fn may_be_input(path: &Path) -> bool {
    let mut start = [0; 5];
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    is_file
        && File::open(path)
            .and_then(|mut file| file.read_exact(&mut start))
            .map_or(true, |()| start != *b"%PDF-")
}
