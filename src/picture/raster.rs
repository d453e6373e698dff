//! Pictures in pixels. A JPEG in sRGB goes into the PDF as it is, a PNG as samples of eight bits.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, Limits};

use super::colour::{self, Colours};
use super::flaw::Flaw;
use crate::diag::codes;
use crate::frame::{Image, ImageData};

/// The most pixels: a page of A4 at 400 dots an inch has 16 million.
pub(crate) const PIXELS_LIMIT: u64 = 20_000_000;

/// The most memory that a decoder may take, in bytes: so many pixels of eight bytes each.
const MEMORY_LIMIT: u64 = PIXELS_LIMIT * 8;

/// Reads a PNG.
pub(super) fn png(bytes: &[u8]) -> Result<Image, Flaw> {
    let colours = colour::of_png(bytes)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    let mut decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(|error| flaw(&error))?;
    check_size(decoder.dimensions())?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| flaw(&error))?;
    picture.apply_orientation(orientation);
    Ok(samples(picture, colours.as_ref()))
}

/// Reads a JPEG.
pub(super) fn jpeg(bytes: Vec<u8>) -> Result<Image, Flaw> {
    let frame = jpeg_frame(&bytes).ok_or_else(|| {
        (codes::PICTURE, "is damaged: it has no frame".to_owned(), "save the picture again")
    })?;
    let size = (u32::from(frame.width), u32::from(frame.height));
    check_size(size)?;
    if frame.channels == 4 {
        let hint = "convert it to RGB, best with the sRGB profile";
        return Err((codes::PICTURE_COLOURS, "is in CMYK, and pages are in RGB".to_owned(), hint));
    }
    if !matches!(frame.channels, 1 | 3) {
        let message = format!("has {} channels; a JPEG has one (grey) or three (colour)", frame.channels);
        return Err((codes::PICTURE_COLOURS, message, "save it as an ordinary JPEG, or as a PNG"));
    }
    if !is_whole(&bytes, frame.channels) {
        return Err((
            codes::PICTURE,
            "is damaged: it ends before the picture does".to_owned(),
            "save or download the picture again",
        ));
    }
    let colours = colour::of_jpeg(jpeg_segments(&bytes), frame.channels == 1)?;
    // Decoded to see that it can be; what is passed through is the file, if its colours are those of the page.
    let mut decoder = JpegDecoder::new(Cursor::new(bytes.as_slice())).map_err(|error| flaw(&error))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    decoder.set_limits(limits).map_err(|error| flaw(&error))?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| flaw(&error))?;
    if orientation != Orientation::NoTransforms {
        // PDF knows nothing of a camera that was held upright.
        picture.apply_orientation(orientation);
        return Ok(samples(picture, colours.as_ref()));
    }
    let data = match colours {
        None => ImageData::Jpeg { bytes, channels: frame.channels },
        Some(colours) => compressed(colours.samples(picture), size)?,
    };
    Ok(Image { width: size.0, height: size.1, data })
}

