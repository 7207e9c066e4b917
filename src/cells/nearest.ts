/** Share of a header's letters that may differ for it to be offered as a correction. */
const TOLERANCE = 0.4;

/** The header that `wanted` was probably meant to be; null where none is near. */
export function nearestHeader(wanted: string, headers: readonly string[]): string | null {
  const plain = plainOf(wanted);
  let nearest: string | null = null;
  let least = Math.max(plain.length, 1) * TOLERANCE;
  for (const header of headers) {
    const distance = editDistance(plain, plainOf(header));
    if (distance <= least && (nearest === null || distance < least)) [nearest, least] = [header, distance];
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
