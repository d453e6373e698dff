//! A profile of the sRGB colour space, for the output intent that PDF/A asks for (ISO 19005-3, 6.2.3).

/// Red, green, blue and white of sRGB (IEC 61966-2-1), adapted to D50 with the Bradford matrix as ICC.1
/// requires, as fixed-point numbers with 16 bits after the point.
const RED: [u32; 3] = [0x6FA2, 0x38F5, 0x0390];
const GREEN: [u32; 3] = [0x6299, 0xB785, 0x18DA];
const BLUE: [u32; 3] = [0x24A0, 0x0F84, 0xB6CF];
const D50: [u32; 3] = [0xF6D6, 0x1_0000, 0xD32D];

/// Points of the tone curve. Between them it is straight: 256 err by less than 1 in 100,000.
const CURVE_POINTS: u16 = 256;

/// Header and tag table (ICC.1:2001-04, 6.1 and 6.2).
const HEADER_SIZE: usize = 128;
const TAGS: usize = 9;

/// A display profile of version 2.1, which every viewer supports.
pub(super) fn srgb() -> Vec<u8> {
    let mut curve = element(b"curv");
    curve.extend(u32::from(CURVE_POINTS).to_be_bytes());
    curve.extend((0..CURVE_POINTS).flat_map(|point| tone(point).to_be_bytes()));

    let mut description = element(b"desc");
    let name = b"sRGB\0";
    description.extend((name.len() as u32).to_be_bytes());
    description.extend(name);
    // No name in Unicode, none for the Macintosh.
    description.extend([0; 4 + 4 + 2 + 1 + 67]);

    let mut copyright = element(b"text");
    copyright.extend(b"No copyright, use freely\0");

    let elements = [description, copyright, xyz(D50), xyz(RED), xyz(GREEN), xyz(BLUE), curve];
    let tags: [(&[u8; 4], usize); TAGS] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];

    let mut places = Vec::new();
    let mut data = Vec::new();
    for element in elements {
        places.push((HEADER_SIZE + 4 + TAGS * 12 + data.len(), element.len()));
        data.extend(element);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let size = HEADER_SIZE + 4 + TAGS * 12 + data.len();

    let mut out = header(size as u32);
    out.extend((TAGS as u32).to_be_bytes());
    for (tag, element) in tags {
        let (offset, length) = places[element];
        out.extend(tag);
        out.extend((offset as u32).to_be_bytes());
        out.extend((length as u32).to_be_bytes());
    }
    out.extend(data);
    out
}

fn header(size: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(size as usize);
    out.extend(size.to_be_bytes());
    out.extend([0; 4]);
    out.extend([2, 0x10, 0, 0]);
    out.extend(b"mntrRGB XYZ ");
    // A date is due; that of the standard's publication.
    for number in [1999_u16, 10, 18, 0, 0, 0] {
        out.extend(number.to_be_bytes());
    }
    out.extend(b"acsp");
    out.extend([0; 28]);
    out.extend(D50.iter().flat_map(|number| number.to_be_bytes()));
    out.resize(HEADER_SIZE, 0);
    out
}

/// The start of a tagged element: its type and four reserved bytes.
fn element(kind: &[u8; 4]) -> Vec<u8> {
    let mut out = kind.to_vec();
    out.extend([0; 4]);
    out
}

fn xyz(numbers: [u32; 3]) -> Vec<u8> {
    let mut out = element(b"XYZ ");
    out.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
    out
}

/// The light that a value gives (IEC 61966-2-1, 5.2), from 0 to 65,535.
fn tone(point: u16) -> u16 {
    let value = f64::from(point) / f64::from(CURVE_POINTS - 1);
    let light = if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) };
    (light * 65535.0).round() as u16
}
