/** Accounts and criteria of every call: numbers that nothing else in a call has in common with them. */
export const ACCOUNTS = 7;
export const CRITERIA = 5;

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const metrics = [
  [120, 30, 5, 900, 12],
  [450, 45, 3, 100, 31],
  [80, 60, 9, 420, 25],
  [300, 15, 1, 640, 3],
  [210, 75, 7, 380, 18],
  [560, 90, 8, 270, 40],
  [150, 5, 2, 510, 9],
];
const weights = [[35, 30, 20, 10, 5]];
const scores = column(91.5, 78, 66, 52, 40, 81, 12.25);
const names = column(
  ...["Acme Ltd", "ACME Limited", "深圳市华强电子有限公司", "华强电子", "Beta GmbH", "Gamma, Inc.", "Delta"],
);
const amounts = column(500, 120, 90, 60, 30, 20, 10);
const tiers = column("Strategic", "Core", "Potential", "Service", "Core", "Potential", "Service");
const labels = [["Strategic", "Core", "Potential", "Service"]];
const cuts = [[80, 65, 50]];
const tail = {
  directions: [["max", "max", "cost", 1, -1]],
  bounds: [
    [50, 600],
    [1, 100],
    [10, 1],
    [90, 900],
    [45, 1],
  ],
  method: [["minmax", "p5p95", "log", "percentile", "minmax"]],
  missing: [["unknown", "zero", "worst", "median", "unknown"]],
};
const judgments = [
  [1, 2, 3, 5, 7],
  [1 / 2, 1, 2, 3, 5],
  [1 / 3, 1 / 2, 1, 2, 3],
  [1 / 5, 1 / 3, 1 / 2, 1, 2],
  [1 / 7, 1 / 5, 1 / 3, 1 / 2, 1],
];

/**
 * A call of every function that gives a result, each argument by its name and none left out. Accounts stand in
 * ranges of ACCOUNTS rows, with one more where there is a header, criteria in ranges of CRITERIA entries.
 */
