import type { ConditionalFormat } from "../../book/types";
import { type Icon, ICON_SETS } from "./icons";
import { type Limit, limitOf, type ReadLimit } from "./scales";

/** A step of an icon set, as office.js has it. */
interface Step extends Limit {
  /** "GreaterThan", or "GreaterThanOrEqual". */
  readonly operator?: string;
}

/** The icon that a number gets from a set; null from a set that is not drawn. */
export function iconOf(
  value: number,
  { rule }: ConditionalFormat,
  numbers: readonly number[],
  read: ReadLimit,
): Icon | null {
  const icons = ICON_SETS[String(rule.style)];
  const steps = (rule.criteria ?? []) as readonly Step[];
  if (!icons || steps.length !== icons.length) return null;
  // The first step is where the set begins: what reaches no other has its icon.
  const isReached = steps.map((step, index) => {
    const limit = limitOf(step, numbers, read);
    return index === 0 || (step.operator === "GreaterThan" ? value > limit : value >= limit);
  });
  const index = isReached.lastIndexOf(true);
  return icons[rule.reverseIconOrder === true ? icons.length - 1 - index : index] ?? null;
}
