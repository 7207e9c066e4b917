import { lazy, Suspense, type ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { usePane, useTexts } from "../../usePane";
import { CriteriaSection } from "./CriteriaSection";
import { HealthSection } from "./HealthSection";
import { SourceSection } from "./SourceSection";
import { useCriteriaSummary } from "./useCriteriaSummary";

const Refusal = lazy(() => import("./Refusal").then((file) => ({ default: file.Refusal })));

/** Which accounts are judged, by which columns, and how. */
export function AccountsPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const goTo = usePane((state) => state.goTo);
  const hasModel = usePane((state) => state.draft !== null);
  const isRefused = usePane((state) => state.refusal !== null);
  const blockedBy = hasModel ? null : texts.tabsOff;
  return (
    <Page
      {...useCriteriaSummary()}
      action={{ label: texts.next.weights, act: () => goTo("weights"), blockedBy }}
    >
      <SourceSection />
      <Suspense>{isRefused && <Refusal />}</Suspense>
      <HealthSection />
      <CriteriaSection />
    </Page>
  );
}
