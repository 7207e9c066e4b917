import { useState, type KeyboardEvent } from "react";

/** What a button of the row gets. */
export interface ArrowProps {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A row of buttons as one stop of Tab: arrow keys, Home and End go from one to another, past those that are disabled.
 *
 * @param open what the enabled buttons stand for
 * @param home the one of them that Tab comes to, if it is open
 * @param isRing whether the last is followed by the first
 * @returns the attributes of the button that stands for a value
 */
export function useArrows<Value>(
  open: readonly Value[],
  home: Value | undefined,
  isRing: boolean,
): (value: Value) => ArrowProps {
  const [focused, setFocused] = useState<Value>();
  const stop = [focused, home].find((value) => value !== undefined && open.includes(value)) ?? open[0];
  return (value) => ({
    tabIndex: value === stop ? 0 : -1,
    onFocus: () => setFocused(value),
    onBlur: () => setFocused(undefined),
    onKeyDown: (event) => walk(event, isRing),
  });
}

function walk(event: KeyboardEvent<HTMLElement>, isRing: boolean): void {
  const { currentTarget: own, key } = event;
  const buttons = [...(own.parentElement?.querySelectorAll<HTMLElement>(":scope > :enabled") ?? [])];
  const at = buttons.indexOf(own);
  const places = new Map([
    ["ArrowLeft", at - 1],
    ["ArrowRight", at + 1],
    ["Home", 0],
    ["End", buttons.length - 1],
  ]);
  const place = places.get(key);
  if (place === undefined) return;
  event.preventDefault();
  buttons[isRing ? (place + buttons.length) % buttons.length : place]?.focus();
}
