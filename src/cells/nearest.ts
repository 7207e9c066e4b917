/** Share of the letters that may differ for a header to be offered as a correction. */
const TOLERANCE = 0.4;

/** The header that `wanted` was probably meant to be; null where none is near. */
export function nearestHeader(wanted: string, headers: readonly string[]): string | null {
  const plain = plainOf(wanted);
  let nearest: string | null = null;
  let least = TOLERANCE;
  for (const header of headers) {
    const other = plainOf(header);
    const difference = editDistance(plain, other) / Math.max(plain.length, other.length, 1);
    if (difference < least) [nearest, least] = [header, difference];
  }
  return nearest;
}

/** A header without letter case, spaces and underscores. */
function plainOf(header: string): string {
  return header.toLowerCase().replace(/[\s_]/g, "");
}

/** Levenshtein 1966: letters inserted, deleted or replaced to turn one text into the other. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (above[j - 1] ?? 0) + Number(from[i - 1] !== to[j - 1]);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[to.length] ?? 0;
}
