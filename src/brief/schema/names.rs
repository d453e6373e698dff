//! The names of enumerated values.

use crate::brief::binding::Filter;
use crate::brief::model::{
    ChartKind, ChartSeries, Flow, Format, Kind, Level, MissionKind, Paper, Priority, Qualifier, SectionName,
    Unit,
};

/// A value that a brief chooses by name.
pub(crate) trait Named: Sized + Clone + 'static {
    /// Every value with its name, in the order in which they are told.
    const NAMES: &'static [(&'static str, Self)];
}

/// The names of a type's values.
pub(crate) fn names<T: Named>() -> Vec<&'static str> {
    T::NAMES.iter().map(|(name, _)| *name).collect()
}

/// The name of a value.
pub(crate) fn name_of<T: Named + PartialEq>(value: &T) -> &'static str {
    T::NAMES.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

macro_rules! named {
    ($($type:ident { $($name:literal = $value:ident),* $(,)? })*) => {
        $(impl Named for $type {
            const NAMES: &'static [(&'static str, Self)] = &[$(($name, $type::$value)),*];
        })*
    };
}

named! {
    Kind { "anniversary" = Anniversary, "visit" = Visit, "country" = Country, "custom" = Custom }
    MissionKind {
        "embassy" = Embassy,
        "high-commission" = HighCommission,
        "consulate-general" = ConsulateGeneral,
        "consulate" = Consulate,
        "honorary-consulate" = HonoraryConsulate,
        "liaison-office" = LiaisonOffice,
        "trade-office" = TradeOffice,
        "permanent-mission" = PermanentMission,
    }
    Level {
        "head-of-state" = HeadOfState,
        "head-of-government" = HeadOfGovernment,
        "minister" = Minister,
        "parliament" = Parliament,
        "official" = Official,
    }
    Format { "visit" = Visit, "summit" = Summit, "sidelines" = Sidelines }
    Qualifier { "over" = Over, "about" = About, "exactly" = Exactly }
    Unit { "one" = One, "thousand" = Thousand, "million" = Million, "billion" = Billion }
    Flow { "exports" = Exports, "imports" = Imports }
    ChartKind {
        "trade" = Trade,
        "balance" = Balance,
        "items" = Items,
        "shares" = Shares,
        "visits" = Visits,
    }
    ChartSeries { "exports" = Exports, "imports" = Imports, "total" = Total, "balance" = Balance }
    Priority { "high" = High, "medium" = Medium, "low" = Low }
    Paper { "a4" = A4, "letter" = Letter }
    SectionName {
        "summary" = Summary,
        "facts" = Facts,
        "contents" = Contents,
        "history" = History,
        "missions" = Missions,
        "visits" = Visits,
        "agreements" = Agreements,
        "commissions" = Commissions,
        "trade" = Trade,
        "forums" = Forums,
        "projects" = Projects,
        "recommendations" = Recommendations,
        "conclusion" = Conclusion,
        "sources" = Sources,
    }
    Filter {
        "money" = Money,
        "number" = Number,
        "percent" = Percent,
        "growth" = Growth,
        "year" = Year,
        "ordinal" = Ordinal,
    }
}
