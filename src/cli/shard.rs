//! `--shard`: the part of a run that this machine works on.

use std::str::FromStr;

use super::UsageError;

/// The value of `--shard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShardOption {
    /// Read from the environment of the CI service.
    Auto,
    Given(Shard),
}

/// A part of a run, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shard {
    pub index: usize,
    pub count: usize,
}

impl FromStr for ShardOption {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        let numbers =
            text.split_once('/').and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
        let Some((index, count)) = numbers else {
            return Err("expected a part and the number of parts, such as 1/4, or `auto`".into());
        };
        Shard::new(index, count).map(Self::Given)
    }
}

impl ShardOption {
    /// The shard to work on; exits if `auto` finds none in the environment.
    pub(super) fn resolve(self) -> Shard {
        match self {
            Self::Given(shard) => shard,
            Self::Auto => {
                let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
                Shard::auto(variable).unwrap_or_else(|message| UsageError::new(message).exit())
            }
        }
    }
}

impl Shard {
    fn new(index: usize, count: usize) -> Result<Self, String> {
        if (1..=count).contains(&index) {
            Ok(Self { index, count })
        } else {
            Err(format!("part {index} is not between 1 and {count}"))
        }
    }

    /// Reads the shard from environment variables. GitLab CI counts from 1
    /// (docs.gitlab.com/ci/variables/predefined_variables), a Kubernetes Indexed Job from 0
    /// (kubernetes.io/docs/concepts/workloads/controllers/job). The job must pass the number of completions to its
    /// container itself.
    fn auto(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let number = |name: &str| {
            let value = variable(name)?;
            Some(value.parse::<usize>().map_err(|_| format!("`{name}` is `{value}`, not a number")))
        };
        match (number("CI_NODE_INDEX"), number("CI_NODE_TOTAL")) {
            (Some(index), Some(count)) => return Self::new(index?, count?),
            // A job that is not parallel.
            (None, Some(Ok(1))) => return Self::new(1, 1),
            (None, None) => {}
            _ => return Err("`CI_NODE_INDEX` and `CI_NODE_TOTAL` must both be set".into()),
        }
        match (number("JOB_COMPLETION_INDEX"), number("JOB_COMPLETIONS")) {
            (Some(index), Some(count)) => {
                let (index, count) = (index?, count?);
                Self::new(index.saturating_add(1), count).map_err(|_| {
                    format!(
                        "`JOB_COMPLETION_INDEX` is {index} (counted from 0), but `JOB_COMPLETIONS` is {count}"
                    )
                })
            }
            (Some(_), None) => {
                Err("`JOB_COMPLETION_INDEX` is set, but `JOB_COMPLETIONS` is not: set it to the number of \
                     completions of the job, or use `--shard` with numbers"
                    .into())
            }
            _ => Err(
                "`auto` needs GitLab CI (`CI_NODE_INDEX`) or a Kubernetes Indexed Job (`JOB_COMPLETION_INDEX`)"
                    .into(),
            ),
        }
    }

    /// Whether a brief belongs to this shard. Depends on its name alone, so that adding a brief moves no other.
    pub(super) fn has(self, name: &str) -> bool {
        let hash = blake3::hash(name.as_bytes());
        let first = hash.as_bytes().first_chunk().copied().map_or(0, u64::from_le_bytes);
        // The casts are lossless: there are fewer shards than `u64::MAX`.
        first % self.count as u64 == (self.index - 1) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(variables: &[(&str, &str)]) -> Result<Shard, String> {
        Shard::auto(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn auto_reads_gitlab_and_kubernetes() {
        assert_eq!(auto(&[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4")]), Ok(Shard { index: 1, count: 4 }));
        assert_eq!(
            auto(&[("JOB_COMPLETION_INDEX", "0"), ("JOB_COMPLETIONS", "4")]),
            Ok(Shard { index: 1, count: 4 })
        );
        assert_eq!(auto(&[("CI_NODE_TOTAL", "1")]), Ok(Shard { index: 1, count: 1 }));
        for wrong in [
            &[][..],
            &[("CI_NODE_INDEX", "1")],
            &[("CI_NODE_INDEX", "5"), ("CI_NODE_TOTAL", "4")],
            &[("CI_NODE_INDEX", "one"), ("CI_NODE_TOTAL", "4")],
            &[("JOB_COMPLETION_INDEX", "0")],
        ] {
            assert!(auto(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn adding_a_brief_moves_no_other() {
        let names: Vec<String> = (0..1_000).map(|at| format!("briefs/{at}.toml")).collect();
        for name in &names {
            let owners = (1..=4).filter(|index| Shard { index: *index, count: 4 }.has(name)).count();
            assert_eq!(owners, 1, "{name}");
        }
        let first = names.iter().filter(|name| Shard { index: 1, count: 4 }.has(name)).count();
        assert!((200..300).contains(&first), "{first}");
        // Must never change: CI caches depend on it.
        let assigned = ["AV", "BR", "CL", "DN"].map(|row| {
            let name = format!("partner.toml#{row}");
            (1..=4).find(|index| Shard { index: *index, count: 4 }.has(&name))
        });
        assert_eq!(assigned, [Some(1), Some(2), Some(3), Some(1)]);
    }
}
