import published from "../data/ahp.json";
import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const round = (values: unknown, digits: number) =>
  (values as number[][]).map((row) => row.map((value) => Number(value.toFixed(digits))));

test("AHP takes the upper triangle, with blanks as 0, as empty text or as null", async () => {
  const expected = await callFunction("AHP", [published.upper]);
  expect(round(expected, 3)).toEqual(column(...published.weights));
  for (const blank of ["", null]) {
    const cells = published.upper.map((row, i) => row.map((value, j) => (j < i ? blank : value)));
    expect(await callFunction("AHP", [cells])).toEqual(expected);
  }
});

test("AHP by geometric means, in any letter case", async () => {
  expect(
    await callFunction("AHP", [
      [
        [1, 4],
        [0.25, 1],
      ],
      "Geometric",
    ]),
  ).toEqual(column(0.8, 0.2));
});

test("AHPCR is a number; AHPREPAIR one row of five", async () => {
  expect(round(await callFunction("AHPCR", [published.upper]), 4)).toEqual([[published.ratio]]);
  const [row] = (await callFunction("AHPREPAIR", [
    [
      [1, 2],
      [0, 1],
    ],
  ])) as number[][];
  expect(row).toEqual([1, 2, 2, 2, 0]);
});

test("AHPGROUP takes a matrix a judge", async () => {
  expect(
    await callFunction("AHPGROUP", [
      [
        [
          [1, 2],
          ["", 1],
        ],
        [
          [1, 8],
          ["", 1],
        ],
      ],
    ]),
  ).toEqual([
    [1, 4],
    [0.25, 1],
  ]);
});

test("ENTROPY, CRITIC and RANKWEIGHT give a weight a criterion; a faulty account is left out", async () => {
  const metrics = [
    [1, 1],
    [1, 3],
    ["x", 9],
  ];
  expect(await callFunction("ENTROPY", [metrics])).toEqual(column(0, 1));
  const three = [
    [0, 0, 200],
    [1, 20, 100],
    [2, 10, 0],
  ];
  expect(await callFunction("CRITIC", [three, [["max", "", "cost"]]])).toEqual(column(0.25, 0.5, 0.25));
  expect(round(await callFunction("RANKWEIGHT", [[[1, 2, 3, 4, 5]]]), 4)).toEqual(
    column(0.4567, 0.2567, 0.1567, 0.09, 0.04),
  );
  expect(await callFunction("RANKWEIGHT", [column(1, 2), "SUM"])).toEqual(column(0.666667, 0.333333));
});

test.each([
  [
    "AHP",
    [
      [
        [1, "much"],
        [0, 1],
      ],
    ],
    refused("JUDGMENT", { path: "matrix", row: 1, position: 2, content: "much" }),
  ],
  [
    "AHPCR",
    [
      [
        [1, errorCell("#N/A")],
        [0, 1],
      ],
    ],
    refused("JUDGMENT", { path: "matrix", row: 1, position: 2, content: "#N/A" }),
  ],
  ["AHP", [[[1, 2, 3]]], refused("SHAPE", { path: "matrix", content: "1 × 3", expected: "3 × 3" })],
  ["AHPREPAIR", [[[1]]], refused("SHAPE", { path: "matrix", content: "1 × 1", expected: "≥ 2 × 2" })],
  [
    "AHP",
    [[[1]], "mean"],
    refused("OPTION_UNKNOWN", { path: "method", content: "mean", expected: "eigenvector, geometric" }),
  ],
  [
    "AHPCR",
    [[[1]], "dd"],
    refused("OPTION_UNKNOWN", { path: "ri", content: "dd", expected: "saaty1980, alonso2006" }),
  ],
  ["ENTROPY", [[[1, 2]]], refused("TOO_FEW", { path: "metrics", count: 1, expected: "2" }, "#N/A")],
  ["CRITIC", [column(1, 2)], refused("TOO_FEW", { path: "metrics", count: 2, expected: "3" }, "#N/A")],
  [
    "RANKWEIGHT",
    [column(1, "first")],
    refused("NUMBER_EXPECTED", { path: "ranks", row: 2, content: "first" }),
  ],
])("%s refuses what it cannot use, by name", async (id, args, refusal) => {
  await expect(callFunction(id, args)).rejects.toMatchObject(refusal);
});
