import { columnIndex } from "../../book/a1";
import type { Tags } from "../xml/tags";

/** A `<c>` as it stands, not yet interpreted. */
export interface RawCell {
  readonly row: number;
  column: number;
  style: number;
  type: string;
  /** Attributes other than address, style and type. */
  extras: Readonly<Record<string, string>>;
  /** Text of `<f>`; "" for an empty one, null for none. */
  formula: string | null;
  formulaAttributes: Readonly<Record<string, string | undefined>>;
  value: string | null;
  /** Text of an inline string, phonetic guides left out. */
  inline: string | null;
  /** Whether it holds more than text, value and formula: fonts, phonetics, extensions. */
  isRich: boolean;
  /** Raw content. */
  inner: string;
}

const NONE: Readonly<Record<string, string>> = {};

/** Reads the cell whose start tag `tags` has found, and moves on to its end. @param column where it stands if it does not say */
export function readRawCell(tags: Tags, row: number, column: number): RawCell {
  const raw: RawCell = {
    row,
    column,
    style: 0,
    type: "n",
    extras: NONE,
    formula: null,
    formulaAttributes: NONE,
    value: null,
    inline: null,
    isRich: false,
    inner: "",
  };
  tags.eachAttribute((name, value) => {
    if (name === "r") raw.column = columnIndex(value.replace(/\d+$/, ""));
    else if (name === "s") raw.style = Number(value);
    else if (name === "t") raw.type = value;
    else raw.extras = { ...raw.extras, [name]: value };
  });
  if (tags.kind === "open") readContent(tags, raw);
  return raw;
}

function readContent(tags: Tags, raw: RawCell): void {
  const from = tags.end;
  let isPhonetic = false;
  while (tags.next()) {
    const { name, kind } = tags;
    if (name === "c" && kind === "close") {
      raw.inner = tags.source.slice(from, tags.start);
      return;
    }
    if (name === "v" && kind === "close") raw.value = tags.text();
    else if (name === "f" && kind === "close") raw.formula = tags.text();
    else if (name === "f") startFormula(tags, raw);
    else if (name === "t" && kind === "close" && !isPhonetic) raw.inline = (raw.inline ?? "") + tags.text();
    else if (name === "rPh") isPhonetic = kind === "open";
    if (name === "r" || name === "rPh" || name === "extLst") raw.isRich = true;
  }
  throw new Error(`cell in row ${raw.row + 1} does not end`);
}

function startFormula(tags: Tags, raw: RawCell): void {
  const attributes: Record<string, string> = {};
  tags.eachAttribute((name, value) => (attributes[name] = value));
  raw.formula = "";
  raw.formulaAttributes = attributes;
}
