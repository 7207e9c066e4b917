import { cell, rows } from "../addresses";
import type { RatingsLayout } from "../layout";
import { literally } from "./recipe";

/**
 * The account's tier at the last snapshot, "" where it was not there. Looked for in its own row first: only after
 * the list was sorted, or rows inserted or deleted, is the snapshot searched.
 *
 * @param id the analyst's cell with the account's id
 * @param ids all ids, which decide whether the text must escape wildcards
 */
export function previousFormula(layout: RatingsLayout, id: string, ids: readonly string[]): string {
  const { snapshot, number } = layout.columns;
  if (snapshot === null) return "";
  const [own, all] = [cell(number), rows(snapshot.id, layout)];
  const found = `MATCH(${literally(id, ids.join(""))},${all},0)`;
  const row = `IF(${id}=INDEX(${all},${own}),${own},${found})`;
  const tier = `INDEX(${rows(snapshot.tier, layout)},${row})`;
  return `=IF(${own}="","",IFERROR(IF(${tier}="","",${tier}),""))`;
}
