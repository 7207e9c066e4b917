import { columnLetters } from "../a1";
import type { RatingsLayout } from "./layout";

/** Sheet property that says which columns we grouped: Excel's API cannot read an outline. */
const PROPERTY = "KAM.group";

/** Groups the metrics and what stands right of them, so that a reader can fold them away; once, however often run. */
export async function groupMetrics(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns }: RatingsLayout,
  width: number,
): Promise<void> {
  const recorded = sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
  await context.sync();
  const before = recorded.isNullObject ? null : recorded.value;
  const address = columns.metricLabels === null ? null : `${columns.metricLabels}:${columnLetters(width)}`;
  if (address === before) return;

  if (before !== null) sheet.getRange(before).ungroup("ByColumns");
  if (address === null) recorded.delete();
  else {
    sheet.getRange(address).group("ByColumns");
    sheet.customProperties.add(PROPERTY, address);
  }
}
