//! Tables that are no issuer's: their columns are named by the brief, or say themselves what they are.

use std::collections::BTreeMap;

use super::around;
use super::column::Column;
use super::conditions::column;
use super::flaw::Flaw;
use super::format::FileFormat;
use super::header::{Role, Unfit, Value, balance, role, stated, total};
use super::layout::{FlowColumn, Indicator, Layout, Measure, PeriodColumns, Side, Stated, ValueColumn};
use super::period::TimePeriod;
use super::select::Sides;
use super::settings::{Columns, Settings};
use super::table::Table;
use super::vocabulary::{self, unit_and_currency};
use super::written_period::{are_short_years, is_short_month, refusal};
use crate::country::CodeKind;
use crate::figures::Flow;
use crate::read::{quoted_list, toml_key};

/// The layout of a table, or why none is found.
pub(super) fn layout(table: &Table, settings: &Settings, sides: &Sides) -> Result<Layout, Flaw> {
    let names: Vec<String> = [&sides.reporter, &sides.partner]
        .into_iter()
        .flatten()
        .flat_map(super::parties::Wanted::folded)
        .collect();
    let mut roles: Vec<Role> = table.header.iter().map(|header| role(header, &names)).collect();
    short_headers(table, &mut roles);
    let named = name(table, settings, &mut roles)?;
    let looked_at = |role: &Role| matches!(role, Role::Reporter | Role::Partner | Role::Country | Role::Unit);
    let columns = Seen::of(table, roles.iter().map(looked_at));
    let mut layout = Layout::new(FileFormat::Tidy);
    let mut found = Found::default();
    for (at, role) in roles.iter().enumerate() {
        match role {
            Role::Year => found.years.push(at),
            Role::Month => found.months.push((at, false)),
            Role::Quarter => found.months.push((at, true)),
            Role::Reporter => layout.reporter.columns.push((at, columns.kind(at))),
            Role::Partner => layout.partner.columns.push((at, columns.kind(at))),
            Role::Flow => found.flows.push(at),
            Role::CommodityCode => layout.commodity.code = layout.commodity.code.or(Some(at)),
            Role::CommodityName => layout.commodity.name = layout.commodity.name.or(Some(at)),
            Role::Unit => unit(table, columns.0.get(&at), &mut layout)?,
            Role::Value(value) => found.values.push((at, value.clone())),
            // Of a series, whoever is chosen by `where` is whom it is about.
            Role::Country if settings.series && chosen(settings, &table.header[at]) => {}
            Role::Country => found.countries.push(at),
            Role::FiscalYear => found.fiscal.push(at),
            Role::Unfit(..) | Role::Other => {}
        }
    }
    // What commodities are called stands beside their codes.
    let described = |header: &String| matches!(header.trim().to_lowercase().as_str(), "description" | "desc");
    if layout.commodity.code.is_some() && layout.commodity.name.is_none() {
        let column = table.header.iter().position(described);
        layout.commodity.name =
            column.filter(|at| matches!(roles.get(*at), Some(Role::Other | Role::Unfit(..))));
    }
    layout.commodity.totals =
        &["TOTAL", "Total", "total", "All", "All Commodities", "All products", "All commodities"];
    if let Some(column) = found.flows.first() {
        layout.flow = Some(FlowColumn { column: *column, meaning: vocabulary::flow });
    }
    values(&found, named, &mut layout).map_err(|why| no_values(table, &roles, why))?;
    if !named && !settings.series {
        check_others(table, settings, &roles, &layout)?;
        flows_down(table, settings, &roles, &mut layout)?;
    }
    if !settings.series {
        totals(table, &names, &mut layout);
    }
    place_country(table, &columns, &found.countries, sides, &mut layout)?;
    parties(&found, &layout.values, &mut layout.reporter, &mut layout.partner)?;
    let across = layout.values.iter().any(|value| value.period.is_some());
    layout.period = match (found.years.as_slice(), found.months.as_slice()) {
        _ if across => PeriodColumns::Values,
        // A month with its year: `2021-05`.
        ([], [(month, _)]) if has_periods(table, *month) => one_column(table, *month),
        ([], _) => PeriodColumns::Given(None),
        ([year], []) => one_column(table, *year),
        ([year], [(part, quarters)]) => {
            PeriodColumns::YearAndPart { year: *year, part: *part, quarters: *quarters }
        }
        (years, months) => {
            let several =
                if years.len() > 1 { years.to_vec() } else { months.iter().map(|(at, _)| *at).collect() };
            let names = several.iter().map(|column| table.header[*column].as_str());
            let message = format!("has several columns that may be the period: {}", quoted_list(names));
            return Err(Flaw::whole(message, "name one: `columns = { year = \"…\" }`"));
        }
    };
    let said =
        |is: fn(&Stated) -> bool| is(&layout.stated) || layout.values.iter().all(|value| is(&value.stated));
    let known = (said(|stated| stated.unit.is_some()), said(|stated| stated.currency.is_some()));
    around::state(table, settings, known, &mut layout.stated)?;
    if matches!(layout.period, PeriodColumns::Given(None)) && settings.year.is_none() {
        if let Some(at) = found.fiscal.first() {
            let message = format!(
                "`{}` has fiscal years, and figures of files are of calendar years",
                table.header[*at]
            );
            let hint = "write each in a `[[trade.year]]`, such as `year = \"2022-23\"`, with `fiscal_year_ends`; \
                        if they are calendar years, name the column: `columns = { year = \"…\" }`";
            return Err(Flaw::at(table.header_place(*at), message, hint));
        }
        let hint = "name its column, such as `columns = { year = \"Year\" }`, or say which year it is: `year = 2020`";
        return Err(Flaw::whole("has no column for the year", hint));
    }
    Ok(layout)
}

