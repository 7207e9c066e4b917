export type FileErrorCode =
  /** No bytes at all. */
  | "EMPTY"
  /** Not a zip, or a zip that holds no workbook. */
  | "NOT_XLSX"
  /** Protected by a password to open. */
  | "ENCRYPTED"
  /** The format before 2007. */
  | "XLS"
  /** Binary workbook. */
  | "XLSB"
  /** "Strict Open XML", another namespace than every other .xlsx. */
  | "STRICT"
  /** Digitally signed: any change would break the signature. */
  | "SIGNED"
  /** Unpacks to more than this reader takes. */
  | "TOO_LARGE"
  /** A part is missing or holds bad XML. */
  | "DAMAGED";

/** Why a file was refused; `part` names the place inside the package where that is known. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly part = "",
    options?: ErrorOptions,
  ) {
    super(part === "" ? code : `${code}: ${part}`, options);
    this.name = "FileError";
  }
}
