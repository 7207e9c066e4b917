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

/** What the rules that jsdom has by itself tell elements apart by, beside their tags; and rules of an element's own. */
const TOLD_BY = ["type", "disabled", "hidden", "open", "style"];

/**
 * jsdom matches all of its rules against an element and against everything above it whenever a style is asked for, which
 * every question for a role or a name does. The pane's own rules stand in a page of their own (renderPage) or hold no
 * more than colours, and only visibility is inherited: where none is set, elements of one kind have one style, which is
 * worked out once.
 */
const computed = window.getComputedStyle.bind(window);
const known = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || element.closest("[style*=visibility]")) return computed(element, pseudo);
  const kind = [element.tagName, ...TOLD_BY.map((name) => element.getAttribute(name))].join("\n");
  const style = known.get(kind) ?? computed(element);
  known.set(kind, style);
  return style;
};
