import type { Model } from "../../model/document/types";

/** How the marks of a tier look. */
export interface TierLook {
  readonly shape: "Diamond" | "Circle" | "Square" | "Triangle";
  /** Fill and edge of all accounts, and of the named ones. */
  readonly fill: string;
  readonly edge: string;
  readonly namedFill: string;
}

const WHITE = "#FFFFFF";

/** Tiers that the score decides: blue, the deeper the higher. */
const BY_SCORE: readonly TierLook[] = [
  { shape: "Diamond", fill: "#4F6BA0", edge: WHITE, namedFill: "#1B3A73" },
  { shape: "Circle", fill: "#5B99D3", edge: WHITE, namedFill: "#2B7CC4" },
  { shape: "Square", fill: "#86B7E0", edge: WHITE, namedFill: "#5FA0D6" },
];

/** Promise is another kind of merit than score, so it has another colour. */
const PROMISE: TierLook = { shape: "Triangle", fill: "#C48A2F", edge: WHITE, namedFill: "#C27A0E" };
/** A ring: pale inside, for LibreOffice draws no edges. */
const REST: TierLook = { shape: "Circle", fill: "#CFCDCA", edge: "#949290", namedFill: "#A19F9D" };

/** One look a tier, best first. The tier before the last is the promising one, if it is or has the source's place. */
export function tierLooks({ tiers: { list, rule } }: Model): TierLook[] {
  const hasPromise = list.length > 1 && (rule === "potential" || list.length > 3);
  const tail = hasPromise ? [PROMISE, REST] : list.length > 1 ? [REST] : [];
  return list.map((_, index) => {
    const fromEnd = list.length - 1 - index;
    const last = tail[tail.length - 1 - fromEnd];
    return last ?? BY_SCORE[index % BY_SCORE.length] ?? PROMISE;
  });
}
