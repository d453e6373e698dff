//! The colours of pictures in pixels, brought to sRGB: those of the page.
//!
//! `moxcms` reads profiles. It could convert pixels as well, but with instructions that differ from machine to
//! machine, and so do the last digits: here every step is a table or a product of plain numbers.

use std::collections::BTreeMap;

use image::DynamicImage;
use libdeflater::Decompressor;
use moxcms::{ColorProfile, DataColorSpace, ProfileClass, ToneReprCurve};

use super::flaw::Flaw;
use crate::diag::codes;
use crate::frame::ImageData;

/// The largest profile, in bytes. One of three curves and a matrix has some kilobytes at most.
const PROFILE_LIMIT: usize = 4 << 20;

/// Number of linear light levels; sRGB steps are never finer.
const LIGHTS: usize = 1 << 16;

/// The most that any of 255 steps may be off in colours that are taken for sRGB as they are.
const SAME: u8 = 2;

/// What the numbers of a picture stand for, where it is not sRGB.
#[derive(Debug)]
pub(super) struct Colours {
    /// The curves of red, green and blue, from numbers to light; of a grey picture all the same.
    curves: [ToneReprCurve; 3],
    /// From the light of red, green and blue to that of sRGB, where they are others.
    matrix: Option<[[f64; 3]; 3]>,
}

/// What is wrong with a profile.
fn flaw(message: &str) -> Flaw {
    (codes::PICTURE_PROFILE, message.to_owned(), "save it with the sRGB profile, or convert it to sRGB")
}

fn damaged() -> Flaw {
    flaw("has a damaged colour profile")
}

/// What the chunks of a PNG say of its colours: of several the one that goes before the others (PNG, third edition,
/// 13.14). None for sRGB, and where nothing is said.
pub(super) fn of_png(bytes: &[u8]) -> Result<Option<Colours>, Flaw> {
    let chunks = png_chunks(bytes);
    // Bit 1 of the kind of colour says that there is any.
    let is_grey =
        chunks.get(b"IHDR".as_slice()).is_some_and(|header| header.get(9).is_some_and(|kind| kind & 2 == 0));
    if let Some(&[primaries, transfer, matrix, _]) = chunks.get(b"cICP".as_slice()) {
        // Numbers of ITU-T H.273: those of sRGB, and of the screens of Apple.
        return match (primaries, transfer, matrix) {
            (1, 13, 0) => Ok(None),
            (12, 13, 0) => Colours::of_profile(&ColorProfile::new_display_p3(), is_grey),
            _ => Err(flaw("is in colours that the page does not have, such as those of a bright screen")),
        };
    }
    if let Some(chunk) = chunks.get(b"iCCP".as_slice()) {
        let end = chunk.iter().position(|byte| *byte == 0).ok_or_else(damaged)?;
        let [0, deflated @ ..] = &chunk[end + 1..] else { return Err(damaged()) };
        let mut profile = vec![0; PROFILE_LIMIT];
        let length = Decompressor::new().zlib_decompress(deflated, &mut profile).map_err(|_| damaged())?;
        return of_bytes(&profile[..length], is_grey);
    }
    if chunks.contains_key(b"sRGB".as_slice()) {
        return Ok(None);
    }
    if !chunks.contains_key(b"gAMA".as_slice()) && !chunks.contains_key(b"cHRM".as_slice()) {
        return Ok(None);
    }
    let numbers = |chunk: &[u8]| -> Vec<f64> {
        let numbers = chunk.chunks_exact(4).map(|four| four.iter().fold(0, |n, b| n << 8 | u32::from(*b)));
        numbers.map(|number: u32| f64::from(number) / 100_000.0).collect()
    };
    let gamma = chunks.get(b"gAMA".as_slice()).map(|chunk| numbers(chunk));
    let gamma = match gamma.as_deref() {
        None => None,
        Some([gamma]) if (0.01..=10.0).contains(gamma) => Some(*gamma),
        Some(_) => return Err(flaw("says of its colours what cannot be (in its `gAMA` chunk)")),
    };
    let matrix = match chunks.get(b"cHRM".as_slice()).map(|chunk| numbers(chunk)) {
        None => None,
        Some(places) => {
            let light = <[f64; 8]>::try_from(places).ok().and_then(from_chromaticities);
            Some(light.ok_or_else(|| flaw("says of its colours what cannot be (in its `cHRM` chunk)"))?)
        }
    };
    // Programs write 1 / 2.2 for sRGB as well.
    let curve = match gamma.filter(|gamma| (gamma - 0.45455).abs() > 0.005) {
        Some(gamma) => ToneReprCurve::Parametric(vec![(1.0 / gamma) as f32]),
        None => srgb_curve(),
    };
    Ok(Colours { curves: [curve.clone(), curve.clone(), curve], matrix: matrix.filter(|_| !is_grey) }
        .unless_srgb())
}

