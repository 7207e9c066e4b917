import { vectorOf } from "../cells/arguments";
import { cleanName as clean } from "../model/names/cleanName";
import { answer } from "./answer";
import { rows } from "./encode";
import { besideNames, namesOf } from "./names";

/**
 * Cleans names of accounts, so that lists from several systems can be matched: plain letters, single spaces, and no
 * legal form (有限公司, 股份, Co., Ltd, GmbH, Inc…).
 * @customfunction CLEANNAME CLEANNAME
 * @helpurl https://localhost:3000/help/en/cleanname.html
 * @param names One per account.
 * @returns One row per account: the name without its legal form, in its own letter case; "" where it is blank, "Check"
 * where the cell holds an error.
 */
export function cleanName(names: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = vectorOf(names, "names");
    return rows(besideNames(cells, namesOf(cells).map(clean)));
  });
}
