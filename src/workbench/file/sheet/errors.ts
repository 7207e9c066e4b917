import type { ErrorCode } from "../../book/types";

const ON_DISK: ReadonlySet<string> = new Set<ErrorCode>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#GETTING_DATA",
]);

/** Errors younger than the format stand in a file as #VALUE!. */
export function errorOnDisk(error: string): ErrorCode {
  return ON_DISK.has(error) ? (error as ErrorCode) : "#VALUE!";
}