/// The columns that are found.
#[derive(Default)]
struct Found {
    years: Vec<usize>,
    fiscal: Vec<usize>,
    /// Months, or quarters.
    months: Vec<(usize, bool)>,
    flows: Vec<usize>,
    countries: Vec<usize>,
    values: Vec<(usize, Value)>,
}

/// Gives the columns that the brief names their roles. Whether it names those of values.
fn name(table: &Table, settings: &Settings, roles: &mut [Role]) -> Result<bool, Flaw> {
    let Columns { value, exports, imports, year, .. } = &settings.columns;
    let named = value.is_some() || exports.is_some() || imports.is_some();
    for role in roles.iter_mut() {
        let replaced = match role {
            Role::Value(value) => named && (value.period.is_none() || year.is_some()),
            Role::Unfit(..) => named,
            Role::Year | Role::FiscalYear => year.is_some(),
            _ => false,
        };
        if replaced {
            *role = Role::Other;
        }
    }
    for (key, name) in settings.columns.given() {
        let at = column(table, &format!("columns.{key}"), name)?;
        roles[at] = match key {
            "year" => Role::Year,
            "month" => Role::Month,
            "reporter" => Role::Reporter,
            "partner" => Role::Partner,
            "flow" => Role::Flow,
            "commodity" => Role::CommodityCode,
            _ => {
                let said = stated(name);
                // Words of a unit are free in a series, but not beside a currency.
                let free = settings.series
                    && !(matches!(said, Err(Unfit::Scale(_))) && vocabulary::has_currency(name));
                let said = match said {
                    Ok(_) if is_of_others(name, settings) => Err(Unfit::Sign.flaw(table, at)),
                    said => said.map_err(|unfit| unfit.flaw(table, at)),
                };
                // Whatever the brief calls a series is one.
                let mut said = if free { said.unwrap_or_default() } else { said? };
                said.flow = match key {
                    "exports" => Some(Flow::Exports),
                    "imports" => Some(Flow::Imports),
                    _ => None,
                };
                Role::Value(Value { stated: said, ..Value::default() })
            }
        };
    }
    Ok(named)
}

