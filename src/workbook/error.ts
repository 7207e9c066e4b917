import type { workbookErrors } from "../locales/workbook";

/** Where in the workbook a fault sits: whatever of these is known. */
export interface WorkbookPlace {
  readonly sheet?: string;
  /** "D8" or "A1:J90". */
  readonly address?: string;
  readonly table?: string;
  readonly column?: string;
  readonly content?: string;
  readonly count?: number;
  readonly limit?: number;
}

/** The catalogue of what the workbook refuses: the keys of the sentences. */
export type WorkbookErrorCode = keyof (typeof workbookErrors)["en"];

/** A refusal by the workbook: a code and the place. The edges (pane, command line) make a sentence of it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly where: WorkbookPlace = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(where)}`, options);
    this.name = "WorkbookError";
  }
}
