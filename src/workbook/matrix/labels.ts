import {
  type Box,
  LABEL_SIZE,
  MARK,
  type Mark,
  NAMED_MARK,
  NAMES_BOX,
  onChart,
  X_END,
  Y_END,
} from "./canvas";
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
/** Charts are drawn in the theme's font, Calibri or Aptos Narrow, narrower than the widths that hold for any font. */
const NARROWER = 0.85;

/** An account to be drawn or named; `radius` is half the width of its mark, in points. */
export interface Drawn {
  readonly account: number;
  readonly radius: number;
}

/** The accounts that the scatter draws. */
export function drawnAccounts(draft: MatrixDraft): Drawn[] {
  const accounts = draft.drawn.rows.map((_, place) => accountAt(draft, place));
  return accounts
    .filter((account) => tierOf(draft, account) >= 0)
    .map((account) => ({ account, radius: MARK / 2 }));
}

/** Where accounts stand on the chart. */
export function marksOf({ job }: MatrixDraft, accounts: readonly Drawn[]): Mark[] {
  const { direct, potential } = job.assessment;
  return accounts.map(({ account, radius }) => ({
    ...onChart({ x: direct[account] ?? 0, y: potential[account] ?? 0 }),
    radius,
  }));
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

/** The accounts that the scatter names, largest first. */
export function namedAccounts(draft: MatrixDraft): Drawn[] {
  return draft.drawn.named.map((place) => ({ account: accountAt(draft, place), radius: NAMED_MARK / 2 }));
}

/** On which side of its mark each name stands; null: it is not shown. */
export function nameSides(
  draft: MatrixDraft,
  named: readonly Drawn[],
  corners: readonly CornerText[],
  marks: readonly Mark[],
): (Side | null)[] {
  const { job, cuts } = draft;
  const labels = marksOf(draft, named).map((mark, index): Label => {
    const name = job.portfolio.names[named[index]?.account ?? -1] ?? "";
    const width = NARROWER * textWidth(shortName(name), LABEL_SIZE) + PADDING;
    return { mark, width, height: HEIGHT };
  });
  const names = corners.map(({ corner, width }) => cornerBox(corner, cuts.potential.value, width));
  return placeLabels(labels, {
    frame: NAMES_BOX,
    taken: [...names, ...cutValues(draft)],
    marks,
    lines: cutLines(draft),
  });
}