/// Whether a name has the sign of dollars, and the currency that the brief states is none that has it.
fn is_of_others(name: &str, settings: &Settings) -> bool {
    let code = settings.currency.as_deref().and_then(iso_currency::Currency::from_code);
    vocabulary::words(name).iter().any(|word| word == "$")
        && code.is_some_and(|currency| !currency.symbol().symbol.contains('$'))
}

/// The columns of a table whose cells say more than their names.
struct Seen<'t>(BTreeMap<usize, Column<'t>>);

impl<'t> Seen<'t> {
    fn of(table: &Table<'t>, looked_at: impl Iterator<Item = bool>) -> Self {
        let numbers = looked_at.enumerate().filter_map(|(at, is_looked_at)| is_looked_at.then_some(at));
        Self(table.columns_of(numbers).into_iter().map(|column| (column.at, column)).collect())
    }

    /// The kind of the codes of a column; none for names, and for numbers, which may be those of any office.
    fn kind(&self, at: usize) -> Option<CodeKind> {
        self.0.get(&at).filter(|column| column.letters).map(|_| CodeKind::Alpha)
    }
}

/// A column of periods, which shows as a whole whether `Jan-22` is a month of 2022.
fn one_column(table: &Table, at: usize) -> PeriodColumns {
    // Few tables have such months, and then they have them at the top.
    let is_short = table.first_rows().iter().any(|row| is_short_month(&row.cell(at)));
    let shows = |column: &Column| {
        column.values().is_some_and(|values| are_short_years(values.iter().map(AsRef::as_ref)))
    };
    match is_short && table.columns_of([at]).iter().any(shows) {
        true => PeriodColumns::ShortMonths(at),
        false => PeriodColumns::One(at),
    }
}

/// Takes the names of columns such as `Jan-22` for months, where all names show together that they are.
fn short_headers(table: &Table, roles: &mut [Role]) {
    if !are_short_years(table.header.iter().map(String::as_str)) {
        return;
    }
    for (role, header) in roles.iter_mut().zip(&table.header) {
        if let Some(period) = TimePeriod::of_short(header) {
            *role = Role::Value(Value { period: Some(period), ..Value::default() });
        }
    }
}

/// Whether the cells of a column are periods.
fn has_periods(table: &Table, at: usize) -> bool {
    let is_period = |cell: &str| TimePeriod::parse(cell).is_some() || is_short_month(cell);
    table.columns_of([at]).iter().any(|column| table.has_cell(column, is_period))
}

/// A column of units or currencies, which must be the same in all rows.
fn unit(table: &Table, column: Option<&Column>, layout: &mut Layout) -> Result<(), Flaw> {
    let Some((column, values)) = column.and_then(|column| Some((column.at, column.values()?))) else {
        return Ok(());
    };
    let cells: Vec<&str> = values.iter().map(AsRef::as_ref).filter(|cell: &&str| !cell.is_empty()).collect();
    let [only] = cells[..] else { return Ok(()) };
    match unit_and_currency(only) {
        Some((unit, currency)) => {
            layout.stated.unit = layout.stated.unit.or(unit);
            layout.stated.currency = layout.stated.currency.take().or(currency);
            layout.ignored.push(column);
            Ok(())
        }
        None => {
            let message = format!("`{}` is no unit of money that Chancery knows", super::flaw::clip(only));
            let hint = "download values in money, or write the unit as in `USD million`";
            let row = table.first_rows().first().map_or(table.header_row(), |record| record.row);
            Err(Flaw::at(table.place(row, column), message, hint))
        }
    }
}

/// Whether the brief chooses one value of a column.
fn chosen(settings: &Settings, name: &str) -> bool {
    settings.conditions.iter().any(|(column, values)| column == name && values.len() == 1)
}

