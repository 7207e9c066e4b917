import { fill } from "../../cells/fill";
import { modelSheetTexts } from "../../locales/modelSheet";
import { formatAddress } from "../a1";
import { serialOf } from "../dates";
import type { Job, Region } from "../job";
import { SETTINGS } from "../names";
import { areaOfAccounts } from "../resultColumns";
import { markText } from "../sheets";
import { aligned, EDITABLE, QUIET, TEXT } from "./dress";
import { type Entry, type Formula, isFormula, written } from "./entry";
import { statusEntry } from "./status";

/**
 * The head of the sheet: what the model is, for which accounts, of which date, whether it is in force, what is live.
 * Rows 1 and 2 stay in view while scrolling.
 */
export function writeHeading(sheet: Excel.Worksheet, job: Job): Region[] {
  const texts = modelSheetTexts[job.language];
  const facts = factsOf(job);
  const status = statusEntry(job);
  put(sheet, "A1", markText("model", job.language)).format.font.set({ bold: true, size: 16, color: TEXT });
  put(sheet, "A2", status).format.font.set({ size: 11, color: QUIET });

  facts.forEach(({ label, entry, format }, index) => {
    const row = FIRST_FACT + index;
    const name = put(sheet, `B${row}`, label);
    name.format.font.color = QUIET;
    aligned(name, { align: "Left" });
    const value = sheet.getRange(`C${row}`);
    value.numberFormat = [["General"]];
    value.formulas = [[written(entry)]];
    value.numberFormat = [[format]];
    aligned(value, { align: "Left" });
  });

  const mode = job.mode === "values" ? "values" : "formulas";
  const notes = [
    [texts.live.label, texts.live[mode][0]],
    ["", texts.live[mode][1]],
    [texts.needsApply.label, texts.needsApply[mode][0]],
    [texts.defaults.label, texts.defaults.lines[0]],
    ["", texts.defaults.lines[1]],
    ["", texts.editable],
  ];
  const range = sheet.getRange(`F${FIRST_FACT}:G${FIRST_FACT + notes.length - 1}`);
  range.values = notes;
  range.format.font.color = QUIET;
  aligned(range, { align: "Left" });
  sheet.getRange(`F${FIRST_FACT + notes.length - 1}`).format.fill.color = EDITABLE;
  return regionsOf(sheet.name, [
    ["A2", status],
    ...facts.map(({ entry }, index): [string, Entry] => [`C${FIRST_FACT + index}`, entry]),
  ]);
}

const FIRST_FACT = 4;

interface Fact {
  readonly label: string;
  readonly entry: Exclude<Entry, undefined>;
  readonly format: string;
}

function factsOf({ model, source, grid, date, language }: Job): Fact[] {
  const { facts, accounts, notStated } = modelSheetTexts[language];
  const name = source.table ?? `${source.sheet}!${formatAddress(areaOfAccounts(source))}`;
  return [
    { label: facts.model, entry: setting(SETTINGS.name, model.name), format: "General" },
    { label: facts.accounts, entry: fill(accounts, { source: name, count: grid.count }), format: "General" },
    {
      label: facts.date,
      entry: date === null ? notStated : serialOf(date, grid.date1904),
      format: "yyyy-mm-dd",
    },
    { label: facts.version, entry: setting(SETTINGS.version, String(model.version)), format: "General" },
    { label: facts.weights, entry: { formula: "=SUM(KamCriteria[Weight])", shows: 100 }, format: "0.0" },
  ];
}

/** Follows the setting, as text. */
function setting(name: string, shows: string): Formula {
  return { formula: `=INDEX(KamSettings[Value],MATCH("${name}",KamSettings[Setting],0))&""`, shows };
}

function put(sheet: Excel.Worksheet, address: string, entry: Exclude<Entry, undefined>): Excel.Range {
  const range = sheet.getRange(address);
  range.formulas = [[written(entry)]];
  return range;
}

function regionsOf(sheet: string, cells: readonly (readonly [string, Entry])[]): Region[] {
  return cells.flatMap(([address, entry]) =>
    isFormula(entry) ? [{ sheet, address, values: [[entry.shows]] }] : [],
  );
}
