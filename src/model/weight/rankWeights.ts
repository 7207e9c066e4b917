import { ModelError } from "../error";

/** How weights fall from rank to rank. */
export type RankMethod = "centroid" | "sum" | "reciprocal";

const weightAt: Readonly<Record<RankMethod, (rank: number, count: number) => number>> = {
  centroid: (rank, count) => {
    let sum = 0;
    for (let place = rank; place <= count; place++) sum += 1 / place;
    return sum / count;
  },
  sum: (rank, count) => (2 * (count + 1 - rank)) / (count * (count + 1)),
  reciprocal: (rank) => 1 / rank,
};

/**
 * Weights from nothing but the order of the criteria. Criteria of equal rank share the weights of the places that they
 * take together.
 *
 * Sources: `centroid` Barron & Barrett 1996; `sum` and `reciprocal` Stillwell, Seaver & Edwards 1981.
 * Checked against test/data/rankWeights.json.
 *
 * @param ranks one a criterion, 1 the most important; only their order counts
 * @returns one weight a criterion, they sum to 1
 * @throws {ModelError} NUMBER_EXPECTED where a rank is below 1
 */
export function rankWeights(ranks: readonly number[], method: RankMethod): number[] {
  ranks.forEach((rank, index) => {
    if (rank >= 1) return;
    const place = { path: "ranks", row: index + 1, content: String(rank) };
    throw new ModelError("NUMBER_EXPECTED", { ...place, expected: "≥ 1" });
  });
  const places = ranks.map((_, index) => weightAt[method](index + 1, ranks.length));
  const total = places.reduce((sum, weight) => sum + weight, 0);
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const equal = ranks.filter((other) => other === rank).length;
    const shared = places.slice(before, before + equal).reduce((sum, weight) => sum + weight, 0);
    return shared / equal / total;
  });
}
