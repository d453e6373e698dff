//! Cached properties of faces.

use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxHashMap;
use unicode_script::Script;

/// The faces from outside that are made for each script that was asked for, by their places among those faces. A
/// copy of a font book finds them again.
#[derive(Debug, Default)]
pub(super) struct Serving(RwLock<FxHashMap<Script, Arc<[u16]>>>);

impl Clone for Serving {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Serving {
    /// The faces for a script, which are looked for when they are first asked for.
    pub(super) fn of(&self, script: Script, find: impl FnOnce() -> Vec<u16>) -> Arc<[u16]> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&script).cloned();
        known.unwrap_or_else(|| {
            let found: Arc<[u16]> = find().into();
            self.0.write().unwrap_or_else(PoisonError::into_inner).insert(script, Arc::clone(&found));
            found
        })
    }
}
