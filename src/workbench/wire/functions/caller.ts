import type { HostObject } from "../defineClass";
import { byteLength, PAYLOAD_LIMIT } from "../payload";
import type { EventEntry } from "../protocol";
import { service } from "../services";
import { encodeArguments, type FunctionArgument, isError } from "./arguments";
import type { FunctionMetadata } from "./metadata";
import { decodeResult, type FunctionResult, type WireResult } from "./result";

/** Category and type of the message that calls a function. */
const CALL = [1, 1000] as const;
const ERRORS_ALLOWED = 4;

/** Calls the add-in's custom functions by the messages with which Excel calls them. */
export class FunctionCaller {
  private readonly waiting = new Map<number, (result: WireResult) => void>();
  private queue: { readonly entry: EventEntry; readonly bytes: number }[] = [];
  private isReady = false;
  private isFlushing = false;
  private last = 0;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly send: (entries: readonly EventEntry[]) => void,
  ) {}

  /** Where the add-in says that it is ready, and hands its results in. */
  readonly service: HostObject = service({
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      this.isReady = true;
      this.flushSoon();
      return null;
    },
    SetInvocationArrayResults: (args) => {
      for (const result of args.values[0] as readonly WireResult[]) {
        this.waiting.get(result[0])?.(result);
        this.waiting.delete(result[0]);
      }
      return null;
    },
  });

  /**
   * @param id the function's id, "SCORE"
   * @param address of the cell with the formula: "Sheet1!D1"
   * @returns what the cell shows; "#BUSY!" where the arguments exceed what one message carries
   */
  call(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult> {
    const definition = this.metadata.functions.find((known) => known.id === id.toUpperCase());
    if (!definition) return Promise.resolve({ error: "#NAME?", message: "" });
    const values = encodeArguments(definition, args, this.metadata.allowErrorForDataTypeAny ?? false);
    if (isError(values)) return Promise.resolve({ error: values.error, message: "" });

    const number = ++this.last;
    const message = JSON.stringify([number, id, values, address, ERRORS_ALLOWED, null]);
    const bytes = byteLength(message);
    if (bytes > PAYLOAD_LIMIT) return Promise.resolve({ error: "#BUSY!", message: "" });
    this.queue.push({ entry: [...CALL, "", message, number, false], bytes });
    this.flushSoon();
    const isMatrix = definition.result?.dimensionality === "matrix";
    return new Promise((resolve) =>
      this.waiting.set(number, (result) => {
        resolve(decodeResult(result, isMatrix));
      }),
    );
  }

  /** Calls that are made in one go travel together. */
  private flushSoon(): void {
    if (!this.isReady || this.isFlushing || this.queue.length === 0) return;
    this.isFlushing = true;
    setTimeout(() => {
      this.isFlushing = false;
      this.flush();
    });
  }

  private flush(): void {
    let entries: EventEntry[] = [];
    let total = 0;
    for (const { entry, bytes } of this.queue) {
      if (total + bytes > PAYLOAD_LIMIT) {
        this.send(entries);
        entries = [];
        total = 0;
      }
      entries.push(entry);
      total += bytes;
    }
    this.queue = [];
    if (entries.length > 0) this.send(entries);
  }
}
