import type { Job } from "../../job";

/** What each criterion weighs on an axis, of 100 in the score; criteria of an axis that weigh 0 in all count alike. */
export function axisWeights({ assessment, model }: Job, axis: "direct" | "potential"): number[] {
  const own = model.criteria.map((criterion, index) =>
    criterion.axis === axis ? 100 * (assessment.criteria[index]?.weight ?? 0) : 0,
  );
  if (own.some((weight) => weight > 0)) return own;
  return model.criteria.map((criterion) => (criterion.axis === axis ? 1 : 0));
}
