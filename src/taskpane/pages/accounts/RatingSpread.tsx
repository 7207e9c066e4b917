import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Criterion, Scale } from "../../../model/document/types";
import { Bars } from "../../components/Bars";
import { rescaled } from "../../draft/criteria";
import { ratingBins, type RatingBins } from "../../draft/histogram";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { useColumn } from "./useColumn";

const useStyles = makeStyles({
  pair: { display: "flex", alignItems: "center", gap: "4px" },
  one: { flex: 1, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "4px", marginBottom: "2px" },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** What the scale does: ratings on a linear scale, then on the chosen one, at equal size. */
export function RatingSpread({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const styles = useStyles();
  const column = useColumn(criterion.column);
  const anchors = usePane((state) => state.draft?.anchors ?? "p5p95");
  const [before, after] = useMemo(() => {
    const bins = (own: () => Criterion): RatingBins | null => {
      try {
        return column ? ratingBins(column, own(), anchors) : null;
      } catch {
        return null;
      }
    };
    const linear = (): Criterion => (column ? rescaled(criterion, "linear", column, anchors) : criterion);
    return [criterion.scale === "linear" ? null : bins(linear), bins(() => criterion)];
  }, [criterion, column, anchors]);
  return (
    <div className={styles.pair}>
      {before && <Spread scale="linear" bins={before} isChosen={false} />}
      {before && <ArrowRight12Regular className={styles.arrow} aria-hidden />}
      {after && <Spread scale={criterion.scale} bins={after} isChosen />}
    </div>
  );
}

interface SpreadProps {
  readonly scale: Scale;
  readonly bins: RatingBins;
  readonly isChosen: boolean;
}

function Spread({ scale, bins, isChosen }: SpreadProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).ratings;
  const { count } = useNumbers();
  const median = Number.isNaN(bins.median) ? "–" : count(bins.median);
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <span className={mergeClasses(isChosen && styles.chosen)}>{texts[scale]}</span>
        <span className={styles.quiet}>{fill(texts.median, { median })}</span>
      </div>
      <Bars
        height={32}
        bars={bins.counts.map((own) => ({ count: own, tone: isChosen ? "brand" : "grey" }))}
        label={fill(texts.chart, { scale: texts[scale], median })}
      />
    </div>
  );
}
