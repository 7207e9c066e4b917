/** Rectangle on a sheet; rows and columns count from 1, ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a column that counts from 1: 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Number of a column, from 1: "A" is 1, "AA" is 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Reads "A1:J90" or "A1", with or without "$" and a sheet's name before it. */
export function parseAddress(address: string): Rectangle {
  const cells = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const [, left = "A", top = "1", right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cells) ?? [];
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

/** "A1:J90"; one cell is "A1". */
export function formatAddress({ top, left, bottom, right }: Rectangle): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** A sheet's name as a formula writes it before a cell: "'KAM Ratings'!". */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}