/// A column of countries holds the partners, or the reporters, as far as its cells say so.
fn place_country(
    table: &Table,
    seen: &Seen,
    columns: &[usize],
    sides: &Sides,
    layout: &mut Layout,
) -> Result<(), Flaw> {
    let Some((first, cells)) = columns.first().and_then(|first| Some((first, seen.0.get(first)?))) else {
        return Ok(());
    };
    let (partner, reporter) = (!layout.partner.columns.is_empty(), !layout.reporter.columns.is_empty());
    let named = |wanted: &Option<super::parties::Wanted>| {
        wanted.as_ref().is_some_and(|wanted| {
            table.has_cell(cells, |cell| super::parties::Party::of_name(cell).is(wanted))
        })
    };
    let place = match (partner, reporter) {
        (true, false) => &mut layout.reporter,
        (false, true) => &mut layout.partner,
        _ if named(&sides.partner) && !named(&sides.reporter) => &mut layout.partner,
        _ if named(&sides.reporter) && !named(&sides.partner) => &mut layout.reporter,
        _ => {
            let name = &table.header[*first];
            let message =
                format!("does not say whether the countries in `{name}` report the figures, or are partners");
            let hint = format!(
                "say which: `columns = {{ partner = \"{name}\" }}` or `columns = {{ reporter = \"{name}\" }}`"
            );
            return Err(Flaw::whole(message, hint));
        }
    };
    place.columns.extend(columns.iter().map(|column| (*column, seen.kind(*column))));
    Ok(())
}

/// Why there are no columns of values.
enum Lack {
    None,
    Several(Flow, Vec<usize>),
}

/// The columns of values: those of flows, or those of any value where the flow is somewhere else.
fn values(found: &Found, named: bool, layout: &mut Layout) -> Result<(), Lack> {
    let flows: Vec<_> = found.values.iter().filter(|(_, value)| value.stated.flow.is_some()).collect();
    let chosen = if flows.is_empty() { found.values.iter().collect() } else { flows };
    if chosen.is_empty() {
        return Err(Lack::None);
    }
    for (column, value) in chosen {
        let twin = layout
            .values
            .iter()
            .find(|other| other.stated.flow == value.stated.flow && other.period == value.period);
        if let (Some(twin), false) = (twin, named) {
            let flow = value.stated.flow.unwrap_or(Flow::Exports);
            return Err(Lack::Several(flow, vec![twin.column, *column]));
        }
        let stated = value.stated.clone();
        layout.values.push(ValueColumn { column: *column, period: value.period, stated });
    }
    // A table has its years in a column, or in its header.
    if layout.values.iter().any(|value| value.period.is_some()) {
        layout.values.retain(|value| value.period.is_some());
    }
    Ok(())
}

/// Finds the columns of exports and imports together, and of their balance.
fn totals(table: &Table, names: &[String], layout: &mut Layout) {
    let across = layout.values.iter().any(|value| value.period.is_some());
    for (column, header) in table.header.iter().enumerate() {
        if layout.values.iter().any(|value| value.column == column) {
            continue;
        }
        // Beside columns for years, a total may be that of all years.
        if let Some(Value { stated, period, .. }) = total(header, names)
            && period.is_some() == across
        {
            layout.totals.push(ValueColumn { column, period, stated });
        } else if let Some(Value { stated, period, .. }) = balance(header, names)
            && period.is_some() == across
        {
            layout.balances.push(ValueColumn { column, period, stated });
        }
    }
}

/// Refuses a table that has a flow twice, in goods and services or before and after a revision, and one of which a flow
/// would be left out without a word.
fn check_others(table: &Table, settings: &Settings, roles: &[Role], layout: &Layout) -> Result<(), Flaw> {
    let taken = |flow: Flow| layout.values.iter().find(|value| value.stated.flow == Some(flow));
    let is_any = layout.values.iter().any(|value| value.stated.flow.is_some());
    for (at, role) in roles.iter().enumerate() {
        let Role::Unfit(flow, unfit) = role else { continue };
        if unfit.is_other() || settings.flow.is_some_and(|wanted| wanted != *flow) {
            continue;
        }
        match taken(*flow) {
            Some(value) if unfit.is_rival() => {
                let lack = Lack::Several(*flow, vec![value.column, at]);
                return Err(no_values(table, roles, lack));
            }
            None if is_any => return Err(unfit.flaw(table, at)),
            _ => {}
        }
    }
    Ok(())
}

