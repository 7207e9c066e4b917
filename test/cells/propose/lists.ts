import Papa from "papaparse";
import { gridOf } from "../../../src/cells/headers";
import type { Grid } from "../../../src/cells/grid";

/** A .csv as cells: a text that is a number becomes one. */
export function gridOfCsv(csv: string): Grid {
  const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return gridOf(
    rows.map((row, index) =>
      row.map((text) => (index > 0 && text !== "" && !isNaN(Number(text)) ? Number(text) : text)),
    ),
  );
}

/** Twelve accounts with the columns given; a function makes an account's entry from its number, 0 to 11. */
export function gridWith(
  columns: Readonly<Record<string, (account: number) => number | string | null>>,
): Grid {
  const accounts = Array.from({ length: 12 }, (_, account) => account);
  const names = ["Name", ...Object.keys(columns)];
  const entries = Object.values(columns);
  return gridOf([
    names,
    ...accounts.map((account) => [`Account ${account}`, ...entries.map((entry) => entry(account))]),
  ]);
}
