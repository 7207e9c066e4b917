import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";

/** What Fluent and the store ask of a browser and jsdom does not have. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMatch = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;

Object.assign(globalThis, {
  ResizeObserver: NoResizeObserver,
  matchMedia: noMatch,
  // The host answers in Node's next turn.
  setImmediate,
  TextEncoder,
  TextDecoder,
  Office: { context: {} },
});
