import { FileError } from "../fileError";
import { contentTypeOf } from "../package/contentTypes";
import type { Package } from "../package/package";

const STRICT = "http://purl.oclc.org/ooxml/";

/** Path of the workbook's part. @throws {FileError} for packages that hold another thing */
export function workbookPath(pkg: Package): string {
  const links = pkg.relationships("");
  if (links.some(({ type }) => type.includes("/digital-signature/"))) throw new FileError("SIGNED");
  const main = links.find(({ kind }) => kind === "officeDocument");
  if (!main) throw new FileError("NOT_XLSX");
  if (main.type.startsWith(STRICT)) throw new FileError("STRICT");
  const type = contentTypeOf(pkg.types, main.target);
  if (type.includes("sheet.binary")) throw new FileError("XLSB");
  if (!/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml$/.test(type))
    throw new FileError("NOT_XLSX");
  return main.target;
}

/** Whether a workbook of this content type may hold macros. */
export function holdsMacros(pkg: Package, path: string): boolean {
  return contentTypeOf(pkg.types, path).includes("macroEnabled");
}
