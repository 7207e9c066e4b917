import { alignedVectorOf, isOmitted, metricsOf, type Metrics } from "../cells/arguments";
import { fill } from "../cells/fill";
import { warningParts } from "../cells/sentence";
import { directionsOf } from "../cells/tail";
import { FINDINGS } from "../locales/findings";
import { spokenLanguage, type Language } from "../locales/language";
import type { Warning } from "../model/assessment";
import { checkMetrics } from "../model/checks/checkMetrics";
import { severityOf } from "../model/checks/severity";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { rows, type Cell } from "./encode";
import { namesOf } from "./names";

/**
 * Checks the data and the weights before a score is believed: cells that are not numbers, columns that tell nothing
 * or repeat another, blanks, outliers, likely duplicates, and the total of the weights.
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help/en/check.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [names] One per account: its name, to find likely duplicates and to name accounts. Left out: duplicates are not
 * looked for.
 * @param [dimensions] One per criterion: the name of its dimension. Only criteria of different dimensions are compared. Left
 * out: all are.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @returns One row per finding, the most severe first: severity (Error, Warning, Note), where, what, and the cure; one row
 * that says OK where nothing is found; in Chinese where Excel is in Chinese. A blank that Excel hands over as 0 counts as 0.
 */
export function check(
  metrics: unknown[][],
  weights: unknown[][],
  names?: unknown[][],
  dimensions?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  return answer(() => {
    const language = spokenLanguage();
    const { count, columns, faults } = named(metricsOf(metrics), language);
    const found = checkMetrics({
      columns,
      faults,
      weights: weightsOf(weights, columns.length),
      names: isOmitted(names) ? null : namesOf(alignedVectorOf(names, "names", count)),
      dimensions: isOmitted(dimensions)
        ? null
        : namesOf(alignedVectorOf(dimensions, "dimensions", columns.length)),
      directions: directionsOf(directions, columns.length).map((direction) => direction ?? "max"),
    });
    const { fine, nothingFound } = FINDINGS[language];
    const lines =
      found.length > 0 ? found.map((warning) => line(warning, language)) : [[fine, "", nothingFound, ""]];
    return rows(...[0, 1, 2, 3].map((column) => lines.map((cells) => cells[column] ?? "")));
  });
}

/** A range has no headers: its columns are "criterion 1", "criterion 2"… */
function named({ count, columns, faults }: Metrics, language: Language): Metrics {
  const nameOf = (position: string): string => fill(FINDINGS[language].criterion, { position });
  return {
    count,
    columns: columns.map((column) => ({ ...column, header: nameOf(column.header) })),
    faults: faults.map((fault) => ({ ...fault, column: nameOf(fault.column) })),
  };
}

function line(warning: Warning, language: Language): Cell[] {
  const words = FINDINGS[language];
  const { row, column } = warning.where;
  const { what, cure } = warningParts(warning, language);
  const where = [row === undefined ? "" : fill(words.row, { row }), column ?? ""].filter(Boolean);
  return [words[severityOf(warning)], where.join(words.comma), what, cure];
}
