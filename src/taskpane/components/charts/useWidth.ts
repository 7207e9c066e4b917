import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Width before the place is measured: that of a pane of 360 px. */
const USUAL = 336;

/** The width of a place in pixels, as it changes with the pane. */
export function useWidth<E extends Element>(): readonly [RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => setWidth(element.getBoundingClientRect().width || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
