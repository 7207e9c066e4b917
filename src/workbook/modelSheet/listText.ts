/**
 * Several texts in one cell, one a line. A text that is empty or holds a line end or a quote stands in quotes,
 * its own quotes doubled, as in a CSV file.
 */
export function joinLines(texts: readonly string[]): string {
  return texts
    .map((text) => (text === "" || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text))
    .join("\n");
}

/** The texts of a cell that joinLines or an analyst wrote. */
export function splitLines(cell: string): string[] {
  const lines = cell.match(/"(?:[^"]|"")*"(?=\r?\n|$)|[^\r\n]+/g) ?? [];
  return lines.map((line) => (/^".*"$/s.test(line) ? line.slice(1, -1).replace(/""/g, '"') : line));
}
