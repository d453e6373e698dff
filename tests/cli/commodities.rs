//! Trade in some commodities only, which the page names wherever it gives a figure.

use std::process::Command;

use lopdf::{Document, Object};

use crate::support::Sandbox;
use crate::trade::{brief, printed};

fn file() -> String {
    let mut csv = String::from("period,reporterISO,flowCode,partnerISO,cmdCode,cmdDesc,primaryValue\n");
    for year in 2015..2024 {
        let (exports, imports) = ((year - 2000) * 1_100_000, (year - 2010) * 400_000);
        csv.push_str(&format!("{year},XRU,X,XGR,1201,\"Soya beans; whether or not broken\",{exports}\n"));
        csv.push_str(&format!("{year},XRU,M,XGR,1201,\"Soya beans; whether or not broken\",{imports}\n"));
    }
    csv
}

const TRADE: &str = "data = { file = \"soya.csv\", commodity = \"1201\" }\ntrade_in = \"soya beans\"\n";

/// The text of all streams that are attached, and of all alternative texts.
fn unseen(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let text = |bytes: &[u8]| match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units: Vec<u16> =
                rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        bytes => String::from_utf8_lossy(bytes).into_owned(),
    };
    let mut all = Vec::new();
    for object in document.objects.values() {
        match object {
            Object::Stream(stream)
                if stream.dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"EmbeddedFile") =>
            {
                all.push(text(&stream.decompressed_content().expect("a file")));
            }
            Object::Dictionary(dictionary) => {
                if let Ok(Object::String(alt, _)) = dictionary.get(b"Alt") {
                    all.push(text(alt));
                }
            }
            _ => {}
        }
    }
    all
}

#[test]
fn nothing_reads_as_all_trade() {
    let sandbox = Sandbox::new();
    sandbox.write("soya.csv", file());
    let charts = "[[chart]]\nkind = \"trade\"\n[[chart]]\nkind = \"balance\"\n[[chart]]\nkind = \"trade\"\nform = \"index\"\nbase = 2015\n\
                  [[chart]]\nkind = \"trade\"\nform = \"slope\"\n";
    for charts in ["", charts] {
        if printed(&sandbox, &format!("{TRADE}{charts}")).is_none() {
            return;
        }
        // In the order of the file, in which labels are whole.
        let output =
            Command::new("pdftotext").arg(sandbox.path("brief.pdf")).arg("-").output().expect("pdftotext");
        let text = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [
            "Trade in soya beans",
            "two-way trade in soya beans in 2023",
            "Ruritanian exports of soya beans",
            "Ruritanian balance in soya beans",
            "Trade in soya beans: exports and imports, 2015\u{2013}2023",
            "Trade in soya beans: total and balance, 2015\u{2013}2023",
            "trade in soya beans with Graustark, in millions of US dollars",
            "Figures are of these commodities only: 1201 (Soya beans; whether or not broken).",
        ] {
            let words = words.replace("Ruritanian", "Ruritania\u{2019}s");
            assert!(text.contains(&words), "{words}\n{text}");
        }
        // A claim would be one about all exports.
        for words in
            ["outweighed", "outweigh", "Trade grew", "Trade doubled", "Total trade and balance", "trade with"]
        {
            assert!(!text.contains(words), "{words}\n{text}");
        }
        let unseen = unseen(&sandbox.read("brief.pdf"));
        let about: Vec<&String> = unseen
            .iter()
            .filter(|text| !text.contains("[[party]]") && !text.starts_with("period,"))
            .collect();
        assert!(about.len() > 2, "{about:?}");
        for text in about {
            let named = text.matches("soya beans").count();
            assert!(named > 0, "{text}");
            if text.starts_with('{') {
                let provenance: serde_json::Value = serde_json::from_str(text).expect("JSON");
                for figure in provenance["figures"].as_array().expect("figures") {
                    assert!(
                        figure["name"].as_str().is_some_and(|name| name.contains("soya beans")),
                        "{figure}"
                    );
                }
            }
        }
    }
    let traced = sandbox.run(["trace", "brief.pdf", "25.3"]).succeeded();
    assert!(traced.text().contains("exports of soya beans, 2023"), "{}", traced.text());
}

#[test]
fn the_brief_says_that_it_is_about_some_goods() {
    let sandbox = Sandbox::new();
    sandbox.write("soya.csv", file());
    let refused = |trade: &str, words: &[&str]| {
        sandbox.write("brief.toml", brief(trade));
        sandbox.run(["check", "brief.toml"]).failed(words);
    };
    refused(
        "data = { file = \"soya.csv\" }",
        &["`1201` (Soya beans; whether or not broken) only", "write `commodity = \"1201\"`"],
    );
    refused(
        "data = { file = \"soya.csv\", commodity = \"1201\" }",
        &["say what these goods are called: `trade_in"],
    );
    refused(
        &format!("{TRADE}[[trade.year]]\nyear = 2024\nexports = 3\n"),
        &["a `[[trade.year]]` beside figures of `1201`"],
    );
    refused(
        &format!("{TRADE}[[trade.item]]\nflow = \"exports\"\nname = \"Rice\"\n"),
        &["a `[[trade.item]]` beside"],
    );
    sandbox.write("all.csv", "Year,Exports (USD million),Imports (USD million)\n2020,900,800\n");
    let two = "trade_in = \"soya beans\"\ndata = [{ file = \"soya.csv\", commodity = \"1201\" }, { file = \"all.csv\" }]";
    refused(two, &["`all.csv` has figures of everything, and `soya.csv` of `1201`"]);
    refused("trade_in = \"soya beans\"\ndata = { file = \"all.csv\" }", &["these figures are of all trade"]);
}

#[test]
fn what_a_text_says_of_all_trade_is_not_held_against_some_goods() {
    let sandbox = Sandbox::new();
    sandbox.write("soya.csv", file());
    let said = brief(TRADE).replacen(
        "date = 2026-11-27\n",
        "date = 2026-11-27\nsummary = \"Ruritania's exports to Graustark grew by 40% in 2023.\"\n",
        1,
    );
    sandbox.write("brief.toml", said);
    let checked = sandbox.run(["check", "brief.toml"]).succeeded();
    assert!(!checked.stderr.contains("L0125"), "{}", checked.stderr);
}
