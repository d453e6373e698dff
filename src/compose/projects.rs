//! Forums, and projects by the initiative that they belong to.

use super::composer::{Composer, DOT, MUTED, paragraph};
use super::document::{Block, Inline, List, ListItem, ListKind, ParagraphStyle};
use crate::brief::{Forum, Project};
use crate::locale::Label;

impl Composer<'_> {
    /// `headed` tells whether the section is under a heading that it shares.
    pub(super) fn forums(&mut self, headed: bool) -> Vec<Block> {
        let brief = self.brief;
        let heading = if headed {
            let title = vec![self.say(Label::Forums)];
            self.margin_heading(3, title)
        } else {
            self.heading(Label::Forums)
        };
        let items = brief.forums.iter().map(|forum| self.forum(forum)).collect();
        vec![heading, Block::List(List { kind: ListKind::Margin, items })]
    }

    fn forum(&mut self, forum: &Forum) -> ListItem {
        let mut title = self.line(&forum.name);
        if let Some(date) = forum.established {
            let label = if self.brief.head.date.surely_before(date) { Label::FromDate } else { Label::Since };
            let words = self.locale.message(label).date("date", date).text();
            title.push(self.styled_words(format!("{DOT}{words}"), MUTED));
        }
        let mut body = vec![paragraph(ParagraphStyle::ItemTitle, title)];
        if let Some(purpose) = &forum.purpose {
            let words = self.line(purpose);
            body.push(paragraph(ParagraphStyle::Body, words));
        }
        self.cite_blocks(&mut body, &forum.sources);
        ListItem { label: Vec::new(), body, ..ListItem::default() }
    }

    /// `headed` tells whether the section is under a heading that it shares.
    pub(super) fn projects(&mut self, headed: bool) -> Vec<Block> {
        let brief = self.brief;
        let mut blocks = Vec::new();
        if !headed {
            blocks.push(self.heading(Label::Projects));
        }
        let name = |project: &Project| project.initiative.as_ref().map(|name| self.plain(name));
        let names: Vec<_> = brief.projects.iter().map(name).collect();
        let mut initiatives: Vec<&Option<String>> = Vec::new();
        for name in &names {
            if !initiatives.contains(&name) {
                initiatives.push(name);
            }
        }
        // Those of no initiative come last.
        initiatives.sort_by_key(|name| name.is_none());
        let alone = initiatives.len() == 1;
        for initiative in initiatives {
            let of_it: Vec<&Project> = brief
                .projects
                .iter()
                .zip(&names)
                .filter(|(_, name)| *name == initiative)
                .map(|(project, _)| project)
                .collect();
            let title = match of_it.first().and_then(|project| project.initiative.as_ref()) {
                Some(name) => Some(self.phrase(name)),
                None if alone && !headed => None,
                None if alone => Some(vec![self.say(Label::Projects)]),
                None => Some(vec![self.say(Label::OtherProjects)]),
            };
            if let Some(title) = title {
                blocks.push(self.margin_heading(3, title));
            }
            let items = of_it.into_iter().map(|project| self.project(project)).collect();
            blocks.push(Block::List(List { kind: ListKind::Margin, items }));
        }
        blocks
    }

    fn project(&mut self, project: &Project) -> ListItem {
        let mut title = self.line(&project.name);
        let mut aside: Vec<Inline> = Vec::new();
        if let Some(party) = project.party {
            aside.push(self.styled_words(format!("{DOT}{}", self.short_name(party).heading), MUTED));
        }
        if let Some(status) = &project.status {
            aside.push(self.styled_words(DOT, MUTED));
            aside.extend(self.styled_line(status, MUTED));
        }
        title.extend(aside);
        let mut body = vec![paragraph(ParagraphStyle::ItemTitle, title)];
        if let Some(text) = &project.text {
            body.extend(self.body(text, ParagraphStyle::Body));
        }
        self.cite_blocks(&mut body, &project.sources);
        ListItem { label: Vec::new(), body, ..ListItem::default() }
    }
}
