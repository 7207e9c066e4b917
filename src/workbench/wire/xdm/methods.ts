import type { Host } from "../host";
import { byteLength } from "../payload";
import { ActionType, type Body } from "../protocol";
import { saveSettings, settingsAsRecords } from "./settings";

/** What `executeMethod` carries out, by its number in office.js. */
const Method = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const DONE = { Version: 1, Error: 0 };
/** An answer that office.js shows as GeneralException. */
export const FAILED = { Version: 1, Error: 5001 };

/** The argument of `executeMethod`, as far as this host reads it. */
interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Of a completed ribbon command: its number. */
  readonly 0?: string;
}

/** Carries out a batch of Excel's object model. */
function runBatch(host: Host, body: string): object {
  const text = host.answer(JSON.parse(body) as Body, byteLength(body));
  return { ...DONE, Data: [200, ["CONTENT-TYPE", "application/json"], text] };
}

/**
 * Carries out one call; the answer's `_data`. Whatever this host has not is refused.
 * @param onCommandCompleted told the number of a ribbon command whose handler has called `event.completed()`
 */
export function executeMethod(host: Host, data: unknown, onCommandCompleted: (id: string) => void): object {
  const call = data as Call;
  switch (call.DdaMethod.DispatchId) {
    case Method.richApi:
      return runBatch(host, String(call.ArrayData?.[4]));
    case Method.saveSettings:
      saveSettings(host.book, call.DdaSettingsMethod?.Properties ?? []);
      return DONE;
    case Method.refreshSettings:
      return { ...DONE, Properties: settingsAsRecords(host.book) };
    case Method.commandCompleted:
      onCommandCompleted(String(call[0]));
      return DONE;
    default:
      return FAILED;
  }
}

/** Set in the flags of a batch that is traffic of custom functions. */
const FUNCTION_TRAFFIC = 2176;

/** Whether a call reads or writes cells: then it waits until they are calculated. Functions are part of calculating. */
export function touchesCells(data: unknown): boolean {
  const { DdaMethod, ArrayData } = data as Call;
  return DdaMethod.DispatchId === Method.richApi && (Number(ArrayData?.[5]) & FUNCTION_TRAFFIC) === 0;
}

const LOADS: ReadonlySet<number> = new Set([ActionType.query, ActionType.queryAsJson]);
const RESULTS = /^(\*|(.*\/)?(values|valueTypes|text))$/i;

/**
 * Whether a call needs the workbook calculated before: it loads what formulas show, or all there is. Others do not wait,
 * so that formulas written in many batches are calculated once.
 */
export function readsResults(data: unknown): boolean {
  const { Actions } = JSON.parse(String((data as Call).ArrayData?.[4])) as Body;
  return Actions.some(({ ActionType: type, QueryInfo }) => {
    const names = QueryInfo?.Select ?? [];
    return LOADS.has(type) && (names.length === 0 || names.some((name) => RESULTS.test(name)));
  });
}
