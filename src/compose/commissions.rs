//! Joint commissions: what they deal with, and when they meet.

use super::composer::{Composer, paragraph};
use super::document::{Block, Inline, ParagraphStyle};
use crate::brief::{Commission, Line};
use crate::locale::Label;

impl Composer<'_> {
    /// `headed` tells whether the section stands under a heading that it shares.
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
        let name = locale.sentence_start(&locale.with_article(&self.plain(&commission.name)));
        let remit: Vec<_> = commission.remit.iter().map(|line| self.lowered(line)).collect();
        let remit = locale.list(&remit);
        let sessions = commission.sessions.map(|n| locale.count_in_words(Label::Sessions, u64::from(n)));
        let when = commission.established.map(|date| locale.when(date));
        let about = |label| match remit.is_empty() {
            true => String::new(),
            false => locale.fill(label, &[("remit", &remit)]),
        };
        let mut sentences = vec![match (&when, &sessions) {
            (Some(when), Some(sessions)) => locale.fill(
                Label::CommissionSetUp,
                &[
                    ("name", &name),
                    ("when", when),
                    ("sessions", sessions),
                    ("remit", &about(Label::CommissionRemit)),
                ],
            ),
            (None, Some(sessions)) => locale.fill(
                Label::CommissionHeld,
                &[("name", &name), ("sessions", sessions), ("remit", &about(Label::CommissionRemit))],
            ),
            (Some(when), None) => locale.fill(
                Label::CommissionSetUpOnly,
                &[("name", &name), ("when", when), ("remit", &about(Label::CommissionRemitSetUp))],
            ),
            (None, None) if !remit.is_empty() => {
                locale.fill(Label::CommissionExists, &[("name", &name), ("remit", &remit)])
            }
            (None, None) => locale.fill(Label::CommissionBare, &[("name", &name)]),
        }];
        if let Some(level) = &commission.level {
            sentences.push(locale.fill(Label::CommissionLevel, &[("level", &self.lowered(level))]));
        }
        let dates =
            [commission.last_session, commission.next_session].map(|date| date.map(|d| locale.when(d)));
        match dates {
            [Some(last), Some(next)] => {
                sentences.push(locale.fill(Label::LastAndNextSession, &[("when", &last), ("next", &next)]));
            }
            [Some(last), None] => sentences.push(locale.fill(Label::LastSession, &[("when", &last)])),
            [None, Some(next)] => sentences.push(locale.fill(Label::NextSession, &[("when", &next)])),
            [None, None] => {}
        }
        let lines: Vec<&Line> =
            std::iter::once(&commission.name).chain(&commission.remit).chain(&commission.level).collect();
        self.sentence(&sentences.join(" "), &lines)
    }
}
