//! Finds a fallback face for characters that a face lacks.

use unicode_script::Script;

use super::bundled::{FACES, FaceRole};
use super::script::Wanted;
use super::select::{distance, optical};
use super::{FaceId, Family, Fonts};

impl Fonts {
    /// A face for a character of a script in a language, where `base` is the face that the theme asks
    /// for. `None` if no face has the character.
    ///
    /// The order: the theme's own face, where it is made for the script; the bundled face that is; the faces from
    /// outside that are, the likest first; then whatever has the character, the theme's own face first.
    pub fn fallback(&self, base: FaceId, character: char, script: Script, language: &str) -> Option<FaceId> {
        let own = self.has(base, character);
        if own && self.serves(base, script) {
            return Some(base);
        }
        let (family, italic) = self.style_of(base);
        let weight = self.face(base).weight;
        let wanted = Wanted { script, language, serif: family != Family::Sans, weight, italic };
        let has = |id: &FaceId| self.has(*id, character);
        let made = script_role(script, language).and_then(|role| find(role, weight >= 600)).filter(has);
        let text = || self.text_faces(base).into_iter().find(has);
        let of_text = matches!(script, Script::Latin | Script::Greek | Script::Cyrillic);
        made.or_else(|| of_text.then(text).flatten())
            .or_else(|| self.best(self.serving(script).into_iter(), character, &wanted))
            .or_else(|| own.then_some(base))
            .or_else(text)
            .or_else(|| {
                let roles = [FaceRole::Naskh, FaceRole::Nastaliq, FaceRole::Devanagari];
                roles.into_iter().filter_map(|role| find(role, weight >= 600)).find(has)
            })
            .or_else(|| {
                let added = (0..self.added.len()).map(|index| FaceId((FACES.len() + index) as u16));
                self.best(added, character, &wanted)
            })
    }

    /// The theme's family that a face is of, and whether it slants.
    fn style_of(&self, base: FaceId) -> (Family, bool) {
        let index = usize::from(base.0);
        let added = index.checked_sub(FACES.len()).and_then(|index| self.added.get(index));
        match (FACES.get(index).map(|face| (face.role, face.italic)), added) {
            (Some((FaceRole::Text(family), italic)), _) => (family, italic),
            (_, Some(added)) if self.sans.as_ref() == Some(&added.family) => (Family::Sans, added.italic),
            (_, added) => (Family::Serif, added.is_some_and(|added| added.italic)),
        }
    }

    /// The bundled faces for text, those that are least seen beside a face first: of its slope and weight, then of
    /// its family, then of its optical size.
    fn text_faces(&self, base: FaceId) -> Vec<FaceId> {
        let (family, italic) = self.style_of(base);
        let weight = self.face(base).weight;
        let text = FACES.iter().enumerate().filter_map(|(index, face)| match face.role {
            FaceRole::Text(own) => {
                let kin = (
                    (own == Family::Sans) != (family == Family::Sans),
                    optical(own).abs_diff(optical(family)),
                );
                Some(((distance(face.weight, face.italic, weight, italic), kin), FaceId(index as u16)))
            }
            _ => None,
        });
        let mut text: Vec<_> = text.collect();
        text.sort();
        text.into_iter().map(|(_, id)| id).collect()
    }

    fn has(&self, id: FaceId, character: char) -> bool {
        self.face(id).has(character)
    }
}

/// The bundled face made for a script.
fn script_role(script: Script, language: &str) -> Option<FaceRole> {
    match script {
        Script::Arabic => {
            let mut subtags = language.split('-');
            // Urdu, and what else is written with Urdu's hand in Pakistan and Kashmir.
            let urdu = matches!(subtags.next(), Some("ur" | "pnb" | "lah" | "skr" | "ks"));
            let nastaliq = urdu || subtags.any(|subtag| subtag == "Aran");
            Some(if nastaliq { FaceRole::Nastaliq } else { FaceRole::Naskh })
        }
        Script::Devanagari => Some(FaceRole::Devanagari),
        _ => None,
    }
}

fn find(role: FaceRole, bold: bool) -> Option<FaceId> {
    let index = FACES.iter().position(|face| face.role == role && (face.weight >= 600) == bold)?;
    Some(FaceId(index as u16))
}
