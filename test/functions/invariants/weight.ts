import { bounds, dimensions, directions, each, metrics, row, weights, type Calls } from "./call";

/** Calls of the functions of the weights and of concentration. */
export const WEIGHT_CALLS: Calls = {
  AHP: {
    args: ({ criteria }) => [criteria.map((one) => criteria.map((other) => other.rank / one.rank))],
    rows: "criteria",
  },
  AHPCR: {
    args: ({ criteria }) => [
      criteria.map((one, i) =>
        criteria.map((other, j) =>
          i < j ? one.rank / (other.weight + 1) : i === j ? 1 : (one.weight + 1) / other.rank,
        ),
      ),
    ],
    rows: "whole",
    columns: "position",
  },
  AHPREPAIR: {
    args: ({ criteria }) => {
      const all = [...criteria, { rank: 2, weight: 1 }, { rank: 3, weight: 4 }];
      return [
        all.map((one, i) =>
          all.map((other, j) => (i < j ? one.rank / (other.weight + 1) : i === j ? 1 : "")),
        ),
      ];
    },
    rows: "whole",
    columns: "position",
  },
  AHPGROUP: {
    args: ({ criteria }) => [
      [
        criteria.map((one) => criteria.map((other) => one.rank / other.rank)),
        criteria.map((one) => criteria.map((other) => (one.weight + 1) / (other.weight + 1))),
      ],
    ],
    rows: "criteria",
    columns: "criteria",
  },
  ENTROPY: { args: (own) => [metrics(own)], rows: "criteria", alone: "#N/A", unit: "scale" },
  CRITIC: {
    args: (own) => [metrics(own), directions(own)],
    rows: "criteria",
    alone: "#N/A",
    unit: "scale and shift",
  },
  RANKWEIGHT: { args: (own) => [[own.criteria.map(({ rank }) => rank)]], rows: "criteria" },
  TOPSHARE: { args: (own) => [each(({ amount }) => amount)(own), 2], rows: "whole", unit: "scale" },
  PARETO: {
    args: (own) => [each(({ amount }) => amount)(own)],
    rows: "accounts",
    unknown: row("", "", ""),
    faulty: row("Check", "Check", "Check"),
    unit: "scale",
  },
  HHI: { args: (own) => [each(({ amount }) => amount)(own)], rows: "whole", unit: "scale" },
  GINI: { args: (own) => [each(({ amount }) => amount)(own)], rows: "whole", unit: "scale" },
  BALANCE: {
    args: (own) => [metrics(own), weights(own), dimensions(own), directions(own), bounds(own), own.method],
    rows: "whole",
    columns: "position",
    isWeighted: true,
    unit: "scale and shift",
  },
};
