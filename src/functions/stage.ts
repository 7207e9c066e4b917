import { alignedVectorOf, alignedVectorsOf, isOmitted, numberOf } from "../cells/arguments";
import { WORDS } from "../locales/words";
import { STAGE_RULE, STAGES, stageOf, type StageRule } from "../model/customer/stage";
import { ModelError } from "../model/error";
import { answer } from "./answer";
import { atLeast, checkCount, either, labelsOf, scoresOf } from "./decode";
import { labelled, rows, UNRATED } from "./encode";

/**
 * Tells where customers stand in their life with us: on probation, growing, stable, declining, and what follows.
 * @customfunction STAGE STAGE
 * @helpurl https://localhost:3000/help/en/stage.html
 * @param current One per customer: the amount of this period, all in one unit.
 * @param previous One per customer, in the same order: the amount of the period before, as long as this one.
 * @param [peak] One per customer: the highest amount of any such period. Blank or left out: the higher of the two.
 * @param [tenureDays] One per customer: days since the first order. Left out: nobody is on probation or extended.
 * @param [probationDays] A customer of fewer days is on probation. Left out: 180.
 * @param [growth] Growth over the previous period, as a share, from which a customer counts as growing. Left out: 0.1.
 * @param [decline] Distance below the peak, as a share, beyond which a customer counts as declining. Left out: 0.2.
 * @param [extensionDays] A stable customer of this many days or more counts as extended. Left out: 730.
 * @param [labels] Six labels. Left out: Probation, Growth, Stable, Decline, Redevelopment, Extension.
 * @returns One row per customer, the first that holds: Probation; below the peak Decline, or Redevelopment where it grows
 * again; Growth; Extension; Stable. "Unrated" where an amount is not known or there never was any, "Check" where a cell
 * cannot be used.
 */
export function stage(
  current: unknown[][],
  previous: unknown[][],
  peak?: unknown[][],
  tenureDays?: unknown[][],
  probationDays?: unknown,
  growth?: unknown,
  decline?: unknown,
  extensionDays?: unknown,
  labels?: unknown[][],
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, WORDS.en.stages);
    checkCount(names, STAGES.length);
    const rule = ruleOf(probationDays, growth, decline, extensionDays);
    const [cells, cellsBefore] = alignedVectorsOf([current, "current"], [previous, "previous"]);
    const optional = (argument: unknown, name: string) =>
      isOmitted(argument) ? cells.map(() => null) : alignedVectorOf(argument, name, cells.length);
    const now = scoresOf(cells);
    const before = scoresOf(cellsBefore);
    const highest = scoresOf(optional(peak, "peak"));
    const tenure = scoresOf(optional(tenureDays, "tenureDays"));
    const stages = now.values.map((amount, at) => {
      const [previous = NaN, peak = NaN, days = NaN] = [before, highest, tenure].map(
        ({ values }) => values[at],
      );
      const found = stageOf({ current: amount, previous, peak, tenure: days }, rule);
      return found === null ? -1 : STAGES.indexOf(found);
    });
    const check = [before, highest, tenure].reduce((all, own) => either(all, own.check), now.check);
    return rows(labelled(stages, names, check, UNRATED));
  });
}

/** @throws {ModelError} NUMBER_EXPECTED */
function ruleOf(
  probationDays: unknown,
  growth: unknown,
  decline: unknown,
  extensionDays: unknown,
): StageRule {
  const read = (argument: unknown, name: keyof StageRule) =>
    atLeast(numberOf(argument, name, STAGE_RULE[name]), name, 0);
  const rule = {
    probationDays: read(probationDays, "probationDays"),
    growth: read(growth, "growth"),
    decline: read(decline, "decline"),
    extensionDays: read(extensionDays, "extensionDays"),
  };
  if (rule.decline <= 1) return rule;
  const content = String(rule.decline);
  throw new ModelError("NUMBER_EXPECTED", { path: "decline", content, expected: "0 … 1" });
}