/// Finds the flows of a table with a row for each, and a column for each year: a column whose cells say what columns of
/// values say elsewhere.
fn flows_down(table: &Table, settings: &Settings, roles: &[Role], layout: &mut Layout) -> Result<(), Flaw> {
    let has_flow = layout.flow.is_some() || layout.values.iter().any(|value| value.stated.flow.is_some());
    if has_flow || !layout.values.iter().all(|value| value.period.is_some()) {
        return Ok(());
    }
    let others = (0..table.header.len()).filter(|at| matches!(roles[*at], Role::Other));
    let columns = table.columns_of(others);
    let is_flow = |cell: &str| said_of_row(cell).flow.is_some();
    let mut found = columns.iter().filter(|column| table.has_cell(column, is_flow));
    let (Some(only), None) = (found.next(), found.next()) else { return Ok(()) };
    let Some(cells) = only.values() else { return Ok(()) };
    let name = &table.header[only.at];
    let is_chosen = settings.conditions.iter().any(|(column, _)| column.eq_ignore_ascii_case(name));
    for cell in cells.iter().filter(|_| !is_chosen) {
        let Role::Unfit(flow, unfit) = role(cell, &[]) else { continue };
        if unfit.is_other() || settings.flow.is_some_and(|wanted| wanted != flow) {
            continue;
        }
        let taken = cells.iter().find(|other| said_of_row(other).flow == Some(flow));
        let hint = format!("choose the rows that are meant: `where = {{ {} = [\"…\"] }}`", toml_key(name));
        match taken {
            Some(other) if unfit.is_rival() => {
                let flow = crate::figures::flow_name(flow);
                let names = quoted_list([other.as_ref(), cell.as_ref()]);
                return Err(Flaw::whole(format!("has several rows that may be {flow}: {names}"), hint));
            }
            None => {
                let message = format!(
                    "has no row that is surely {}: `{cell}` says more",
                    crate::figures::flow_name(flow)
                );
                return Err(Flaw::whole(message, hint));
            }
            Some(_) => {}
        }
    }
    layout.indicator = Some(Indicator { column: only.at, meaning: said_of_row });
    Ok(())
}

/// What the first cell of a row says of the others: nothing that is wanted, unless it names a flow.
fn said_of_row(cell: &str) -> Stated {
    match role(cell, &[]) {
        // Whose flow it is, is for other columns to say.
        Role::Value(Value { stated, period: None, reporter: None, partner: None })
            if stated.flow.is_some() =>
        {
            stated
        }
        _ => Stated { measure: Some(Measure::Other(cell.to_owned())), ..Stated::default() },
    }
}

/// The parties that names of columns say, which must be the same in all of them.
fn parties(found: &Found, used: &[ValueColumn], reporter: &mut Side, partner: &mut Side) -> Result<(), Flaw> {
    for (_, value) in
        found.values.iter().filter(|(column, _)| used.iter().any(|value| value.column == *column))
    {
        for (key, side, name) in
            [("reporter", &mut *reporter, &value.reporter), ("partner", &mut *partner, &value.partner)]
        {
            let Some(name) = name else { continue };
            match &side.stated {
                None if side.columns.is_empty() => side.stated = Some(name.clone()),
                Some(known) if known == name => {}
                _ => {
                    let message = format!("has figures of more than one {key} in its columns");
                    return Err(Flaw::whole(
                        message,
                        "name the columns: `columns = { exports = \"…\", imports = \"…\" }`",
                    ));
                }
            }
        }
    }
    Ok(())
}

