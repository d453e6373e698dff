//! Boxes and pictures, where the brief puts them.

use super::composer::Composer;
use super::document::{Block, Panel, ParagraphStyle, PictureBlock, PictureWidth};
use crate::brief::{self, PanelWidth, SectionName};

impl Composer<'_> {
    /// The boxes and pictures at the end of a section, apart from those in the margin.
    pub(super) fn panels_placed_in(&mut self, section: &SectionName) -> Vec<Block> {
        let mut blocks = self.panels(section, PanelWidth::Column);
        blocks.extend(self.pictures(section, |picture| picture.width != brief::PictureWidth::Margin));
        blocks
    }

    /// The boxes and pictures in the margin, beside the text with which a section begins.
    pub(super) fn placed_in_margin(&mut self, section: &SectionName) -> Vec<Block> {
        let mut blocks = self.panels(section, PanelWidth::Margin);
        blocks.extend(self.pictures(section, |picture| picture.width == brief::PictureWidth::Margin));
        blocks
    }

    fn panels(&mut self, section: &SectionName, width: PanelWidth) -> Vec<Block> {
        let brief = self.brief;
        let in_margin = width == PanelWidth::Margin;
        let mut blocks = Vec::new();
        for panel in brief.boxes.iter().filter(|panel| panel.width == width) {
            if !self.is_beside(panel.after.as_ref(), section) {
                continue;
            }
            let mut title = panel.title.as_ref().map(|title| self.heading_line(title)).unwrap_or_default();
            self.anchored(panel.spans.of("body"), &mut title);
            let mut body = self.body(&panel.body, ParagraphStyle::Body);
            self.cite_blocks(&mut body, &panel.sources);
            blocks.push(Block::Panel(Panel { in_margin, title, body }));
        }
        blocks
    }

    fn pictures(&mut self, section: &SectionName, wanted: fn(&brief::Illustration) -> bool) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = Vec::new();
        for picture in brief.pictures.iter().filter(|picture| wanted(picture)) {
            if !self.is_beside(picture.after.as_ref(), section) {
                continue;
            }
            let Some(file) = &picture.file else { continue };
            let mut caption = picture.caption.as_ref().map(|caption| self.line(caption)).unwrap_or_default();
            self.anchored(picture.spans.of("file"), &mut caption);
            let credit = picture.credit.as_ref().map(|credit| self.credit(credit));
            blocks.push(Block::Picture(PictureBlock {
                picture: file.clone(),
                alt: self.plain(&picture.alt),
                caption,
                credit: credit.unwrap_or_default(),
                width: picture.width.into(),
            }));
        }
        blocks
    }

    /// Whether a block that may name the section which it follows is at the end of this one: without a name, or where the
    /// named one is absent, of the first section that is there of those with which a briefing opens.
    pub(super) fn is_beside(&self, after: Option<&SectionName>, section: &SectionName) -> bool {
        match after.filter(|after| self.has_section(after)) {
            Some(after) => after == section,
            None => {
                let opening = [SectionName::Facts, SectionName::Summary];
                let first = opening.iter().find(|name| self.has_section(name));
                first.or(self.first_section()) == Some(section)
            }
        }
    }
}

impl From<brief::PictureWidth> for PictureWidth {
    fn from(width: brief::PictureWidth) -> Self {
        match width {
            brief::PictureWidth::Column => Self::Column,
            brief::PictureWidth::Full => Self::Full,
            brief::PictureWidth::Margin => Self::Margin,
        }
    }
}
