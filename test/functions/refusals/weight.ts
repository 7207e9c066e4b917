import {
  amounts,
  directions,
  matrix,
  negative,
  noNumber,
  nothing,
  option,
  rated,
  scalar,
  short,
  text,
  type RefusalsByFunction,
} from "./refusal";

/** What the functions of the weights and of concentration refuse. */
export const WEIGHT_REFUSALS: RefusalsByFunction = {
  AHP: { matrix, method: [option("method", "eigenvector, geometric")] },
  AHPCR: { matrix, ri: [option("ri", "saaty1980, alonso2006")] },
  AHPREPAIR: {
    matrix: [
      ...matrix,
      {
        why: "a single criterion",
        value: 1,
        code: "SHAPE",
        where: { path: "matrix", content: "1 × 1", expected: "≥ 2 × 2" },
      },
      {
        why: "more criteria than Saaty's table has",
        value: Array.from({ length: 16 }, () => Array<number>(16).fill(1)),
        code: "SHAPE",
        where: { path: "matrix", content: "16 × 16", expected: "≤ 15 × 15" },
      },
    ],
  },
  AHPGROUP: {
    matrices: [
      {
        why: "judges of different criteria",
        value: [
          [[1]],
          [
            [1, 2],
            ["", 1],
          ],
        ],
        code: "SHAPE",
        where: { path: "matrix2", content: "2 × 2", expected: "1 × 1" },
      },
      {
        why: "text",
        value: [
          [
            [1, "much"],
            ["", 1],
          ],
        ],
        code: "JUDGMENT",
        where: { path: "matrix1", row: 1, position: 2, content: "much" },
      },
    ],
  },
  ENTROPY: {
    metrics: [
      {
        why: "one account",
        value: [[1, 2]],
        code: "TOO_FEW",
        where: { path: "metrics", count: 1, expected: "2" },
        shown: "#N/A",
      },
      {
        why: "a metric below 0",
        value: [
          [1, 2],
          [3, -4],
        ],
        ...noNumber("metrics", "-4", { position: 2, expected: "≥ 0" }),
      },
    ],
  },
  CRITIC: {
    metrics: [
      {
        why: "two accounts",
        value: [
          [1, 2, 3, 4, 5],
          [3, 4, 5, 6, 7],
        ],
        code: "TOO_FEW",
        where: { path: "metrics", count: 2, expected: "3" },
        shown: "#N/A",
      },
    ],
    directions,
  },
  RANKWEIGHT: {
    ranks: [
      text("ranks", 5),
      { why: "a rank below 1", value: [[1, 0]], ...noNumber("ranks", "0", { row: 2, expected: "≥ 1" }) },
    ],
    method: [option("method", "centroid, sum, reciprocal")],
  },
  TOPSHARE: {
    amounts,
    top: [
      scalar("top"),
      { why: "half an account", value: 1.5, ...noNumber("top", "1.5", { expected: "0 < … < 1; 1, 2, 3 …" }) },
    ],
  },
  PARETO: { amounts: [negative("amounts"), nothing("amounts", "> 0")] },
  HHI: { amounts },
  GINI: { amounts },
  BALANCE: { ...rated, dimensions: [short("dimensions", 5)] },
};
