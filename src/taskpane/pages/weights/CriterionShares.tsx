import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { weightsTexts } from "../../../locales/pane/weights";
import { WHOLE } from "../../../model/weight/balance";
import type { Weight } from "../../draft/weights";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "0 28px 0 28px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(48px, 20%) 46px 38px",
    alignItems: "center",
    gap: "4px",
    minHeight: "28px",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  share: { textAlign: "right", color: tokens.colorNeutralForeground3 },
  weight: { textAlign: "right" },
});

/** How the criteria of a dimension share its weight: slider, share, effective weight. */
export function CriterionShares({ weight }: { readonly weight: Weight }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const move = usePane((state) => state.moveShare);
  const isHeld = usePane((state) => state.weighing === "locked");
  const isAlone = weight.criteria.length === 1;
  return (
    <ul className={styles.list}>
      {weight.criteria.map(({ column, share }) => (
        <li key={column} className={styles.line}>
          <span className={styles.name} title={column}>
            {column}
          </span>
          {isAlone ? (
            <span />
          ) : (
            <WeightSlider
              label={fill(texts.shareOf, { column, dimension: weight.name })}
              tenths={share}
              isHeld={isHeld}
              onMove={(tenths) => move(column, tenths)}
            />
          )}
          <span className={styles.share}>{fill(texts.valueText, { percent: tenth(share / 10) })}</span>
          <span className={styles.weight}>{tenth((weight.tenths * share) / WHOLE / 10)}</span>
        </li>
      ))}
    </ul>
  );
}
