import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { tiersTexts } from "../../../locales/pane/tiers";
import { Page } from "../../components/Page";
import { useChanges } from "../../frame/useChanges";
import { usePane, useTexts } from "../../usePane";
import { Refusal } from "../accounts/Refusal";
import { BufferFold } from "./BufferFold";
import { GatesFold } from "./GatesFold";
import { MatrixSection } from "./MatrixSection";
import { ModeLine } from "./ModeLine";
import { NamesFold } from "./NamesFold";
import { OverridesFold } from "./OverridesFold";
import { ScoresSection } from "./ScoresSection";
import { TierTable } from "./TierTable";
import { TierWarnings } from "./TierWarnings";
import { useCutMoves } from "./useCutMoves";

/** How many accounts each tier takes, and where they stand in the value matrix. */
export function TiersPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const { refused } = useTexts(tiersTexts);
  const goTo = usePane((state) => state.goTo);
  const isRefused = usePane((state) => state.assessment === null);
  return (
    <Page
      {...useChanges()}
      action={{ label: texts.next.write, act: () => goTo("write"), blockedBy: isRefused ? refused : null }}
    >
      <Tiers />
    </Page>
  );
}

function Tiers(): ReactNode {
  const moves = useCutMoves();
  const assessment = usePane((state) => state.assessment);
  const portfolio = usePane((state) => state.portfolio);
  const draft = usePane((state) => state.draft);
  if (!assessment || !portfolio || !draft) return <Refusal />;
  const run = { assessment, portfolio, draft };
  return (
    <>
      <ModeLine {...run} moves={moves} />
      <TierTable {...run} />
      <TierWarnings {...run} />
      <ScoresSection {...run} moves={moves} />
      <MatrixSection {...run} moves={moves} />
      <div>
        <BufferFold {...run} />
        <GatesFold {...run} />
        <OverridesFold {...run} />
        <NamesFold {...run} />
      </div>
    </>
  );
}
