import { FileError } from "../fileError";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Refuses by its first bytes what is not a zip at all. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new FileError("EMPTY");
  if (begins(OLE)) throw new FileError(holdsUtf16(bytes, "EncryptedPackage") ? "ENCRYPTED" : "XLS");
  if (!begins(ZIP)) throw new FileError("NOT_XLSX");
}

/** Whether a name stands in the directory of a compound file, which spells names in UTF-16. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name, (char) => char.charCodeAt(0));
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}
