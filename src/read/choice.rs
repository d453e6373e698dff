//! Names of enum values.

/// A value that a brief chooses by name.
pub(crate) trait Named: Sized + Clone + 'static {
    /// Every value with its name, in the order in which messages list them.
    const NAMES: &'static [(&'static str, Self)];
    /// Names that people expect among these, and what to write instead.
    const ELSEWHERE: &'static [(&'static str, &'static str)] = &[];
}

/// The names of a type's values.
pub(crate) fn names<T: Named>() -> Vec<&'static str> {
    T::NAMES.iter().map(|(name, _)| *name).collect()
}

/// The name of a value.
pub(crate) fn name_of<T: Named + PartialEq>(value: &T) -> &'static str {
    T::NAMES.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

/// Gives the values of enums the names that files use.
macro_rules! named {
    ($($type:ident { $($name:literal = $value:ident),* $(,)? } $(; elsewhere { $($other:literal: $hint:literal),* $(,)? })?)*) => {
        $(impl $crate::read::Named for $type {
            const NAMES: &'static [(&'static str, Self)] = &[$(($name, $type::$value)),*];
            $(const ELSEWHERE: &'static [(&'static str, &'static str)] = &[$(($other, $hint)),*];)?
        })*
    };
}

pub(crate) use named;
