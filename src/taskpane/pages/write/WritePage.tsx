import { useEffect, useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import { LinkButton } from "../../components/LinkButton";
import { Page } from "../../components/Page";
import { migrationOf } from "../../draft/migration";
import { isWriting } from "../../store/activitySlice";
import { failureSentence } from "../../store/failure";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { Refusal } from "../accounts/Refusal";
import { ChangesHead } from "./ChangesHead";
import { DoneSection } from "./DoneSection";
import { LargestChanges } from "./LargestChanges";
import { MigrationTable } from "./MigrationTable";
import { ModeSection } from "./ModeSection";
import { PartsSection } from "./PartsSection";

/** What changes, what is written where, and the writing itself. */
export function WritePage(): ReactNode {
  const texts = useTexts(writeTexts);
  const { count } = useNumbers();
  const pending = usePane((state) => state.pending);
  const plan = usePane((state) => state.plan);
  const write = usePane((state) => state.write);
  const language = usePane((state) => state.language);
  const source = usePane((state) => state.source);
  usePreparation();
  const barrier =
    plan === null ? texts.parts.looking : plan.refusal && failureSentence(plan.refusal, language, source);
  const sheets = plan?.parts.filter(({ kind }) => kind !== "columns").length ?? 0;
  const columns = plan?.parts.find(({ kind }) => kind === "columns")?.count ?? 0;
  return (
    <Page
      summary={fill(texts.footer.parts, { sheets, columns })}
      detail={<FooterDetail />}
      action={{
        label: fill(texts.write, { count: count(pending?.portfolio.count ?? 0) }),
        act: () => void write(),
        isWork: true,
        blockedBy: barrier,
      }}
    >
      <Body />
    </Page>
  );
}

/** The run is worked out anew whenever the model, the list or the mode has changed. */
function usePreparation(): void {
  const prepare = usePane((state) => state.prepare);
  const draft = usePane((state) => state.draft);
  const grid = usePane((state) => state.grid);
  const mode = usePane((state) => state.mode);
  const chart = usePane((state) => state.matrixChart);
  const language = usePane((state) => state.language);
  const isBusy = usePane((state) => state.activity.kind === "busy");
  useEffect(() => {
    if (!isBusy) void prepare();
  }, [prepare, draft, grid, mode, chart, language, isBusy]);
}

/** While a run is written: the way out. Before: the way back. */
function FooterDetail(): ReactNode {
  const texts = useTexts(writeTexts);
  const isBusyWriting = usePane((state) => isWriting(state.activity));
  const isCancelling = usePane((state) => state.isCancelling);
  const cancel = usePane((state) => state.cancel);
  if (!isBusyWriting) return texts.footer.undo;
  return isCancelling ? texts.cancelling : <LinkButton onClick={cancel}>{texts.cancel}</LinkButton>;
}

function Body(): ReactNode {
  const pending = usePane((state) => state.pending);
  const sheetTiers = usePane((state) => state.sheetTiers);
  const words = usePane((state) => state.words);
  const isRefused = usePane((state) => state.refusal !== null && state.refusal !== undefined);
  const migration = useMemo(
    () => pending && migrationOf(pending.assessment, pending.portfolio, sheetTiers, words),
    [pending, sheetTiers, words],
  );
  if (isRefused) return <Refusal />;
  if (!pending || !migration) return null;
  return (
    <>
      <DoneSection />
      <ChangesHead migration={migration} isFirst={sheetTiers === null} />
      <MigrationTable migration={migration} run={pending} isFirst={sheetTiers === null} />
      {migration.moves.length > 0 && <LargestChanges moves={migration.moves} run={pending} />}
      <PartsSection />
      <ModeSection run={pending} />
    </>
  );
}
