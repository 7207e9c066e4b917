import type { ModelErrorCode } from "../../model/error";
import { ModelError } from "../../model/error";
import type { SheetDocument } from "./document";

/** The part of a criterion that a refusal is about which names the criterion only. */
const PART_OF_CRITERION: Partial<Record<ModelErrorCode, string>> = {
  WEIGHT_NEGATIVE: "weight",
  ANCHORS_NOT_POSITIVE: "worst",
};

/** The place of a refusal that names none. */
const PATH_OF: Partial<Record<ModelErrorCode, string>> = {
  BUFFER_TOO_WIDE: "tiers.buffer",
  CUTS_UNSORTED: "tiers.list",
  LABELS_COUNT: "tiers.list",
  QUOTA_MIXED: "tiers.list",
  QUOTA_SUM: "tiers.list",
  WEIGHTS_ZERO: "criteria",
  NO_CRITERIA: "criteria",
};

/** The same refusal with the cell of KAM Model that is to be put right. */
export function blameCell(error: ModelError, { cells, criteria }: SheetDocument, sheet: string): ModelError {
  const { path, column } = error.where;
  const index = column === undefined ? -1 : criteria.indexOf(column);
  const part = PART_OF_CRITERION[error.code];
  const named = part === undefined ? `criteria[${index}]` : `criteria[${index}].${part}`;
  const known = PATH_OF[error.code];
  const address =
    nearest(path ?? "", cells) ?? cells.get(named) ?? (known === undefined ? undefined : cells.get(known));
  return address === undefined
    ? error
    : new ModelError(error.code, { ...error.where, cell: `${sheet}!${address}` });
}

/** The cell of a path, or of what it is part of: "criteria[2].bands[0].from" lies with "criteria[2]". */
function nearest(path: string, cells: ReadonlyMap<string, string>): string | undefined {
  for (let part = path; part !== ""; part = part.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, "")) {
    const address = cells.get(part);
    if (address !== undefined) return address;
  }
  return undefined;
}
