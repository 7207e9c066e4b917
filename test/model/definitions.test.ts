import { gini, hhi, pareto, topShare } from "../../src/model/concentration/concentration";
import { nps } from "../../src/model/customer/nps";
import { quadrant } from "../../src/model/matrix/quadrant";
import { KNOWN, MISSING } from "../../src/model/portfolio/types";
import { rateColumn } from "../../src/model/scale/rateColumn";
import type { RatingRule } from "../../src/model/scale/rater";
import { rank } from "../../src/model/score/rank";
import { topsis } from "../../src/model/score/topsis";
import { weightedSum } from "../../src/model/score/weightedSum";
import { correlation } from "../../src/model/statistics/correlation";
import { percentile } from "../../src/model/statistics/percentile";
import { tierByCut } from "../../src/model/tier/tierByCut";
import { tierByPareto } from "../../src/model/tier/tierByPareto";
import { tierByQuota } from "../../src/model/tier/tierByQuota";
import { ahpWeights, principalEigenvalue } from "../../src/model/weight/ahp/ahpWeights";
import { consistencyRatio, type RandomIndex } from "../../src/model/weight/ahp/consistencyRatio";
import { criticWeights } from "../../src/model/weight/critic";
import { entropyWeights } from "../../src/model/weight/entropy";
import { rankWeights } from "../../src/model/weight/rankWeights";

/** Where textbooks and programs disagree: one test a choice, and its title says which. */

const LINEAR: RatingRule = {
  scale: "linear",
  direction: "max",
  worst: null,
  best: null,
  anchors: "minmax",
  missing: "unknown",
  bands: [],
};
const rate = (metrics: readonly number[], rule: Partial<RatingRule> = {}): number[] => {
  const state = Uint8Array.from(metrics, (metric) => (Number.isNaN(metric) ? MISSING : KNOWN));
  return [...rateColumn({ values: Float64Array.from(metrics), state }, { ...LINEAR, ...rule }).ratings];
};

describe("constant columns", () => {
  test.each(["linear", "log", "percentile", "zscore"] as const)(
    "on the scale %s everybody rates 50, not 0, not 100, not an error",
    (scale) => {
      expect(rate([7, 7, 7], { scale })).toEqual([50, 50, 50]);
      expect(rate([7, 7, 7], { scale, direction: "min" })).toEqual([50, 50, 50]);
    },
  );

  test("CRITIC gives a constant criterion the weight 0: its correlation with the others counts as 0", () => {
    expect(correlation([5, 5, 5], [1, 2, 3])).toBe(0);
    const weights = criticWeights(
      [
        [1, 2, 3],
        [5, 5, 5],
        [3, 1, 2],
      ],
      ["max", "max", "max"],
    );
    expect(weights[1]).toBe(0);
  });

  test("entropy gives a constant criterion the weight 0, and equal weights where all are constant", () => {
    expect(
      entropyWeights([
        [5, 5, 5],
        [1, 2, 3],
      ]),
    ).toEqual([0, 1]);
    expect(
      entropyWeights([
        [5, 5, 5],
        [1, 1, 1],
      ]),
    ).toEqual([0.5, 0.5]);
  });

  test("TOPSIS is 0.5 where best and worst are the same, not 0 and not a division by 0", () => {
    expect([...topsis([[7, 7]], [1], ["max"])]).toEqual([0.5, 0.5]);
  });
});

describe("cost criteria", () => {
  test.each(["linear", "percentile", "zscore", "max", "sum", "vector"] as const)(
    "on the scale %s a cost is 100 less the rating it would have as a gain, never 1/x",
    (scale) => {
      const metrics = [1, 2, 4, 8];
      const costs = rate(metrics, { scale, direction: "min" });
      rate(metrics, { scale }).forEach((gain, account) => expect(costs[account]).toBeCloseTo(100 - gain, 9));
    },
  );

  test("TOPSIS takes a cost's least metric as the best, and does not turn the column round first", () => {
    const costs = [250, 200, 300];
    expect([...topsis([costs], [1], ["min"])]).toEqual(
      [...topsis([costs], [1], ["max"])].map((closeness) => 1 - closeness),
    );
  });
});

describe("ties", () => {
  test("ranks are those of competitions, 1 2 2 4, as Excel's RANK.EQ, not 1 2 2 3 and not 2.5", () => {
    expect([...rank([90, 80, 80, 70])]).toEqual([1, 2, 2, 4]);
  });

  test("on the percentile scale equal metrics have their middle rank, not the best or the worst of it", () => {
    expect(rate([10, 20, 20, 40], { scale: "percentile" })).toEqual([12.5, 50, 50, 87.5]);
  });

  test("at the edge of a quota equal scores all rise, unless demote or order is asked for", () => {
    const scores = [9, 8, 8, 1];
    expect([...tierByQuota(scores, [2], 2)]).toEqual([0, 0, 0, 1]);
    expect([...tierByQuota(scores, [2], 2, "demote")]).toEqual([0, 1, 1, 1]);
    expect([...tierByQuota(scores, [2], 2, "order")]).toEqual([0, 0, 1, 1]);
  });

  test("in Pareto equal amounts share tier, rank and cumulative share, whatever their order", () => {
    expect([...tierByPareto([40, 30, 30], [0.6])]).toEqual([0, 0, 0]);
    const { rank: places, cumulative } = pareto([40, 30, 30]);
    expect([...places, ...cumulative]).toEqual([1, 2, 2, 0.4, 1, 1]);
  });

  test("criteria of equal rank share the weights of their places, rather than each having the best of them", () => {
    expect(rankWeights([1, 1, 3], "sum").map((weight) => weight * 12)).toEqual(
      [5, 5, 2].map((w) => expect.closeTo(w, 9)),
    );
  });

  test("a score at a cut is in the upper tier, a value at a matrix cut is high", () => {
    expect([...tierByCut([80, 79.999999], [80])]).toEqual([0, 1]);
    expect([...quadrant([50, 49.999999], [50, 50], 50, 50)]).toEqual([0, 2]);
  });
});

