import { useRef, type KeyboardEvent, type PointerEvent, type SVGAttributes } from "react";

export interface CutSlider {
  /** Name: which cut this is. */
  readonly label: string;
  readonly value: number;
  /** What a screen reader says of the value. */
  readonly text: string;
  readonly orientation: "horizontal" | "vertical";
  /** The value under a pointer. */
  readonly valueAt: (event: PointerEvent<SVGElement>) => number;
  readonly onMove: (value: number) => void;
  /** A move begins: what Escape leads back to. */
  readonly onStart: () => void;
  readonly onRestore: () => void;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  PageUp: 5,
  PageDown: -5,
};

/** Makes a mark in a chart a slider: by pointer, and by arrows 0.1, Shift or Page 5; Escape restores. */
export function useCutSlider(slider: CutSlider): SVGAttributes<SVGGElement> {
  const isDragging = useRef(false);
  const { value } = slider;
  return {
    role: "slider",
    tabIndex: 0,
    "aria-label": slider.label,
    "aria-orientation": slider.orientation,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": value,
    "aria-valuetext": slider.text,
    onFocus: slider.onStart,
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      slider.onStart();
      isDragging.current = true;
    },
    onPointerMove: (event) => {
      if (isDragging.current) slider.onMove(slider.valueAt(event));
    },
    onPointerUp: () => {
      isDragging.current = false;
    },
    onPointerCancel: () => {
      isDragging.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = KEYS[event.key];
      if (event.key === "Escape") {
        event.preventDefault();
        isDragging.current = false;
        slider.onRestore();
      } else if (step !== undefined) {
        event.preventDefault();
        slider.onMove(value + (event.shiftKey && Math.abs(step) < 1 ? step * 50 : step));
      }
    },
  };
}
