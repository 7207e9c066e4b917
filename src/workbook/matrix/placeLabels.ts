import type { Box, Mark, Point } from "./canvas";

export type Side = "Right" | "Left" | "Top" | "Bottom";

const SIDES: readonly Side[] = ["Right", "Left", "Top", "Bottom"];

/** A label to be placed beside its mark; lengths in points. */
export interface Label {
  readonly mark: Mark;
  readonly width: number;
  readonly height: number;
}

/** What labels had better not cover. */
export interface Surroundings {
  /** Labels stay inside. */
  readonly frame: Box;
  /** Taken already: no label meets one. */
  readonly taken: readonly Box[];
  readonly marks: readonly Mark[];
  /** Lines, as boxes without width or height. */
  readonly lines: readonly Box[];
}

const GAP = 2;
/** A covered line disturbs as much as three marks. */
const LINE = 3;
const CLASH = 1000;
const SWEEPS = 10;

/** Where the text of a label stands. */
export function boxOf({ mark: { x, y, radius }, width, height }: Label, side: Side): Box {
  const away = radius + GAP;
  if (side === "Right")
    return { left: x + away, right: x + away + width, top: y - height / 2, bottom: y + height / 2 };
  if (side === "Left")
    return { left: x - away - width, right: x - away, top: y - height / 2, bottom: y + height / 2 };
  const top = side === "Top" ? y - away - height : y + away;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

export function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** How far a box reaches into a round mark: 0 beside it, 1 where it covers the middle. */
export function reach({ left, right, top, bottom }: Box, { x, y, radius }: Mark): number {
  const across = x - Math.min(Math.max(x, left), right);
  const down = y - Math.min(Math.max(y, top), bottom);
  return Math.max(0, 1 - Math.hypot(across, down) / radius);
}

/** How much a box covers, other labels apart; null where it may not be: beside another's mark it would name that. */
function costOf(box: Box, own: Label, all: readonly Label[], around: Surroundings): number | null {
  const isOther = ({ x, y }: Point): boolean => x !== own.mark.x || y !== own.mark.y;
  const reachInto = (mark: Mark): number => (isOther(mark) ? reach(box, mark) : 0);
  const isTaken =
    around.taken.some((other) => meets(box, other)) || all.some(({ mark }) => reachInto(mark) > 0);
  if (isTaken || !isInside(box, around.frame)) return null;
  const marks = around.marks.reduce((sum, mark) => sum + reachInto(mark), 0);
  const lines = around.lines.filter((line) => meets(box, line)).length;
  return marks + LINE * lines;
}

interface Choice {
  readonly side: Side;
  readonly box: Box;
  readonly cost: number;
}

/** Of choices equally good the first counts, so that labels stand on the right unless there is a reason. */
function cheapest(choices: readonly Choice[], costNow: (choice: Choice) => number): Choice | null {
  return choices.reduce<Choice | null>(
    (best, choice) => (best === null || costNow(choice) < costNow(best) ? choice : best),
    null,
  );
}

/**
 * Sets each label on the side of its mark where it covers least, so that no two labels meet. Labels move in turns
 * until none gains by moving; one that finds no room beside those before it is dropped.
 *
 * @param labels the most important first
 * @returns one side a label; null: dropped
 */
export function placeLabels(labels: readonly Label[], around: Surroundings): (Side | null)[] {
  const choices = labels.map((label) =>
    SIDES.flatMap((side): Choice[] => {
      const box = boxOf(label, side);
      const cost = costOf(box, label, labels, around);
      return cost === null ? [] : [{ side, box, cost }];
    }),
  );
  const placed = choices.map((own) => cheapest(own, ({ cost }) => cost));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let hasMoved = false;
    choices.forEach((own, index) => {
      const clashes = (box: Box): number =>
        placed.filter((other, at) => at !== index && other !== null && meets(box, other.box)).length;
      const best = cheapest(own, ({ box, cost }) => cost + CLASH * clashes(box));
      hasMoved ||= best !== placed[index];
      placed[index] = best;
    });
    if (!hasMoved) break;
  }
  const kept: Box[] = [];
  const isFree = ({ box }: Choice): boolean => !kept.some((other) => meets(box, other));
  return placed.map((choice, index) => {
    const free = (choices[index] ?? []).filter(isFree);
    const final = choice !== null && isFree(choice) ? choice : cheapest(free, ({ cost }) => cost);
    if (final === null) return null;
    kept.push(final.box);
    return final.side;
  });
}