/// What the profile in the segments of a JPEG says (ICC.1:2010, B.4). None for sRGB, and without a profile.
pub(super) fn of_jpeg<'a>(
    segments: impl Iterator<Item = (u8, &'a [u8])>,
    is_grey: bool,
) -> Result<Option<Colours>, Flaw> {
    let mut parts = BTreeMap::new();
    let mut whole = None;
    for (marker, segment) in segments {
        let Some(part) = segment.strip_prefix(b"ICC_PROFILE\0").filter(|_| marker == 0xE2) else { continue };
        let [number, count, part @ ..] = part else { return Err(damaged()) };
        if *whole.get_or_insert(*count) != *count || parts.insert(*number, part).is_some() {
            return Err(damaged());
        }
    }
    let Some(count) = whole else { return Ok(None) };
    if !parts.keys().copied().eq(1..=count)
        || parts.values().map(|part| part.len()).sum::<usize>() > PROFILE_LIMIT
    {
        return Err(damaged());
    }
    let profile: Vec<u8> = parts.into_values().flatten().copied().collect();
    of_bytes(&profile, is_grey)
}

fn of_bytes(profile: &[u8], is_grey: bool) -> Result<Option<Colours>, Flaw> {
    // Version, and the signature that every profile has (ICC.1:2010, 7.2).
    if profile.get(36..40) != Some(b"acsp") {
        return Err(damaged());
    }
    let profile = ColorProfile::new_from_slice(profile).map_err(|_| damaged())?;
    Colours::of_profile(&profile, is_grey)
}

impl Colours {
    fn of_profile(profile: &ColorProfile, is_grey: bool) -> Result<Option<Self>, Flaw> {
        let unsupported =
            || flaw("has a colour profile of a kind that is not supported: its colours are in a table");
        if !matches!(
            profile.profile_class,
            ProfileClass::InputDevice
                | ProfileClass::DisplayDevice
                | ProfileClass::OutputDevice
                | ProfileClass::ColorSpace
        ) {
            return Err(flaw("has a colour profile that is not for pictures"));
        }
        let tables = [
            &profile.lut_a_to_b_perceptual,
            &profile.lut_a_to_b_colorimetric,
            &profile.lut_a_to_b_saturation,
        ];
        if tables.into_iter().any(Option::is_some) {
            return Err(unsupported());
        }
        let colours = match profile.color_space {
            DataColorSpace::Gray if is_grey => {
                let curve = profile.gray_trc.clone().ok_or_else(damaged)?;
                Self { curves: [curve.clone(), curve.clone(), curve], matrix: None }
            }
            DataColorSpace::Rgb => {
                let curves = [&profile.red_trc, &profile.green_trc, &profile.blue_trc];
                let [Some(red), Some(green), Some(blue)] = curves.map(Clone::clone) else {
                    return Err(damaged());
                };
                if profile.pcs != DataColorSpace::Xyz {
                    return Err(unsupported());
                }
                let matrix = to_srgb(profile.colorant_matrix().v).ok_or_else(damaged)?;
                Self { curves: [red, green, blue], matrix: Some(matrix) }
            }
            _ => return Err(flaw("has a colour profile for other colours than its own")),
        };
        let sound = colours.curves.iter().all(|curve| match curve {
            ToneReprCurve::Lut(_) => true,
            ToneReprCurve::Parametric(numbers) => {
                matches!(numbers.len(), 1 | 3 | 4 | 5 | 7) && numbers.iter().all(|number| number.is_finite())
            }
        });
        if sound { Ok(colours.unless_srgb()) } else { Err(damaged()) }
    }

    /// Nothing if colours come out as they go in, as far as anyone can see.
    fn unless_srgb(self) -> Option<Self> {
        let converter = Converter::new(&self, 256);
        let levels = || (0..=255_usize).step_by(17);
        let greys = levels().map(|level| [level; 3]);
        let colors = levels()
            .step_by(3)
            .flat_map(|r| levels().step_by(3).flat_map(move |g| levels().step_by(3).map(move |b| [r, g, b])));
        let same = greys.chain(colors).all(|color| {
            let converted = converter.convert(color).map(usize::from);
            converted.iter().zip(color).all(|(one, two)| one.abs_diff(two) <= usize::from(SAME))
        });
        (!same).then_some(self)
    }

