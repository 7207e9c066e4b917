import { metricsOf } from "../cells/arguments";
import { directionsOf } from "../cells/tail";
import { criticWeights } from "../model/weight/critic";
import { answer } from "./answer";
import { columnOf } from "./encode";

/**
 * Draws weights from the data: a criterion weighs more, the wider it is spread and the less it goes along with the
 * others.
 * @customfunction CRITIC CRITIC
 * @helpurl https://localhost:3000/help/en/critic.html
 * @param metrics Accounts × criteria, three accounts or more. Accounts with a cell that is not a number are left out.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @returns One row per criterion: its weight; they sum to 1, and a constant criterion weighs 0.
 */
export function critic(metrics: unknown[][], directions?: unknown[][]): unknown[][] {
  return answer(() => {
    const columns = metricsOf(metrics).columns.map(({ values }) => values);
    const ways = directionsOf(directions, columns.length).map((direction) => direction ?? "max");
    return columnOf(criticWeights(columns, ways));
  });
}
