//! The resources of content streams other than fonts: images, gradients, opacities, layers, masks and tiles.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object};
use printpdf::{
    DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, ExternalStream, ExternalXObject, GradientStop,
    PdfResources, Shading, ShadingGeometry, ShadingId, XObject, XObjectId,
};
use rustc_hash::FxHashMap;

use crate::frame::{Blend, Color, Image, ImageData, MaskMeasure, Paint};

use super::syntax::{self, Ref};
use super::writer::Writer;

/// Resources in use, each once.
#[derive(Default)]
pub(super) struct Resources {
    images: Vec<Arc<Image>>,
    gradients: Vec<Shading>,
    /// The numbers of gradients, by all the numbers that they are made of.
    known_gradients: FxHashMap<Vec<u32>, usize>,
    fill_alphas: BTreeSet<u8>,
    stroke_alphas: BTreeSet<u8>,
    composed: Composed,
}

/// A gradient that can be painted.
pub(super) struct Gradient {
    pub(super) name: String,
    /// The opacity that all of it has.
    pub(super) alpha: u8,
    /// The name of a gradient of greys that are as light as this one is opaque, if its stops differ in that.
    pub(super) coverage: Option<String>,
}

/// A separate content stream, drawn as a unit.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct FormXObject {
    pub(super) content: Vec<u8>,
    /// Left, bottom, right and top, in thousandths of a point.
    pub(super) bounds: [i64; 4],
}

/// How something is blended with what is below it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Composition {
    /// In thousandths.
    pub(super) opacity: i64,
    pub(super) blend: Blend,
    /// The number of the form that it is seen through.
    pub(super) mask: Option<(usize, MaskMeasure)>,
}

impl Composition {
    /// The default.
    pub(super) const PLAIN: Self = Self { opacity: 1000, blend: Blend::Normal, mask: None };
}

/// A form that is repeated side by side and one below the other.
#[derive(PartialEq, Eq)]
pub(super) struct Tiling {
    pub(super) form: FormXObject,
    /// To the coordinates that the content stream starts with, in millionths.
    pub(super) matrix: [i64; 6],
}

/// What is composed separately, which `printpdf` does not support.
#[derive(Default)]
pub(super) struct Composed {
    forms: Vec<FormXObject>,
    known_forms: FxHashMap<FormXObject, usize>,
    compositions: BTreeMap<Composition, usize>,
    tilings: Vec<Tiling>,
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

    /// A gradient, or the one colour that a paint amounts to. Coordinates are those of the path, y up.
    ///
    /// PDF's gradients have no opacity of their own. One that all stops share is painted with; where stops differ,
    /// a second gradient says how much is seen of the first.
    pub(super) fn gradient(&mut self, paint: &Paint) -> Result<Gradient, Color> {
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
        let coverage = match shared {
            Some(_) => None,
            None => {
                let grey = |color: Color| [f32::from(color.a) / 255.0; 3];
                Some(self.shading(geometry.clone(), stops, grey))
            }
        };
        Ok(Gradient { name: self.shading(geometry, stops, unit), alpha: shared.unwrap_or(255), coverage })
    }

    /// The name of a gradient between stops of a colour each.
    fn shading(
        &mut self,
        geometry: ShadingGeometry,
        stops: &[(f64, Color)],
        color: impl Fn(Color) -> [f32; 3],
    ) -> String {
        let stops: Vec<_> = stops
            .iter()
            .map(|&(offset, stop)| GradientStop { offset: offset as f32, color: color(stop) })
            .collect();
        let coords: &[f32] = match &geometry {
            ShadingGeometry::Axial { coords } => coords,
            ShadingGeometry::Radial { coords } => coords,
        };
        let numbers = stops.iter().flat_map(|stop| [stop.offset].into_iter().chain(stop.color));
        let key = coords.iter().copied().chain(numbers).map(f32::to_bits).chain([coords.len() as u32]);
        let next = self.gradients.len();
        let index = *self.known_gradients.entry(key.collect()).or_insert(next);
        if index == next {
            self.gradients.push(Shading { geometry, stops, extend: (true, true) });
        }
        gradient_name(index)
    }

    /// The number of a form.
    pub(super) fn form(&mut self, form: FormXObject) -> usize {
        let Composed { forms, known_forms, .. } = &mut self.composed;
        *known_forms.entry(form).or_insert_with_key(|form| {
            forms.push(form.clone());
            forms.len() - 1
        })
    }

    /// The name of a graphics state that lays what is drawn on what is below it.
    pub(super) fn composition(&mut self, composition: Composition) -> String {
        let next = self.composed.compositions.len();
        composition_name(*self.composed.compositions.entry(composition).or_insert(next))
    }

    /// The name of a tiling.
    pub(super) fn tiling(&mut self, tiling: Tiling) -> String {
        let tilings = &mut self.composed.tilings;
        let index = tilings.iter().position(|known| *known == tiling).unwrap_or_else(|| {
            tilings.push(tiling);
            tilings.len() - 1
        });
        tiling_name(index)
    }

