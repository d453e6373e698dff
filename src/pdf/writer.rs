//! The file itself: streams, the other objects in compressed object streams, and a cross-reference stream
//! (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! `lopdf` can write these too, but writes every object twice and clones it on the way, and the structure
//! tree of a long briefing has thousands.

use std::cell::RefCell;

use flate2::{Compress, Compression, FlushCompress, Status};
use rayon::prelude::*;

use super::syntax::{self, Ref};

/// Objects in one object stream. Readers unpack a whole stream to reach one object of it.
const OBJECTS_IN_STREAM: usize = 200;

/// Bytes from which it pays to wake other threads to deflate them.
const WORTH_SHARING: usize = 64 * 1024;

/// A file on its way to bytes.
pub(super) struct Writer {
    streams: Vec<Stream>,
    places: Vec<Place>,
    /// The object stream that is being filled: the objects' numbers with their places in `packed`.
    index: Vec<(Ref, usize)>,
    packed: Vec<u8>,
}

/// A stream that waits to be written.
struct Stream {
    at: Ref,
    /// Its dictionary, without the brackets, the length and what the deflating adds.
    dictionary: Vec<u8>,
    content: Vec<u8>,
    filter: Filter,
}

/// What is done to a stream's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    /// Nothing: it is compressed already, or must be legible without a PDF library.
    Keep,
    Deflate,
}

/// Where an object is in the file.
#[derive(Debug, Clone, Copy)]
enum Place {
    Free,
    Offset(usize),
    Packed { stream: Ref, index: usize },
}

impl Writer {
    /// A file in which the objects up to number `last` are spoken for.
    pub(super) fn new(last: u32) -> Self {
        let places = vec![Place::Free; last as usize + 1];
        Self { streams: Vec::new(), places, index: Vec::new(), packed: Vec::new() }
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> Ref {
        self.reserve_many(1)
    }

    /// Numbers for `count` objects, one after the other; the first of them.
    pub(super) fn reserve_many(&mut self, count: usize) -> Ref {
        let first = Ref(self.places.len() as u32);
        self.places.resize(self.places.len() + count, Place::Free);
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

    /// Writes a stream. `dictionary` holds its entries without the brackets; length and filter are added.
    pub(super) fn stream(&mut self, at: Ref, dictionary: Vec<u8>, content: Vec<u8>, filter: Filter) {
        self.streams.push(Stream { at, dictionary, content, filter });
    }

    /// Ends the file. `trailer` holds the trailer's entries but for the size.
    pub(super) fn finish(mut self, trailer: &[u8]) -> Vec<u8> {
        self.pack();
        let mut streams = std::mem::take(&mut self.streams);
        let work = streams.iter().filter(|stream| stream.filter == Filter::Deflate);
        if work.map(|stream| stream.content.len()).sum::<usize>() > WORTH_SHARING {
            streams.par_iter_mut().with_max_len(1).for_each(Stream::deflate);
        } else {
            streams.iter_mut().for_each(Stream::deflate);
        }

        let size = streams.iter().map(|stream| stream.content.len() + stream.dictionary.len() + 80).sum();
        let mut out: Vec<u8> = Vec::with_capacity(size);
        // A comment of four bytes above 127 follows the header (ISO 19005-3, 6.1.2).
        out.extend_from_slice(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
        for stream in &streams {
            self.place(stream.at, Place::Offset(out.len()));
            stream.write(&mut out);
        }

        let start = out.len();
        let at = self.reserve();
        self.place(at, Place::Offset(start));
        let mut dictionary = b"/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size ".to_vec();
        syntax::integer(&mut dictionary, self.places.len() as i64);
        dictionary.extend_from_slice(trailer);
        let mut table = Stream { at, dictionary, content: self.table(), filter: Filter::Deflate };
        table.deflate();
        table.write(&mut out);
        out.extend_from_slice(b"startxref\n");
        syntax::integer(&mut out, start as i64);
        out.extend_from_slice(b"\n%%EOF\n");
        out
    }

    fn place(&mut self, at: Ref, place: Place) {
        if let Some(slot) = self.places.get_mut(at.0 as usize) {
            *slot = place;
        }
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
            self.place(number, Place::Packed { stream, index });
            syntax::integer(&mut content, i64::from(number.0));
            content.push(b' ');
            syntax::integer(&mut content, offset as i64);
            content.push(b' ');
        }
        dictionary.extend_from_slice(b"/First ");
        syntax::integer(&mut dictionary, content.len() as i64);
        content.append(&mut self.packed);
        self.stream(stream, dictionary, content, Filter::Deflate);
    }

    /// The cross-reference table: a type, an offset and an index a row, each row as its difference from
    /// the one above (PNG's filter "up").
    fn table(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.places.len() * 8);
        let mut above = [0_u8; 7];
        for place in &self.places {
            let (kind, field, index) = match *place {
                Place::Free => (0, 0, 0),
                Place::Offset(offset) => (1, offset as u32, 0),
                Place::Packed { stream, index } => (2, stream.0, index as u16),
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
    fn deflate(&mut self) {
        if self.filter == Filter::Keep {
            return;
        }
        // Were it ever to fail, the content would stand as it is.
        if let Some(deflated) = deflated(&self.content) {
            self.content = deflated;
            self.dictionary.extend_from_slice(b"/Filter/FlateDecode");
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        syntax::integer(out, i64::from(self.at.0));
        out.extend_from_slice(b" 0 obj\n<<");
        out.extend_from_slice(&self.dictionary);
        out.extend_from_slice(b"/Length ");
        syntax::integer(out, self.content.len() as i64);
        out.extend_from_slice(b">>\nstream\n");
        out.extend_from_slice(&self.content);
        out.extend_from_slice(b"\nendstream\nendobj\n");
    }
}

thread_local! {
    /// Making a compressor costs as much as deflating a page: each thread keeps one. Level 6 is where
    /// zlib's gain flattens.
    static COMPRESS: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(6), true));
}

/// The bytes as zlib compresses them.
fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    COMPRESS.with_borrow_mut(|compress| {
        compress.reset();
        let mut out = Vec::with_capacity(bytes.len() / 2 + 1024);
        loop {
            let rest = bytes.get(usize::try_from(compress.total_in()).ok()?..)?;
            match compress.compress_vec(rest, &mut out, FlushCompress::Finish).ok()? {
                Status::StreamEnd => return Some(out),
                Status::Ok | Status::BufError => out.reserve(bytes.len() / 2 + 1024),
            }
        }
    })
}
