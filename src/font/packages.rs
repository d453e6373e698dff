//! Packages of Debian, Fedora and Homebrew with fonts for a script.

use unicode_script::Script;

/// The Noto family of each script that fonts are not bundled for, as its packages are named after it: Debian 12
/// and later have all of them in `fonts-noto-core`, Fedora and Homebrew have a package for each.
#[rustfmt::skip]
const NOTO: &[(Script, &str)] = &[
    (Script::Adlam, "sans-adlam"),
    (Script::Armenian, "sans-armenian"),
    (Script::Balinese, "sans-balinese"),
    (Script::Bengali, "sans-bengali"),
    (Script::Canadian_Aboriginal, "sans-canadian-aboriginal"),
    (Script::Cherokee, "sans-cherokee"),
    (Script::Coptic, "sans-coptic"),
    (Script::Cuneiform, "sans-cuneiform"),
    (Script::Ethiopic, "sans-ethiopic"),
    (Script::Georgian, "sans-georgian"),
    (Script::Gujarati, "sans-gujarati"),
    (Script::Gurmukhi, "sans-gurmukhi"),
    (Script::Hebrew, "sans-hebrew"),
    (Script::Javanese, "sans-javanese"),
    (Script::Kannada, "sans-kannada"),
    (Script::Khmer, "sans-khmer"),
    (Script::Lao, "sans-lao"),
    (Script::Malayalam, "sans-malayalam"),
    (Script::Mongolian, "sans-mongolian"),
    (Script::Myanmar, "sans-myanmar"),
    (Script::Nko, "sans-nko"),
    (Script::Ol_Chiki, "sans-ol-chiki"),
    (Script::Oriya, "sans-oriya"),
    (Script::Sinhala, "sans-sinhala"),
    (Script::Sundanese, "sans-sundanese"),
    (Script::Syriac, "sans-syriac"),
    (Script::Tamil, "sans-tamil"),
    (Script::Telugu, "sans-telugu"),
    (Script::Thaana, "sans-thaana"),
    (Script::Thai, "sans-thai"),
    (Script::Tibetan, "serif-tibetan"),
    (Script::Tifinagh, "sans-tifinagh"),
    (Script::Vai, "sans-vai"),
    (Script::Yi, "sans-yi"),
];

/// What to install for a script: a clause that a hint can start with.
pub fn packages(script: Script) -> Option<String> {
    use Script::{Bopomofo, Han, Hangul, Hiragana, Katakana};
    let (debian, family) = match script {
        Bopomofo | Han | Hangul | Hiragana | Katakana => ("fonts-noto-cjk", "sans-cjk"),
        _ => ("fonts-noto-core", NOTO.iter().find(|(own, _)| *own == script)?.1),
    };
    Some(format!(
        "install `{debian}` (Debian, Ubuntu), `google-noto-{family}-fonts` (Fedora) or `font-noto-{family}` (Homebrew)"
    ))
}
