import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Criterion } from "../../../model/document/types";
import { Bars } from "../../components/Bars";
import { columnBins } from "../../draft/histogram";
import { useMetrics, useNumbers, usePane, useTexts } from "../../usePane";
import { useColumn } from "./useColumn";

const useStyles = makeStyles({
  ends: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: "10px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground3,
  },
});

/** More letters than these touch under the bars of a narrow pane. */
const MOST_LETTERS = 9;

/** How a column's figures spread, with the anchors under the ends; what lies beyond them is pale. */
export function ColumnHistogram({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const { count } = useNumbers();
  const { write, brief } = useMetrics()(criterion.column);
  const column = useColumn(criterion.column);
  const anchors = usePane((state) => state.draft?.anchors ?? "p5p95");
  const bins = useMemo(
    () => (column ? columnBins(column, criterion, anchors) : null),
    [column, criterion, anchors],
  );
  if (!bins) return null;
  const [low, high] = [write(bins.low, 3), write(bins.high, 3)];
  const isLong = low.length + high.length > MOST_LETTERS;
  const total = bins.bars.reduce((sum, own) => sum + own.count, 0);
  return (
    <>
      <Bars
        height={20}
        bars={bins.bars.map(({ count, isBeyond }) => ({ count, tone: isBeyond ? "pale" : "grey" }))}
        label={fill(texts.histogram, { column: criterion.column, count: count(total), low, high })}
      />
      <div className={styles.ends} aria-hidden>
        <span>{isLong ? brief(bins.low) : low}</span>
        <span>{isLong ? brief(bins.high) : high}</span>
      </div>
    </>
  );
}
