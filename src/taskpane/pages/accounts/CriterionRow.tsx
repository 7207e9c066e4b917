import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Criterion } from "../../../model/document/types";
import { Tag } from "../../components/Tag";
import { isFromData, withoutCriterion } from "../../draft/criteria";
import { usePane, useTexts } from "../../usePane";
import { ColumnHistogram } from "./ColumnHistogram";
import { CriterionDetails } from "./CriterionDetails";
import { useColumn } from "./useColumn";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "center", minHeight: "44px", gap: "8px" },
  tick: { flexShrink: 0, marginLeft: "-8px", "& .fui-Checkbox__indicator": { margin: "4px 8px" } },
  text: { flex: 1, minWidth: 0 },
  name: {
    display: "block",
    fontSize: "14px",
    lineHeight: "20px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  facts: { display: "flex", alignItems: "center", gap: "4px", overflow: "hidden" },
  dimension: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  chart: { width: "22%", minWidth: "56px", maxWidth: "104px", flexShrink: 0 },
  open: { flexShrink: 0 },
});

export interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A criterion in 44 px: tick, name, direction, dimension, axis, scale, and how its figures spread. */
export function CriterionRow({ criterion, isOpen, toggle }: CriterionRowProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const details = useId();
  const edit = usePane((state) => state.edit);
  const isLast = usePane((state) => state.draft?.criteria.length === 1);
  const { column, dimension, axis, scale, direction } = criterion;
  const isTyped = useIsTyped(criterion);
  const Arrow = direction === "max" ? ArrowUp12Regular : ArrowDown12Regular;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Checkbox
          className={styles.tick}
          checked
          disabled={isLast}
          title={isLast ? texts.last : undefined}
          aria-label={fill(texts.judge, { column })}
          onChange={() => edit((model) => withoutCriterion(model, column))}
        />
        <div className={styles.text}>
          <span className={styles.name} title={column}>
            {column}
          </span>
          <div className={styles.facts}>
            <Arrow className={styles.arrow} role="img" aria-label={texts.directions[direction]} />
            <span className={styles.dimension} title={dimension}>
              {dimension}
            </span>
            {axis !== "none" && <Tag>{texts.axes[axis]}</Tag>}
            {scale !== "linear" && <Tag>{texts.scales[scale]}</Tag>}
            {isTyped && <Tag>{texts.typed}</Tag>}
          </div>
        </div>
        <div className={styles.chart}>
          <ColumnHistogram criterion={criterion} />
        </div>
        <Button
          className={styles.open}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-label={fill(texts.open, { column })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={toggle}
        />
      </div>
      {isOpen && (
        <div id={details}>
          <CriterionDetails criterion={criterion} />
        </div>
      )}
    </li>
  );
}

/** Whether an anchor is neither what the column gives nor what was proposed. */
function useIsTyped(criterion: Criterion): boolean {
  const column = useColumn(criterion.column);
  const anchors = usePane((state) => state.draft?.anchors ?? "p5p95");
  const proposed = usePane((state) =>
    state.proposed?.criteria.find((own) => own.column === criterion.column),
  );
  return useMemo(() => {
    if (!column || (criterion.scale !== "linear" && criterion.scale !== "log")) return false;
    const { worst, best } = criterion;
    if (worst === proposed?.worst && best === proposed?.best) return false;
    try {
      return !isFromData(criterion, column, anchors);
    } catch {
      return true;
    }
  }, [criterion, column, anchors, proposed]);
}
