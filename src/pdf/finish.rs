//! Completes the document that `printpdf` makes.

use lopdf::{Dictionary, Document, Object, Stream};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::compose::Meta;
use crate::layout::Pages;

use super::embed::Subset;
use super::navigation::Destinations;
use super::page::Page;
use super::resources::{Composed, Resources};
use super::syntax::{self, Ref};
use super::tags::Tree;
use super::writer::{Content, Finished, Writer};
use super::{AfRelationship, Attachment, FileInfo};
use super::{icc, metadata, navigation};

/// Has `printpdf` build pages, fonts and other resources. What it does not know of these comes back with them.
pub(super) fn document(
    pages: &Pages,
    resources: Resources,
    fonts: &mut [Subset<'_>],
) -> (Document, Composed) {
    let mut document = PdfDocument::new("");
    let composed = resources.register(&mut document.resources);
    let bleeds = pages.bleed * 2.0;
    let (width, height) =
        (Pt((pages.size.width + bleeds).0 as f32), Pt((pages.size.height + bleeds).0 as f32));
    let sheet = || Rect::from_wh(width, height);
    document.pages.resize_with(pages.pages.len(), || PdfPage {
        media_box: sheet(),
        trim_box: sheet(),
        crop_box: sheet(),
        ops: Vec::new(),
    });
    let mut specimen = Vec::new();
    for font in fonts {
        font.register(&mut document, &mut specimen);
    }
    if let Some(first) = document.pages.first_mut() {
        first.ops = specimen;
    }
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    // Its warnings are about what it was given to parse or had to leave out; it was given neither.
    (printpdf::to_lopdf_doc(&document, &options, &mut Vec::new()), composed)
}

/// Completes the document and writes it.
pub(super) fn finish(
    mut document: Document,
    pages: &Pages,
    (painted, contents): (&[Page], Vec<Content>),
    meta: &Meta,
    (info, attached): (&FileInfo, Vec<(&Attachment, Content)>),
    mut file: Writer,
) -> Finished {
    let page_objects: Vec<Ref> = document.page_iter().map(|(number, _)| Ref(number)).collect();

    let annotations: Vec<Vec<Ref>> =
        painted.iter().map(|page| page.links.iter().map(|_| file.reserve()).collect()).collect();
    let destinations = Destinations::new(painted, &page_objects);
    let links = painted.iter().zip(&annotations).flat_map(|(page, refs)| page.links.iter().zip(refs));
    for (key, (link, at)) in (painted.len()..).zip(links) {
        navigation::link(&mut file, *at, link, key, &destinations);
    }
    let tree = Tree::new(&pages.structure, painted, &annotations, &mut file);
    let tree = tree.write(painted, &page_objects, &mut file);
    let outline = navigation::outline(&mut file, &pages.outline, &destinations);

    for (index, (content, at)) in contents.into_iter().zip(&page_objects).enumerate() {
        complete_page(&mut document, *at, index, content, &annotations[index], &mut file);
        if pages.bleed.0 > 0.0 {
            say_where_it_is_cut(&mut document, *at, pages);
        }
        if painted[index].layered {
            blend_in_srgb(&mut document, *at);
        }
    }
    complete_catalog(&mut document, pages, meta, (info, attached), (tree, outline), &mut file);
    write(document, meta, info, file)
}

/// Gives a page its content, its place in the parent tree and its links.
fn complete_page(
    document: &mut Document,
    at: Ref,
    index: usize,
    content: Content,
    links: &[Ref],
    file: &mut Writer,
) -> Option<()> {
    let page = document.get_object_mut((at.0, 0)).and_then(Object::as_dict_mut).ok()?;
    page.set("StructParents", index as i64);
    // The order of the structure (ISO 14289-1, 7.18.3).
    page.set("Tabs", "S");
    if links.is_empty() {
        page.remove(b"Annots");
    } else {
        page.set("Annots", links.iter().map(|link| link.object()).collect::<Vec<_>>());
    }
    // The whole sheet is what is seen and what stays: the media box says it.
    page.remove(b"TrimBox");
    page.remove(b"CropBox");
    let stream = page.get(b"Contents").and_then(Object::as_reference).ok()?;
    document.objects.remove(&stream);
    file.stream(Ref(stream.0), Vec::new(), content);
    Some(())
}

/// Has a page with a bleed say where a printer cuts it (ISO 32000-1, 14.11.2).
fn say_where_it_is_cut(document: &mut Document, at: Ref, pages: &Pages) -> Option<()> {
    let page = document.get_object_mut((at.0, 0)).and_then(Object::as_dict_mut).ok()?;
    let all = page.get(b"MediaBox").ok()?.clone();
    page.set("BleedBox", all);
    let (bleed, size) = (pages.bleed, pages.size);
    let trim = [bleed, bleed, bleed + size.width, bleed + size.height];
    page.set("TrimBox", trim.map(|edge| Object::Real(edge.0 as f32)).to_vec());
    Some(())
}

/// Has a page say in which colours its layers are blended: those of the output intent.
fn blend_in_srgb(document: &mut Document, at: Ref) {
    if let Ok(page) = document.get_object_mut((at.0, 0)).and_then(Object::as_dict_mut) {
        let group = [("S", "Transparency".into()), ("CS", "DeviceRGB".into())];
        page.set("Group", dictionary(group));
    }
}

fn complete_catalog(
    document: &mut Document,
    pages: &Pages,
    meta: &Meta,
    (info, attached): (&FileInfo, Vec<(&Attachment, Content)>),
    (tree, outline): (Ref, Option<Ref>),
    file: &mut Writer,
) -> Option<()> {
    let profile = file.reserve();
    let srgb = file.deflated(icc::srgb());
    file.stream(profile, b"/N 3".to_vec(), srgb);
    // Metadata is not compressed, so that it can be found without reading PDF (ISO 19005-3, 6.6.2).
    let xmp = file.reserve();
    file.stream(
        xmp,
        b"/Type/Metadata/Subtype/XML".to_vec(),
        Content::Plain(metadata::xmp(meta, info, pages.pages.len())),
    );
    let attached = attached.into_iter().map(|(attachment, content)| {
        (syntax::text_bytes(&attachment.name), attach(file, attachment, content, info.timestamp))
    });
    let mut attached: Vec<_> = attached.collect();

    let catalog = document.catalog_mut().ok()?;
    catalog.remove(b"PageLayout");
    catalog.set("Lang", text(&meta.language));
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    catalog.set("StructTreeRoot", tree.object());
    catalog.set("Metadata", xmp.object());
    let mut preferences = dictionary([("DisplayDocTitle", true.into())]);
    if meta.rtl {
        preferences.set("Direction", "R2L");
    }
    catalog.set("ViewerPreferences", preferences);
    let intent = dictionary([
        ("Type", "OutputIntent".into()),
        ("S", "GTS_PDFA1".into()),
        ("OutputConditionIdentifier", text("sRGB IEC61966-2.1")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.object()),
    ]);
    catalog.set("OutputIntents", vec![intent.into()]);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline.object());
        catalog.set("PageMode", "UseOutlines");
    }
    if !attached.is_empty() {
        catalog.set("AF", attached.iter().map(|(_, at)| at.object()).collect::<Vec<_>>());
        // Names in a tree are in the order of their bytes (7.9.6).
        attached.sort();
        let names = attached.into_iter().flat_map(|(name, at)| [Object::string_literal(name), at.object()]);
        let names = dictionary([("Names", names.collect::<Vec<_>>().into())]);
        catalog.set("Names", dictionary([("EmbeddedFiles", names.into())]));
    }
    Some(())
}

