import type { Step } from "../../../model/assessment";
import { cell } from "../addresses";
import { stepsBefore, type RatingsLayout } from "../layout";
import { quoted } from "../references";

/** The last step that changed the tier, in the sheet's language. Steps that have no column cannot have. */
export function decidedByFormula(layout: RatingsLayout, words: Readonly<Record<Step, string>>): string {
  const { byScore, afterBuffer, afterPotential, afterGates, override } = layout.columns;
  const before = stepsBefore(layout);
  const changes: [Step, string | null, string][] = [
    ["buffer", afterBuffer, byScore],
    ["potential", afterPotential, before.potential],
    ["gate", afterGates === before.gates ? null : afterGates, before.gates],
  ];
  const model = changes.reduce(
    (earlier, [step, after, from]) =>
      after === null ? earlier : `IF(${cell(after)}<>${cell(from)},${quoted(words[step])},${earlier})`,
    quoted(words.score),
  );
  const decided = `IF(${cell(afterGates)}="","",${model})`;
  return override === null
    ? `=${decided}`
    : `=IF(${cell(override)}<>"",${quoted(words.override)},${decided})`;
}
