import type { Model } from "../../model/document/types";
import { tierLooks } from "../matrix/looks";
import type { RatingsLayout } from "./layout";
import { FIRST_ROW } from "./sheetRows";

/** Share of a tier's colour in its pale form: text on it stays as easy to read as on white. */
const PALE = 0.15;

/**
 * Gives the tier's cells a pale form of its colour in the matrix. The rule reads the model's tier by number, since
 * labels may change; an overridden account stays white.
 */
export function paintTiers(
  sheet: Excel.Worksheet,
  { columns, firstRow, lastRow }: RatingsLayout,
  model: Model,
): void {
  sheet.getRange().conditionalFormats.clearAll();
  const cells = sheet.getRange(`${columns.tier}${firstRow}:${columns.tier}${lastRow}`);
  tierLooks(model).forEach(({ namedFill }, index) => {
    const isOfTier = `$${columns.afterGates}${FIRST_ROW}=${index + 1}`;
    const rule =
      columns.override === null ? isOfTier : `AND(${isOfTier},$${columns.override}${FIRST_ROW}="")`;
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = `=${rule}`;
    custom.format.fill.color = pale(namedFill);
  });
}

/** Mixes "#RRGGBB" with white. */
function pale(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 + PALE * (channel - 255)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
