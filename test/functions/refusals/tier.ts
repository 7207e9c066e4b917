import {
  LABELS,
  aligned,
  below,
  cuts,
  directions,
  label,
  labels,
  noNumber,
  option,
  rated,
  scalar,
  short,
  text,
  type RefusalsByFunction,
} from "./refusal";

/** What the functions of the tiers refuse. */
export const TIER_REFUSALS: RefusalsByFunction = {
  TIER: { ...aligned("scores", "potential"), cuts, labels, potentialCut: [scalar("potentialCut")] },
  TIERQUOTA: {
    quotas: [
      text("quotas", 3),
      { why: "shares and counts together", value: [[0.1, 2, 3]], code: "QUOTA_MIXED" },
      {
        why: "shares of more than all",
        value: [[0.6, 0.6, 0.1]],
        code: "QUOTA_SUM",
        where: { content: "1.3" },
      },
      {
        why: "half an account",
        value: [[1.5, 2, 3]],
        ...noNumber("quotas", "1.5", { row: 1, expected: "0 … 1; 1, 2, 3 …" }),
      },
    ],
    labels: [
      {
        why: "two of four",
        value: [["a", "b"]],
        code: "LABELS_COUNT",
        where: { path: "labels", count: 2, expected: "4" },
      },
      labels[1]!,
    ],
    ties: [option("ties", "promote, demote, order")],
  },
  TIERPARETO: {
    shares: [
      text("shares", 2),
      {
        why: "shares that do not rise",
        value: [[0.8, 0.8]],
        code: "CUTS_UNSORTED",
        where: { path: "shares", row: 2, content: "0.8" },
      },
      {
        why: "a share of all",
        value: [[0.8, 1]],
        ...noNumber("shares", "1", { row: 2, expected: "> 0, < 1" }),
      },
    ],
    labels: [
      {
        why: "two of three",
        value: [["a", "b"]],
        code: "LABELS_COUNT",
        where: { path: "labels", count: 2, expected: "3" },
      },
      {
        why: "two that are equal",
        value: [["a", "b", "a"]],
        code: "LABELS_EQUAL",
        where: { path: "labels", content: "a" },
      },
    ],
  },
  TIERHOLD: {
    ...aligned("scores", "previous"),
    cuts,
    labels,
    buffer: [
      scalar("buffer"),
      below("buffer", "≥ 0"),
      {
        why: "half the narrowest gap",
        value: 7.5,
        code: "BUFFER_TOO_WIDE",
        where: { content: "7.5", expected: "7.5" },
      },
    ],
  },
  TIERCAP: {
    ...aligned("tiers", "flags"),
    cap: [
      {
        why: "a label that does not exist",
        value: "Gold",
        code: "LABEL_UNKNOWN",
        where: { path: "cap", content: "Gold", expected: LABELS },
      },
    ],
    labels: [labels[1]!],
  },
  TIERFLIP: { ...rated, cuts, labels, by: [option("by", "points, relative")] },
  TIERGAP: { ...rated, cuts },
  TIERODDS: {
    ...rated,
    cuts,
    spread: [
      scalar("spread"),
      below("spread", "≥ 0"),
      { why: "wider than weights can be", value: 3, ...noNumber("spread", "3", { expected: "< 1.665408" }) },
    ],
    runs: [
      scalar("runs"),
      { why: "none", value: 0, ...noNumber("runs", "0", { expected: "1, 2, 3 … 1000000" }) },
    ],
    seed: [scalar("seed")],
  },
  QUADRANT: {
    ...aligned("direct", "potential"),
    cutDirect: [option("cutDirect", "median, mean")],
    cutPotential: [option("cutPotential", "median, mean")],
    labels,
  },
  MIGRATION: {
    before: [short("before", 7), label("before")],
    after: [short("after", 7), label("after")],
    labels: [labels[1]!],
  },
  SCREEN: { limits: [text("limits", 5), short("limits", 5)], directions },
};
