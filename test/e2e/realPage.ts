import { join } from "node:path";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import { formatArea, parseArea } from "../../src/workbench/book/a1";
import type { Workbench } from "../../src/workbench/page/workbench";
import { addinFrame, openWorkbench, type OpenOptions } from "./harness";
import { ADDIN } from "./origins";

/** What cells of the grid show, what they hold, and the formulas behind; "" where there is none. */
export interface GridCells {
  readonly texts: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** The workbench as its user meets it: bar, grid and pane. */
export class RealPage {
  readonly pane: FrameLocator;
  readonly grid: Grid;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane");
    this.grid = new Grid(page);
  }

  /** The workbench with an empty workbook. */
  static async start(options: OpenOptions = {}): Promise<RealPage> {
    const { page } = await openWorkbench({ ...options, host: "../.build/page" });
    return new RealPage(page);
  }

  /** A button of the bar above the grid. */
  inBar(name: string): Locator {
    return this.page.locator("#bar").getByRole("button", { name, exact: true });
  }

  /** A button of the pane. */
  inPane(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  /** The frame that the pane runs in now. */
  paneFrame(): Promise<Frame> {
    return addinFrame(this.page, ADDIN);
  }

  /** Saves the workbook and keeps it in `folder`; the path of the file. */
  async save(folder: string, name: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.inBar("Save").click()]);
    const path = join(folder, name);
    await download.saveAs(path);
    return path;
  }

  /** Opens a file. */
  async open(path: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.inBar("Open").click()]);
    await this.openAnew(() => chooser.setFiles(path));
  }

  /** Waits until another workbook is open by what `act` does: then the grid and the pane are made anew. */
  async openAnew(act: () => Promise<void>): Promise<void> {
    const before = await this.page.locator("#pane").elementHandle();
    await act();
    await before?.waitForElementState("hidden");
    await this.pane.getByRole("tablist").waitFor();
    await this.grid.calculated();
  }

  /** Starts to count presses of a mouse button, on the page and in the pane; the function tells how many there were. */
  async countPresses(): Promise<() => Promise<number>> {
    const frames = [this.page.mainFrame(), await this.paneFrame()];
    for (const frame of frames)
      await frame.evaluate(() => {
        const counted = window as unknown as { presses: number };
        counted.presses = 0;
        addEventListener("pointerdown", () => counted.presses++, true);
      });
    return async () => {
      const counts = frames.map((frame) =>
        frame.evaluate(() => (window as unknown as { presses: number }).presses),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    };
  }
}

/** The spreadsheet: keys go in, and what it shows is read from the grid itself, not from the workbook behind it. */
export class Grid {
  constructor(private readonly page: Page) {}

  /** The list of functions that a typed name may become. */
  get suggestions(): Locator {
    return this.page.locator("ul[data-u-comp=sheets-formula-editor]");
  }

  /** What the function needs whose arguments are being typed. */
  get argumentHelp(): Locator {
    return this.page.locator("[data-u-comp=rect-popup]");
  }

  /** The charts on the sheet in front. */
  get charts(): Locator {
    return this.page.locator(".chart svg");
  }

