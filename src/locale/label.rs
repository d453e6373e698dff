//! Names of all that Chancery itself says on a page. `build.rs` makes them of the messages in `en.ftl`, so that a
//! label without words does not compile.

include!(concat!(env!("OUT_DIR"), "/label.rs"));
