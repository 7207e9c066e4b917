import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import type { Migration } from "../../draft/migration";
import { useNumbers, useTexts } from "../../usePane";
import { useMoveColors } from "./moveColors";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
  },
  number: { fontSize: "28px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  words: { fontWeight: tokens.fontWeightSemibold },
  counts: { display: "flex", flexWrap: "wrap", columnGap: "16px", color: tokens.colorNeutralForeground3 },
  count: { display: "flex", alignItems: "center", gap: "4px" },
});

export interface ChangesHeadProps {
  readonly migration: Migration;
  /** Whether the list has no tiers yet. */
  readonly isFirst: boolean;
}

/** The one figure of the tab: how many accounts change tier. */
export function ChangesHead({ migration, isFirst }: ChangesHeadProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts);
  const colors = useMoveColors();
  const { count } = useNumbers();
  const { up, down, fresh, stay, moves } = migration;
  const changed = isFirst ? fresh : moves.length;
  const others = moves.length - up - down;
  const word = isFirst ? texts.head.first : changed === 1 ? texts.head.change : texts.head.changes;
  const told = (text: string, number: number): string => fill(text, { count: count(number) });
  return (
    <div>
      <h2 className={styles.line}>
        <span className={styles.number}>{count(changed)}</span>
        <span className={styles.words}>{word}</span>
      </h2>
      {!isFirst && (
        <div className={styles.counts}>
          <span className={styles.count}>
            <ArrowUp16Regular color={colors.up} />
            {told(texts.counts.up, up)}
          </span>
          <span className={styles.count}>
            <ArrowDown16Regular color={colors.down} />
            {told(texts.counts.down, down)}
          </span>
          {fresh > 0 && <span>{told(texts.counts.fresh, fresh)}</span>}
          {others > 0 && <span>{told(texts.other, others)}</span>}
          <span>{told(texts.counts.stay, stay)}</span>
        </div>
      )}
    </div>
  );
}
