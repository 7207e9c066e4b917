import {
  METHODS,
  cuts,
  directions,
  error,
  labels,
  lone,
  noNumber,
  option,
  rated,
  short,
  tail,
  text,
  ways,
  weights,
  type RefusalsByFunction,
} from "./refusal";

/** What the functions of the scores refuse. */
export const SCORE_REFUSALS: RefusalsByFunction = {
  ASSESS: {
    accounts: [
      {
        why: "a header without accounts",
        value: [["Customer", "Revenue", "Margin", "Delay", "Purchases", "Growth"]],
        code: "NO_ACCOUNTS",
        shown: "#N/A",
      },
      {
        why: "a list without a criterion's column",
        value: [
          ["Customer", "Revenu", "Margin", "Delay", "Purchases", "Growth"],
          ["A", 1, 2, 3, 4, 5],
          ["B", 2, 3, 4, 5, 6],
        ],
        code: "COLUMN_MISSING",
        where: { column: "Revenue", expected: "Revenu" },
      },
    ],
    criteria: [
      {
        why: "a table without its header",
        value: [["Revenue", 35]],
        code: "HEADER_MISSING",
        where: { path: "criteria", column: "Criterion" },
      },
      {
        why: "a table without weights",
        value: [["Criterion"], ["Revenue"]],
        code: "HEADER_MISSING",
        where: { path: "criteria", column: "Weight" },
      },
      { why: "a table without criteria", value: [["Criterion", "Weight"]], code: "NO_CRITERIA" },
      {
        why: "a weight as text",
        value: [
          ["Criterion", "Weight"],
          ["Revenue", "much"],
        ],
        ...noNumber("criteria, Revenue, Weight", "much"),
      },
      {
        why: "a weight below 0",
        value: [
          ["Criterion", "Weight"],
          ["Revenue", -1],
        ],
        code: "WEIGHT_NEGATIVE",
        where: { column: "Revenue", content: "-1" },
      },
      {
        why: "weights of 0",
        value: [
          ["Criterion", "Weight"],
          ["Revenue", 0],
        ],
        code: "WEIGHTS_ZERO",
      },
      {
        why: "a direction that does not exist",
        value: [
          ["Criterion", "Weight", "Direction"],
          ["Revenue", 1, "up"],
        ],
        code: "OPTION_UNKNOWN",
        where: { path: "criteria, Revenue, Direction", content: "up", expected: ways },
      },
      {
        why: "a best that is text",
        value: [
          ["Criterion", "Weight", "Worst", "Best"],
          ["Revenue", 1, 0, "much"],
        ],
        ...noNumber("criteria, Revenue, Best", "much"),
      },
      {
        why: "a scale that does not exist",
        value: [
          ["Criterion", "Weight", "Scale"],
          ["Revenue", 1, "bands"],
        ],
        code: "OPTION_UNKNOWN",
        where: { path: "criteria, Revenue, Scale", content: "bands", expected: "linear, log, percentile" },
      },
    ],
    tiers: [
      {
        why: "a table without tiers",
        value: [["Cut"], [80]],
        code: "HEADER_MISSING",
        where: { path: "tiers", column: "Tier" },
      },
      {
        why: "a table without cuts",
        value: [["Tier"], ["Core"]],
        code: "HEADER_MISSING",
        where: { path: "tiers", column: "Cut" },
      },
      {
        why: "a cut as text",
        value: [
          ["Tier", "Cut"],
          ["A", "high"],
          ["B", ""],
        ],
        ...noNumber("tiers, A, Cut", "high"),
      },
      {
        why: "a single tier",
        value: [
          ["Tier", "Cut"],
          ["A", ""],
        ],
        code: "LABELS_COUNT",
        where: { path: "tiers", count: 1, expected: "≥ 2" },
      },
      {
        why: "two tiers of one name",
        value: [
          ["Tier", "Cut"],
          ["A", 50],
          ["A", ""],
        ],
        code: "LABELS_EQUAL",
        where: { path: "tiers", content: "A" },
      },
      {
        why: "cuts that rise",
        value: [
          ["Tier", "Cut"],
          ["A", 50],
          ["B", 60],
          ["C", ""],
        ],
        code: "CUTS_UNSORTED",
        where: { path: "tiers", row: 2, content: "60" },
      },
    ],
  },
  SCORE: rated,
  NORMALIZE: {
    ...tail(`${METHODS}, max, sum, vector, zscore`),
    metrics: [
      { ...lone, where: { path: "metrics", position: 1 } },
      {
        why: "a metric below 0, which has no share of a length",
        value: [
          [-1, 1, 1, 1, 1],
          [2, 2, 2, 2, 2],
        ],
        ...noNumber("metrics", "-1", { position: 1, expected: "≥ 0" }),
      },
    ],
  },
  BAND: {
    from: [
      text("from", 3),
      {
        why: "thresholds that do not rise",
        value: [[0, 5, 5]],
        code: "BANDS_UNSORTED",
        where: { path: "from", row: 3, content: "5" },
      },
    ],
    ratings: [short("ratings", 3)],
  },
  COVERAGE: { weights },
  CONTRIBUTION: {
    ...rated,
    base: [option("base", "zero, mean")],
  },
  GROUPSCORE: { ...rated, groups: [short("groups", 5)] },
  REASON: { ...rated, names: [short("names", 5)], cuts, labels, language: [option("language", "en, zh")] },
  TOPSIS: { weights, directions },
  AGREEMENT: {
    a: [short("a", 7), error("a")],
    b: [
      short("b", 7),
      error("b"),
      {
        why: "too few figures",
        value: [[1], [""], [""], [""], [""], [""], [""]],
        code: "TOO_FEW",
        where: { count: 1, expected: "2" },
        shown: "#N/A",
      },
      {
        why: "figures that are all equal",
        value: Array(7).fill([1]),
        code: "ALL_EQUAL",
        where: { path: "b", content: "1" },
        shown: "#N/A",
      },
    ],
    measure: [option("measure", "spearman, kendall, same")],
  },
};
