//! A face for what a face lacks.

use unicode_script::Script;

use super::bundled::{FACES, Role};
use super::select::{distance, optical};
use super::{FaceId, Family, Fonts};

impl Fonts {
    /// A face for a character of a script in a language, where `base` is the face that the theme asks
    /// for. `None` if no face at hand has the character.
    ///
    /// The order: the face made for the script, where there is one; the theme's own; the other faces for
    /// text, the likest first; the other faces for scripts; the faces of the user.
    pub fn fallback(&self, base: FaceId, character: char, script: Script, language: &str) -> Option<FaceId> {
        let bold = self.face(base).weight >= 600;
        let own = script_role(script, language)
            .and_then(|role| find(role, bold))
            .filter(|&id| self.has(id, character));
        own.or_else(|| Some(base).filter(|&id| self.has(id, character)))
            .or_else(|| self.any(base, character, bold))
    }

    /// Any face for a character.
    fn any(&self, base: FaceId, character: char, bold: bool) -> Option<FaceId> {
        let scripts =
            [Role::Naskh, Role::Nastaliq, Role::Devanagari].into_iter().filter_map(|role| find(role, bold));
        let added = (0..self.added.len()).map(|index| FaceId((FACES.len() + index) as u16));
        let text = self.text_faces(base).into_iter();
        text.chain(scripts).chain(added).find(|&id| self.has(id, character))
    }

    /// The bundled faces for text, those that are least seen beside a face first: of its slope and weight, then of
    /// its family, then of its optical size.
    fn text_faces(&self, base: FaceId) -> Vec<FaceId> {
        let index = usize::from(base.0);
        let added = index.checked_sub(FACES.len()).and_then(|index| self.added.get(index));
        let (family, italic) = match (FACES.get(index).map(|face| (face.role, face.italic)), added) {
            (Some((Role::Text(family), italic)), _) => (family, italic),
            (_, Some(added)) if self.sans.as_ref() == Some(&added.family) => (Family::Sans, added.italic),
            (_, added) => (Family::Serif, added.is_some_and(|added| added.italic)),
        };
        let weight = self.face(base).weight;
        let text = FACES.iter().enumerate().filter_map(|(index, face)| match face.role {
            Role::Text(own) => {
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
fn script_role(script: Script, language: &str) -> Option<Role> {
    match script {
        // Urdu, and what else is written with Urdu's hand in Pakistan and Kashmir.
        Script::Arabic => match primary(language) {
            "ur" | "pnb" | "skr" | "ks" => Some(Role::Nastaliq),
            _ => Some(Role::Naskh),
        },
        Script::Devanagari => Some(Role::Devanagari),
        _ => None,
    }
}

/// The language itself, without script or region.
fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}

fn find(role: Role, bold: bool) -> Option<FaceId> {
    let index = FACES.iter().position(|face| face.role == role && (face.weight >= 600) == bold)?;
    Some(FaceId(index as u16))
}
