/** What office.js sends and what it takes back: a batch of actions on objects, and the results. */

/** Arguments of a call; entry i of `ReferencedObjectPathIds`, if not 0, says which object argument i stands for. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How to come by an object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Body {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  /** "Worksheet.getRange". */
  readonly Location: string;
  /** Place of the failed action among `Actions`; -1: the request as a whole. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Reply {
  readonly Results: readonly Result[];
  /** Ids of the trace actions that were reached: the client takes the work before them as done. */
  readonly TraceIds: readonly number[];
  readonly Error?: ReplyError;
}

/** One message to the client's event handlers: category, type, target's id, JSON text, number, remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];
