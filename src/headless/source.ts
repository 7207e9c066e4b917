import type { Source } from "../workbook/job";
import { RefusedInput } from "./refusal";

export interface Wanted {
  readonly sheet: string | null;
  readonly table: string | null;
  /** The table that the workbook's own model names. */
  readonly modelTable: string | null;
}

/**
 * The list of accounts to tier: the table asked for, the largest list on the sheet asked for, the model's table,
 * else the largest list of the workbook.
 *
 * @throws {RefusedInput} where there is no such list
 */
export function chooseSource(sources: readonly Source[], wanted: Wanted): Source {
  if (sources.length === 0) throw new RefusedInput((texts, file) => texts.noSource(file));
  const same = (a: string | null, b: string): boolean => a !== null && a.toLowerCase() === b.toLowerCase();
  const { table, sheet, modelTable } = wanted;
  if (table !== null) {
    const known = sources.flatMap((source) => source.table ?? []);
    const found = sources.find((source) => same(source.table, table));
    if (found === undefined) throw new RefusedInput((texts) => texts.noTable(table, known.join(", ")));
    return found;
  }
  const candidates = sheet === null ? sources : sources.filter((source) => same(source.sheet, sheet));
  const known = sources.map(sourceName).join(", ");
  if (sheet !== null && candidates.length === 0)
    throw new RefusedInput((texts) => texts.noSheet(sheet, known));
  const ofModel = candidates.find((source) => modelTable !== null && same(source.table, modelTable));
  return ofModel ?? candidates.reduce((largest, own) => (own.rows > largest.rows ? own : largest));
}

/** How prose names a source: its table, or its sheet and address. */
export function sourceName(source: Source): string {
  return source.table ?? `${source.sheet}!${source.address}`;
}
