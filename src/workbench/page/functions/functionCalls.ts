import type { FunctionArgument } from "../../wire/functions/arguments";
import type { FunctionResult } from "../../wire/functions/result";

/** The cell whose formula calls. */
export interface CallPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calls one of the add-in's functions. */
export type FunctionCall = (
  id: string,
  args: readonly FunctionArgument[],
  place: CallPlace,
) => Promise<FunctionResult>;

type Slot = Map<string, FunctionResult | "busy">;

/** A formula may hold several calls; answers to older arguments are let go. */
const CALLS_A_CELL = 8;
/** Milliseconds that answers wait for others: office.js hands them in every half a second. */
const PATIENCE = 600;

/**
 * What the add-in's functions gave, for an engine that does not wait: a call is #BUSY! until its answer is there, and
 * then its cell is calculated again. The functions are pure, so that the same cell with the same arguments is not asked twice.
 */
export class FunctionCalls {
  private readonly slots = new Map<string, Slot>();
  private call: FunctionCall | null = null;
  private unanswered: (() => void)[] = [];
  private arrived: CallPlace[] = [];
  private due: ReturnType<typeof setTimeout> | null = null;
  private open = 0;
  private waiting: (() => void)[] = [];
  private readonly heard: (() => void)[] = [];

  /**
   * @param recalculate the cells whose answers came
   * @param isEngineBusy whether that has to wait, until `resume` is called
   */
  constructor(
    private readonly recalculate: (places: readonly CallPlace[]) => void,
    private readonly isEngineBusy: () => boolean = () => false,
  ) {}

  /** Says who answers from now on; what was asked before is asked then. */
  connect(call: FunctionCall): void {
    this.call = call;
    const unanswered = this.unanswered;
    this.unanswered = [];
    for (const ask of unanswered) ask();
  }

  /** Whether answers are awaited, or came and are not handed to the engine yet. */
  get isWaiting(): boolean {
    return this.open > 0 || this.arrived.length > 0 || this.due !== null;
  }

  /** Calls `listener` when answers came, after the engine was told. */
  onAnswers(listener: () => void): void {
    this.heard.push(listener);
  }

  /** Resolves when no answer is awaited and the engine was told of the last. */
  answered(): Promise<void> {
    return this.isWaiting ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** The answer, or "busy" until it is there. */
  evaluate(id: string, args: readonly FunctionArgument[], place: CallPlace): FunctionResult | "busy" {
    const slot = this.slotOf(place);
    const question = JSON.stringify([id, args]);
    const known = slot.get(question);
    if (known !== undefined) return known;
    slot.set(question, "busy");
    const oldest = slot.size > CALLS_A_CELL ? slot.keys().next().value : undefined;
    if (oldest !== undefined) slot.delete(oldest);
    this.open++;
    if (this.call) this.ask(slot, question, id, args, place);
    else this.unanswered.push(() => this.ask(slot, question, id, args, place));
    return "busy";
  }

  private slotOf({ sheetId, row, column }: CallPlace): Slot {
    const key = `${sheetId} ${String(row)} ${String(column)}`;
    let slot = this.slots.get(key);
    if (!slot) this.slots.set(key, (slot = new Map()));
    return slot;
  }

  private ask(
    slot: Slot,
    question: string,
    id: string,
    args: readonly FunctionArgument[],
    place: CallPlace,
  ): void {
    const answer = (result: FunctionResult): void => {
      this.open--;
      const isWanted = slot.has(question);
      if (isWanted) slot.set(question, result);
      this.gather(isWanted ? [place] : []);
    };
    this.call?.(id, args, place).then(answer, () => {
      answer({ error: "#VALUE!", message: "" });
    });
  }

  /** Hands the engine the answers that waited for it; to be called when it is no longer busy. */
  resume(): void {
    if (this.arrived.length > 0) this.handOverSoon();
  }

  /** Answers that come together are calculated together. */
  private gather(places: readonly CallPlace[]): void {
    this.arrived.push(...places);
    this.handOverSoon();
  }

  /** At once where no more answers are awaited. */
  private handOverSoon(): void {
    if (this.due !== null && this.open > 0) return;
    if (this.due !== null) clearTimeout(this.due);
    this.due = setTimeout(
      () => {
        this.due = null;
        if (!this.isEngineBusy()) this.handOver();
      },
      this.open > 0 ? PATIENCE : 0,
    );
  }

  private handOver(): void {
    const { arrived } = this;
    this.arrived = [];
    if (arrived.length > 0) this.recalculate(arrived);
    for (const listener of this.heard) listener();
    if (this.isWaiting) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