    /// A picture's samples in sRGB, of eight bits each. Wider ones are converted before they are cut.
    pub(super) fn samples(&self, picture: DynamicImage) -> ImageData {
        let color = picture.color();
        let is_wide = color.bytes_per_pixel() > color.channel_count();
        let channels = if color.has_color() || self.matrix.is_some() { 3 } else { 1 };
        let converter = Converter::new(self, if is_wide { 1 << 16 } else { 1 << 8 });
        let count = picture.width() as usize * picture.height() as usize;
        let mut bytes = Vec::with_capacity(count * channels);
        let mut alpha = Vec::with_capacity(if color.has_alpha() { count } else { 0 });
        let mut push = |[r, g, b]: [usize; 3], coverage: u8| {
            bytes.extend_from_slice(&converter.convert([r, g, b])[..channels]);
            if color.has_alpha() {
                alpha.push(coverage);
            }
        };
        if is_wide {
            for pixel in picture.into_rgba16().pixels() {
                let [r, g, b, a] = pixel.0;
                push([r, g, b].map(usize::from), ((u32::from(a) + 128) / 257) as u8);
            }
        } else {
            for pixel in picture.into_rgba8().pixels() {
                let [r, g, b, a] = pixel.0;
                push([r, g, b].map(usize::from), a);
            }
        }
        let alpha = Some(alpha).filter(|alpha| alpha.iter().any(|coverage| *coverage != 255));
        ImageData::Samples { bytes, channels: channels as u8, alpha }
    }
}

/// Tables of a conversion to sRGB.
struct Converter {
    /// The light of each number, for red, green and blue.
    lights: [Vec<f64>; 3],
    matrix: Option<[[f64; 3]; 3]>,
    /// The number in sRGB of each light.
    numbers: Vec<u8>,
}

impl Converter {
    /// For numbers below a count.
    fn new(colours: &Colours, count: usize) -> Self {
        let top = (count - 1) as f64;
        let lights =
            colours.curves.each_ref().map(|curve| (0..count).map(|n| light(curve, n as f64 / top)).collect());
        let numbers = (0..LIGHTS).map(|step| {
            let light = step as f64 / (LIGHTS - 1) as f64;
            // IEC 61966-2-1, 5.3.
            let value = if light <= 0.003_130_8 {
                light * 12.92
            } else {
                1.055 * libm::pow(light, 1.0 / 2.4) - 0.055
            };
            (value * 255.0 + 0.5) as u8
        });
        Self { lights, matrix: colours.matrix, numbers: numbers.collect() }
    }

    fn convert(&self, numbers: [usize; 3]) -> [u8; 3] {
        let [r, g, b] = [0, 1, 2].map(|channel: usize| self.lights[channel][numbers[channel]]);
        let lights = match self.matrix {
            Some(matrix) => matrix.map(|[x, y, z]| x * r + y * g + z * b),
            None => [r, g, b],
        };
        // What sRGB does not reach comes out as the nearest of each.
        lights.map(|light| self.numbers[(light.clamp(0.0, 1.0) * (LIGHTS - 1) as f64 + 0.5) as usize])
    }
}

/// The light of a number from 0 to 1 (ICC.1:2010, 10.5 and 10.15).
fn light(curve: &ToneReprCurve, value: f64) -> f64 {
    let power = |base: f64, exponent: f64| libm::pow(base.max(0.0), exponent);
    let light = match curve {
        ToneReprCurve::Lut(points) => match points.as_slice() {
            [] => value,
            [gamma] => power(value, f64::from(*gamma) / 256.0),
            points => {
                let place = value * (points.len() - 1) as f64;
                let index = (place as usize).min(points.len() - 2);
                let (low, high) = (f64::from(points[index]), f64::from(points[index + 1]));
                (low + (high - low) * (place - index as f64)) / 65535.0
            }
        },
        ToneReprCurve::Parametric(numbers) => {
            let numbers: Vec<f64> = numbers.iter().map(|number| f64::from(*number)).collect();
            match numbers[..] {
                [g] => power(value, g),
                [g, a, b] if a * value + b < 0.0 => power(0.0, g),
                [g, a, b] => power(a * value + b, g),
                [g, a, b, c] if a * value + b < 0.0 => power(0.0, g) + c,
                [g, a, b, c] => power(a * value + b, g) + c,
                [.., c, d] if numbers.len() == 5 && value < d => c * value,
                [g, a, b, ..] if numbers.len() == 5 => power(a * value + b, g),
                [_, _, _, c, d, _, f] if value < d => c * value + f,
                [g, a, b, _, _, e, _] => power(a * value + b, g) + e,
                _ => value,
            }
        }
    };
    if light.is_finite() { light.clamp(0.0, 1.0) } else { 0.0 }
}