describe("deviation", () => {
  test("zscore divides by the population's deviation, n, not by the sample's, n − 1", () => {
    // 1, 3: mean 2, deviation 1 of the population (√2 of a sample); Φ(1) = .8413, Φ(1/√2) = .7602.
    expect(rate([1, 3], { scale: "zscore" })[1]).toBeCloseTo(84.1345, 4);
  });

  test("CRITIC is the same by either deviation, as only their proportion counts", () => {
    // Scaled to 0, ½, 1 and 0, 1, 0: sample deviations ½ and 1/√3, and a correlation of 0.
    const sample = [1 / 2, 1 / Math.sqrt(3)];
    const total = sample[0]! + sample[1]!;
    const columns = [
      [0, 10, 20],
      [3, 9, 3],
    ];
    criticWeights(columns, ["max", "max"]).forEach((weight, index) =>
      expect(weight).toBeCloseTo(sample[index]! / total, 12),
    );
  });
});

test("entropy takes 0·ln 0 as 0, and adds no small number to zeros", () => {
  // (0, 1) is as uneven as two accounts can be: E = 0. (1, 3): E = −(¼ ln ¼ + ¾ ln ¾)/ln 2.
  const evenness = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.LN2;
  const total = 1 + (1 - evenness);
  expect(
    entropyWeights([
      [0, 1],
      [1, 3],
    ]),
  ).toEqual([expect.closeTo(1 / total, 12), expect.closeTo((1 - evenness) / total, 12)]);
});

describe("random index of AHP", () => {
  /** Judgments that contradict one another once. */
  const judgmentsOf = (size: number): number[][] =>
    Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => {
        if (row === 0 && column === size - 1) return 9;
        return row === size - 1 && column === 0 ? 1 / 9 : 1;
      }),
    );
  const indexOf = (size: number, index: RandomIndex): number => {
    const judgments = judgmentsOf(size);
    return (principalEigenvalue(judgments) - size) / (size - 1) / consistencyRatio(judgments, index);
  };

  test("is Saaty's table of 1980 for 3 to 15 criteria, not that of Donegan and Dodd nor of his later books", () => {
    const found = Array.from({ length: 13 }, (_, at) => Number(indexOf(at + 3, "saaty1980").toFixed(6)));
    expect(found).toEqual([0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]);
  });

  test("alonso2006 is the line 2.7699·n − 4.3513 for the mean eigenvalue of random judgments", () => {
    expect(indexOf(20, "alonso2006") * 19).toBeCloseTo(2.7699 * 20 - 4.3513 - 20, 6);
  });

  test("AHP's weights are the principal eigenvector, not the mean of the normalised columns", () => {
    const judgments = [
      [1, 2, 8],
      [1 / 2, 1, 2],
      [1 / 8, 1 / 2, 1],
    ];
    const eigenvector = ahpWeights(judgments, "eigenvector");
    const eigenvalue = principalEigenvalue(judgments);
    judgments.forEach((row, index) => {
      const product = row.reduce((sum, value, at) => sum + value * eigenvector[at]!, 0);
      expect(product).toBeCloseTo(eigenvalue * eigenvector[index]!, 9);
    });
  });
});

describe("shares and concentration", () => {
  test("in Pareto the account that crosses a share stays above it, so that the first tier has at least its share", () => {
    expect([...tierByPareto([50, 29, 15, 5, 1], [0.8, 0.95])]).toEqual([0, 0, 0, 1, 2]);
  });

  test("Gini is not corrected for few accounts: a single one that has all is 1 − 1/n, not 1", () => {
    expect(gini([0, 0, 0, 8])).toBe(0.75);
  });

  test("HHI is of shares in percent, up to 10,000, not of fractions up to 1", () => {
    expect(hhi([5, 5])).toBe(5000);
  });

  test("the top 20 % of seven accounts are two: a share of accounts is rounded up", () => {
    expect(topShare([4, 3, 1, 1, 1, 0, 0], 0.2)).toBe(0.7);
  });

  test("NPS counts 0 to 6 as detractors and 9 and 10 as promoters, of all answers, 7 and 8 among them", () => {
    expect(nps([10, 9, 8, 7, 6])).toBe(20);
  });
});

describe("quantiles, rounding and what is missing", () => {
  test("quantiles are of type 7, Excel's PERCENTILE.INC: between 1 and 2 at 5 % of four values, not below", () => {
    expect(percentile([1, 2, 3, 4], 0.05)).toBeCloseTo(1.15, 12);
  });

  test("scores are rounded half away from zero in decimal, as Excel's ROUND, before they are compared", () => {
    expect([...weightedSum([[1.0000005, 1.0000004]], [1])]).toEqual([1.000001, 1]);
  });

  test("what is missing is left out and the rest reweighted, rather than counted as 0 or as the mean", () => {
    expect([...weightedSum([[80], [NaN]], [1, 3])]).toEqual([80]);
  });
});
