import { CHECK } from "../model/assessment";
import type { Job } from "./job";

/** The label of the model's tier, before any override; the word for an unrated or faulty account. */
export function modelTierOf({ assessment, model, words }: Job, account: number): string {
  const label = model.tiers.list[assessment.afterGates[account] ?? -1]?.label;
  return label ?? (assessment.status[account] === CHECK ? words.check : words.unrated);
}

/** The label of the tier that an override gives; "" where none is in force. */
export function overrideOf({ assessment, model }: Job, account: number): string {
  if (assessment.decidedBy[account] !== "override") return "";
  return model.tiers.list[assessment.tier[account] ?? -1]?.label ?? "";
}
