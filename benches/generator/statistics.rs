//! Files of statistics of any length, as UN Comtrade has them: a year of exports of an invented country, with 200 partners
//! and as many commodities as it takes. Each time the same text for the same length, in an order that nobody can use.

use std::fmt::Write;

const HEADER: &str = "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,\
                      flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,\
                      classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,\
                      isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,\
                      isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,\
                      grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,\
                      isAggregate\n";

/// The partners; the first is Graustark.
pub(crate) const PARTNERS: usize = 200;

/// A file of so many rows, which are a multiple of [`PARTNERS`]. The exports of Ruritania to Graustark are a billion
/// dollars.
pub(crate) fn comtrade(rows: usize) -> String {
    // It has no factor in common with a number of rows that is round, so that each row comes once.
    const STRIDE: usize = 617_411;
    let mut out = String::with_capacity(HEADER.len() + rows * 420);
    out.push_str(HEADER);
    for step in 0..rows {
        let at = step * STRIDE % rows;
        let (partner, commodity) = (at % PARTNERS, at / PARTNERS);
        let (iso, partner_name) = match partner {
            0 => ("XGR".to_owned(), "Graustark".to_owned()),
            number => (format!("X{number:02}"), format!("The Kingdom of Partner {number}")),
        };
        let (code, level, commodity_name) = match commodity {
            0 => ("TOTAL".to_owned(), 0, "All Commodities".to_owned()),
            number => {
                (format!("{:06}", 10_000 + number), 6, format!("Things of kind {number}; of other materials"))
            }
        };
        let value = if at == 0 { 1_000_000_000 } else { at * 7 % 1_000_000 };
        let weight = value / 3;
        // Values that are missing are not in quotes, and rows end with a comma.
        let _ = writeln!(
            out,
            "\"C\",\"A\",\"20230101\",\"2023\",\"52\",\"2023\",\"899\",\"XRU\",\"Ruritania\",\"X\",\"Export\",\
             \"{}\",\"{iso}\",\"{partner_name}\",\"0\",\"W00\",\"World\",\"H6\",\"HS\",\"true\",\"{code}\",\
             \"{commodity_name}\",\"{level}\",\"true\",\"C00\",\"TOTAL CPC\",\"0\",\"0\",\"TOTAL MOT\",\"8\",\"kg\",\
             \"{weight}.5\",\"false\",\"-1\",\"N/A\",\"0\",\"false\",\"{weight}.5\",\"false\",\"0\",\"false\",,\
             \"{value}.25\",\"{value}.25\",\"0\",\"false\",\"true\",\r",
            // No country has such a number.
            10_000 + partner,
        );
    }
    out
}
