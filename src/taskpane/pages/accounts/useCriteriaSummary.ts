import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import { hasData } from "../../draft/weights";
import { useNumbers, usePane, useTexts } from "../../usePane";

/** The footer's two lines: how many criteria there are, and which dimensions have none. */
export function useCriteriaSummary(): { readonly summary: string; readonly detail?: string } {
  const texts = useTexts(accountsTexts).footer;
  const { count } = useNumbers();
  const model = usePane((state) => state.draft);
  if (!model) return { summary: texts.noModel };
  const criteria = count(model.criteria.length);
  if (model.dimensions.length === 0) return { summary: fill(texts.criteriaAlone, { criteria }) };
  const filled = model.dimensions.filter(({ name }) => hasData(model, name)).length;
  const empty = model.dimensions.length - filled;
  const summary = fill(texts.criteria, { criteria, dimensions: count(filled) });
  if (empty === 0) return { summary, detail: texts.full };
  return { summary, detail: empty === 1 ? texts.emptyOne : fill(texts.empty, { count: count(empty) }) };
}
