//! What content streams refer to by name beside fonts: images, gradients, degrees of opacity.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use printpdf::{
    DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, ExternalStream, ExternalXObject, GradientStop,
    PdfResources, Shading, ShadingGeometry, ShadingId, XObject, XObjectId,
};

use crate::frame::{Color, Image, ImageData, Paint};

/// Resources in use, each once.
#[derive(Default)]
pub(super) struct Resources {
    images: Vec<Arc<Image>>,
    gradients: Vec<Shading>,
    fill_alphas: BTreeSet<u8>,
    stroke_alphas: BTreeSet<u8>,
}

impl Resources {
    /// The name of an image.
    pub(super) fn image(&mut self, image: &Arc<Image>) -> String {
        let known = self.images.iter().position(|known| Arc::ptr_eq(known, image) || known == image);
        let index = known.unwrap_or_else(|| {
            self.images.push(Arc::clone(image));
            self.images.len() - 1
        });
        image_name(index)
    }

    /// The name of a graphics state that fills, or strokes, with an opacity.
    pub(super) fn alpha(&mut self, stroke: bool, alpha: u8) -> String {
        if stroke {
            self.stroke_alphas.insert(alpha)
        } else {
            self.fill_alphas.insert(alpha)
        };
        alpha_name(stroke, alpha)
    }

    /// The name of a gradient and the opacity it is painted with, or the one colour that a paint amounts
    /// to. Coordinates are those of the path, y up.
    ///
    /// PDF's gradients have no opacity of their own. One that all stops share is painted with; stops that
    /// differ are blended with the white of the paper.
    pub(super) fn gradient(&mut self, paint: &Paint) -> Result<(String, u8), Color> {
        let (geometry, stops) = match paint {
            Paint::Solid(color) => return Err(*color),
            Paint::Linear { from, to, stops } => {
                let coords = [from.x.0, -from.y.0, to.x.0, -to.y.0].map(|value| value as f32);
                (ShadingGeometry::Axial { coords }, stops)
            }
            Paint::Radial { from: (from, r0), to: (to, r1), stops } => {
                let coords = [from.x.0, -from.y.0, r0.0, to.x.0, -to.y.0, r1.0].map(|value| value as f32);
                (ShadingGeometry::Radial { coords }, stops)
            }
        };
        let Some(&(_, first)) = stops.first() else { return Err(Color { a: 0, ..Color::WHITE }) };
        let shared = stops.iter().all(|(_, color)| color.a == first.a).then_some(first.a);
        let stops = stops.iter().map(|&(offset, color)| GradientStop {
            offset: offset as f32,
            color: if shared.is_some() { unit(color) } else { unit(on_white(color)) },
        });
        let shading = Shading { geometry, stops: stops.collect(), extend: (true, true) };
        let known = self.gradients.iter().position(|known| *known == shading);
        let index = known.unwrap_or_else(|| {
            self.gradients.push(shading);
            self.gradients.len() - 1
        });
        Ok((gradient_name(index), shared.unwrap_or(255)))
    }

    /// Hands everything to printpdf.
    pub(super) fn register(self, resources: &mut PdfResources) {
        for (index, image) in self.images.into_iter().enumerate() {
            let id = XObjectId(image_name(index));
            resources.xobjects.map.insert(id, XObject::External(image_object(&image)));
        }
        for (index, shading) in self.gradients.into_iter().enumerate() {
            resources.shadings.map.insert(ShadingId(gradient_name(index)), shading);
        }
        let alphas = self.fill_alphas.into_iter().map(|alpha| (false, alpha));
        for (stroke, alpha) in alphas.chain(self.stroke_alphas.into_iter().map(|alpha| (true, alpha))) {
            let (state, value) = (ExtendedGraphicsState::default(), f32::from(alpha) / 255.0);
            let state = if stroke {
                state.with_current_stroke_alpha(value)
            } else {
                state.with_current_fill_alpha(value)
            };
            resources.extgstates.map.insert(ExtendedGraphicsStateId(alpha_name(stroke, alpha)), state);
        }
    }
}

fn image_name(index: usize) -> String {
    format!("I{index}")
}

fn gradient_name(index: usize) -> String {
    format!("G{index}")
}

fn alpha_name(stroke: bool, alpha: u8) -> String {
    format!("{}{alpha}", if stroke { 'S' } else { 'A' })
}

/// An image as PDF has it, its coverage as a soft mask.
fn image_object(image: &Image) -> ExternalXObject {
    let (width, height) = (image.width, image.height);
    let stream = match &image.data {
        ImageData::Jpeg { bytes, channels } => {
            let mut stream = image_stream(width, height, *channels, bytes.clone());
            stream.dict.insert("Filter".into(), name("DCTDecode"));
            stream
        }
        ImageData::Samples { bytes, channels, alpha } => {
            let mut stream = image_stream(width, height, *channels, bytes.clone());
            if let Some(alpha) = alpha {
                let mask = image_stream(width, height, 1, alpha.clone());
                stream.dict.insert("SMask".into(), DictItem::Stream { stream: mask });
            }
            stream
        }
    };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

fn image_stream(width: u32, height: u32, channels: u8, content: Vec<u8>) -> ExternalStream {
    let space = if channels == 1 { "DeviceGray" } else { "DeviceRGB" };
    let dict = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(width))),
        ("Height", DictItem::Int(i64::from(height))),
        ("ColorSpace", name(space)),
        ("BitsPerComponent", DictItem::Int(8)),
    ];
    let dict: BTreeMap<_, _> = dict.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    ExternalStream { dict, content, compress: true }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

/// A colour as PDF has it, from 0 to 1.
fn unit(color: Color) -> [f32; 3] {
    [color.r, color.g, color.b].map(|channel| f32::from(channel) / 255.0)
}

/// A colour as it looks on white paper.
fn on_white(color: Color) -> Color {
    let alpha = u32::from(color.a);
    let blend = |channel: u8| ((u32::from(channel) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
    Color { r: blend(color.r), g: blend(color.g), b: blend(color.b), a: 255 }
}
