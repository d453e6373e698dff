//! Dates as precise as they were given: a year, a month or a day.

/// A calendar date in the proleptic Gregorian calendar. The order is that of the calendar; where one
/// date is less precise, it stands before the dates that it contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: i16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only where there is a month.
    pub day: Option<u8>,
}

/// A date, or the time from one date to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub from: Date,
    pub to: Option<Date>,
}
