/** Pixels that an arrow key moves. */
const STEP = 4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Lets a box be dragged, or moved by arrow keys while it has the focus. @param moved told by how many pixels */
export function makeMovable(box: HTMLElement, moved: (dx: number, dy: number) => void): void {
  box.onpointerdown = (start) => {
    start.stopPropagation();
    box.focus();
    box.setPointerCapture(start.pointerId);
    box.onpointermove = (event) => {
      box.style.transform = `translate(${String(event.clientX - start.clientX)}px, ${String(event.clientY - start.clientY)}px)`;
    };
    box.onpointerup = (event) => {
      box.onpointermove = null;
      box.onpointerup = null;
      box.style.transform = "";
      const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (dx !== 0 || dy !== 0) moved(dx, dy);
    };
  };
  box.onkeydown = (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    moved(...arrow);
  };
}
