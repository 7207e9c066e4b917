import type { Book, CellValue } from "../book/types";
import { workbookClass } from "../objects/workbook";
import { EventQueue } from "./events";
import { HostError, type HostErrorCode, statusOf } from "./hostError";
import { Interpreter } from "./interpreter";
import { byteLength, PAYLOAD_LIMIT } from "./payload";
import type { Body, EventEntry, Reply } from "./protocol";
import { References } from "./references";
import { startServices } from "./services";
import type { Session } from "./session";
import { storeResults } from "./storeResults";

export interface HostOptions {
  /** Requirement sets that the host says it has, such as `{ ExcelApi: "1.12" }`; see `DEFAULT_SETS`. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** For tests: whether the version of Excel that this host stands for has a member; all that this host has, if not given. */
  readonly knows?: Session["knows"];
  /** For tests: the request of this number, counted from 1, is refused with this code and changes nothing. */
  readonly failAt?: { readonly request: number; readonly code: HostErrorCode };
}

/** A workbook that answers office.js as Excel on the web does. */
export interface Host {
  readonly book: Book;
  /** What the workbook's objects share: whoever else changes the workbook raises events here. */
  readonly session: Session;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Number of requests answered so far: round trips. */
  readonly requests: number;
  /** Carries out one batch, whatever its size. */
  process(body: Body): Reply;
  /** Carries out a batch that took `bytes` bytes on the way, within the limits of Excel on the web; JSON text of the reply. */
  answer(body: Body, bytes: number): string;
  /** Events that were raised since the last call; they follow the answer to the batch that caused them. */
  takeEvents(): readonly EventEntry[];
  /** Stores what the formulas of a range show: this host does not calculate. */
  setCalculated(sheetName: string, address: string, values: readonly (readonly CellValue[])[]): void;
}

/** The newest requirement set that the npm build of office.js names, and what else concerns a workbook. */
export const DEFAULT_SETS: Readonly<Record<string, string>> = { ExcelApi: "1.15", RichApiRuntime: "1.2" };

const refusal = (code: HostErrorCode): Reply => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: code,
    Message: new HostError(code).message,
    Location: "",
    ActionIndex: -1,
    HttpStatusCode: statusOf(code),
  },
});

export function createHost(book: Book, options: HostOptions = {}): Host {
  const session: Session = {
    book,
    references: new References(),
    events: new EventQueue(),
    services: startServices(),
    knows: options.knows ?? (() => true),
  };
  const root = workbookClass.of(book);
  let requests = 0;

  const process = (body: Body): Reply => {
    requests++;
    if (options.failAt?.request === requests) return refusal(options.failAt.code);
    return new Interpreter(session, root, body).run();
  };

  return {
    book,
    session,
    requirementSets: options.requirementSets ?? DEFAULT_SETS,
    get requests() {
      return requests;
    },
    process,
    answer(body, bytes) {
      if (bytes > PAYLOAD_LIMIT) return JSON.stringify(refusal("RequestPayloadSizeLimitExceeded"));
      const text = JSON.stringify(process(body));
      if (byteLength(text) <= PAYLOAD_LIMIT) return text;
      return JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"));
    },
    takeEvents: () => session.events.take(),
    setCalculated: (sheetName, address, values) => {
      storeResults(book, sheetName, address, values);
    },
  };
}
