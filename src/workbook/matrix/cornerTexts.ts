import { QUADRANTS } from "../../model/assessment";
import { LABEL_SIZE, type Mark } from "./canvas";
import { columnNumber } from "../a1";
import { type Block, type Cell, live, typed } from "./cell";
import { type Corner, cornerHeight, cornerOf, heightFormula, LINE_STEP, X_OF } from "./corners";
import { type MatrixDraft, TOP } from "./draft";
import { liveText } from "./liveText";
import { fixed } from "./numbers";
import { quadrantCells, sharesOf } from "./quadrants";
import { textWidth } from "./textWidth";

/** A quadrant's corner with what it says: the name over "302 accounts, 68% of revenue". */
export interface CornerText {
  readonly corner: Corner;
  readonly name: Cell;
  readonly figures: Cell;
  /** Points of the wider line. */
  readonly width: number;
}

function figuresOf(draft: MatrixDraft, quadrant: number): Cell {
  const { texts, job } = draft;
  const { one, many, share: template } = texts.corner;
  const { count, size: sizeCell } = quadrantCells(draft, quadrant);
  const { count: accounts, size } = sharesOf(draft)[quadrant] ?? { count: 0, size: null };
  const counted = `FIXED(${count},0)&IF(${count}=1,"${one}","${many}")`;
  const shown = fixed(accounts, 0) + (accounts === 1 ? one : many);
  if (job.model.matrix.size === null) return live(counted, shown);
  const percent = { formula: `ROUND(100*${sizeCell},0)`, shows: fixed(100 * (size ?? 0), 0) };
  const share = liveText(template, { size: job.model.matrix.size }, { share: percent });
  const shareFormula = share.formula?.slice(1) ?? '""';
  return live(
    `${counted}&IF(${sizeCell}="","",${shareFormula})`,
    shown + (size === null ? "" : String(share.shows)),
  );
}

/** @param marks of all drawn accounts, in points */
export function cornerTexts(draft: MatrixDraft, marks: readonly Mark[]): CornerText[] {
  return QUADRANTS.map((id, quadrant) => {
    const name = draft.job.words.quadrants[quadrant] ?? "";
    const figures = figuresOf(draft, quadrant);
    const width =
      Math.max(textWidth(name, LABEL_SIZE) * 1.1, textWidth(String(figures.shows), LABEL_SIZE)) + 8;
    const corner = cornerOf(id, draft.cuts.potential.value, width, marks);
    return { corner, name: live(quadrantCells(draft, quadrant).name, name), figures, width };
  });
}

/** Two points a corner: four names, then four lines of figures. */
export function cornersBlock(draft: MatrixDraft, corners: readonly CornerText[]): Block {
  const { columns, texts, cuts } = draft;
  const line = (of: "name" | "figures", lower: number): Cell[][] =>
    corners.map(({ corner, ...text }) => {
      const y = cornerHeight(corner, cuts.potential.value) - lower;
      const formula = heightFormula(corner, cuts.potential.cell);
      const height = formula === null ? typed(y) : live(`${formula}-${lower}`, y);
      return [typed(X_OF[corner.side]), height, text[of]];
    });
  const heads = [typed(texts.helpers.x), typed(texts.helpers.corners), typed(texts.helpers.text)];
  const cells = [heads, ...line("name", 0), ...line("figures", LINE_STEP)];
  return { top: TOP - 1, left: columnNumber(columns.corners.x), cells };
}
