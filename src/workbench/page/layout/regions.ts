import { byId } from "./element";

/** The page's regions, in the order in which F6 goes round them. */
const REGIONS = ["grid", "side", "bar"] as const;
type Region = (typeof REGIONS)[number];

/** What had the focus last in each. */
const last = new Map<Region, HTMLElement>();

let enterPane: (isBack: boolean) => void = () => undefined;

/** Sets what the pane does when the focus comes to it by a key. */
export function onEnterPane(enter: typeof enterPane): void {
  enterPane = enter;
}

const regionOf = (target: EventTarget | null): Region | undefined =>
  REGIONS.find((id) => target instanceof Node && byId(id).contains(target));

/**
 * Lets F6 go from the grid to the pane, to the bar and back to the grid, and turns it round with Shift, as in Excel: Tab
 * is the grid's own while that has the focus. Inside the pane the add-in hears the keys, and says when they lead out.
 */
export function walkRegions(): void {
  addEventListener("focusin", ({ target }) => {
    const region = regionOf(target);
    if (region !== undefined && target instanceof HTMLElement) last.set(region, target);
  });
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    leaveRegion(regionOf(document.activeElement) ?? "grid", event.shiftKey);
  };
  addEventListener("keydown", keydown, true);
}

/** Moves the focus from a region to the next, or to the one before. */
export function leaveRegion(region: Region, isBack: boolean): void {
  const step = isBack ? REGIONS.length - 1 : 1;
  const next = REGIONS[(REGIONS.indexOf(region) + step) % REGIONS.length] as Region;
  const known = last.get(next);
  const target = known?.isConnected ? known : byId(next).querySelector<HTMLElement>("iframe, button");
  target?.focus();
  if (next === "side") enterPane(isBack);
}
