/**
 * What an eye would find wrong with a page's layout, in words; runs in the page, so it needs nothing around it.
 * Text that ends in an ellipsis is intended where a tooltip tells the whole of it.
 */
export function layoutFaults(): string[] {
  const SLACK = 1.5;
  const faults: string[] = [];

  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  /** Words for screen readers alone stand in a box of one pixel. */
  const isUnseen = (element: Element): boolean => {
    for (let own: Element | null = element; own; own = own.parentElement) {
      const { width, height } = own.getBoundingClientRect();
      const { clipPath, opacity } = getComputedStyle(own);
      if (clipPath === "inset(50%)" || opacity === "0") return true;
      if (width <= 1 && height <= 1 && getComputedStyle(own).overflow === "hidden") return true;
    }
    return false;
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label") ?? element.textContent;
    return `<${element.tagName.toLowerCase()}> "${label.trim().slice(0, 60)}"`;
  };
  const overlap = (one: DOMRect, other: DOMRect): { width: number; height: number } => ({
    width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
    height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  });
  const place = ({ left, top, right, bottom }: DOMRect): string =>
    `(${[left, top, right, bottom].map(Math.round).join(" ")})`;

  const findScrolling = (): void => {
    for (const element of Array.from(document.querySelectorAll("*"))) {
      const isPage = element === document.scrollingElement;
      const { overflowX } = getComputedStyle(element);
      const isScroller = isPage || overflowX === "auto" || overflowX === "scroll";
      if (isScroller && element.scrollWidth > element.clientWidth)
        faults.push(`scrolls sideways by ${element.scrollWidth - element.clientWidth}: ${nameOf(element)}`);
    }
  };

  interface Text {
    readonly element: Element;
    readonly words: string;
    /** The box of each line. */
    readonly lines: readonly DOMRect[];
  }

  const textsOf = (root: Element): Text[] => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (!element || words === "" || element.closest("option, style, script")) continue;
      if (!isShown(element) || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({
        element,
        words,
        lines: Array.from(range.getClientRects()).filter(({ width }) => width > 0),
      });
    }
    return found;
  };

  /** The boxes that cut what stands outside them off, sideways, from the inmost on; the page itself at last. */
  const cuttersOf = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let own = element; own.parentElement; own = own.parentElement)
      if (getComputedStyle(own).overflowX !== "visible") found.push(own);
    return [...found, document.documentElement];
  };

  /** What of a line is left between the edges of a box. */
  const clip = ({ left, right, top, height }: DOMRect, box: DOMRect): DOMRect => {
    const start = Math.max(left, box.left);
    return new DOMRect(start, top, Math.max(0, Math.min(right, box.right) - start), height);
  };

  const hasTooltip = (element: Element): boolean =>
    (element.closest("[title]")?.getAttribute("title") ?? "") !== "";

  const findCutText = ({ element, words, lines }: Text): void => {
    let visible = lines;
    for (const cutter of cuttersOf(element)) {
      const box = cutter.getBoundingClientRect();
      const isCut = visible.some(({ left, right }) => left < box.left - SLACK || right > box.right + SLACK);
      visible = visible.map((line) => clip(line, box));
      if (!isCut) continue;
      const isEllipsis = getComputedStyle(cutter).textOverflow === "ellipsis";
      if (!isEllipsis) faults.push(`cut off: "${words}" in ${nameOf(cutter)}`);
      else if (!hasTooltip(element)) faults.push(`ends in an ellipsis without a tooltip: "${words}"`);
      else if (/^[\d.,\s%−-]+$/.test(words)) faults.push(`a number is cut: "${words}"`);
    }
  };

  const findLostLines = ({ element, words, lines }: Text): void => {
    for (let own: Element | null = element; own; own = own.parentElement) {
      const { overflowY } = getComputedStyle(own);
      if (overflowY === "auto" || overflowY === "scroll") return;
      if (overflowY === "visible" || own === document.documentElement) continue;
      const box = own.getBoundingClientRect();
      if (lines.some(({ top, bottom }) => top < box.top - 2 * SLACK || bottom > box.bottom + 2 * SLACK))
        faults.push(`its lines are cut: "${words}" in ${nameOf(own)}`);
      return;
    }
  };

  /** Fields cut what they hold without a trace. */
  const findCutFields = (): void => {
    const fields = document.querySelectorAll<HTMLInputElement>("input:not([type=range])");
    for (const field of Array.from(fields))
      if (isShown(field) && field.scrollWidth > field.clientWidth + SLACK)
        faults.push(`a field is too narrow for "${field.value}": ${nameOf(field)}`);
  };

  const visibleLines = ({ element, lines }: Text): DOMRect[] =>
    cuttersOf(element)
      .map((cutter) => cutter.getBoundingClientRect())
      .reduce<readonly DOMRect[]>((left, box) => left.map((line) => clip(line, box)), lines)
      .filter(({ width }) => width > 0);

  const findOverprints = (texts: readonly Text[]): void => {
    const boxes = texts.flatMap((text) => visibleLines(text).map((box) => ({ text, box })));
    boxes.forEach(({ text, box }, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (other.text === text) continue;
        const { width, height } = overlap(box, other.box);
        // A line's box is higher than its letters.
        if (width > SLACK && height > Math.min(box.height, other.box.height) * 0.35)
          faults.push(`"${text.words}" ${place(box)} over "${other.text.words}" ${place(other.box)}`);
      }
    });
  };

  /** Marks and cuts of a chart stand where the figures put them. */
  const findCrowding = (root: Element): void => {
    const selector =
      "button, a[href], input, select, textarea, [role=tab], [role=slider], [tabindex='0']:not([role=tabpanel])";
    const controls = Array.from(root.querySelectorAll(selector))
      .filter((control) => isShown(control) && !control.closest("svg, [role=application]"))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    controls.forEach(({ control, box }, at) => {
      for (const other of controls.slice(at + 1)) {
        if (control.contains(other.control) || other.control.contains(control)) continue;
        const { width, height } = overlap(box, other.box);
        if (width > SLACK && height > SLACK)
          faults.push(`${nameOf(control)} ${place(box)} over ${nameOf(other.control)} ${place(other.box)}`);
      }
    });
  };

  const texts = textsOf(document.body);
  findScrolling();
  for (const text of texts) {
    findCutText(text);
    findLostLines(text);
  }
  findCutFields();
  findOverprints(texts);
  findCrowding(document.body);
  return faults;
}
