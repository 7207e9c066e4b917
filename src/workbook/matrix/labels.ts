import { type Box, LABEL_SIZE, NAMED_MARK, onChart, NAMES_BOX, type Point, X_END, Y_END } from "./canvas";
import { cornerBox } from "./corners";
import type { CornerText } from "./cornerTexts";
import type { MatrixDraft } from "./draft";
import { shortName } from "./named";
import { type Label, placeLabels, type Side } from "./placeLabels";
import { accountAt, tierOf } from "./points";
import { textWidth } from "./textWidth";

/** Of a line of text, its leading left out: only ink must not meet. */
const HEIGHT = 11;
/** Room that Excel leaves beside the text of a label, both sides together. */
const PADDING = 4;

/** Marks of the drawn accounts, in points. */
export function marksOf(draft: MatrixDraft): Point[] {
  const { direct, potential } = draft.job.assessment;
  return draft.drawn.rows.flatMap((_, place) => {
    const account = accountAt(draft, place);
    if (tierOf(draft, account) < 0) return [];
    return [onChart({ x: direct[account] ?? 0, y: potential[account] ?? 0 })];
  });
}

function cutLines({ cuts }: MatrixDraft): Box[] {
  const top = onChart({ x: cuts.direct.value, y: Y_END });
  const bottom = onChart({ x: cuts.direct.value, y: 0 });
  const left = onChart({ x: 0, y: cuts.potential.value });
  const right = onChart({ x: X_END, y: cuts.potential.value });
  return [
    { left: top.x, right: bottom.x, top: top.y, bottom: bottom.y },
    { left: left.x, right: right.x, top: left.y, bottom: right.y },
  ];
}

/** The values at the right end of the horizontal lines. */
function cutValues({ cuts, job }: MatrixDraft): Box[] {
  const heights = [cuts.potential.value, job.model.tiers.potentialCut];
  return heights.map((y) => {
    const end = onChart({ x: X_END, y });
    return { left: end.x, right: NAMES_BOX.right, top: end.y - HEIGHT / 2, bottom: end.y + HEIGHT / 2 };
  });
}

/** An account to be named; `radius` is half the width of its mark, in points. */
export interface Named {
  readonly account: number;
  readonly radius: number;
}

/** The accounts that the scatter names, largest first. */
export function namedAccounts(draft: MatrixDraft): Named[] {
  return draft.drawn.named.map((place) => ({ account: accountAt(draft, place), radius: NAMED_MARK / 2 }));
}

/** On which side of its mark each name stands; null: it is not shown. */
export function nameSides(
  draft: MatrixDraft,
  named: readonly Named[],
  corners: readonly CornerText[],
  marks: readonly Point[],
): (Side | null)[] {
  const { job, cuts } = draft;
  const { direct, potential } = job.assessment;
  const labels = named.map(({ account, radius }): Label => ({
    mark: onChart({ x: direct[account] ?? 0, y: potential[account] ?? 0 }),
    radius,
    width: textWidth(shortName(job.portfolio.names[account] ?? ""), LABEL_SIZE) + PADDING,
    height: HEIGHT,
  }));
  const names = corners.map(({ corner, width }) => cornerBox(corner, cuts.potential.value, width));
  return placeLabels(labels, {
    frame: NAMES_BOX,
    taken: [...names, ...cutValues(draft)],
    marks,
    lines: cutLines(draft),
  });
}
