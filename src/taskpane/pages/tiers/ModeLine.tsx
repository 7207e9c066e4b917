import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { TierBy } from "../../../model/document/types";
import { LinkButton } from "../../components/LinkButton";
import { TabList } from "../../components/TabList";
import { refitted, withTiersBy } from "../../draft/tiers";
import { usePane, useTexts } from "../../usePane";
import type { Run } from "./run";
import type { CutMoves } from "./useCutMoves";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", marginBottom: "4px" },
  refit: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: "12px",
    paddingRight: 0,
    minWidth: 0,
    whiteSpace: "nowrap",
    // High contrast draws the button's edge.
    "@media (forced-colors: active)": { paddingRight: "8px" },
  },
  turned: { display: "flex", flexWrap: "wrap", columnGap: "8px", marginBottom: "4px" },
});

const MODES: readonly TierBy[] = ["quota", "cut", "pareto"];

/** What the tiers go by, and the deliberate way to find the cuts anew. */
export function ModeLine({ assessment, draft, moves }: Run & { readonly moves: CutMoves }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts);
  const edit = usePane((state) => state.edit);
  const { by } = draft.tiers;
  const hasSize = draft.matrix.size !== null;
  const { turnedFrom } = moves;
  return (
    <>
      <div className={styles.line}>
        <TabList
          appearance="subtle-circular"
          label={texts.by.label}
          selected={by}
          onSelect={(value) => edit((model) => withTiersBy(model, value, assessment))}
          tabs={MODES.map((mode) => ({
            value: mode,
            text: texts.by[mode],
            barrier: mode === "pareto" && !hasSize ? texts.needsSize : undefined,
          }))}
        />
        {by !== "cut" && (
          <Button
            className={styles.refit}
            size="small"
            appearance="transparent"
            icon={<ArrowSync16Regular />}
            title={texts.refitHint}
            onClick={() => edit(refitted)}
          >
            {texts.refit}
          </Button>
        )}
      </div>
      <div role="status">
        {turnedFrom && (
          <div className={styles.turned}>
            <span>{fill(texts.turned, { before: texts.by[turnedFrom] })}</span>
            <LinkButton onClick={moves.turnBack}>
              {fill(texts.backTo, { before: texts.by[turnedFrom] })}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
