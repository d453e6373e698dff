//! Joint commissions: their subjects, and when they meet.

use super::composer::{Composer, paragraph};
use super::document::{Block, Inline, ParagraphStyle};
use crate::brief::Commission;
use crate::locale::Label;
use crate::markup::Phrase;

impl Composer<'_> {
    /// `headed` tells whether the section is under a heading that it shares.
    pub(super) fn commissions(&mut self, headed: bool) -> Vec<Block> {
        let brief = self.brief;
        let label = match brief.commissions.as_slice() {
            [_] => Label::JointCommission,
            _ => Label::JointCommissions,
        };
        let heading = if headed {
            let title = vec![self.say(label)];
            self.margin_heading(3, title)
        } else {
            self.heading(label)
        };
        let mut blocks = vec![heading];
        for commission in &brief.commissions {
            let mut words = self.commission(commission);
            self.cite_after(&mut words, &commission.sources);
            blocks.push(paragraph(ParagraphStyle::Body, words));
        }
        blocks
    }

    fn commission(&self, commission: &Commission) -> Vec<Inline> {
        let locale = self.locale;
        let name = locale.body_start(&self.plain(&commission.name));
        let remit: Vec<_> = commission.remit.iter().map(|line| self.lowered(line)).collect();
        let remit = locale.list(&remit);
        let is_planned = commission.established.is_some_and(|date| self.brief.head.date.surely_before(date));
        let setting_up = if is_planned { "future" } else { "past" };
        // One that is yet to be set up has held none, which goes without saying.
        let held = commission.sessions.filter(|_| !is_planned);
        let label = match (commission.established, held, remit.is_empty()) {
            (None, None, true) => Label::Commission,
            (None, None, false) => Label::CommissionRemit,
            (Some(_), None, true) => Label::CommissionSetUp,
            (Some(_), None, false) => Label::CommissionSetUpRemit,
            (None, Some(_), true) => Label::CommissionHeld,
            (None, Some(_), false) => Label::CommissionHeldRemit,
            (Some(_), Some(_), true) => Label::CommissionSetUpHeld,
            (Some(_), Some(_), false) => Label::CommissionSetUpHeldRemit,
        };
        let mut first = locale.message(label).words("name", &name).words("remit", &remit);
        first = first.choice("setting-up", setting_up);
        if let Some(date) = commission.established {
            first = first.date("established", date);
        }
        if let Some(sessions) = held {
            first = first.count_in_words("sessions", sessions.into());
        }
        let mut sentences = vec![first.text()];
        if let Some(level) = &commission.level {
            let label = if is_planned { Label::CommissionLevelPlanned } else { Label::CommissionLevel };
            sentences.push(locale.fill(label, &[("level", &self.lowered(level))]));
        }
        let issued = self.brief.head.date;
        // What is said to be the last session and is yet to come is a next one.
        let last = commission.last_session.filter(|last| !issued.surely_before(*last));
        let coming = commission.last_session.filter(|last| issued.surely_before(*last));
        let next = coming.or(commission.next_session);
        // Of two that are yet to come, the later one.
        let after = coming.zip(commission.next_session);
        let after = after.and_then(|(coming, next)| coming.surely_before(next).then_some(next));
        let passed = next.is_some_and(|next| next.surely_before(issued));
        let due = if passed { "past" } else { "future" };
        let number = if is_planned || commission.sessions == Some(0) { "first" } else { "later" };
        match (last, next) {
            (None, Some(next)) if after.is_some() => {
                let message = locale.message(Label::NextSessions).choice("number", number).date("next", next);
                sentences
                    .push(after.iter().fold(message, |message, &after| message.date("after", after)).text());
            }
            (Some(last), Some(next)) => {
                let message = locale.message(Label::LastAndNextSession).choice("due", due);
                sentences.push(message.date("last", last).date("next", next).text());
            }
            (Some(last), None) => {
                sentences.push(locale.message(Label::LastSession).date("last", last).text());
            }
            (None, Some(next)) => {
                let message = locale.message(Label::NextSession).choice("due", due).choice("number", number);
                sentences.push(message.date("next", next).text());
            }
            (None, None) => {}
        }
        let lines: Vec<&Phrase> =
            std::iter::once(&commission.name).chain(&commission.remit).chain(&commission.level).collect();
        self.sentence(&locale.sentences(&sentences), &lines)
    }
}
