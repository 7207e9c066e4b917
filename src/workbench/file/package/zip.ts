import { unzipSync, zipSync } from "fflate";
import { FileError } from "../fileError";

/** Unpacked bytes; Excel's own largest workbooks stay below. */
const LARGEST = 1 << 30;
const MOST_PARTS = 10_000;

/** Unpacks a zip into its parts by path; sizes are checked before anything is unpacked. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > LARGEST || ++count > MOST_PARTS) throw new FileError("TOO_LARGE", name);
        return !name.endsWith("/");
      },
    });
    return new Map(
      Object.entries(entries).map(([path, part]) => [path.replace(/\\/g, "/").replace(/^\//, ""), part]),
    );
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("DAMAGED", "zip", { cause: error });
  }
}

/** Excel wants the content types first; the date is fixed so that equal books give equal files. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = "[Content_Types].xml";
  const paths = [first, ...Array.from(parts.keys()).filter((path) => path !== first)];
  const entries = Object.fromEntries(paths.map((path) => [path, parts.get(path) ?? new Uint8Array()]));
  return zipSync(entries, { level: 3, mtime: "1980-01-01T12:00:00" });
}
