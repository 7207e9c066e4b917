import { styleOf } from "../book/styles";
import type { Book } from "../book/types";
import type { BookOrigin } from "./origins";
import type { Package } from "./package/package";
import { StringTable } from "./sheet/sharedStrings";
import { StyleSheet } from "./style/styleSheet";
import { ensureDynamicArrays } from "./workbook/dynamicArrays";
import { child, children, type Element } from "./xml/parse";
import { DECLARATION, MAIN, spreadsheetType } from "./namespaces";

/** What the parts of one file being written have in common. */
export class Writing {
  readonly package: Package;
  readonly strings: StringTable;
  readonly styleSheet: StyleSheet;
  private readonly styles = new Map<number, number>();
  private readonly stylesPath: string;
  private dynamicMark: number | null = null;
  private lastSheet: number | null = null;
  private lastTable: number | null = null;

  constructor(
    readonly book: Book,
    readonly origin: BookOrigin,
  ) {
    this.package = origin.package.copy();
    this.strings = new StringTable(origin.strings);
    this.stylesPath = this.related("styles", "xl/styles.xml", `<styleSheet xmlns="${MAIN}"></styleSheet>`);
    this.styleSheet = new StyleSheet(this.package.text(this.stylesPath), origin.palette);
  }

  /** Index in cellXfs of an index into `Book.styles`. */
  readonly style = (index: number): number => {
    const known = this.styles.get(index);
    if (known !== undefined) return known;
    const found = this.styleSheet.indexOf(styleOf(this.book, index));
    this.styles.set(index, found);
    return found;
  };

  /** `cm` of a dynamic array. */
  readonly dynamic = (): number => (this.dynamicMark ??= ensureDynamicArrays(this.package, this.origin.path));

  /** A number that no sheet of the file has. */
  newSheetNumber(): number {
    this.lastSheet ??= Math.max(0, ...sheetNumbers(this.package.xml(this.origin.path)));
    return ++this.lastSheet;
  }

  /** A number that no table of the file has. */
  newTableNumber(): number {
    this.lastTable ??= Math.max(0, ...tableNumbers(this.package));
    return ++this.lastTable;
  }

  /** Puts in the parts that all sheets share, once these are written. */
  close(): void {
    const styles = this.styleSheet.xml();
    if (styles !== null) this.package.put(this.stylesPath, styles);
    if (this.strings.isChanged) {
      const path = this.related("sharedStrings", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"></sst>`);
      this.package.put(path, this.strings.appendTo(this.package.text(path)));
    }
  }

  /** Path of a part of the workbook, which is made where there is none. */
  private related(kind: string, path: string, empty: string): string {
    const known = this.package.related(this.origin.path, kind);
    if (known !== null) return known;
    this.package.put(path, DECLARATION + empty, spreadsheetType(kind));
    this.package.relate(this.origin.path, kind, path);
    return path;
  }
}

function sheetNumbers(workbook: Element): number[] {
  return children(child(workbook, "sheets"), "sheet").map(({ attributes: { sheetId } }) => Number(sheetId));
}

function tableNumbers(pkg: Package): number[] {
  const paths = [...pkg.types.overrides]
    .filter(([, type]) => type === spreadsheetType("table"))
    .map(([path]) => path);
  return paths.filter((path) => pkg.has(path)).map((path) => Number(pkg.xml(path).attributes.id));
}
