/**
 * A text as it is handed to a cell so that it stays this text: "=1+1", "-", "00123", "1-2", "TRUE" would become a
 * formula, a number, a date or a boolean. The apostrophe is Excel's own sign for text and is not part of it.
 */
export function asText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** Words that start with a letter and hold no digit are never read as anything else, but for the booleans. */
function isPlain(text: string): boolean {
  return text === "" || (/^\p{L}\P{Nd}*$/u.test(text) && !/^(true|false)$/i.test(text));
}
