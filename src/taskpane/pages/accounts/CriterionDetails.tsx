import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Criterion } from "../../../model/document/types";
import { AnchorFields } from "./AnchorFields";
import { CriterionFields } from "./CriterionFields";
import { RatingSpread } from "./RatingSpread";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    marginBottom: "8px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
  },
  wide: { gridColumn: "1 / -1" },
});

/** All of a criterion: its fields, what its scale does to the ratings, and why it was proposed. */
export function CriterionDetails({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <CriterionFields criterion={criterion} />
      <AnchorFields key={`${criterion.worst} ${criterion.best}`} criterion={criterion} />
      <div className={styles.wide}>
        <RatingSpread criterion={criterion} />
        <Reasons criterion={criterion} />
      </div>
    </div>
  );
}