export const CALLS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ASSESS: {
    accounts: [
      ["Customer", "Revenue", "Margin", "Delay", "Purchases", "Growth"],
      ...metrics.map((row, index) => [`Account ${index + 1}`, ...row]),
    ],
    criteria: [
      ["Criterion", "Weight", "Axis", "Direction", "Scale", "Worst", "Best", "Missing"],
      ["Revenue", 35, "direct", "max", "linear", 50, 600, "unknown"],
      ["Margin", 30, "direct", "max", "log", 1, 100, "zero"],
      ["Delay", 20, "direct", "min", "linear", 10, 1, "worst"],
      ["Purchases", 10, "potential", "max", "percentile", "", "", "median"],
      ["Growth", 5, "potential", "max", "linear", "", "", "unknown"],
    ],
    tiers: [
      ["Tier", "Cut"],
      ["Strategic", 80],
      ["Core", 65],
      ["Potential", 50],
      ["Service", ""],
    ],
  },
  SCORE: { metrics, weights, ...tail },
  NORMALIZE: { metrics, ...tail, method: [["vector", "p5p95", "log", "zscore", "sum"]] },
  BAND: { metrics, from: column(0, 50, 400), ratings: column("small", "medium", "large") },
  COVERAGE: { metrics, weights },
  CONTRIBUTION: { metrics, weights, base: "mean", ...tail },
  TIER: { scores, cuts, labels, potential: column(10, 60, 49, 50, 51, 80, 20), potentialCut: 50 },
  TIERQUOTA: { scores, quotas: [[0.1, 0.2, 0.3]], labels, ties: "promote" },
  TIERPARETO: { amounts, shares: [[0.8, 0.95]], labels: [["A", "B", "C"]] },
  TIERHOLD: { scores, previous: tiers, cuts, labels, buffer: 2 },
  TIERCAP: { tiers, flags: column(true, false, 1, "no", "yes", "是", false), cap: "Core", labels },
  QUADRANT: {
    direct: scores,
    potential: column(10, 60, 49, 50, 51, 80, 20),
    cutDirect: "mean",
    cutPotential: 50,
    labels: [["Key value", "Direct value", "Potential value", "Low value"]],
  },
  TIERFLIP: { metrics, weights, cuts, labels, by: "points", ...tail },
  TIERGAP: { metrics, weights, cuts, ...tail },
  TIERODDS: { metrics, weights, cuts, spread: 0.2, runs: 50, seed: 7, ...tail },
  AHP: { matrix: judgments, method: "eigenvector" },
  AHPCR: { matrix: judgments, ri: "saaty1980" },
  AHPREPAIR: { matrix: judgments },
  AHPGROUP: { matrices: [judgments, judgments] },
  ENTROPY: { metrics },
  CRITIC: { metrics, directions: tail.directions },
  RANKWEIGHT: { ranks: [[1, 2, 2, 4, 5]], method: "centroid" },
  TOPSIS: { metrics, weights, directions: tail.directions },
  GROUPSCORE: { metrics, weights, groups: [["money", "money", "risk", "future", "future"]], ...tail },
  TOPSHARE: { amounts, top: 0.2 },
  PARETO: { amounts },
  HHI: { amounts },
  GINI: { amounts },
  MIGRATION: {
    before: tiers,
    after: column("Core", "Core", "Core", "Service", "Potential", "Potential", "Strategic"),
    labels,
  },
  SCREEN: { metrics, limits: [[100, 30, 5, 400, 20]], directions: tail.directions },
  REASON: {
    metrics,
    weights,
    names: [["Revenue", "Margin", "Delay", "Purchases", "Growth"]],
    cuts,
    labels,
    language: "zh",
    ...tail,
  },
  CHECK: {
    metrics,
    weights,
    names,
    dimensions: [["money", "money", "risk", "future", "future"]],
    directions: tail.directions,
  },
  CLEANNAME: { names },
  DUPLICATES: { names },
  NPS: { ratings: column(10, 9, 8, 7, 6, 0, 10) },
  BALANCE: { metrics, weights, dimensions: [["money", "money", "risk", "future", "future"]], ...tail },
  AGREEMENT: { a: scores, b: column(90, 66, 78, 40, 52, 81, 9), measure: "kendall" },
  ORDERSTATS: {
    ids: column("A", "B", "A", "C", "B", "A", "C"),
    dates: column(45_000, 45_010, 45_100, 45_200, 45_300, 45_350, 45_400),
    amounts: column(100, 250, -20, 80, 40, 60, 75),
    asOf: 45_360,
  },
  RFM: {
    recency: column(3, 40, 12, 90, 7, 365, 30),
    frequency: column(9, 3, 5, 1, 7, 1, 4),
    monetary: amounts,
    bins: 3,
  },
  STAGE: {
    current: amounts,
    previous: column(400, 150, 90, 80, 20, 20, 40),
    peak: column(500, 200, 90, 80, 60, 30, 90),
    tenureDays: column(900, 800, 1000, 400, 90, 365, 500),
    probationDays: 180,
    growth: 0.1,
    decline: 0.2,
    extensionDays: 730,
    labels: [["New", "Growing", "Steady", "Falling", "Regained", "Kept"]],
  },
  RETENTION: { before: amounts, after: column(450, 0, 95, "", 30, 25, 10), kind: "net" },
  TOUCHPOINTS: {
    signed: column(45_000, 45_100, 45_200, 45_300, 45_400, 44_000, 43_000),
    offsets: [[90, 180, 360, 720]],
  },
  NEXTTOUCH: {
    signed: column(45_000, 45_100, 45_200, 45_300, 45_400, 44_000, 43_000),
    asOf: 45_200,
    offsets: [[90, 180, 360, 720]],
  },
  STAFFING: { tiers, labels, people: [[3, 1.5, 1, ""]], accountsPerTeam: [[1, 2, "", ""]] },
  WORKLOAD: {
    owners: column("Li", "Wang", "Li", "Zhao", "Wang", "Li", "Zhao"),
    tiers,
    labels,
    weights: [[4, 3, 2, 1]],
    limit: 6,
  },
};
