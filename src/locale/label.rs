//! A `Label` for each message that Chancery prints. `build.rs` generates them from `en.ftl`, so that a label without
//! words does not compile.

include!(concat!(env!("OUT_DIR"), "/label.rs"));
