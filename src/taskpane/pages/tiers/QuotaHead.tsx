import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tiersTexts } from "../../../locales/pane/tiers";
import { withQuotaIn } from "../../draft/tiers";
import { usePane, useTexts } from "../../usePane";
import type { Run } from "./run";

const useStyles = makeStyles({
  button: {
    padding: 0,
    minHeight: "24px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
  sign: { "@media (max-width: 339px)": { display: "none" } },
});

/** Head of the quotas: a click counts them in accounts, another in percent. */
export function QuotaHead({ assessment, draft }: Run): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).table;
  const edit = usePane((state) => state.edit);
  const { by, list } = draft.tiers;
  if (by === "pareto") return texts.pareto;
  const isCount = list[0]?.count !== null;
  return (
    <button
      type="button"
      className={styles.button}
      title={isCount ? texts.inPercent : texts.inAccounts}
      onClick={() => edit((model) => withQuotaIn(model, isCount ? "share" : "count", assessment))}
    >
      {texts.quotaCount}
      {!isCount && <span className={styles.sign}> %</span>}
    </button>
  );
}
