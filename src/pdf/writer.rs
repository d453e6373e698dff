//! The file itself: streams, the other objects in compressed object streams, and a cross-reference stream
//! (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! `lopdf` can write these too, but writes every object twice and clones it on the way, and the structure
//! tree of a long briefing has thousands.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use libdeflater::{CompressionLvl, Compressor};
use rayon::Scope;

use super::identity::HEADER;
use super::syntax::{self, Ref};

/// Objects in one object stream. Readers unpack a whole stream to reach one object of it.
const OBJECTS_IN_STREAM: usize = 200;

/// A file that is being written. Streams are deflated within the scope, by threads that have nothing else to
/// do, while the rest of the file is put together.
pub(super) struct Writer<'a, 's> {
    scope: &'a Scope<'s>,
    streams: Vec<Stream>,
    places: Vec<Entry>,
    /// The object stream that is being filled: the objects' numbers with their places in `packed`.
    index: Vec<(Ref, usize)>,
    packed: Vec<u8>,
}

/// A stream that waits to be written.
struct Stream {
    at: Ref,
    /// Its dictionary, without the brackets, the length and what the deflating adds.
    dictionary: Vec<u8>,
    content: Content,
}

/// A stream's content.
pub(super) enum Content {
    /// As it is: it is compressed already, or must be legible without a PDF library.
    Plain(Vec<u8>),
    /// Deflated at the latest when the scope ends in which it was begun.
    Deflated(Arc<OnceLock<Vec<u8>>>),
}

/// A file that is complete except for its deflated streams.
pub(super) struct Finished {
    streams: Vec<Stream>,
    places: Vec<Entry>,
    /// The cross-reference stream.
    at: Ref,
    trailer: Vec<u8>,
}

/// Where an object is in the file.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Free,
    Offset(usize),
    Packed { stream: Ref, index: usize },
}

impl Content {
    /// Has bytes deflated within a scope.
    pub(super) fn deflated(bytes: Vec<u8>, scope: &Scope) -> Self {
        let slot = Arc::new(OnceLock::new());
        let deflated = Arc::clone(&slot);
        scope.spawn(move |_| {
            deflated.get_or_init(|| deflate(&bytes));
        });
        Self::Deflated(slot)
    }

    /// What is in the file.
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Plain(bytes) => bytes,
            Self::Deflated(slot) => slot.get().expect("the scope has ended, and with it the deflating"),
        }
    }
}

