/**
 * A single value for all cells of a range, as Excel takes it; Microsoft's types know arrays only.
 * Source: Microsoft Learn, "Excel JavaScript object model", "Update all cells in a range".
 */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}