/// Attaches a file (ISO 19005-3, 6.8 and annex E).
fn attach(file: &mut Writer, attachment: &Attachment, content: Content, timestamp: i64) -> Ref {
    let Attachment { name, bytes, description, .. } = attachment;
    let (stream, specification) = (file.reserve(), file.reserve());
    let mut entries = b"/Type/EmbeddedFile/Subtype/".to_vec();
    // A solidus is not part of a name as it is (7.3.5).
    entries.extend_from_slice(attachment.media_type.replace('/', "#2F").as_bytes());
    entries.extend_from_slice(b"/Params<</Size ");
    syntax::integer(&mut entries, bytes.len() as i64);
    entries.extend_from_slice(b"/ModDate");
    syntax::text(&mut entries, &metadata::date(timestamp));
    entries.extend_from_slice(b">>");
    file.stream(stream, entries, content);
    file.object(specification, |out| {
        out.extend_from_slice(match attachment.relationship {
            AfRelationship::Source => b"<</Type/Filespec/AFRelationship/Source/F",
            AfRelationship::Data => b"<</Type/Filespec/AFRelationship/Data/F",
            AfRelationship::Supplement => b"<</Type/Filespec/AFRelationship/Supplement/F",
        });
        syntax::text(out, name);
        out.extend_from_slice(b"/UF");
        syntax::text(out, name);
        out.extend_from_slice(b"/Desc");
        syntax::text(out, description);
        out.extend_from_slice(b"/EF<</F ");
        syntax::reference(out, stream);
        out.extend_from_slice(b"/UF ");
        syntax::reference(out, stream);
        out.extend_from_slice(b">>>>");
    });
    specification
}

/// Writes the document's objects and ends the file.
fn write(document: Document, meta: &Meta, info: &FileInfo, mut file: Writer) -> Finished {
    let trailer = |key: &[u8]| document.trailer.get(key).and_then(Object::as_reference).ok();
    let (root, old_information) = (trailer(b"Root"), trailer(b"Info"));
    for (id, object) in document.objects {
        // Replaced below; printpdf's has the time and random numbers in it.
        if Some(id) == old_information {
            continue;
        }
        match object {
            Object::Stream(Stream { dict, content, .. }) => {
                let content =
                    if dict.has(b"Filter") { Content::Plain(content) } else { file.deflated(content) };
                file.stream(Ref(id.0), syntax::stream_entries(&dict), content);
            }
            object => file.object(Ref(id.0), |out| syntax::object(out, &object)),
        }
    }
    let information = file.reserve();
    file.object(information, |out| metadata::information(out, meta, info));
    let mut trailer = b"/Root ".to_vec();
    syntax::reference(&mut trailer, Ref(root.map_or(0, |root| root.0)));
    trailer.extend_from_slice(b"/Info ");
    syntax::reference(&mut trailer, information);
    trailer.extend_from_slice(b"/ID[");
    for identifier in [info.identifiers.permanent, info.identifiers.changing] {
        trailer.extend_from_slice(format!("<{:032X}>", u128::from_be_bytes(identifier)).as_bytes());
    }
    trailer.push(b']');
    file.finish(trailer)
}

fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

fn text(text: &str) -> Object {
    Object::string_literal(syntax::text_bytes(text))
}
