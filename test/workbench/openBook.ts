import { newBook } from "../../src/workbench/book/newBook";
import type { Book } from "../../src/workbench/book/types";
import { createHost, type Host, type HostOptions } from "../../src/workbench/wire/host";
import { loadOfficeJs, type OfficeJs } from "../../src/workbench/wire/node";

export interface OpenBook extends OfficeJs {
  readonly book: Book;
  readonly host: Host;
  /** Runs a batch on the workbook through Microsoft's library. */
  run<R>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<R>): Promise<R>;
}

/** An empty workbook, or `book`, and Microsoft's library that speaks to it. */
export function openBook(book: Book = newBook(), options?: HostOptions): OpenBook {
  const host = createHost(book, options);
  const library = loadOfficeJs(host);
  return {
    ...library,
    book,
    host,
    run: (batch) =>
      library.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet())),
  };
}
