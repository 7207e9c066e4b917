import type { Session } from "../wire/session";
import { ChartOverlay } from "./chart/overlay";
import { FilterButtons, type FilterPage } from "./filter/filterButtons";
import { showConditionalFormats } from "./rules/conditionalLayer";
import { ConditionalLooks } from "./rules/conditionalLooks";
import { calendarOf } from "./rules/periods";
import { showTables } from "./tables/tableLayer";
import type { Grid } from "./univer/boot";
import type { Evaluator } from "./univer/evaluator";
import { redraw } from "./univer/redraw";
import { CellHelp } from "./validation/cellHelp";

/** What the page draws of the workbook above and beneath the grid's cells. */
export class Layers {
  /** What the selected cell shows of its validation. */
  readonly help: CellHelp;
  private readonly filters: FilterButtons;
  private readonly formats: ConditionalLooks;
  private readonly charts: ChartOverlay;

  /** @param chartMoved called when the user dragged a chart elsewhere */
  constructor(
    private readonly grid: Grid,
    session: Session,
    evaluator: Evaluator,
    page: FilterPage,
    chartMoved: () => void,
  ) {
    const { book } = session;
    this.filters = new FilterButtons(grid, session, page);
    showTables(grid, book, (sheet, row, column) => {
      this.filters.open(sheet, row, column);
    });
    this.formats = new ConditionalLooks(evaluator.evaluate, () => evaluator.isBusy, calendarOf(book));
    showConditionalFormats(grid, book, this.formats);
    this.help = new CellHelp(grid, evaluator.evaluate);
    this.charts = new ChartOverlay(grid, book, page.texts.chartNotDrawn, (sheet) => {
      sheet.changed.add("charts");
      chartMoved();
    });
    this.charts.draw();
  }

  /** Draws what lies on and under the cells' own formats anew. */
  drawFormats(): void {
    this.formats.forget();
    redraw(this.grid);
  }

  drawCharts(): void {
    this.charts.draw();
  }

  dispose(): void {
    this.help.dispose();
    this.filters.dispose();
    this.charts.dispose();
  }
}
