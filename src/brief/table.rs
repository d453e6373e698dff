//! The declaration of a table: from one come its data, how it is read, its keys in the JSON Schema, what
//! is suggested for a misspelt key, and its page in the reference.

/// Declares a table of the format.
///
/// ```text
/// table! {
///     /// A business forum or council.
///     pub struct Forum: "`[[forum]]`" {
///         /// The name.
///         name: Name,
///         /// What it is for.
///         purpose: Option<Line>,
///         sources: Sources,
///     }
/// }
/// ```
///
/// A field has one of the shapes of [`shape`](super::shape), and its key the field's name, or the one in
/// brackets: `years("year")`. After `=` is what is taken where the key is left out; after `=>` a function
/// that reads the field by other means. Fields after `..` have no key, but are made when the table is
/// read. After the title may be how many of the tables there may be, in brackets, and in square brackets whether they are
/// internal without being marked so. `check` names a function that looks for what cannot be right within the table.
macro_rules! table {
    (
        $(#[doc = $doc:literal])+
        $(#[derive($($also:ident),+)])?
        pub struct $name:ident: $title:literal $(($count:expr))? $([$internal:expr])? $(=> $includes:ty)? {
            $(
                $(#[doc = $key_doc:literal])+
                $field:ident $(($key:literal))?: $shape:ty $(= $default:expr)? $(=> $read:expr)?,
            )*
            $(.. $(
                $(#[doc = $derived_doc:literal])+
                $derived:ident: $derived_type:ty = $derive:expr,
            )+)?
        }
        $(check = $check:expr;)?
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone $($(, $also)+)?)]
        #[allow(private_interfaces, reason = "fields are named by their shapes, which only briefs are read by")]
        pub struct $name {
            $(
                $(#[doc = $key_doc])+
                pub $field: $crate::brief::table::value_type!($shape $(= $default)?),
            )*
            $($(
                $(#[doc = $derived_doc])+
                pub $derived: $derived_type,
            )+)?
            /// Where the keys are.
            pub spans: $crate::read::KeySpans,
        }

        $crate::brief::table::declared! {
            $(#[doc = $doc])+
            $name: $title $(($count))? $([$internal])? $(=> $includes)? {
                $(
                    $(#[doc = $key_doc])+
                    $field $(($key))?: $shape $(= $default)? $(=> $read)?,
                )*
                $(.. $($derived: $derive,)+)?
            }
            $(check = $check;)?
        }
    };
}

/// Implements reading for a type that is defined elsewhere.
macro_rules! declared {
    (
        $(#[doc = $doc:literal])+
        $name:ty: $title:literal $(($count:expr))? $([$internal:expr])? $(=> $includes:ty)? {
            $(
                $(#[doc = $key_doc:literal])+
                $field:ident $(($key:literal))?: $shape:ty $(= $default:expr)? $(=> $read:expr)?,
            )*
            $(.. $($derived:ident: $derive:expr,)+)?
        }
        $(check = $check:expr;)?
    ) => {
        impl $crate::brief::shape::Declared for $name {
            const TABLE: &'static $crate::read::schema::Table = &$crate::read::schema::Table {
                name: $title,
                doc: concat!($($doc),+),
                keys: &[$(
                    $crate::read::schema::Key {
                        name: $crate::brief::table::key_name!($field $($key)?),
                        doc: concat!($($key_doc),+),
                        required: $crate::brief::table::required!($shape $(= $default)?),
                        kind: <$shape as $crate::brief::shape::Field>::TYPE,
                        default: $crate::brief::table::default!($($default)?),
                    },
                )*],
                grouped: false,
                includes: $crate::brief::table::or_none!($(<$includes as $crate::brief::shape::Declared>::TABLE)?),
                count: $crate::brief::table::or_any!($($count)?),
                internal: $crate::brief::table::or_marked!($($internal)?),
            };

            fn read(
                cx: &mut $crate::brief::context::Context,
                table: &$crate::read::Reader,
            ) -> Self {
                $(
                    let $field = $crate::brief::table::read!(
                        cx, table, $crate::brief::table::key_name!($field $($key)?), $shape
                        $(, default $default)? $(, by $read)?
                    );
                )*
                $($(
                    let $derived = $crate::brief::table::call(cx, table, $derive);
                )+)?
                let this = Self { $($field,)* $($($derived,)+)? spans: table.spans(cx) };
                $($check(cx, table, &this);)?
                this
            }
        }
    };
}

/// The type of a field: with a default, a key that is left out still has a value.
macro_rules! value_type {
    ($shape:ty) => {
        <$shape as $crate::brief::shape::Field>::Value
    };
    ($shape:ty = $default:expr) => {
        <$shape as $crate::brief::shape::Shape>::Value
    };
}

macro_rules! key_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

macro_rules! required {
    ($shape:ty) => {
        <$shape as $crate::brief::shape::Field>::REQUIRED
    };
    ($shape:ty = $default:expr) => {
        false
    };
}

macro_rules! default {
    () => {
        None
    };
    ($default:expr) => {
        Some(|| $crate::brief::shape::Written::written(&$default))
    };
}

macro_rules! or_none {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! or_any {
    () => {
        $crate::read::schema::Count::Any
    };
    ($count:expr) => {
        $count
    };
}

macro_rules! or_marked {
    () => {
        $crate::read::schema::Internal::Marked
    };
    ($value:expr) => {
        $value
    };
}

macro_rules! read {
    ($cx:ident, $table:ident, $key:expr, $shape:ty) => {
        <$shape as $crate::brief::shape::Field>::read($cx, $table, $key)
    };
    ($cx:ident, $table:ident, $key:expr, $shape:ty, default $default:expr) => {
        <$shape as $crate::brief::shape::Shape>::read($cx, $table, $key).unwrap_or_else(|| $default)
    };
    ($cx:ident, $table:ident, $key:expr, $shape:ty, by $read:expr) => {
        $crate::brief::table::call($cx, $table, $read)
    };
}

/// Calls a function that reads, so that closures need no types.
pub(crate) fn call<T>(
    cx: &mut super::context::Context,
    table: &crate::read::Reader,
    read: impl FnOnce(&mut super::context::Context, &crate::read::Reader) -> T,
) -> T {
    read(cx, table)
}

pub(crate) use {declared, default, key_name, or_any, or_marked, or_none, read, required, table, value_type};
