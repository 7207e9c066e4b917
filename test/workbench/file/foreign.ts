import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** A workbook that an npm package ships, made by another program: "xlsx-populate/examples/ranges/template.xlsx". */
export function packagedWorkbook(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../../node_modules", path)));
}

/** Paths of the parts that one file has and the other has not, or has otherwise, after decompression. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  const isSame = (path: string): boolean => {
    const [first, second] = [left[path], right[path]];
    return first !== undefined && second !== undefined && Buffer.compare(first, second) === 0;
  };
  return [...paths].filter((path) => !path.endsWith("/") && !isSame(path)).sort();
}
