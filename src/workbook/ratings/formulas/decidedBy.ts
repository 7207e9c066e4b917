import type { Step } from "../../../model/assessment";
import { cell } from "../addresses";
import type { RatingsLayout } from "../layout";
import { quoted } from "../references";

/** The last step that changed the tier, in the sheet's language. Steps that have no column cannot have. */
export function decidedByFormula(layout: RatingsLayout, words: Readonly<Record<Step, string>>): string {
  const { byScore, afterBuffer, afterPotential, afterGates, override } = layout.columns;
  const beforePotential = afterBuffer ?? byScore;
  const beforeGates = afterPotential ?? beforePotential;
  const changes: [Step, string | null, string][] = [
    ["buffer", afterBuffer, byScore],
    ["potential", afterPotential, beforePotential],
    ["gate", afterGates === beforeGates ? null : afterGates, beforeGates],
  ];
  const model = changes.reduce(
    (earlier, [step, after, before]) =>
      after === null ? earlier : `IF(${cell(after)}<>${cell(before)},${quoted(words[step])},${earlier})`,
    quoted(words.score),
  );
  const decided = `IF(${cell(afterGates)}="","",${model})`;
  return override === null
    ? `=${decided}`
    : `=IF(${cell(override)}<>"",${quoted(words.override)},${decided})`;
}
