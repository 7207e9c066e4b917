import { fill } from "../../cells/fill";
import type { Language } from "../../locales/language";
import { modelSheetTexts } from "../../locales/modelSheet";
import { columnLetters, sheetPrefix } from "../a1";
import type { Job, Source } from "../job";
import { SETTING_KEYS, SETTINGS, type TableName, TABLES } from "../names";
import type { Choice, Rule } from "./columns";
import { type PlannedRange, plannedRanges, type Tables } from "./ranges";
import { areaOfAccounts } from "../resultColumns";
import type { Contents } from "./contents";
import { columnAddress } from "./tables";

/** Says of every editable cell what it takes, in the workbook's language, and lets Excel hold to it. */
export function validateTables(
  sheet: Excel.Worksheet,
  tables: Tables,
  contents: Contents,
  { source, language }: Job,
): void {
  const choices = choicesOf(tables, contents, source);
  for (const range of plannedRanges(tables)) {
    const { rule } = range.plan;
    if (rule === null) continue;
    const validation = sheet.getRange(range.address).dataValidation;
    validation.rule = excelRule(rule, choices, range.address);
    validation.ignoreBlanks = true;
    const title = titleOf(range);
    validation.errorAlert = { title, message: alertOf(rule, language), showAlert: true, style: "Stop" };
    const hint = hintOf(range, language);
    validation.prompt = { title, message: hint, showPrompt: hint !== "" };
  }
}

type Choices = Readonly<Record<Choice, string | null>>;

/** References in A1 form: Excel takes no structured references here. Null: there is nothing to choose from. */
function choicesOf(tables: Tables, contents: Contents, source: Source): Choices {
  const { top, left, right } = areaOfAccounts(source);
  const headers = `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${top}`;
  const names = (table: TableName): string | null =>
    contents[table][0]?.[0] ? `=${columnAddress(tables[table], 0).replace(/[A-Z]+|\d+/g, "$$$&")}` : null;
  return {
    headers: `=${sheetPrefix(source.sheet)}${headers}`,
    dimensions: names("KamDimensions"),
    tiers: names("KamTiers"),
    criteria: names("KamCriteria"),
  };
}

const LONGEST_TEXT = 255;
const LOWEST_NUMBER = -1e300;

function excelRule(rule: Rule, choices: Choices, address: string): Excel.DataValidationRule {
  const text = { textLength: { formula1: LONGEST_TEXT, operator: "LessThanOrEqualTo" as const } };
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.of.join(",") } };
    case "choice": {
      const source = choices[rule.from];
      return source === null ? text : { list: { inCellDropDown: true, source } };
    }
    case "number": {
      const { least, most } = rule;
      if (most !== null) return { decimal: { formula1: least ?? 0, formula2: most, operator: "Between" } };
      return { decimal: { formula1: least ?? LOWEST_NUMBER, operator: "GreaterThanOrEqualTo" } };
    }
    case "cut": {
      const cell = address.replace(/:.*/, "");
      const isScore = `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=100)`;
      return { custom: { formula: `=IF(ISNUMBER(${cell}),${isScore},OR(${cell}="mean",${cell}="median"))` } };
    }
    case "text":
      return text;
    case "date":
      return { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } };
  }
}

function alertOf(rule: Rule, language: Language): string {
  const { alerts } = modelSheetTexts[language];
  switch (rule.kind) {
    case "list":
      return fill(alerts.list, { options: rule.of.join(", ") });
    case "number": {
      const { least, most } = rule;
      if (least === null) return alerts.number;
      return most === null ? fill(alerts.least, { least }) : fill(alerts.between, { least, most });
    }
    default:
      return alerts[rule.kind];
  }
}

function titleOf({ table, row, column }: PlannedRange): string {
  const setting = table === "KamSettings" ? SETTING_KEYS[row] : undefined;
  return setting === undefined ? (TABLES[table][column] ?? "") : SETTINGS[setting];
}

function hintOf({ table, row, column }: PlannedRange, language: Language): string {
  const texts = modelSheetTexts[language];
  const setting = table === "KamSettings" ? SETTING_KEYS[row] : undefined;
  if (setting === undefined) return texts.hints[table][column] ?? "";
  const settings: Partial<Record<string, string>> = texts.settings;
  return settings[setting] ?? "";
}
