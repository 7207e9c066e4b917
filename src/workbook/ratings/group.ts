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
  const address = `${columns.metricLabels}:${columnLetters(width)}`;
  const before = sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
  await context.sync();
  if (!before.isNullObject) {
    if (before.value === address) return;
    sheet.getRange(before.value).ungroup("ByColumns");
  }
  sheet.getRange(address).group("ByColumns");
  sheet.customProperties.add(PROPERTY, address);
}
