import type { TableColumn } from "../../book/types";
import { formulaOnDisk } from "../formula/onDisk";
import { encodeEscapes, textElement } from "../xml/text";
import type { TotalsCell } from "./tableXml";

/** Excel's own totals are SUBTOTALs over the column, hidden rows left out. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** How a table's column states its cell in the totals row: as one of Excel's own totals, a formula, or a label. */
export function totalsOf(
  { value, formula }: TotalsCell,
  { name }: TableColumn,
  table: string,
): { attributes: { totalsRowLabel?: string; totalsRowFunction?: string }; xml: string } {
  if (formula === null) {
    return { attributes: typeof value === "string" ? { totalsRowLabel: encodeEscapes(value) } : {}, xml: "" };
  }
  const text = formulaOnDisk(formula, { table, dynamic: false });
  const known = /^SUBTOTAL\((\d+),(.*)\)$/is.exec(text);
  const own = known?.[2] === `${table}[${name}]` ? FUNCTIONS[known[1] ?? ""] : undefined;
  if (own !== undefined) return { attributes: { totalsRowFunction: own }, xml: "" };
  return {
    attributes: { totalsRowFunction: "custom" },
    xml: textElement("totalsRowFormula", text),
  };
}
