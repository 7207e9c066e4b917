import { alignedVectorsOf } from "../cells/arguments";
import { optionOf } from "../cells/tail";
import { retention as retentionOf } from "../model/customer/retention";
import { answer } from "./answer";
import { figuresIn } from "./decode";
import { columnOf } from "./encode";

/**
 * What is counted as retained.
 * @customenum {string}
 */
enum Retention {
  /** Customers who still buy ÷ customers before. */
  logo = "logo",
  /** What is left of their amount, growth not counted. */
  gross = "gross",
  /** What they buy now ÷ what they bought before: above 1 where growth outweighs loss. */
  net = "net",
  /** Customers lost ÷ customers before. */
  churn = "churn",
}

/**
 * Tells how much of a period's customers, or of their amount, is left in the next. Customers who came later do not count.
 * @customfunction RETENTION RETENTION
 * @helpurl https://localhost:3000/help/en/retention.html
 * @param before One per customer: the amount of the earlier period, all in one unit. Only amounts above 0 count.
 * @param after The same customers in the same order: the amount of the later period. Blank, 0 or below is lost.
 * @param [kind] logo (default), gross, net or churn.
 * @returns A share, 0 to 1; net may be more. #N/A where nobody has an amount before.
 */
export function retention(before: unknown[][], after: unknown[][], kind?: Retention): unknown[][] {
  return answer(() => {
    const kinds = [Retention.logo, Retention.gross, Retention.net, Retention.churn] as const;
    const chosen = optionOf(kind, "kind", kinds);
    const [first, second] = alignedVectorsOf([before, "before"], [after, "after"]);
    return columnOf([retentionOf(figuresIn(first, "before"), figuresIn(second, "after"), chosen)]);
  });
}
