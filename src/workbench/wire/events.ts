import type { EventEntry } from "./protocol";

/** Message category of events of Excel's objects. */
const OBJECT_EVENT = 65536;

/** Target id of the events of a workbook's collections. */
export const WORKBOOK_TARGET = "Workbook";

/** Message types, by the names in the library's own file. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who listens to what, and what has happened since the last delivery. */
export class EventQueue {
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private last = 0;

  register(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Notes an event for each of its targets that someone listens to. */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.listeners.has(`${String(type)} ${target}`)) continue;
      this.waiting.push([OBJECT_EVENT, type, target, JSON.stringify(message), ++this.last, false]);
    }
  }

  /** The events noted since the last call. */
  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