impl Unfit {
    /// The error of a column that is no amount of money.
    fn flaw(&self, table: &Table, column: usize) -> Flaw {
        let place = table.header_place(column);
        let name = &table.header[column];
        match self {
            Self::Quantity(word) => Flaw::at(
                place,
                format!("`{name}` is a quantity, in `{word}`, and not a value in money"),
                "download the values, in money",
            ),
            Self::Words(words) | Self::Party(words) => Flaw::at(
                place,
                format!("`{name}` is not taken for exports or imports: `{words}` may change what it means"),
                "if it is an amount of money, name the column: `columns = { exports = \"…\" }`",
            ),
            Self::Scale(word) => Flaw::at(
                place,
                format!("`{name}` is in `{word}`, which is no unit here"),
                "write the figures of the file in thousands, millions or billions",
            ),
            Self::Sign => Flaw::at(
                place,
                format!("`{name}` does not say whose `$` it is"),
                "write the code in the file, such as `USD`; or name the column, as in \
                 `columns = { exports = \"…\" }`, and say `currency = \"USD\"`",
            ),
        }
    }
}

/// The error of a table without columns of values, with what it looks like.
fn no_values(table: &Table, roles: &[Role], lack: Lack) -> Flaw {
    if let Lack::Several(flow, columns) = lack {
        let names = columns.iter().map(|column| table.header[*column].as_str());
        let flow = crate::figures::flow_name(flow);
        let message = format!("has several columns that may be {flow}: {}", quoted_list(names));
        let mut hint = format!("name one: `columns = {{ {flow} = \"…\" }}`");
        let services = columns.iter().any(|column| table.header[*column].to_lowercase().contains("service"));
        if services {
            hint.push_str("; goods and services go into `[[trade.year]]`, each apart");
        }
        return Flaw::whole(message, hint);
    }
    let refused = |header: &String| {
        let is_period = is_short_month(header) || header.contains(|c: char| c.is_ascii_digit());
        refusal(header, false).filter(|_| is_period)
    };
    let short = table.header.iter().enumerate().find_map(|(at, header)| Some((at, refused(header)?)));
    if let Some((at, (message, hint))) = short {
        return Flaw::at(table.header_place(at), message, hint);
    }
    for (column, role) in roles.iter().enumerate() {
        if let Role::Unfit(_, unfit) = role {
            return unfit.flaw(table, column);
        }
    }
    let names = quoted_list(table.header.iter().take(12).map(String::as_str));
    let more = table.header.len().saturating_sub(12);
    let names = if more > 0 { format!("{names} and {more} more") } else { names };
    let message = format!("is in no format that Chancery knows: its columns are {names}");
    Flaw::whole(message, format!("say which of them are what: `{}`", proposal(table, roles)))
}

/// A mapping to start from, by the rows at the top.
fn proposal(table: &Table, roles: &[Role]) -> String {
    let rows = table.first_rows();
    let quoted = |column: usize| format!("\"{}\"", table.header[column]);
    let is_year = |column: &usize| rows.iter().all(|row| TimePeriod::parse(&row.cell(*column)).is_some());
    let year = roles.iter().position(|role| matches!(role, Role::Year));
    let year = year.or_else(|| (0..table.header.len()).find(is_year));
    let is_figure = |column: &usize| {
        let mut cells = rows.iter().map(|row| row.cell(*column));
        Some(*column) != year
            && cells.clone().any(|cell| cell.contains(|c: char| c.is_ascii_digit()))
            && cells.all(|cell| !cell.contains(char::is_alphabetic))
    };
    let figures: Vec<usize> = (0..table.header.len()).filter(is_figure).collect();
    let mut keys = vec![format!("year = {}", year.map_or("\"…\"".to_owned(), quoted))];
    match figures.as_slice() {
        [only] => keys.push(format!("value = {}", quoted(*only))),
        _ => keys.push("exports = \"…\", imports = \"…\"".to_owned()),
    }
    format!("columns = {{ {} }}", keys.join(", "))
}
