//! Selects the face for a family, weight and slope.

use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::bundled::{FACES, FaceRole};
use super::face::{FontError, read_added};
use super::{FaceId, Family, Fonts, Weight};

/// A face as `chancery fonts` lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontListing {
    pub family: String,
    pub style: String,
    /// The file that it came from; none for a face of the binary.
    pub origin: Option<String>,
}

impl Fonts {
    /// The bundled faces and those of some font files, each with the name that errors call it by.
    ///
    /// # Errors
    ///
    /// One for every file that is not a font or is a damaged one.
    pub fn with_faces(files: Vec<(String, Vec<u8>)>) -> Result<Self, Vec<FontError>> {
        let hashes: Vec<_> = files.par_iter().map(|(_, bytes)| blake3::hash(bytes)).collect();
        let mut hasher = blake3::Hasher::new();
        for hash in hashes {
            hasher.update(hash.as_bytes());
        }
        Self::with_known_faces(files, hasher.finalize().into())
    }

    /// The same, for files whose digest another process has found out.
    ///
    /// # Errors
    /// Those of `with_faces`.
    pub(crate) fn with_known_faces(
        files: Vec<(String, Vec<u8>)>,
        digest: [u8; 32],
    ) -> Result<Self, Vec<FontError>> {
        let mut fonts = Self { digest, ..Self::bundled() };
        let mut errors = Vec::new();
        let read: Vec<_> = files.into_par_iter().map(|(origin, bytes)| read_added(&origin, bytes)).collect();
        for faces in read {
            match faces {
                Ok(faces) => fonts.added.extend(faces),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() { Ok(fonts) } else { Err(errors) }
    }

    /// Sets the theme's serif (all of its optical sizes) or sans in another family. The bundled
    /// families keep their optical sizes.
    ///
    /// # Errors
    ///
    /// If no available face is of a family with this name.
    pub fn set_family(&mut self, role: Family, name: &str) -> Result<(), FontError> {
        let bundled = match role {
            Family::Sans => "Source Sans 3",
            _ => "Source Serif 4",
        };
        let known = self.added.iter().any(|added| added.family.eq_ignore_ascii_case(name));
        let slot = match role {
            Family::Sans => &mut self.sans,
            _ => &mut self.serif,
        };
        if known {
            *slot = Some(name.to_owned());
        } else if name.eq_ignore_ascii_case(bundled) {
            *slot = None;
        } else {
            return Err(FontError::NoSuchFamily { family: name.to_owned() });
        }
        Ok(())
    }

    /// Every available face.
    pub fn families(&self) -> Vec<FontListing> {
        (0..FACES.len() + self.added.len()).map(|index| self.listing(FaceId(index as u16))).collect()
    }

    /// A face as it is listed.
    pub fn listing(&self, id: FaceId) -> FontListing {
        let index = usize::from(id.0);
        match FACES.get(index) {
            Some(face) => {
                FontListing { family: face.name.to_owned(), style: face.style.to_owned(), origin: None }
            }
            None => {
                let added = &self.added[index - FACES.len()];
                FontListing {
                    family: added.family.clone(),
                    style: added.style.clone(),
                    origin: Some(added.origin.clone()),
                }
            }
        }
    }

    /// The face for a family, weight and slope, or the nearest one. Weight and slope carry meaning
    /// and come before the optical size.
    pub fn select(&self, family: Family, weight: Weight, italic: bool) -> FaceId {
        let weight = weight.number();
        let theme = if family == Family::Sans { &self.sans } else { &self.serif };
        if let Some(name) = theme {
            let nearest = self
                .added
                .iter()
                .enumerate()
                .filter(|(_, added)| added.family.eq_ignore_ascii_case(name))
                .min_by_key(|(_, added)| {
                    (added.narrowness(), distance(added.face.weight, added.italic, weight, italic))
                });
            if let Some((index, _)) = nearest {
                return FaceId((FACES.len() + index) as u16);
            }
        }
        let nearest = FACES
            .iter()
            .enumerate()
            .filter_map(|(index, face)| match face.role {
                FaceRole::Text(own) if (own == Family::Sans) == (family == Family::Sans) => {
                    let slope_and_weight = distance(face.weight, face.italic, weight, italic);
                    Some((index, (slope_and_weight, optical(own).abs_diff(optical(family)))))
                }
                _ => None,
            })
            .min_by_key(|&(_, distance)| distance);
        FaceId(nearest.map_or(0, |(index, _)| index as u16))
    }
}

/// How far a face is from what is wanted: slope first, then weight in the theme's own steps.
pub(super) fn distance(weight: u16, italic: bool, wanted_weight: u16, wanted_italic: bool) -> (bool, u16) {
    (italic != wanted_italic, weight.abs_diff(wanted_weight))
}

/// The optical sizes in order.
pub(super) fn optical(family: Family) -> u8 {
    match family {
        Family::SerifCaption => 0,
        Family::Serif | Family::Sans => 1,
        Family::SerifSubhead => 2,
        Family::SerifDisplay => 3,
    }
}
