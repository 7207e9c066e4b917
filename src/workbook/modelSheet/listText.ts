const SEPARATOR = "; ";

/**
 * Several texts in one cell: "Corporate; Home Office". A text that is empty, starts or ends in white space or holds a
 * semicolon or a quote stands in quotes, its own quotes doubled, as in a CSV file.
 */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => (text === text.trim() && /^[^;"]+$/.test(text) ? text : `"${text.replace(/"/g, '""')}"`))
    .join(SEPARATOR);
}

/** The texts of a cell that joinTexts or an analyst wrote. */
export function splitTexts(cell: string): string[] {
  const texts = cell.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]+))/g);
  return [...texts].flatMap(([, quoted, plain = ""]) => {
    if (quoted !== undefined) return quoted.replace(/""/g, '"');
    return plain.trim() || [];
  });
}
