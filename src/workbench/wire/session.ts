import type { Book } from "../book/types";
import type { EventQueue } from "./events";
import type { References } from "./references";
import type { Services } from "./services";

/** What every member of an object may reach: the workbook, what the client keeps, who listens, and services. */
export interface Session {
  readonly book: Book;
  readonly references: References;
  readonly events: EventQueue;
  readonly services: Services;
  /** Whether this version of Excel has a member: "Range", "getSpillingToRange". */
  readonly knows: (type: string, member: string) => boolean;
}