    /// Hands to printpdf what it knows, and gives back the rest.
    pub(super) fn register(self, resources: &mut PdfResources) -> Composed {
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
        self.composed
    }
}

impl Composed {
    /// Writes everything, and enters it in the resources that all pages share. Forms have the same resources: none of
    /// them draws itself.
    pub(super) fn write(self, document: &mut Document, file: &mut Writer) -> Option<()> {
        if self.forms.is_empty() && self.tilings.is_empty() {
            return Some(());
        }
        let pages: Vec<_> = document.page_iter().collect();
        let of_pages = pages.iter().filter_map(|page| {
            document.get_dictionary(*page).ok()?.get(b"Resources").ok()?.as_reference().ok()
        });
        let of_pages: Vec<_> = of_pages.collect();
        let tilings = file.reserve();
        if !self.tilings.is_empty() {
            for resources in &of_pages {
                let resources = document.get_object_mut(*resources).and_then(Object::as_dict_mut).ok()?;
                resources.set("Pattern", tilings.object());
            }
        }
        let shared = *of_pages.first()?;
        let kind = |key: &[u8]| document.get_dictionary(shared).ok()?.get(key).ok()?.as_reference().ok();
        let (objects, states) = (kind(b"XObject")?, kind(b"ExtGState")?);
        let shared = Ref(shared.0);

        let first = file.reserve_many(self.forms.len());
        let form_at = |index: usize| Ref(first.0 + index as u32);
        let entries = |start: &[u8], bounds: [i64; 4]| {
            let mut entries = start.to_vec();
            entries.extend_from_slice(b"/Resources ");
            syntax::reference(&mut entries, shared);
            entries.extend_from_slice(b"/BBox[");
            for value in bounds {
                syntax::thousandths(&mut entries, value);
                entries.push(b' ');
            }
            entries.push(b']');
            entries
        };
        let object_names = document.get_object_mut(objects).and_then(Object::as_dict_mut).ok()?;
        for (index, form) in self.forms.into_iter().enumerate() {
            object_names.set(form_name(index), form_at(index).object());
            let start = b"/Type/XObject/Subtype/Form/Group<</S/Transparency/I true/CS/DeviceRGB>>";
            let content = file.deflated(form.content);
            file.stream(form_at(index), entries(start, form.bounds), content);
        }
        let state_names = document.get_object_mut(states).and_then(Object::as_dict_mut).ok()?;
        for (Composition { opacity, blend, mask }, index) in self.compositions {
            // What was drawn before may have left an opacity of its own.
            let mut state = Dictionary::from_iter([("ca", Object::Real(opacity as f32 / 1000.0))]);
            if blend != Blend::Normal {
                state.set("BM", blend_name(blend));
            }
            if let Some((form, measure)) = mask {
                let mut mask = Dictionary::new();
                mask.set("S", if measure == MaskMeasure::Lightness { "Luminosity" } else { "Alpha" });
                mask.set("G", form_at(form).object());
                state.set("SMask", mask);
            }
            state_names.set(composition_name(index), state);
        }
        let mut names = Dictionary::new();
        for (index, Tiling { form, matrix }) in self.tilings.into_iter().enumerate() {
            let at = file.reserve();
            names.set(tiling_name(index), at.object());
            let [left, bottom, right, top] = form.bounds;
            let mut entries = entries(b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1", form.bounds);
            for (key, step) in [(b"/XStep ", right - left), (b"/YStep ", top - bottom)] {
                entries.extend_from_slice(key);
                syntax::thousandths(&mut entries, step);
            }
            entries.extend_from_slice(b"/Matrix[");
            for value in matrix {
                syntax::millionths(&mut entries, value);
                entries.push(b' ');
            }
            entries.push(b']');
            let content = file.deflated(form.content);
            file.stream(at, entries, content);
        }
        if !names.is_empty() {
            file.object(tilings, |out| syntax::dictionary(out, &names));
        }
        Some(())
    }
}

/// The name of a form, by its number.
pub(super) fn form_name(index: usize) -> String {
    format!("X{index}")
}

fn composition_name(index: usize) -> String {
    format!("C{index}")
}

fn tiling_name(index: usize) -> String {
    format!("P{index}")
}

fn blend_name(blend: Blend) -> &'static str {
    match blend {
        Blend::Normal => "Normal",
        Blend::Multiply => "Multiply",
        Blend::Screen => "Screen",
        Blend::Overlay => "Overlay",
        Blend::Darken => "Darken",
        Blend::Lighten => "Lighten",
        Blend::ColorDodge => "ColorDodge",
        Blend::ColorBurn => "ColorBurn",
        Blend::HardLight => "HardLight",
        Blend::SoftLight => "SoftLight",
        Blend::Difference => "Difference",
        Blend::Exclusion => "Exclusion",
        Blend::Hue => "Hue",
        Blend::Saturation => "Saturation",
        Blend::Color => "Color",
        Blend::Luminosity => "Luminosity",
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
