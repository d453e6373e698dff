//! Completion scripts. `clap_complete` completes values in Bash and Zsh only, and values of options in fish; the scripts
//! for the other cases get the same values here.

use clap::CommandFactory;
use clap::builder::PossibleValue;
use clap_complete::Shell;

use super::args::Args;

/// The completion script for a shell.
pub(super) fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "chancery", &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    let mut command = Args::command();
    command.build();
    add(shell, &command, "chancery", &mut script);
    script
}

/// Adds the values of the arguments of a command and those below it. `path` has their names with `;` between, as the
/// scripts for Elvish and PowerShell do.
fn add(shell: Shell, command: &clap::Command, path: &str, script: &mut String) {
    for command in command.get_subcommands() {
        let path = format!("{path};{}", command.get_name());
        add(shell, command, &path, script);
        let positionals = || command.get_positionals().flat_map(clap::Arg::get_possible_values);
        // What every command takes is an option of the program.
        let own = command.get_arguments().filter(|argument| !argument.is_global_set());
        let mut all: Vec<_> = own.flat_map(clap::Arg::get_possible_values).collect();
        // Flags take `true` and `false` as far as clap is concerned; two options may take the same values.
        all.retain(|value| !matches!(value.get_name(), "true" | "false"));
        all.sort_by(|a, b| a.get_name().cmp(b.get_name()));
        all.dedup_by(|a, b| a.get_name() == b.get_name());
        match shell {
            Shell::Fish => positionals().for_each(|value| {
                let (name, help) = (value.get_name(), help(&value).replace('\'', "\\'"));
                let seen = format!("__fish_chancery_using_subcommand {}", command.get_name());
                script.push_str(&format!("complete -c chancery -n \"{seen}\" -f -a '{name}' -d '{help}'\n"));
            }),
            Shell::Elvish => {
                let line = |value: &PossibleValue| {
                    format!("            cand {} '{}'\n", value.get_name(), quoted(value))
                };
                insert(
                    script,
                    &format!("        &'{path}'= {{\n"),
                    &all.iter().map(line).collect::<String>(),
                );
            }
            Shell::PowerShell => {
                let line = |value: &PossibleValue| {
                    let name = value.get_name();
                    let help = Some(quoted(value))
                        .filter(|help| !help.is_empty())
                        .unwrap_or_else(|| name.to_owned());
                    format!(
                        "            [CompletionResult]::new('{name}', '{name}', [CompletionResultType]::ParameterValue, '{help}')\n"
                    )
                };
                insert(script, &format!("        '{path}' {{\n"), &all.iter().map(line).collect::<String>());
            }
            _ => {}
        }
    }
}

/// Inserts lines after the header of a block.
fn insert(script: &mut String, header: &str, lines: &str) {
    if let Some(start) = script.find(header) {
        script.insert_str(start + header.len(), lines);
    }
}

fn help(value: &PossibleValue) -> String {
    value.get_help().map(ToString::to_string).unwrap_or_default()
}

/// The help of a value in a string with single quotes.
fn quoted(value: &PossibleValue) -> String {
    help(value).replace('\'', "''")
}