impl<'a, 's> Writer<'a, 's> {
    /// A file in which the objects up to number `last` are taken.
    pub(super) fn new(last: u32, scope: &'a Scope<'s>) -> Self {
        let places = vec![Entry::Free; last as usize + 1];
        Self { scope, streams: Vec::new(), places, index: Vec::new(), packed: Vec::new() }
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> Ref {
        self.reserve_many(1)
    }

    /// Numbers for `count` objects, one after the other; the first of them.
    pub(super) fn reserve_many(&mut self, count: usize) -> Ref {
        let first = Ref(self.places.len() as u32);
        self.places.resize(self.places.len() + count, Entry::Free);
        first
    }

    /// Writes an object that is not a stream.
    pub(super) fn object(&mut self, at: Ref, write: impl FnOnce(&mut Vec<u8>)) {
        self.index.push((at, self.packed.len()));
        write(&mut self.packed);
        self.packed.push(b'\n');
        if self.index.len() == OBJECTS_IN_STREAM {
            self.pack();
        }
    }

    /// Has a stream's content deflated.
    pub(super) fn deflated(&self, bytes: Vec<u8>) -> Content {
        Content::deflated(bytes, self.scope)
    }

    /// Writes a stream. `dictionary` holds its entries without the brackets; length and filter are added.
    pub(super) fn stream(&mut self, at: Ref, dictionary: Vec<u8>, content: Content) {
        self.streams.push(Stream { at, dictionary, content });
    }

    /// Ends the file, but for what is still being deflated. `trailer` holds the trailer's entries without the
    /// size.
    pub(super) fn finish(mut self, trailer: Vec<u8>) -> Finished {
        self.pack();
        let at = self.reserve();
        Finished { streams: self.streams, places: self.places, at, trailer }
    }

    /// Closes the object stream that is being filled.
    fn pack(&mut self) {
        if self.index.is_empty() {
            return;
        }
        let stream = self.reserve();
        let objects = std::mem::take(&mut self.index);
        let mut dictionary = b"/Type/ObjStm/N ".to_vec();
        syntax::integer(&mut dictionary, objects.len() as i64);
        let mut content = Vec::with_capacity(self.packed.len() + objects.len() * 10);
        for (index, (number, offset)) in objects.into_iter().enumerate() {
            place(&mut self.places, number, Entry::Packed { stream, index });
            syntax::integer(&mut content, i64::from(number.0));
            content.push(b' ');
            syntax::integer(&mut content, offset as i64);
            content.push(b' ');
        }
        dictionary.extend_from_slice(b"/First ");
        syntax::integer(&mut dictionary, content.len() as i64);
        content.append(&mut self.packed);
        let content = self.deflated(content);
        self.stream(stream, dictionary, content);
    }
}

impl Finished {
    /// The file. Only once the scope has ended in which its streams are deflated.
    pub(super) fn bytes(mut self) -> Vec<u8> {
        let size =
            self.streams.iter().map(|stream| stream.content.bytes().len() + stream.dictionary.len() + 80);
        let mut out: Vec<u8> = Vec::with_capacity(size.sum());
        out.extend_from_slice(HEADER);
        for stream in &self.streams {
            place(&mut self.places, stream.at, Entry::Offset(out.len()));
            stream.write(&mut out);
        }

        let start = out.len();
        place(&mut self.places, self.at, Entry::Offset(start));
        let mut dictionary = b"/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size ".to_vec();
        syntax::integer(&mut dictionary, self.places.len() as i64);
        dictionary.extend_from_slice(&self.trailer);
        let content = Content::Deflated(Arc::new(deflate(&self.table()).into()));
        Stream { at: self.at, dictionary, content }.write(&mut out);
        out.extend_from_slice(b"startxref\n");
        syntax::integer(&mut out, start as i64);
        out.extend_from_slice(b"\n%%EOF\n");
        out
    }

    /// The cross-reference table: a type, an offset and an index a row, each row as its difference from
    /// the one above (PNG's filter "up").
    fn table(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.places.len() * 8);
        let mut above = [0_u8; 7];
        for place in &self.places {
            let (kind, field, index) = match *place {
                Entry::Free => (0, 0, 0),
                Entry::Offset(offset) => (1, offset as u32, 0),
                Entry::Packed { stream, index } => (2, stream.0, index as u16),
            };
            let ([a, b, c, d], [e, f]) = (field.to_be_bytes(), index.to_be_bytes());
            let row = [kind, a, b, c, d, e, f];
            rows.push(2);
            rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        rows
    }
}

impl Stream {
    fn write(&self, out: &mut Vec<u8>) {
        let content = self.content.bytes();
        syntax::integer(out, i64::from(self.at.0));
        out.extend_from_slice(b" 0 obj\n<<");
        out.extend_from_slice(&self.dictionary);
        if let Content::Deflated(_) = self.content {
            out.extend_from_slice(b"/Filter/FlateDecode");
        }
        out.extend_from_slice(b"/Length ");
        syntax::integer(out, content.len() as i64);
        out.extend_from_slice(b">>\nstream\n");
        out.extend_from_slice(content);
        out.extend_from_slice(b"\nendstream\nendobj\n");
    }
}

fn place(places: &mut [Entry], at: Ref, place: Entry) {
    if let Some(slot) = places.get_mut(at.0 as usize) {
        *slot = place;
    }
}

thread_local! {
    /// Making a compressor costs as much as deflating a page: each thread keeps one.
    static COMPRESSOR: RefCell<Compressor> =
        RefCell::new(Compressor::new(CompressionLvl::new(LEVEL).unwrap_or_default()));
}

/// Files are larger by a twentieth (4 pages) to a seventh (53 pages) than at level 6, and deflated in less than half of the
/// time.
const LEVEL: i32 = 1;

/// The bytes as zlib compresses them (RFC 1950).
fn deflate(bytes: &[u8]) -> Vec<u8> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        let mut out = vec![0; compressor.zlib_compress_bound(bytes.len())];
        let length = compressor.zlib_compress(bytes, &mut out).expect("the bound is enough for any bytes");
        out.truncate(length);
        out
    })
}
