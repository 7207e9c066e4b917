/** Bytes that one request, or one response, may have in Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Size of a text as it travels, in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  // An upper bound decides most cases without encoding the text.
  if (bytes * 3 > PAYLOAD_LIMIT) bytes = new TextEncoder().encode(text).length;
  return bytes;
}
