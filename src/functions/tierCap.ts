import { alignedVectorsOf } from "../cells/arguments";
import { isMissing } from "../cells/cell";
import { cap as capTiers } from "../model/tier/cap";
import { gateFlags } from "../model/tier/gateFlags";
import { answer } from "./answer";
import { either, labelOf, labelsOf, SOURCE, tiersOf } from "./decode";
import { labelled, rows, saysUnrated, UNRATED } from "./encode";

/**
 * Keeps flagged accounts from rising above a given tier, whatever their score: a gate, as for overdue payments.
 * @customfunction TIERCAP TIERCAP
 * @helpurl https://localhost:3000/help/en/tiercap.html
 * @param tiers One per account, by its label.
 * @param flags One per account: TRUE, 1, yes or 是 flags it. An empty text is never taken as safe.
 * @param cap Label of the highest tier that a flagged account may have.
 * @param [labels] All labels, from the best down. Left out: Strategic, Core, Potential, Service.
 * @returns One row per account: its label; "Unrated" where it has no tier; "Check" where its tier or its flag
 * cannot be used, or the flag is missing.
 */
export function tierCap(
  tiers: unknown[][],
  flags: unknown[][],
  cap: unknown,
  labels?: unknown[][],
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const highest = labelOf(cap, "cap", names);
    const [tierCells, flagCells] = alignedVectorsOf([tiers, "tiers"], [flags, "flags"]);
    const { values, check } = tiersOf(tierCells, names, saysUnrated);
    const gate = gateFlags(
      flagCells.map((cell) => (isMissing(cell) ? null : cell)),
      { op: "true", value: null },
    );
    const unclear = new Uint8Array(values.length);
    for (const account of gate.unclear) unclear[account] = 1;
    const capped = capTiers(values, gate.flags, highest);
    return rows(labelled(capped, names, either(check, unclear), UNRATED));
  });
}
