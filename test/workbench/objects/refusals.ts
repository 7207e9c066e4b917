import { openBook } from "../openBook";

export type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Code of the refusal that an add-in meets; null where it meets none. */
export async function codeOf(act: Act): Promise<string | null> {
  const { run } = openBook();
  return run(async (context, sheet) => {
    act(sheet, context);
    await context.sync();
    return null;
  }).catch((error: unknown) => (error as { code: string }).code);
}

/** A new table in A1:B3. */
export function tableIn(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Name", "Size"],
    ["a", 1],
    ["b", 2],
  ];
  const made = sheet.tables.add("A1:B3", true);
  made.name = "Accounts";
  return made;
}
