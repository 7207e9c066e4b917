import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { MatrixCut } from "../../../model/document/types";
import { largestFirst, marksOf } from "../../components/charts/matrix";
import type { ShownCut } from "../../components/charts/ScoreHistogram";
import { ValueMatrix } from "../../components/charts/ValueMatrix";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { sharesOf } from "../../draft/tierFigures";
import { withMatrixCut, withPotentialCut } from "../../draft/tiers";
import { useGoToAccount } from "../../useGoToAccount";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { CornerLine } from "./CornerLine";
import type { Run } from "./run";
import type { CutMoves } from "./useCutMoves";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  choice: { width: "auto" },
  tip: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The value matrix in small; its cuts drag. */
export function MatrixSection(run: Run & { readonly moves: CutMoves }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).matrix;
  const { count } = useNumbers();
  const { assessment, portfolio } = run;
  const { direct, potential } = assessment.matrixCuts;
  const amounts = portfolio.size?.values ?? assessment.score;
  const order = useMemo(() => largestFirst(amounts), [amounts]);
  const { marks, placed } = useMemo(() => marksOf(assessment, order), [assessment, order]);
  const hasAxes = (["direct", "potential"] as const).every((axis) =>
    run.draft.criteria.some((criterion) => criterion.axis === axis),
  );
  if (direct === null || potential === null)
    return (
      <Section title={texts.title}>
        <p className={styles.note}>{hasAxes ? texts.noPlace : texts.noAxis}</p>
      </Section>
    );
  const isPicked = placed > marks.length;
  const largest = fill(texts.largest, { drawn: count(marks.length), placed: count(placed) });
  return (
    <Section title={texts.title} aside={<CutsChoice {...run} />}>
      {isPicked && <p className={styles.note}>{largest}</p>}
      <Drawn {...run} cuts={{ direct, potential }} marks={marks} />
    </Section>
  );
}

/** Median or mean of the accounts, or where a hand has put them. */
function CutsChoice({ draft }: Run): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).matrix;
  const edit = usePane((state) => state.edit);
  const { direct, potential } = draft.matrix;
  const isOne = direct === potential && typeof direct === "string";
  const value = isOne ? direct : "typed";
  const options = (["median", "mean", "typed"] as const)
    .filter((own) => own !== "typed" || value === "typed")
    .map((own) => ({ value: own, text: texts[own] }));
  const choose = (cut: string): void => {
    if (cut !== "typed")
      edit((model) => {
        const next = withMatrixCut(model, "direct", cut as MatrixCut, null);
        return withMatrixCut(next, "potential", cut as MatrixCut, null);
      });
  };
  return (
    <Choice className={styles.choice} label={texts.cuts} value={value} options={options} onChoose={choose} />
  );
}

interface DrawnProps extends Run {
  readonly moves: CutMoves;
  readonly cuts: { readonly direct: number; readonly potential: number };
  readonly marks: ReturnType<typeof marksOf>["marks"];
}

function Drawn({ assessment, portfolio, draft, moves, cuts, marks }: DrawnProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).matrix;
  const { tenth, count } = useNumbers();
  const goTo = useGoToAccount();
  const shares = useMemo(() => sharesOf(assessment.quadrant, 4, portfolio.size), [assessment, portfolio]);
  const { matrix, tiers } = draft;
  const shown = (value: number, label: string): ShownCut => {
    const cut = tenth(value);
    return { value, text: cut, label, valueText: fill(texts.cutValue, { axis: label, cut }) };
  };
  const inHand = (own: MatrixCut, found: number): number => (typeof own === "number" ? own : found);
  const potential = inHand(matrix.potential, cuts.potential);
  const tierCut = tiers.by === "cut" ? tiers.potentialCut : assessment.potentialCut;
  const hasTierCut = tiers.rule === "potential" && Math.abs(tierCut - potential) >= 0.05;
  const tell = (account: number): ReactNode => {
    const figures = {
      score: tenth(assessment.score[account] ?? NaN),
      direct: tenth(assessment.direct[account] ?? NaN),
      potential: tenth(assessment.potential[account] ?? NaN),
    };
    return (
      <>
        {portfolio.names[account]}
        <span className={styles.tip}>
          {tiers.list[assessment.tier[account] ?? -1]?.label} · {texts.score} {figures.score}
        </span>
        <span className={styles.tip}>
          {texts.direct} {figures.direct} · {texts.potential} {figures.potential}
        </span>
      </>
    );
  };
  return (
    <>
      <CornerLine left={2} right={0} shares={shares} />
      <ValueMatrix
        marks={marks}
        tiers={tiers.list.length}
        cuts={{
          direct: shown(inHand(matrix.direct, cuts.direct), texts.directCut),
          potential: shown(potential, texts.potentialCut),
        }}
        tierCut={hasTierCut ? shown(tierCut, texts.tierCut) : null}
        label={fill(texts.label, { count: count(marks.length) })}
        axes={texts}
        tell={tell}
        onChoose={goTo}
        onStart={moves.begin}
        onRestore={moves.restore}
        onMove={(axis, value) =>
          moves.move((before) =>
            axis === "tier"
              ? withPotentialCut(before, value, assessment.cuts)
              : withMatrixCut(
                  before,
                  axis,
                  Math.round(Math.min(100, Math.max(0, value)) * 10) / 10,
                  cuts[axis],
                ),
          )
        }
      />
      <CornerLine left={3} right={1} shares={shares} />
    </>
  );
}
