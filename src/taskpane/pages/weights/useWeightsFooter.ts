import { fill } from "../../../cells/fill";
import { frameTexts } from "../../../locales/pane/frame";
import { weightsTexts } from "../../../locales/pane/weights";
import type { PageProps } from "../../components/Page";
import { unallocated } from "../../draft/weights";
import { useChanges } from "../../frame/useChanges";
import { useNumbers, usePane, useTexts } from "../../usePane";

/** What the weights do to the tiers; nothing of it while the accounts are hidden. */
export function useWeightsFooter(): Omit<PageProps, "children"> {
  const frame = useTexts(frameTexts);
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const changes = useChanges();
  const weighing = usePane((state) => state.weighing);
  const setWeighing = usePane((state) => state.setWeighing);
  const goTo = usePane((state) => state.goTo);
  const missing = usePane((state) => (state.draft ? unallocated(state.draft) : 0));
  if (weighing === "hidden")
    return {
      summary: texts.hiddenSummary,
      detail: texts.hiddenDetail,
      action: { label: texts.lockAll, act: () => setWeighing("locked") },
    };
  const detail =
    missing > 0 ? fill(texts.unallocatedDetail, { percent: tenth(missing / 10) }) : changes.detail;
  return { ...changes, detail, action: { label: frame.next.tiers, act: () => goTo("tiers") } };
}
