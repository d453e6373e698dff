//! A face for what a face lacks.

use unicode_script::Script;

use super::bundled::{FACES, Role};
use super::{FaceId, Fonts};

impl Fonts {
    /// A face for a character of a script in a language, where `base` is the face that the theme asks
    /// for. `None` if no face at hand has the character.
    ///
    /// The order: the face made for the script, where there is one; the theme's own; the other faces
    /// for scripts; the other bundled families; the faces of the user.
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
        let italic = FACES.get(usize::from(base.0)).is_some_and(|face| face.italic);
        // In bundled order, the text cut of the serif first: those like the base, then all others.
        let like = |same: bool| {
            FACES.iter().enumerate().filter_map(move |(index, face)| {
                let text = matches!(face.role, Role::Text(_));
                (text && same == (face.italic == italic && (face.weight >= 600) == bold))
                    .then_some(FaceId(index as u16))
            })
        };
        let added = (0..self.added.len()).map(|index| FaceId((FACES.len() + index) as u16));
        scripts.chain(like(true)).chain(like(false)).chain(added).find(|&id| self.has(id, character))
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
