/** Widths of the pane in pixels: Excel's own least and most, and what it opens with. */
const WIDTH = { least: 320, usual: 360, most: 450 };
const STORED = "workbench.paneWidth";
const STEP = 10;

/** Lets the width of the pane be dragged, or moved by arrow keys; it is remembered. */
export function makeDivider(divider: HTMLElement, label: string): void {
  let width = clamp(Number(localStorage.getItem(STORED) ?? WIDTH.usual));
  const set = (next: number): void => {
    width = clamp(next);
    document.documentElement.style.setProperty("--pane-width", `${String(width)}px`);
    divider.setAttribute("aria-valuenow", String(width));
    localStorage.setItem(STORED, String(width));
  };
  divider.tabIndex = 0;
  divider.role = "separator";
  divider.ariaOrientation = "vertical";
  divider.ariaLabel = label;
  divider.ariaValueMin = String(WIDTH.least);
  divider.ariaValueMax = String(WIDTH.most);
  set(width);

  divider.onpointerdown = (event) => {
    divider.setPointerCapture(event.pointerId);
    const start = event.clientX + width;
    divider.classList.add("dragging");
    document.body.classList.add("dragging");
    divider.onpointermove = (move) => {
      set(start - move.clientX);
    };
  };
  divider.onlostpointercapture = () => {
    divider.onpointermove = null;
    divider.classList.remove("dragging");
    document.body.classList.remove("dragging");
  };
  divider.onkeydown = (event) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  };
}

const clamp = (width: number): number => Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(width)));
