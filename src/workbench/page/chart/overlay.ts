import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import { activeSheetOf } from "../../book/sheets";
import type { Book, Chart, Sheet } from "../../book/types";
import { element } from "../layout/element";
import { PIXELS_PER_POINT } from "../toUniver/pixels";
import { HEADER } from "../toUniver/sheetData";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";
import { chartCells } from "./cells";
import { drawChart } from "./drawChart";
import { makeMovable } from "./makeMovable";
import { ShownTops } from "./shownTop";

/** Where the grid is scrolled to, in pixels of the sheet, and its zoom. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

/** Draws the charts of the active sheet over the grid; they move with it. */
export class ChartOverlay {
  private readonly layer = element("div", { className: "charts" });
  private readonly shown = new Map<string, { readonly box: HTMLElement; text: string }>();
  private view: View = { left: NaN, top: NaN, zoom: NaN };
  private frame = 0;
  private tops: ShownTops | null = null;

  /**
   * @param notDrawn said of charts of a type that is not drawn
   * @param moved told of a chart that the user dragged elsewhere
   */
  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
    private readonly notDrawn: string,
    private readonly moved: (sheet: Sheet, chart: Chart) => void,
  ) {
    this.follow();
  }

  /** Draws what changed. */
  draw(): void {
    const sheet = activeSheetOf(this.book);
    const charts = sheet?.charts ?? [];
    const all = chartCells(this.book);
    const seen = chartCells(this.book, true);
    this.tops = sheet && charts.length > 0 ? new ShownTops(this.book, sheet) : null;
    for (const [id, { box }] of this.shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      box.remove();
      this.shown.delete(id);
    }
    for (const chart of charts) {
      const text = drawChart(chart, chart.plotVisibleOnly ? seen : all, this.notDrawn);
      const entry = this.shown.get(chart.id) ?? this.add(chart.id);
      if (entry.text !== text) entry.box.innerHTML = text;
      entry.text = text;
    }
    this.place();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.layer.remove();
  }

  private add(id: string): { box: HTMLElement; text: string } {
    const box = element("div", { className: "chart", tabIndex: 0 });
    makeMovable(box, (dx, dy) => {
      const sheet = this.book.sheets.find(({ charts }) => charts.some((chart) => chart.id === id));
      const chart = sheet?.charts.find((each) => each.id === id);
      if (!sheet || !chart) return;
      chart.left = Math.max(0, chart.left + dx / PIXELS_PER_POINT / this.view.zoom);
      const shown = (this.tops?.shown(chart.top) ?? chart.top) + dy / PIXELS_PER_POINT / this.view.zoom;
      chart.top = Math.max(0, this.tops?.own(shown) ?? shown);
      this.place();
      this.moved(sheet, chart);
    });
    const entry = { box, text: "" };
    this.layer.append(box);
    this.shown.set(id, entry);
    return entry;
  }

  /** Univer has no one event for scrolling, zooming and freezing: the view is looked at before each frame. */
  private follow(): void {
    this.frame = requestAnimationFrame(() => {
      const view = this.currentView();
      if (
        view &&
        (view.left !== this.view.left || view.top !== this.view.top || view.zoom !== this.view.zoom)
      ) {
        this.view = view;
        this.place();
      }
      this.follow();
    });
  }

  private currentView(): View | null {
    const render = this.grid.injector.get(IRenderManagerService).getRenderById(UNIT);
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !viewport) return null;
    const canvas = render.engine.getCanvasElement();
    if (this.layer.parentElement !== canvas.parentElement) canvas.parentElement?.append(this.layer);
    return { left: viewport.viewportScrollX, top: viewport.viewportScrollY, zoom: render.scene.scaleX };
  }

  private place(): void {
    const sheet = activeSheetOf(this.book);
    const { left, top, zoom } = this.view;
    if (Number.isNaN(zoom)) return;
    const hasHeadings = sheet?.showHeadings ?? true;
    this.layer.style.left = `${String(hasHeadings ? HEADER.width * zoom : 0)}px`;
    this.layer.style.top = `${String(hasHeadings ? HEADER.height * zoom : 0)}px`;
    for (const chart of sheet?.charts ?? []) {
      const style = this.shown.get(chart.id)?.box.style;
      if (!style) continue;
      style.left = `${String((chart.left * PIXELS_PER_POINT - left) * zoom)}px`;
      const chartTop = this.tops?.shown(chart.top) ?? chart.top;
      style.top = `${String((chartTop * PIXELS_PER_POINT - top) * zoom)}px`;
      style.width = `${String(chart.width * PIXELS_PER_POINT * zoom)}px`;
      style.height = `${String(chart.height * PIXELS_PER_POINT * zoom)}px`;
    }
  }
}
