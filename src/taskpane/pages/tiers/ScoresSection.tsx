import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { ScoreHistogram, type ShownCut } from "../../components/charts/ScoreHistogram";
import { Section } from "../../components/Section";
import { scoreCutCount } from "../../../model/tier/scoreCutCount";
import { withCut } from "../../draft/tiers";
import { useNumbers, useTexts } from "../../usePane";
import type { Run } from "./run";
import type { CutMoves } from "./useCutMoves";

/** The scores under their cuts; a cut that is dragged makes the tiers go by cut. */
export function ScoresSection({ assessment, draft, moves }: Run & { readonly moves: CutMoves }): ReactNode {
  const texts = useTexts(tiersTexts).scores;
  const { tenth, count } = useNumbers();
  const { list, by } = draft.tiers;
  const found = list.slice(0, -1).map(({ cut }, tier) => cut ?? assessment.cuts[tier] ?? NaN);
  const shown = by === "pareto" ? [] : found.slice(0, scoreCutCount(draft.tiers));
  const cuts = shown.map((value, tier): ShownCut => {
    const own = {
      tier: list[tier]?.label,
      cut: tenth(value),
      count: count(assessment.tiers[tier]?.count ?? 0),
    };
    return { value, text: own.cut, label: fill(texts.cut, own), valueText: fill(texts.cutValue, own) };
  });
  return (
    <Section title={texts.title} aside={by === "pareto" ? texts.asidePareto : texts.aside}>
      <ScoreHistogram
        assessment={assessment}
        label={texts.label}
        cuts={cuts.filter(({ value }) => !Number.isNaN(value))}
        onStart={moves.begin}
        onMove={(cut, value) => moves.move((before) => withCut(before, cut, value, found))}
        onRestore={moves.restore}
      />
    </Section>
  );
}