/// The curve of sRGB (IEC 61966-2-1, 5.2).
fn srgb_curve() -> ToneReprCurve {
    ToneReprCurve::Parametric(vec![2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045])
}

/// From lights whose colours are the columns of a matrix, in XYZ for a white of D50, to those of sRGB.
fn to_srgb(colorants: [[f64; 3]; 3]) -> Option<[[f64; 3]; 3]> {
    // Three that do not span a space are no colours of a picture.
    inverse(colorants)?;
    Some(product(inverse(ColorProfile::new_srgb().colorant_matrix().v)?, colorants))
}

/// From lights with the chromaticities of white, red, green and blue, x and y of each, to those of sRGB.
fn from_chromaticities([wx, wy, rx, ry, gx, gy, bx, by]: [f64; 8]) -> Option<[[f64; 3]; 3]> {
    let xyz = |x: f64, y: f64| [x / y, 1.0, (1.0 - x - y) / y];
    let (white, red, green, blue) = (xyz(wx, wy), xyz(rx, ry), xyz(gx, gy), xyz(bx, by));
    let columns = |[a, b, c]: [[f64; 3]; 3]| [0, 1, 2].map(|row: usize| [a[row], b[row], c[row]]);
    let primaries = columns([red, green, blue]);
    // As much of each as makes white.
    let shares = apply(inverse(primaries)?, white);
    let lights = primaries.map(|[r, g, b]| [r * shares[0], g * shares[1], b * shares[2]]);
    // Adapted to D50 with the matrix of Bradford (ICC.1:2010, E.3).
    const BRADFORD: [[f64; 3]; 3] =
        [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];
    const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
    let (from, to) = (apply(BRADFORD, white), apply(BRADFORD, D50));
    let scale = [[to[0] / from[0], 0.0, 0.0], [0.0, to[1] / from[1], 0.0], [0.0, 0.0, to[2] / from[2]]];
    let adapted = product(product(inverse(BRADFORD)?, product(scale, BRADFORD)), lights);
    let sound = adapted.iter().flatten().all(|number| number.is_finite() && number.abs() < 10.0);
    if sound { to_srgb(adapted) } else { None }
}

fn apply(matrix: [[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[a, b, c]| a * x + b * y + c * z)
}

fn product(one: [[f64; 3]; 3], two: [[f64; 3]; 3]) -> [[f64; 3]; 3] {
    one.map(|row| {
        [0, 1, 2]
            .map(|column: usize| row[0] * two[0][column] + row[1] * two[1][column] + row[2] * two[2][column])
    })
}

fn inverse([[a, b, c], [d, e, f], [g, h, i]]: [[f64; 3]; 3]) -> Option<[[f64; 3]; 3]> {
    let determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    let adjugate = [
        [e * i - f * h, c * h - b * i, b * f - c * e],
        [f * g - d * i, a * i - c * g, c * d - a * f],
        [d * h - e * g, b * g - a * h, a * e - b * d],
    ];
    (determinant.is_finite() && determinant.abs() > 1e-6)
        .then(|| adjugate.map(|row| row.map(|number| number / determinant)))
}

/// The chunks before the pixels of a PNG, the first of each kind (PNG, third edition, 5.3).
fn png_chunks(bytes: &[u8]) -> BTreeMap<&[u8], &[u8]> {
    let mut chunks = BTreeMap::new();
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>()
        && let Some((kind, after)) = after.split_first_chunk::<4>()
        && kind != b"IDAT"
        && let Some((data, after)) = after.split_at_checked(u32::from_be_bytes(*length) as usize)
    {
        chunks.entry(kind.as_slice()).or_insert(data);
        // Four bytes of checksum.
        rest = after.get(4..).unwrap_or_default();
    }
    chunks
}
