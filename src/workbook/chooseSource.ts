import { WorkbookError } from "./error";
import type { Source } from "./job";

/**
 * The list of accounts that an analyst means without naming one: the largest on the sheet in front; where that sheet
 * has none (it is one of ours, say), the list that was tiered before, else the only one of the workbook.
 *
 * @param front name of the sheet in front
 * @param modelTable the table that KAM Model names
 * @throws {WorkbookError} NO_LIST
 */
export function chooseSource(sources: readonly Source[], front: string, modelTable: string | null): Source {
  const chosen =
    largest(sources.filter(({ sheet }) => sheet === front)) ??
    sources.find(({ table }) => table !== null && table === modelTable) ??
    largest(sources.filter(({ own }) => own.length > 0)) ??
    (sources.length === 1 ? sources[0] : undefined);
  if (!chosen) throw new WorkbookError("NO_LIST", { sheet: front });
  return chosen;
}

function largest(sources: readonly Source[]): Source | undefined {
  return [...sources].sort((one, other) => other.rows - one.rows)[0];
}
