import { modelSheetTexts } from "../../locales/modelSheet";
import type { Job } from "../job";
import { SETTINGS } from "../names";
import { quoted, referencesTo } from "../ratings/references";
import type { Entry } from "./entry";
import { joinTexts } from "./listText";

/**
 * Whether the results follow this sheet. Formulas follow most edits by themselves; what they cannot follow is
 * compared with what was applied, and the cell then asks to apply.
 */
export function statusEntry(job: Job): Exclude<Entry, undefined> {
  const texts = modelSheetTexts[job.language];
  if (job.mode === "values") return texts.values;
  const { model, source, grid } = job;
  const { filter, tiers, dimensions, criteria } = model;
  const filled = (column: string): string => `SUMPRODUCT(--(${column}<>""))`;
  const setting = (name: string, applied: string): string =>
    `INDEX(KamSettings[Value],MATCH("${name}",KamSettings[Setting],0))&""<>${quoted(applied)}`;
  const changes = [
    `ROWS(${referencesTo(source).column(model.account)})<>${grid.count}`,
    `${filled("KamCriteria[Criterion]")}<>${criteria.length}`,
    `(${filled("KamDimensions[Dimension]")}>0)<>${dimensions.length > 0 ? "TRUE" : "FALSE"}`,
    setting(SETTINGS.by, tiers.by),
    setting(SETTINGS.filterColumn, filter?.column ?? ""),
    setting(SETTINGS.filterValues, filter === null ? "" : joinTexts(filter.in)),
  ];
  const inForce = texts.inForce[job.mode];
  return {
    formula: `=IF(OR(${changes.join(",")}),${quoted(texts.apply)},${quoted(inForce)})`,
    shows: inForce,
  };
}
