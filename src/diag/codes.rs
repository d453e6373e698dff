//! All diagnostic codes, with one-line meanings. Codes are stable: a code never changes its meaning, and a
//! retired code is not reused.

/// Names the codes, and lists them in [`CODES`].
macro_rules! codes {
    ($($name:ident = $code:literal, $meaning:literal;)*) => {
        $(#[doc = $meaning] pub const $name: &str = $code;)*

        /// All codes in order, with their meanings.
        pub const CODES: &[(&str, &str)] = &[$(($code, $meaning)),*];
    };
}

codes! {
    NOT_UTF8 = "E0001", "the file is neither in UTF-8 nor in UTF-16, nor in the encoding that is declared";
    EMPTY_FILE = "E0002", "the file is empty";
    FILE_TOO_LARGE = "E0003", "the brief is too large";
    MORE = "E0004", "more errors than are shown";
    SYNTAX = "E0010", "a line that is not TOML";
    UNCLOSED = "E0011", "a bracket or a quote that is not closed";
    UNQUOTED = "E0012", "text without quotes";
    NUMBER = "E0013", "a number that is not written in plain digits";
    BRACKETS = "E0014", "a header with one bracket for two, or two for one";
    TWICE = "E0015", "a key or a table that is given twice";
    MISPLACED = "E0016", "a key in the wrong table";
    CONFLICT = "E0017", "an unresolved merge conflict";

    SCHEMA_VERSION = "E0101", "the brief is written for another version of the format";
    UNKNOWN_KEY = "E0102", "an unknown key";
    MISSING_KEY = "E0103", "a required key that is missing";
    UNKNOWN_VALUE = "E0104", "a value that is not allowed";
    WRONG_TYPE = "E0105", "a value of the wrong type";
    OUT_OF_RANGE = "E0106", "a number outside its range";
    TOO_LONG = "E0107", "a text longer than the page has room for";
    TOO_MANY = "E0108", "more entries than a briefing can hold";
    EMPTY_TEXT = "E0109", "a text that must be there is empty";
    NOTHING_TO_READ = "E0110", "a text without readable characters";
    CONTROL_CHARACTER = "E0111", "a control character in a text";
    LANGUAGE_MISSING = "E0112", "a text that is missing in the language of the brief";
    LANGUAGE_TAG = "E0113", "not a language, or not written as in BCP 47";
    COLOUR = "E0114", "not a colour";
    CURRENCY = "E0115", "not a currency code of ISO 4217";
    WORD_TOO_LONG = "E0116", "a word too long for a line";
    ADDRESS = "E0117", "not a web address";
    COMMODITY_CODE = "E0118", "not a code of the Harmonized System";
    IDENTIFIER = "E0119", "not an identifier";
    LABEL = "E0120", "words for a label that lack its placeholders";
    OVERRIDE = "E0122", "a character that turns the letters after it around";
    UNSEEN = "E0123", "a colour of headings that paper does not show";
    UNPAIRED = "E0124", "a character that changes the direction of a text and has no other to end it";

    DATE = "E0201", "a date that is not in the calendar";
    TIME_OF_DAY = "E0202", "a time of day where a date is expected";
    PERIOD = "E0203", "a period that ends before it starts";
    DATES_CONTRADICT = "E0204", "two dates that cannot both be right";
    AMBIGUOUS_PERIOD = "E0205", "a period that can be read in more than one way";

    NEGATIVE = "E0301", "a negative amount of trade";
    NOT_A_NUMBER = "E0302", "infinity, or not a number";
    TOO_MANY_DIGITS = "E0303", "a figure with too many digits";
    DUPLICATE_YEAR = "E0304", "two sets of figures for one year";
    MIXED_YEARS = "E0305", "fiscal years beside calendar years, or of another end";

    UNKNOWN_PARTY = "E0401", "an unknown party";
    UNDEFINED_SOURCE = "E0402", "a source that is cited but not defined";
    DUPLICATE_ID = "E0403", "an identifier used twice";
    UNKNOWN_SECTION = "E0404", "an unknown section";
    PARTIES = "E0405", "a brief without exactly two parties";
    SAME_PARTY = "E0406", "the same party on both sides";
    TURNED_NAME = "E0407", "a name that seems to be written as in an alphabetical list";
    UNKNOWN_MEMBER = "E0408", "an unknown member of a bloc";

    RAW_HTML = "E0501", "HTML in Markdown";
    IMAGE_IN_TEXT = "E0502", "an image in Markdown";
    TOO_DEEP = "E0503", "lists and quotes nested too deeply";
    FOOTNOTE = "E0504", "a footnote that is not defined, or not allowed here";
    LINK_SCHEME = "E0505", "a link to something other than the web or a mailbox";
    CITATION = "E0506", "a citation that cannot be read";
    TABLE_IN_TEXT = "E0507", "a table in Markdown whose rows do not fit its head";
    BOUND_CODE = "E0508", "a binding, a citation or emphasis in code, where it would be printed as it is written";
    UNSUPPORTED_MARKDOWN = "E0509", "Markdown that is not supported, and would be printed as it is written";
    HEADING = "E0510", "a heading that is too deep, or may not be meant as one";
    LINK_SYNTAX = "E0511", "a link that cannot be read";
    ENTITY = "E0512", "an unknown HTML entity";
    UNCLOSED_MARK = "E0513", "emphasis or code that nothing closes";
    LIST_NUMBERS = "E0514", "a list whose items all have the same number";
    RUN_IN_LIST = "E0515", "lines that look like a list, and would be printed as one paragraph";
    PLAIN_WORDS = "E0516", "a citation, a link or emphasis where only words are printed";
    PULL_QUOTE = "E0517", "a pull quote that is not in the text";

    BINDING_SYNTAX = "E0601", "a binding that cannot be read";
    BINDING_PATH = "E0602", "a binding to something that does not exist";
    UNKNOWN_FILTER = "E0603", "an unknown filter";
    FILTER_MISFIT = "E0604", "a filter that does not apply to the value";
    NO_VALUE = "E0605", "a binding to a figure that the data do not have";
    BINDING_CYCLE = "E0606", "a text that contains itself";

    UNREADABLE_FILE = "E0701", "a file that cannot be read";
    PICTURE = "E0702", "a picture that is damaged or of an unknown kind";
    PICTURE_TOO_LARGE = "E0703", "a picture too large to be decoded";
    PICTURE_REFERS_OUTSIDE = "E0704", "a drawing that refers to something outside itself";
    PICTURE_COLOURS = "E0705", "a picture in a colour space that pages do not have";
    HOUSE_STYLE = "E0706", "an invalid house style, or one that extends another";
    PICTURE_PROFILE = "E0707", "a picture whose colour profile cannot be used";

    TRADE_DATA = "E0801", "trade data that cannot be read";
    CHART_FORM = "E0820", "something asked of a chart that it cannot show";
    STATISTIC = "E0830", "a statistic that does not say what it is";
    TABLE = "E0840", "a table whose rows and columns do not fit together";
    PLACE = "E0841", "a section that nothing can be put at the end of";
    OFFICIAL = "E0842", "a photograph without a credit, or the other way round";
    HIGHLIGHT = "E0843", "a highlight that leads to no series";
    ITEMS = "E0850", "items of trade that a file does not settle";
    COMMODITIES = "E0851", "figures of some commodities that would be taken for others";

    INTERNAL_NEEDED = "E0860", "something internal that cannot be left out";
    INTERNAL_REFERENCE = "E0861", "something that needs what is internal, with `--public`";
    INTERNAL_SHIFT = "E0862", "a binding that would lead to something else with `--public`";
    INTERNAL_REVEALED = "E0863", "a total that gives away what is internal, with `--public`";
    INCLUDE = "E0870", "something in an included file that briefs cannot share";
    INCLUDE_CONFLICT = "E0871", "something that a brief and an included file define differently";
    ABBREVIATION = "E0872", "an abbreviation that cannot be read";
    REFERENCE = "E0874", "a reference to a part of the briefing that is not there";
    AMBIGUOUS_REFERENCE = "E0875", "a reference that may be to any of several";
    MAP_PARTY = "E0880", "a map of a party whose outline is not known";
    OUTLINE = "E0881", "a file with outlines that cannot be used";
    MAP_PLACE = "E0882", "a place that a map cannot show";
    MAP_ROOM = "E0883", "a map without room for a name";

    TOO_MANY_PAGES = "E0901", "a briefing with too many pages";
    NO_GLYPH = "E0902", "a script or a character that no font has";
    NO_SUCH_FAMILY = "E0903", "an unknown font family";
    FONT = "E0904", "a font that cannot be used";
    UNWRITABLE_FILE = "E0905", "a file that cannot be written";
    REPORT = "E0906", "not a report of a run";
    NOT_BUILT = "E0907", "a brief of the run was not built";
    BUILT_TWICE = "E0908", "a brief that is in more than one report";
    SHARDS = "E0909", "reports of different runs";
    SERIES = "E0910", "a `chancery.toml` that is invalid";
    ROWS = "E0911", "a table of rows that cannot be read";
    ROW_BINDING = "E0912", "a binding to an unknown column";
    EDITIONS = "E0913", "an edition in a language that the brief does not have, or has twice";
    UNREADABLE = "E0914", "a character that cannot be read aloud, searched or shown";
    BEYOND_PDF_A = "E0915", "more than PDF/A allows";
    NOT_OPENED = "E0920", "a PDF that no viewer could open (a warning)";
    TIME_LIMIT = "E0921", "a brief that takes too long";
    MEMORY_LIMIT = "E0922", "a brief that takes too much memory";
    WORKER = "E0923", "a worker that ended before its brief was done";
    STOPPED = "E0924", "a brief that was not done when the run was stopped";
    TOO_MANY_ERRORS = "E0925", "a template whose rows have too many errors";
    FOREIGN_FILE = "E0930", "a file in the place of a PDF that Chancery did not make";
    NO_HISTORY = "E0931", "changes that Git cannot tell";
    UNTRACEABLE = "E0940", "a PDF whose figures cannot be traced";
    NO_SUCH_FIGURE = "E0941", "a figure that is not printed";
    TRANSLATIONS = "E0950", "translations that cannot be read into a brief";
    INTERNAL = "E0999", "a bug in Chancery";

    TOTAL_MISMATCH = "L0101", "a stated total that is not the sum of exports and imports";
    UNCITED_SOURCE = "L0102", "a source that nothing cites";
    EMPTY_OPTIONAL = "L0103", "an empty text";
    LOW_CONTRAST = "L0104", "a colour too light for text";
    UNUSED_FOOTNOTE = "L0105", "a footnote that nothing refers to";
    TEXT_IN_PICTURE = "L0106", "text in a drawing, which is not drawn";
    INCOMPLETE_YEAR = "L0107", "a year of trade data that lacks months and is left out";
    SHARES = "L0108", "shares that add up to more than 100 per cent";
    AGREEMENT_COUNT = "L0109", "fewer agreements counted than listed";
    SAME_NAME = "L0110", "two parties with the same name";
    AFTER_ISSUE = "L0111", "something reported as past, but dated after the brief";
    UNDRAWN_IN_PICTURE = "L0112", "something in a drawing that is not drawn";
    MORE_LINTS = "L0113", "more lints than are shown";
    TOTAL_BESIDE_PARTS = "L0117", "a chart with a total beside its parts, drawn as two";
    PLACEHOLDER = "L0118", "a placeholder that was not replaced";
    VAGUE_LINK = "L0119", "a link whose words do not say where it leads";
    TWO_DIGIT_YEAR = "L0120", "a year of two digits";
    DIRECTION = "L0122", "a character that changes the direction of a text";
    ITEMS_OVER_TOTAL = "L0123", "items that are worth more than the total of their flow";
    SHARE_OF_VALUE = "L0124", "a share that does not follow from its value";
    GROWTH_IN_TEXT = "L0125", "growth in a text that the figures contradict";
    NEAR_FIGURE = "L0126", "an amount in a text that nearly equals a figure of the brief";
    ANNIVERSARY = "L0127", "an anniversary or a date of relations that other dates contradict";
    EXPIRED = "L0128", "an agreement that is said to be in force, and has expired";
    FORCE_BEFORE_SIGNATURE = "L0129", "an agreement in force before it was signed";
    PAST_PLAN = "L0130", "something planned, but dated before the brief";
    DUPLICATE = "L0131", "an entry that is given twice";
    OLD_FIGURES = "L0132", "trade figures that end years before the brief";
    MISSING_YEAR = "L0133", "a year missing from a series";
    JUMP = "L0134", "a figure ten times that of the year before, or a tenth";
    NO_OWNER = "L0135", "a recommendation without an owner, where others have one";
    FORMER_NAME = "L0136", "a name that a country no longer had";
    REPEATED_TEXT = "L0137", "a paragraph that is given twice";
    BINARY_ROUNDING = "L0138", "a figure with a rounding error of binary arithmetic";
    UNBOUND_FIGURE = "L0139", "a figure of the brief that is typed in a text (reported only where it is denied)";
    FIGURE_BESIDE_FILE = "L0140", "a figure that differs from that of a file";
    UNSOURCED = "L0141", "figures without a source";
    MISSPELT_PARTY = "L0142", "a name in a file that is nearly that of a party, whose figures lack its rows";
    YEAR_AND_PARTS = "L0143", "a year in a file that is not the sum of its months or quarters";
    ACCENT = "L0145", "an accent that charts cannot be drawn in";
    PARTS_MISMATCH = "L0150", "exports or imports that are not the sum of goods and services";
    MEMBERS_TOTAL = "L0151", "trade of the members of a bloc that does not fit the total";
    UNUSED_ABBREVIATION = "L0160", "an abbreviation that occurs nowhere";
    UNTRANSLATED = "L0170", "a text that is missing in the language of an edition";
    UNREVIEWED = "L0171", "words of Chancery that no native speaker has reviewed";
    TABLE_TOTAL = "L0180", "the total of a table that is not the sum of its rows";
    COARSE_PICTURE = "L0181", "a picture with too few pixels for its size";
    OVERLAP = "L0182", "engagements at the same time";
    UNPLACED_CAPITAL = "L0190", "a capital that a map does not show";
    SWAPPED_PLACE = "L0191", "a place whose latitude and longitude seem to be swapped";
    UNDRAWN_CHART = "L0901", "a chart that cannot be drawn";
    LABEL_LANGUAGE = "L0902", "a language that Chancery has no words for";
    LEFT_OUT = "L0903", "something that the order of the sections leaves out";
    TIGHTENED = "L0904", "something that was done so that the pages are no more than `max_pages`";
}

/// Lints that are reported only where they are denied by their code: what they find is a matter of house style.
pub const OPT_IN: &[&str] = &[UNBOUND_FIGURE];

/// A code, from its text.
pub(crate) fn known(code: &str) -> Option<&'static str> {
    CODES.iter().map(|(known, _)| *known).find(|known| *known == code)
}

/// What a code means, in one line.
pub fn meaning(code: &str) -> Option<&'static str> {
    CODES.iter().find(|(known, _)| *known == code).map(|(_, meaning)| *meaning)
}
