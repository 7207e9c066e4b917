import { findSheet } from "../../workbook/sheets";
import type { PaneStore } from "./state";
import type { Surroundings } from "./surroundings";

/** An analyst types one cell after the other: the workbook is read once they pause. */
const PAUSE = 400;

/** Arrow keys run through rows: the account is told once they rest. */
const REST = 120;

/**
 * Keeps the pane in step with the workbook: what is edited, added or deleted beside it is noticed, read and told.
 * Edits on sheets that the pane does not read are let pass.
 */
export async function watchWorkbook(store: PaneStore, { run }: Surroundings): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touched = new Set<string>();
  const look = (): void => {
    if (store.getState().activity.kind === "busy") later();
    else void catchUp();
  };
  const catchUp = async (): Promise<void> => {
    clearTimeout(timer);
    if (touched.size === 0) return;
    const sheets = new Set(touched);
    touched.clear();
    const isOurs = await run((context) => concerns(context, sheets, store)).catch(() => {
      // Excel is busy with something else: the next edit asks for these as well.
      for (const sheet of sheets) touched.add(sheet);
      return false;
    });
    if (isOurs) await store.getState().follow();
  };
  store.setState({ catchUp });
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  const onEdit = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    touched.add(worksheetId);
    later();
  };
  const onMoved = async (): Promise<void> => {
    touched.add(ANY);
    later();
  };
  let reading: ReturnType<typeof setTimeout> | undefined;
  const onCalculated = async (): Promise<void> => {
    clearTimeout(reading);
    reading = setTimeout(() => void store.getState().followTiers(), PAUSE);
  };
  let following: ReturnType<typeof setTimeout> | undefined;
  const onSelected = async (): Promise<void> => {
    clearTimeout(following);
    if (store.getState().page !== "understand") return;
    following = setTimeout(() => void store.getState().followSelection(), REST);
  };
  await run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(onEdit);
    worksheets.onCalculated.add(onCalculated);
    worksheets.onDeleted.add(onMoved);
    worksheets.onSelectionChanged.add(onSelected);
    tables.onAdded.add(onMoved);
    tables.onDeleted.add(onMoved);
    await context.sync();
  });
}

const ANY = "any";

/** Whether one of the edited sheets holds the open list or the model, or a list may have come. */
async function concerns(
  context: Excel.RequestContext,
  sheets: ReadonlySet<string>,
  store: PaneStore,
): Promise<boolean> {
  const { source, phase } = store.getState();
  if (sheets.has(ANY) || phase === "empty" || source === null) return true;
  const model = await findSheet(context, "model");
  const read = [context.workbook.worksheets.getItemOrNullObject(source.sheet), ...(model ? [model] : [])];
  for (const sheet of read) sheet.load("id");
  await context.sync();
  return read.some((sheet) => sheet.isNullObject || sheets.has(sheet.id));
}
