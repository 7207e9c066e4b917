import { contentOf } from "../../../cells/cell";
import { reasonSentence } from "../../../cells/reasonSentence";
import { salesSentence, type SalesStep } from "../../../cells/salesSentence";
import { CHECK } from "../../../model/assessment";
import { FAULTY, MISSING } from "../../../model/portfolio/types";
import { accountKey, overridesByAccount } from "../../../model/tier/overrides";
import { cappingGate } from "../../../model/understand/cappingGate";
import { metricTargets, type MetricTarget } from "../../../model/understand/metricFor";
import { accountGap } from "../../../model/understand/accountGap";
import { accountReason } from "../../../model/understand/accountReason";
import { useMetrics, useNumbers, usePane } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { useStepText } from "./useStepText";
import { useUnknownText } from "./useUnknownText";

/** What carries an account is said of as many criteria. */
const CARRIES = 2;

/** For those who decide: the same sentence as KAM.REASON, after the step that overruled it. */
export function useManagerText(run: ShownRun): string {
  const language = usePane((state) => state.language);
  const { figure } = useNumbers();
  const step = useStepText(run);
  const unknown = useUnknownText(run);
  const { assessment, portfolio, draft, account } = run;
  const reason = accountReason(assessment, portfolio, account);
  if (reason === null) return step;
  const { down } = reason;
  const told = reasonSentence(reason, {
    tiers: draft.tiers.list.map(({ label }) => label),
    criteria: draft.criteria.map(({ column, direction }) => ({ name: column, direction })),
    language,
    figure: (value) => figure(value, 12),
  });
  const isByWeight = down?.kind === "weight";
  const sentence = isByWeight ? told + unknown({ ...down, weight: down.after }) : told;
  if (assessment.decidedBy[account] === "score" && draft.tiers.by !== "pareto") return sentence;
  return language === "zh" ? step + sentence : `${step} ${sentence}`;
}

/** For those who sell: what to do, in the units of their trade. */
export function useSalesText(run: ShownRun): string {
  const language = usePane((state) => state.language);
  const words = usePane((state) => state.words);
  const metrics = useMetrics();
  const { assessment, portfolio, draft, account } = run;
  const reason = accountReason(assessment, portfolio, account);
  const gap = accountGap(assessment, portfolio, account);
  const columnOf = (criterion: number): string => draft.criteria[criterion]?.column ?? "";
  const stepsOf = (targets: readonly MetricTarget[]): SalesStep[] =>
    targets.map(({ criterion, ...step }) => ({ ...step, column: columnOf(criterion) }));
  const targets = (ratings: readonly number[] | null | undefined): MetricTarget[] =>
    ratings ? metricTargets(assessment, portfolio, account, ratings) : [];
  const together = targets(gap?.together);
  const needed = (gap?.together ?? []).flatMap((rating, index) =>
    rating > (assessment.ratings[index]?.[account] as number) && (assessment.criteria[index]?.weight ?? 0) > 0
      ? [index]
      : [],
  );
  const stateIs = (state: number): string[] =>
    portfolio.metrics.filter((column) => column.state[account] === state).map(({ header }) => header);
  const isCheck = assessment.status[account] === CHECK;
  const gate = cappingGate(assessment, portfolio, account);
  const isOverridden = assessment.decidedBy[account] === "override";
  const override = overridesByAccount(draft.overrides).get(accountKey(portfolio.ids[account] ?? ""));
  return salesSentence(
    {
      name: portfolio.names[account] ?? "",
      tier: labelOf(run, assessment.tier[account], isCheck ? words.check : words.unrated),
      next: gap === null ? null : labelOf(run, gap.tier, ""),
      alone: stepsOf(targets(gap?.alone)),
      together: together.length === needed.length ? stepsOf(together) : null,
      improvable: needed.map(columnOf),
      strong: (reason?.strong ?? []).slice(0, CARRIES).flatMap(({ criterion }) => {
        const now = portfolio.metrics[criterion]?.values[account] ?? NaN;
        return Number.isNaN(now) ? [] : [{ column: columnOf(criterion), now }];
      }),
      missing: stateIs(MISSING),
      faulty: stateIs(FAULTY),
      gate: gate && {
        column: gate.gate.column,
        op: gate.gate.op,
        value: contentOf(gate.cell),
        limit: contentOf(gate.gate.value),
        reason: gate.gate.reason,
      },
      hand: isOverridden ? (override?.reason ?? "") : null,
    },
    language,
    (value, column) => metrics(column).write(value),
  );
}
