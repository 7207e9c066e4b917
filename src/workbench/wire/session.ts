import type { Book } from "../book/types";
import type { EventQueue } from "./events";
import type { References } from "./references";

/** What every member of an object may reach: the workbook, what the client keeps, and who listens. */
export interface Session {
  readonly book: Book;
  readonly references: References;
  readonly events: EventQueue;
}
