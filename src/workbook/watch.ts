import { WorkbookError } from "./error";

/** Who follows a run, and may stop it. */
export interface Watch {
  /** Rows written of all rows that will be. */
  readonly onRows?: (done: number, total: number) => void;
  /** Stops the run before its next round trip; what it wrote is then taken back. */
  readonly signal?: AbortSignal;
}

/**
 * Makes every round trip of a context ask whether to stop first. All that a run does goes through this one door, so
 * no part of it has to know. Returns what ends it.
 *
 * @throws {WorkbookError} CANCELLED, out of the context's next `sync`
 */
export function stopAt(context: Excel.RequestContext, signal: AbortSignal | undefined): () => void {
  if (!signal) return () => undefined;
  const sync = context.sync.bind(context);
  context.sync = <T>(value?: T) =>
    signal.aborted ? Promise.reject(new WorkbookError("CANCELLED")) : sync<T>(value);
  return () => {
    context.sync = sync;
  };
}
