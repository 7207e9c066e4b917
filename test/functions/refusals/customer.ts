import {
  aligned,
  below,
  date,
  directions,
  error,
  label,
  labels,
  noNumber,
  nothing,
  offsets,
  option,
  perTier,
  scalar,
  short,
  text,
  weights,
  type RefusalsByFunction,
} from "./refusal";

/** What the functions of customers, plans and the quality of data refuse. */
export const CUSTOMER_REFUSALS: RefusalsByFunction = {
  ORDERSTATS: { ...aligned("ids", "dates", "amounts"), asOf: date },
  RFM: {
    ...aligned("recency", "frequency", "monetary"),
    bins: [scalar("bins"), { why: "ten", value: 10, ...noNumber("bins", "10", { expected: "1, 2, 3 … 9" }) }],
  },
  STAGE: {
    ...aligned("current", "previous", "peak", "tenureDays"),
    ...Object.fromEntries(
      ["probationDays", "growth", "decline", "extensionDays"].map((path) => [
        path,
        [scalar(path), below(path, "≥ 0")],
      ]),
    ),
    labels: [
      {
        why: "five of six",
        value: [["a", "b", "c", "d", "e"]],
        code: "LABELS_COUNT",
        where: { path: "labels", count: 5, expected: "6" },
      },
      {
        why: "two that are equal",
        value: [["a", "b", "c", "d", "e", "a"]],
        code: "LABELS_EQUAL",
        where: { path: "labels", content: "a" },
      },
    ],
  },
  NPS: {
    ratings: [
      { ...error("ratings"), where: { path: "ratings", row: 2, content: "#N/A" } },
      {
        why: "an answer above 10",
        value: [[11]],
        ...noNumber("ratings", "11", { row: 1, expected: "0 … 10" }),
      },
      nothing("ratings"),
    ],
  },
  RETENTION: {
    before: [short("before", 7), error("before"), { ...nothing("before", "> 0"), value: Array(7).fill([0]) }],
    after: [short("after", 7), error("after")],
    kind: [option("kind", "logo, gross, net, churn")],
  },
  TOUCHPOINTS: { offsets },
  NEXTTOUCH: { offsets, asOf: date },
  STAFFING: {
    tiers: [label("tiers")],
    labels: [labels[1]!],
    people: perTier("people"),
    accountsPerTeam: perTier("accountsPerTeam"),
  },
  WORKLOAD: {
    owners: [short("owners", 7)],
    tiers: [short("tiers", 7), label("tiers")],
    labels: [labels[1]!],
    weights: [
      short("weights", 4),
      text("weights", 4),
      {
        why: "a weight below 0",
        value: [[1, -1, 1, 1]],
        code: "WEIGHT_NEGATIVE",
        where: { path: "weights", row: 2, content: "-1" },
      },
    ],
    limit: [scalar("limit"), below("limit", "≥ 0")],
  },
  CHECK: {
    weights: weights.slice(0, 2),
    names: [short("names", 7)],
    dimensions: [short("dimensions", 5)],
    directions,
  },
  CLEANNAME: {},
  DUPLICATES: {},
};
