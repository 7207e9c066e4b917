import { cell, setting } from "../addresses";
import type { RatingsLayout } from "../layout";
import { literally } from "./recipe";

/**
 * The tier that an override gives the account, "" where none is in force. Of several for one account the first
 * counts. It holds up to and including its day, against the model's date; without a date it does not expire.
 *
 * @param id the analyst's cell with the account's id
 * @param ids all ids, which decide whether the text must escape wildcards
 */
export function overrideFormula(layout: RatingsLayout, id: string, ids: readonly string[]): string {
  const key = `IF(ISNUMBER(${id}),${id},${literally(`TRIM(${id})`, ids.join(""))})`;
  const position = `MATCH(${key},KamOverrides[Account],0)`;
  const expires = `INDEX(KamOverrides[Expires],${position})`;
  const inForce = `OR(${expires}="",${expires}>=N(${setting(layout, "asOf")}))`;
  const tier = `IF(${inForce},INDEX(KamOverrides[Tier],${position}),"")`;
  return `=IF(${cell(layout.columns.number)}="","",IFERROR(${tier},""))`;
}
