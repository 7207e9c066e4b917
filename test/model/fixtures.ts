import { parseModel } from "../../src/model/document/parse";
import {
  FAULTY,
  KNOWN,
  MISSING,
  type Column,
  type Fault,
  type Portfolio,
  type RawCell,
} from "../../src/model/portfolio/types";
import type { Model } from "../../src/model/document/types";

/** A number is known, null missing, a text faulty. */
export type Cell = number | string | null;

/** A model of one linear criterion, 0 to 100, with the cuts 80, 65, 50; `parts` replace or add to it. */
export function modelOf(parts: object = {}): Model {
  return parseModel({
    version: 1,
    account: "Name",
    criteria: [{ column: "Value", worst: 0, best: 100 }],
    tiers: tiersOf(),
    ...parts,
  });
}

export const LABELS = ["Strategic", "Core", "Potential", "Service"] as const;

/** Tiers by the cuts 80, 65, 50 under the rule `bands`; `parts` replace or add to it. */
export function tiersOf(parts: object = {}): object {
  const cuts = [80, 65, 50];
  return { rule: "bands", list: LABELS.map((label, index) => ({ label, cut: cuts[index] })), ...parts };
}

/** Accounts A, B, C… with one row of cells each; columns in the order of the model's criteria. */
export function portfolioOf(
  model: Model,
  rows: readonly (readonly Cell[])[],
  more: {
    readonly size?: readonly Cell[];
    readonly gates?: readonly (readonly RawCell[])[];
    readonly previous?: readonly number[];
    readonly ids?: readonly string[];
  } = {},
): Portfolio {
  const faults: Fault[] = [];
  const metrics = model.criteria.map(({ column }, index) =>
    columnOf(
      column,
      rows.map((row) => row[index] ?? null),
      faults,
    ),
  );
  const names = rows.map(
    (_, account) => String.fromCharCode(65 + (account % 26)) + (account < 26 ? "" : account),
  );
  return {
    count: rows.length,
    rows: Int32Array.from(rows, (_, account) => account + 1),
    names,
    ids: more.ids ?? names,
    metrics,
    size: more.size ? columnOf(model.matrix.size ?? "Size", more.size, faults) : null,
    gates: more.gates ?? [],
    previous: more.previous ? Int16Array.from(more.previous) : null,
    faults,
  };
}

function columnOf(header: string, cells: readonly Cell[], faults: Fault[]): Column {
  cells.forEach((content, account) => {
    if (typeof content === "string") faults.push({ row: account + 1, column: header, content });
  });
  return {
    header,
    values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
    state: Uint8Array.from(cells, (cell) =>
      cell === null ? MISSING : typeof cell === "string" ? FAULTY : KNOWN,
    ),
  };
}