  tab(sheet: string): Locator {
    return this.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: sheet });
  }

  /** Brings a sheet to the front and selects a cell by the name box; what is typed next goes there. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.tab(sheet).click();
    await this.isInFront(sheet);
    const box = this.page.locator("[data-u-comp=defined-name] input");
    // The name box follows the sheet that came to the front, and may be a moment late.
    do {
      await box.fill(address);
      await box.press("Enter");
    } while ((await this.selected()) !== address);
    await this.page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
  }

  /** Waits until a sheet is in front. */
  async isInFront(sheet: string): Promise<void> {
    await this.page.waitForFunction((name) => {
      const { book } = (window as unknown as { workbench: Workbench }).workbench.current;
      return book.sheets.find(({ id }) => id === book.activeSheet)?.name === name;
    }, sheet);
  }

  /** Goes to a cell of the sheet in front by arrow keys. */
  async walkTo(address: string): Promise<void> {
    const target = parseArea(address);
    if (!target) throw new Error(`${address} is no address`);
    for (;;) {
      const at = parseArea(await this.selected());
      const [down, right] = [target.top - (at?.top ?? 0), target.left - (at?.left ?? 0)];
      if (down === 0 && right === 0) return;
      if (down !== 0) await this.press(down > 0 ? "ArrowDown" : "ArrowUp");
      else await this.press(right > 0 ? "ArrowRight" : "ArrowLeft");
      await this.page.waitForTimeout(30);
    }
  }

  /** Address of the selected cells. */
  private async selected(): Promise<string> {
    const area = await this.page.evaluate(
      () => (window as unknown as { workbench: Workbench }).workbench.current.book.selection,
    );
    return formatArea(area);
  }

  /** Presses the filter button in a header cell that is in sight, while the sheet is not scrolled. */
  async pressFilterButton(sheet: string, address: string): Promise<void> {
    const corner = await this.page.evaluate(
      ([name, cell]) => {
        const { workbench } = window as unknown as { workbench: Workbench };
        const own = workbench.current.view?.grid.api.getActiveWorkbook()?.getSheetByName(name);
        const { right, bottom } = own?.getRange(cell).getCellRect() ?? { right: 0, bottom: 0 };
        return { right, bottom };
      },
      [sheet, address] as const,
    );
    const box = await this.page.locator("#univer-sheet-main-canvas_book").boundingBox();
    if (!box) throw new Error("The grid is not in sight");
    await this.page.mouse.click(box.x + corner.right - 8, box.y + corner.bottom - 8);
  }

  /**
   * Ends what is typed into a cell with Enter, and waits until the grid has taken it and gone on. Univer lets an Enter
   * pass that comes while it still thinks about the key before: then one presses it again.
   */
  async enter(): Promise<void> {
    const before = await this.selected();
    do {
      await this.press("Enter");
      for (let wait = 0; wait < 20 && (await this.selected()) === before; wait++)
        await this.page.waitForTimeout(50);
    } while ((await this.selected()) === before);
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Waits until every cell shows what it will show, the add-in's functions included. */
  async calculated(): Promise<void> {
    await this.page.evaluate(() =>
      (window as unknown as { workbench: Workbench }).workbench.current.view?.settled(),
    );
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { workbench } = window as unknown as { workbench: Workbench };
      const workbook = workbench.current.view?.grid.api.getActiveWorkbook();
      return (workbook?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
    });
  }

  /** @param address of the cells, or null for all that the sheet holds */
  async read(sheet: string, address: string | null = null): Promise<GridCells> {
    await this.calculated();
    return this.look(sheet, address);
  }

  /** The format that a cell is seen with: its own, and all that lies above and beneath it. */
  async format(sheet: string, address: string): Promise<object> {
    return this.page.evaluate(
      ([name, cell]) => {
        const { workbench } = window as unknown as { workbench: Workbench };
        const own = workbench.current.view?.grid.api.getActiveWorkbook()?.getSheetByName(name);
        const range = own?.getRange(cell);
        if (!own || !range) throw new Error(`The grid has no ${name}`);
        return own.getSheet().getComposedCellStyle(range.getRow(), range.getColumn());
      },
      [sheet, address] as const,
    );
  }

  /** Waits until a cell shows this text. */
  async shows(sheet: string, address: string, text: string): Promise<void> {
    while ((await this.look(sheet, address)).texts[0]?.[0] !== text) await this.page.waitForTimeout(50);
  }

  /** Waits until a cell holds a value, numbers to five digits; rows and columns from 0. */
  async holds(sheet: string, row: number, column: number, value: number | string): Promise<void> {
    const address = formatArea({ top: row, left: column, bottom: row, right: column });
    for (;;) {
      const held = (await this.look(sheet, address)).values[0]?.[0];
      if (typeof value === "number" ? Math.abs(Number(held) - value) < 1e-5 : held === value) return;
      await this.page.waitForTimeout(50);
    }
  }

  private look(sheet: string, address: string | null): Promise<GridCells> {
    return this.page.evaluate(
      ([name, cells]) => {
        const { workbench } = window as unknown as { workbench: Workbench };
        const own = workbench.current.view?.grid.api.getActiveWorkbook()?.getSheetByName(name);
        const range = cells === null ? own?.getDataRange() : own?.getRange(cells);
        if (!range) throw new Error(`The grid has no ${name}`);
        // Raw numbers where there are: what spills into a cell is only among what the cells show.
        const shown = range.getValues() as unknown[][];
        return {
          texts: range.getDisplayValues(),
          values: range.getRawValues().map((row, at) => row.map((raw, column) => raw ?? shown[at]?.[column])),
          formulas: range.getFormulas(),
        };
      },
      [sheet, address] as const,
    );
  }
}
