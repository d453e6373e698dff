//! The masthead, and what every page repeats.

use super::composer::{Composer, DOT, MUTED, STRONG};
use super::document::{CoverPicture, Inline, Marking, Masthead, Meta, TextStyle};
use crate::brief::{self, BriefStatus, BriefingKind, Party, PartyIndex};
use crate::diag::{Diagnostic, codes};
use crate::locale::Label;
use crate::marking::{MarkingLook, MarkingScheme};
use crate::markup::Line;

impl Composer<'_> {
    pub(super) fn masthead(&mut self) -> Masthead {
        let brief = self.brief;
        Masthead {
            series: self.series(),
            dateline: self.dateline(),
            title: self.line(&brief.head.title),
            subtitle: brief.head.subtitle.as_ref().map(|line| self.line(line)).unwrap_or_default(),
            numeral: self.numeral(),
            emblems: brief
                .parties
                .iter()
                .filter_map(|party| {
                    let name = self.locale.heading(&self.plain(&party.name));
                    Some((party.emblem.clone()?, name))
                })
                .collect(),
            logo: brief.theme.logo.as_ref().map(|logo| (logo.clone(), self.issuer())),
            cover: self.cover(),
            parties: self.parties(),
            authors: brief.head.authors.iter().map(|author| self.author(author)).collect(),
            status: self.status(),
        }
    }

    pub(super) fn meta(&mut self) -> Meta {
        let brief = self.brief;
        let subject = self.locale.message(Label::Subject).name("first", self.name(PartyIndex::First));
        let subject = subject.name("second", self.name(PartyIndex::Second)).text();
        Meta {
            title: self.repeated(&brief.head.title),
            language: brief.head.language.to_string(),
            label_language: self.label_language().map(str::to_owned),
            rtl: brief.head.language.is_rtl(),
            authors: brief.head.authors.iter().map(|author| self.repeated(&author.name)).collect(),
            subject: Some(subject),
            keywords: brief.head.keywords.iter().map(|word| self.plain(word)).collect(),
            marking: brief.head.marking.as_ref().map(|line| self.marking(line)),
            running_head: match &brief.head.short_title {
                Some(title) => self.quiet(&self.plain(title)),
                None => self.quiet_line(&brief.head.title),
            },
            running_foot: match brief.head.organisation() {
                Some(organisation) => self.quiet_line(organisation),
                None => brief.head.series.as_ref().map(|line| self.quiet_line(line)).unwrap_or_default(),
            },
            digits: self.locale.digits(),
            folio: {
                let folio = self.locale.fill(Label::Folio, &[("page", "{page}"), ("pages", "{pages}")]);
                match self.draft() {
                    Some(draft) => {
                        self.locale.fill(Label::DraftFolio, &[("draft", &draft), ("folio", &folio)])
                    }
                    None => folio,
                }
            },
        }
    }

    /// The marking; reports one that is not of the scheme of the house style.
    fn marking(&mut self, line: &Line) -> Marking {
        match self.known_marking(line) {
            Some(Ok(marking)) => marking,
            Some(Err(error)) => {
                self.unfit.push(error);
                Marking { words: self.line(line), look: MarkingLook::default() }
            }
            None => Marking { words: self.line(line), look: MarkingLook::default() },
        }
    }

    /// The marking, as the scheme of the house style prints it, if there is one.
    fn known_marking(&self, line: &Line) -> Option<Result<Marking, Diagnostic>> {
        let scheme = self.brief.theme.markings?;
        let span = self.brief.head.spans.of("marking");
        match scheme.marking(&self.repeated(line)) {
            Ok(known) => {
                let mut words = Vec::new();
                self.push_text(&mut words, &known.words, TextStyle::default(), span);
                // Of the schemes only that of the EU has words in two languages.
                let is_english = scheme != MarkingScheme::Eu;
                if is_english && self.brief.head.language.primary() != "en" {
                    for word in &mut words {
                        if let Inline::Text(text) = word {
                            text.language = Some("en".into());
                        }
                    }
                }
                Some(Ok(Marking { words, look: known.look }))
            }
            Err((message, hint)) => {
                Some(Err(Diagnostic::error(codes::UNKNOWN_VALUE, span, message).hint(hint)))
            }
        }
    }

    /// The words of the marking, as they are in a list.
    pub(super) fn marking_words(&mut self, line: &Line) -> Vec<Inline> {
        match self.known_marking(line) {
            Some(Ok(marking)) => marking.words,
            Some(Err(_)) | None => self.line(line),
        }
    }

    /// The picture of the cover, if there is a cover.
    fn cover(&self) -> Option<CoverPicture> {
        let cover = self.brief.theme.cover.as_ref().filter(|_| self.brief.layout.has_cover())?;
        let mut credit = Vec::new();
        if let Some(name) = &cover.credit {
            let words = self.locale.fill(Label::PictureCredit, &[("name", name)]);
            self.push_text(&mut credit, &words, TextStyle::default(), None);
        }
        Some(CoverPicture { picture: cover.file.clone()?, alt: cover.alt.clone(), credit })
    }

    /// That the briefing is a draft, and of which version.
    pub(super) fn draft(&self) -> Option<String> {
        let head = &self.brief.head;
        head.status.filter(|status| *status == BriefStatus::Draft)?;
        Some(match &head.version {
            Some(version) => self.locale.fill(Label::DraftVersion, &[("version", &self.plain(version))]),
            None => self.locale.label(Label::Draft).to_owned(),
        })
    }

    /// Series and number, or the kind of briefing.
    pub(super) fn series(&mut self) -> Vec<Inline> {
        let brief = self.brief;
        let kind = match brief.head.kind {
            BriefingKind::Anniversary => Label::AnniversaryBriefing,
            BriefingKind::Visit => Label::VisitBriefing,
            BriefingKind::Country => Label::CountryBriefing,
            BriefingKind::Custom => Label::Briefing,
        };
        let mut out = match &brief.head.series {
            Some(series) => self.line(series),
            None => vec![self.say(kind)],
        };
        if let Some(number) = &brief.head.number {
            let plain = self.plain(number);
            // Some write what it is into it.
            let lead = self.locale.fill(Label::Number, &[("number", "")]);
            let named = |mark: &str| {
                let rest = plain.get(..mark.len()).filter(|start| start.eq_ignore_ascii_case(mark));
                let next = rest.and_then(|start| plain[start.len()..].chars().next());
                !mark.is_empty() && next.is_some_and(|next| !next.is_alphabetic())
            };
            let words = match [lead.trim().trim_end_matches('.'), "№", "#", "Nr", "Number", "Issue"]
                .into_iter()
                .any(named)
            {
                true => plain,
                false => self.locale.fill(Label::Number, &[("number", &plain)]),
            };
            out.push(self.words(DOT));
            out.extend(self.sentence(&words, &[number]));
        }
        out
    }

    pub(super) fn dateline(&mut self) -> Vec<Inline> {
        let date = self.locale.date(self.brief.head.date);
        match &self.brief.head.place {
            Some(place) => {
                let words = self.plain(place);
                let words = self.locale.fill(Label::DateLine, &[("place", &words), ("date", &date)]);
                self.sentence(&words, &[place])
            }
            None => vec![self.words(date)],
        }
    }

    /// The numeral of an anniversary.
    fn numeral(&self) -> Option<(Vec<Inline>, Vec<Inline>)> {
        let age = self.brief.relationship.age.filter(|&age| age > 0)?;
        let words = self.locale.count(Label::Years, u64::from(age));
        // As years are written, without a mark between thousands.
        let numeral = age.to_string();
        (self.brief.head.kind == BriefingKind::Anniversary)
            .then(|| (vec![self.words(numeral)], vec![self.words(words)]))
    }

    fn parties(&mut self) -> Vec<Inline> {
        let [first, second] = &self.brief.parties;
        let mut out = self.full_name(first);
        out.push(self.words(DOT));
        out.extend(self.full_name(second));
        out
    }

    pub(super) fn full_name(&mut self, party: &Party) -> Vec<Inline> {
        match &party.official_name {
            Some(name) => self.heading_line(name),
            None => self.heading_line(&(&party.name).into()),
        }
    }

    pub(super) fn author(&mut self, author: &brief::Author) -> Vec<Inline> {
        let mut out = self.styled_line(&author.name, STRONG);
        for line in [&author.role, &author.organisation].into_iter().flatten() {
            out.push(self.say(Label::PartSeparator));
            out.extend(self.line(line));
        }
        out
    }

    /// Edition, data cut-off, next update; and since when there are relations, where no section says it.
    fn status(&mut self) -> Vec<Inline> {
        let brief = self.brief;
        let mut out: Vec<Inline> =
            self.draft().map(|draft| self.styled_words(draft, STRONG)).into_iter().collect();
        if let Some(edition) = &brief.head.edition {
            if !out.is_empty() {
                out.push(self.styled_words(DOT, MUTED));
            }
            out.extend(self.styled_line(edition, MUTED));
        }
        let dates = [(Label::DataTo, brief.head.data_cutoff), (Label::NextUpdate, brief.head.next_update)];
        let dates = dates
            .into_iter()
            .filter_map(|(label, date)| Some(self.locale.message(label).date("date", date?).text()));
        for words in self.relations_since().into_iter().chain(dates) {
            if !out.is_empty() {
                out.push(self.styled_words(DOT, MUTED));
            }
            out.push(self.styled_words(words, MUTED));
        }
        out
    }

    /// Since when there are relations, where no section says it.
    pub(super) fn relations_since(&self) -> Option<String> {
        let established = self.brief.relationship.established;
        let established = established.filter(|_| !self.tells_history && !self.tells_facts)?;
        Some(self.locale.message(Label::RelationsSince).date("date", established).text())
    }

    /// Who issues the briefing, in plain words; what a logo is where nobody says.
    fn issuer(&self) -> String {
        let issuer = self
            .brief
            .head
            .organisation()
            .or(self.brief.head.series.as_ref())
            .map(|line| self.repeated(line));
        issuer.unwrap_or_else(|| self.locale.label(Label::Logo).to_owned())
    }

    /// A line without links and references, for the head and foot of pages.
    pub(super) fn quiet_line(&self, line: &Line) -> Vec<Inline> {
        self.quiet(&self.repeated(line))
    }

    fn quiet(&self, words: &str) -> Vec<Inline> {
        let mut out = Vec::new();
        self.push_text(&mut out, words, TextStyle::default(), None);
        out
    }
}
