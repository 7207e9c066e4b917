import { each, labels, row, type Calls } from "./call";

/** Calls of the functions of customers, plans and the quality of data. */
export const CUSTOMER_CALLS: Calls = {
  ORDERSTATS: {
    args: (own) => [
      ...[each(({ owner }) => owner)(own), each(({ day }) => day)(own), each(({ amount }) => amount)(own)],
      46_000,
    ],
    rows: "listed",
    unit: "scale",
    back: (cell, scale, _, __, at) =>
      typeof cell === "number" && (at === 3 || at === 6) ? cell / scale : cell,
  },
  RFM: {
    args: (own) => [
      ...[each(({ recency }) => recency)(own), each(({ frequency }) => frequency)(own)],
      ...[each(({ amount }) => amount)(own), 3],
    ],
    rows: "accounts",
    unknown: row("", "", "", ""),
    faulty: row("Check", "Check", "Check", "Check"),
    alone: "#N/A",
    unit: "scale and shift",
  },
  STAGE: {
    args: (own) => [
      each(({ amount }) => amount)(own),
      each(({ before }) => before)(own),
      null,
      each(({ tenure }) => tenure)(own),
    ],
    rows: "accounts",
    unknown: row("Unrated"),
    faulty: row("Check"),
    alone: "its row",
    unit: "scale",
  },
  NPS: { args: (own) => [each(({ rating }) => rating)(own)], rows: "whole" },
  RETENTION: {
    args: (own) => [each(({ before }) => before)(own), each(({ amount }) => amount)(own), "gross"],
    rows: "whole",
    unit: "scale",
  },
  TOUCHPOINTS: {
    args: (own) => [each(({ day }) => day)(own)],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    alone: "its row",
  },
  NEXTTOUCH: {
    args: (own) => [each(({ day }) => day)(own), own.asOf],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    alone: "its row",
  },
  STAFFING: { args: (own) => [each(({ tier }) => tier)(own), labels], rows: "whole" },
  WORKLOAD: {
    args: (own) => [
      each(({ owner }) => owner)(own),
      each(({ tier }) => tier)(own),
      labels,
      [[4, 3, 2, 1]],
      5,
    ],
    rows: "listed",
  },
  CLEANNAME: {
    args: (own) => [each(({ name }) => name)(own)],
    rows: "accounts",
    unknown: row(""),
    alone: "its row",
  },
  DUPLICATES: { args: (own) => [each(({ name }) => name)(own)], rows: "groups", unknown: row("") },
};
