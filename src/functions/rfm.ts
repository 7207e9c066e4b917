import { alignedVectorsOf } from "../cells/arguments";
import { rfm as rfmOf } from "../model/customer/rfm";
import { ModelError } from "../model/error";
import { answer } from "./answer";
import { countOf, either, scoresOf } from "./decode";
import { figures, rows } from "./encode";

/**
 * Scores customers by how recently, how often and for how much they buy, each in bins of about the same size (RFM).
 * @customfunction RFM RFM
 * @helpurl https://localhost:3000/help/en/rfm.html
 * @param recency One per customer: days since the last order, as ORDERSTATS gives them. Fewer are better.
 * @param frequency One per customer, in the same order: number of orders.
 * @param monetary One per customer, in the same order: amount, all in one unit.
 * @param [bins] How many bins, 1 to 9. Left out: 5.
 * @returns One row per customer, four columns: R, F and M, 1 to bins, the highest the best, and the three as one number such
 * as 543. Equal figures share a bin, so bins may hold more or fewer. "" where a figure is not known, "Check" where one
 * cannot be used; #N/A for a single customer, who has nobody to be compared with.
 */
export function rfm(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bins?: unknown,
): unknown[][] {
  return answer(() => {
    const count = countOf(bins, "bins", 5, 9);
    const ranges = alignedVectorsOf([recency, "recency"], [frequency, "frequency"], [monetary, "monetary"]);
    if (ranges[0].length === 1) throw new ModelError("ANCHORS_MISSING", { path: "recency" });
    const [r, f, m] = [scoresOf(ranges[0]), scoresOf(ranges[1]), scoresOf(ranges[2])];
    const found = rfmOf(r.values, f.values, m.values, count);
    const check = either(either(r.check, f.check), m.check);
    const columns = [found.recency, found.frequency, found.monetary, found.code];
    return rows(...columns.map((column) => figures(column, check)));
  });
}
