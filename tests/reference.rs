//! `docs/reference/` is what the program says of itself. `CHANCERY_UPDATE=1` writes it.

use std::fs;
use std::path::Path;

#[test]
fn the_reference_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference");
    let update = std::env::var_os("CHANCERY_UPDATE").is_some();
    for (name, page) in chancery::reference::pages() {
        let path = folder.join(name);
        if update {
            fs::create_dir_all(&folder).expect("the folder");
            fs::write(&path, &page).expect("the page");
        }
        let written = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            written == page,
            "{name} is out of date: run `CHANCERY_UPDATE=1 cargo test --test reference`"
        );
    }
}
