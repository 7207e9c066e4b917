import { styleOf } from "../book/styles";
import type { Book } from "../book/types";
import { DECLARATION, MAIN, spreadsheetType } from "./namespaces";
import type { BookOrigin } from "./origins";
import type { Package } from "./package/package";
import { StringTable } from "./sheet/sharedStrings";
import { STYLES } from "./skeleton";
import { StyleSheet } from "./style/styleSheet";
import { ensureDynamicArrays } from "./workbook/dynamicArrays";
import { child, children } from "./xml/parse";

/** What the parts of one file being written have in common. */
export class Writing {
  readonly package: Package;
  readonly strings: StringTable;
  readonly styleSheet: StyleSheet;
  private readonly styles = new Map<number, number>();
  private dynamicMark: number | null = null;
  private lastSheet: number | null = null;
  private lastTable: number | null = null;

  constructor(
    readonly book: Book,
    readonly origin: BookOrigin,
  ) {
    this.package = origin.package.copy();
    this.strings = new StringTable(origin.strings);
    this.styleSheet = new StyleSheet(this.textOf("styles") ?? STYLES, origin.palette);
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
    this.lastSheet ??= Math.max(0, ...this.sheetNumbers());
    return ++this.lastSheet;
  }

  /** A number that no table of the file has. */
  newTableNumber(): number {
    this.lastTable ??= Math.max(0, ...this.tableNumbers());
    return ++this.lastTable;
  }

  /** Puts in the parts that all sheets share, once these are written. */
  close(): void {
    const styles = this.styleSheet.xml();
    if (styles !== null) this.put("styles", styles);
    const strings = this.textOf("sharedStrings") ?? `${DECLARATION}<sst xmlns="${MAIN}"></sst>`;
    if (this.strings.isChanged) this.put("sharedStrings", this.strings.appendTo(strings));
  }

  /** Text of a part that the workbook has one of at most; null if it has none. */
  private textOf(kind: string): string | null {
    const path = this.package.related(this.origin.path, kind);
    return path === null ? null : this.package.text(path);
  }

  private put(kind: string, text: string): void {
    const known = this.package.related(this.origin.path, kind);
    if (known !== null) this.package.put(known, text);
    else {
      const path = `xl/${kind}.xml`;
      this.package.put(path, text, spreadsheetType(kind));
      this.package.relate(this.origin.path, kind, path);
    }
  }

  private sheetNumbers(): number[] {
    const list = children(child(this.package.xml(this.origin.path), "sheets"), "sheet");
    return list.map(({ attributes: { sheetId } }) => Number(sheetId));
  }

  private tableNumbers(): number[] {
    const { package: pkg } = this;
    const paths = Array.from(pkg.types.overrides.keys()).filter((path) => pkg.has(path));
    const tables = paths.filter((path) => pkg.types.overrides.get(path) === spreadsheetType("table"));
    return tables.map((path) => Number(pkg.xml(path).attributes.id));
  }
}
