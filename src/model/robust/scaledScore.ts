/** One account as a change of the weight of one criterion sees it. */
export interface Standing {
  /** Share of the criterion in all weight, 0..1. */
  readonly weight: number;
  /** Rating on the criterion, 0..100. */
  readonly rating: number;
  /** Σ weight × rating over the other criteria whose rating is known. */
  readonly points: number;
  /** Σ weight over the same. */
  readonly known: number;
}

/** Score of an account if the criterion weighed `weight`, 0..1, the others rescaled in proportion; not rounded. */
export function scaledScore(standing: Standing, weight: number): number {
  const scale = (1 - weight) / (1 - standing.weight);
  return (scale * standing.points + weight * standing.rating) / (scale * standing.known + weight);
}

/**
 * The change of weight that brings the score to `target`: the equation scaledScore(weight + change) = target,
 * solved. Not finite where no change does.
 */
export function changeTo(target: number, { weight, rating, points, known }: Standing): number {
  const excess = points - target * known;
  return (target * (weight + known) - weight * rating - points) / (rating - target - excess / (1 - weight));
}