/// Samples as a JPEG again: as they are they would take ten times the room.
fn compressed(data: ImageData, (width, height): (u32, u32)) -> Result<ImageData, Flaw> {
    /// Nothing that was lost shows.
    const QUALITY: u8 = 95;
    let ImageData::Samples { bytes: samples, channels, alpha: None } = data else { return Ok(data) };
    let color = if channels == 1 { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .write_image(&samples, width, height, color)
        .map_err(|error| flaw(&error))?;
    Ok(ImageData::Jpeg { bytes, channels })
}

fn check_size((width, height): (u32, u32)) -> Result<(), Flaw> {
    if u64::from(width) * u64::from(height) > PIXELS_LIMIT {
        let message = format!(
            "has {width} × {height} pixels; at most {} million are allowed",
            PIXELS_LIMIT / 1_000_000
        );
        return Err((
            codes::PICTURE_TOO_LARGE,
            message,
            "make it smaller: 2,000 pixels are enough for a page's width",
        ));
    }
    Ok(())
}

/// Eight bits a channel in sRGB; coverage apart, where there is any.
fn samples(picture: DynamicImage, colours: Option<&Colours>) -> Image {
    let (width, height) = (picture.width(), picture.height());
    if let Some(colours) = colours {
        return Image { width, height, data: colours.samples(picture) };
    }
    let color = picture.color();
    let data = match (color.has_color(), color.has_alpha()) {
        (false, false) => {
            ImageData::Samples { bytes: picture.into_luma8().into_raw(), channels: 1, alpha: None }
        }
        (true, false) => {
            ImageData::Samples { bytes: picture.into_rgb8().into_raw(), channels: 3, alpha: None }
        }
        (false, true) => apart(&picture.into_luma_alpha8().into_raw(), 1),
        (true, true) => apart(&picture.into_rgba8().into_raw(), 3),
    };
    Image { width, height, data }
}

/// Takes colour and coverage apart.
fn apart(pixels: &[u8], channels: u8) -> ImageData {
    let step = usize::from(channels);
    let mut bytes = Vec::with_capacity(pixels.len() / (step + 1) * step);
    let mut alpha = Vec::with_capacity(pixels.len() / (step + 1));
    for pixel in pixels.chunks_exact(step + 1) {
        bytes.extend_from_slice(&pixel[..step]);
        alpha.push(pixel[step]);
    }
    let opaque = alpha.iter().all(|coverage| *coverage == 255);
    ImageData::Samples { bytes, channels, alpha: (!opaque).then_some(alpha) }
}

fn flaw(error: &ImageError) -> Flaw {
    match error {
        ImageError::Limits(_) => (
            codes::PICTURE_TOO_LARGE,
            "needs too much memory to be decoded".to_owned(),
            "make it smaller: 2,000 pixels are enough for a page's width",
        ),
        ImageError::Unsupported(_) => (
            codes::PICTURE,
            "is of a form that is not supported".to_owned(),
            "save it as an ordinary PNG or JPEG",
        ),
        _ => (codes::PICTURE, "is damaged".to_owned(), "save the picture again"),
    }
}

/// What the frame header of a JPEG says (ITU-T T.81, B.2.2).
struct JpegFrame {
    width: u16,
    height: u16,
    channels: u8,
}

/// Finds the frame header among the segments of a JPEG.
fn jpeg_frame(bytes: &[u8]) -> Option<JpegFrame> {
    // C4, C8 and CC share the range of frame headers and are none.
    let is_frame = |marker| matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC);
    let (_, header) = jpeg_segments(bytes).find(|(marker, _)| is_frame(*marker))?;
    let [_, h1, h2, w1, w2, channels] = *header.first_chunk()?;
    let (width, height) = (u16::from_be_bytes([w1, w2]), u16::from_be_bytes([h1, h2]));
    (width > 0 && height > 0).then_some(JpegFrame { width, height, channels })
}

/// The segments of a JPEG up to its pixels: the marker and what follows the length.
fn jpeg_segments(bytes: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    let mut at = 2;
    std::iter::from_fn(move || {
        // Bytes of fill may be before a marker.
        while bytes.get(at..at + 2)? == [0xFF, 0xFF] {
            at += 1;
        }
        let &[0xFF, marker] = bytes.get(at..at + 2)? else { return None };
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?])).max(2);
        let segment = bytes.get(at + 4..at + 2 + length)?;
        at += 2 + length;
        (marker != 0xDA).then_some((marker, segment))
    })
}

/// Whether a JPEG has a scan for each of its channels, and the marker of its end (ITU-T T.81, B.2.1).
/// Decoders fill in what is missing with grey.
fn is_whole(bytes: &[u8], channels: u8) -> bool {
    let mut scanned: Vec<u8> = Vec::new();
    let mut at = 2;
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == 0xFF)) {
        at += found;
        let Some(marker) = bytes.get(at + 1) else { return false };
        match marker {
            // A byte of data that is written in two, and bytes of fill.
            0x00 => at += 2,
            0xFF => at += 1,
            // Restarts within a scan, and the one other marker without a segment.
            0x01 | 0xD0..=0xD8 => at += 2,
            0xD9 => return scanned.len() >= usize::from(channels),
            _ => {
                let Some(&[high, low]) = bytes.get(at + 2..at + 4) else { return false };
                let length = usize::from(u16::from_be_bytes([high, low])).max(2);
                let Some(segment) = bytes.get(at + 4..at + 2 + length) else { return false };
                if *marker == 0xDA
                    && let [count, components @ ..] = segment
                {
                    let components = components.chunks(2).take(usize::from(*count));
                    for component in components.filter_map(<[u8]>::first) {
                        if !scanned.contains(component) {
                            scanned.push(*component);
                        }
                    }
                }
                at += 2 + length;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_passes_through_whole_and_not_cut_anywhere() {
        let mut bytes = Vec::new();
        let pixels: Vec<u8> = (0..24 * 24 * 3).map(|at| (at * at % 251) as u8).collect();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, 60);
        encoder.write_image(&pixels, 24, 24, ExtendedColorType::Rgb8).expect("it can be encoded");
        for length in 3..bytes.len() {
            assert!(jpeg(bytes[..length].to_vec()).is_err(), "cut after {length} bytes");
        }
        // Some cameras write more after the end.
        bytes.extend([0, 1, 2]);
        let image = jpeg(bytes.clone()).expect("a picture");
        assert!(matches!(image.data, ImageData::Jpeg { bytes: kept, channels: 3 } if kept == bytes));
    }
}
