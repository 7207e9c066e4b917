import type { Book } from "../book/types";
import { newBook } from "../book/newBook";
import { readXlsx } from "../file/read";
import { writeXlsx } from "../file/write";
import type { Sample } from "../sample/aggregateSuperstore";
import { sampleBook } from "../sample/sampleBook";
import { createHost, type Host } from "../wire/host";
import type { FrameConnection } from "../wire/xdm";
import { openAddIn, TAGS } from "./addIn";
import type { FunctionsFile } from "./functions/functionsFile";
import { startGrid } from "./grid";
import type { GridView } from "./gridView";
import { byId, element } from "./layout/element";
import { acceptDrops, download, pickFile } from "./layout/files";
import { walkRegions } from "./layout/regions";
import { ribbonButtons } from "./layout/ribbon";
import { readSettings, type Settings, storeSettings } from "./layout/settings";
import { showCalculation, waitForResults } from "./layout/calculating";
import { drawToolbar } from "./layout/toolbar";
import { watchUndoKeys } from "./layout/undoKeys";
import { pageTexts } from "./texts";

const NAMESPACE = "KAM";
const NOTICE_SECONDS = 8;

/** What the add-in's build hands to the page that it runs in. */
export interface AddInFiles {
  /** functions.json in each language. */
  readonly functions: Readonly<Record<"en" | "zh", FunctionsFile>>;
  readonly manifest: Document;
  loadSample(): Promise<Sample>;
}

/** The page: a workbook in a grid, the add-in beside it. */
export class Workbench {
  private settings: Settings = readSettings();
  private book: Book = newBook();
  private name = "Book1.xlsx";
  private view: GridView | null = null;
  private host: Host | null = null;
  private connection: FrameConnection | null = null;

  constructor(private readonly files: AddInFiles) {
    acceptDrops((file) => void this.openFile(file));
    walkRegions();
    watchUndoKeys((direction) => {
      this.view?.takeStep(direction);
    });
    this.draw();
  }

  /** The workbook as it stands. */
  get current(): { book: Book; host: Host | null; view: GridView | null } {
    return { book: this.book, host: this.host, view: this.view };
  }

  open(book: Book, name: string): void {
    this.book = book;
    this.name = name;
    this.draw();
  }

  private async openFile(file: File): Promise<void> {
    try {
      this.open(readXlsx(new Uint8Array(await file.arrayBuffer())), file.name);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.notify(pageTexts[this.settings.language].refused(file.name, reason));
    }
  }

  private async openSample(language: "en" | "zh"): Promise<void> {
    const sample = await this.files.loadSample();
    this.open(sampleBook(sample, language), language === "zh" ? "示例.xlsx" : "Sample.xlsx");
  }

  private change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    storeSettings(this.settings);
    this.draw();
  }

  /** Shows the workbook anew, with a new grid and a new frame: neither can change its language while it runs. */
  private draw(): void {
    const { language, dark } = this.settings;
    const texts = pageTexts[language];
    document.documentElement.lang = TAGS[language];
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.body.dataset.drop = texts.drop;
    document.title = `${this.name} – ${NAMESPACE}`;
    this.connection?.close();
    this.view?.dispose();
    const container = element("div", { className: "univer" });
    byId("grid").replaceChildren(container);
    const functions = this.files.functions[language];
    const host = createHost(this.book);
    const view = startGrid(container, host, {
      language,
      dark,
      functions,
      namespace: NAMESPACE,
      notify: (text) => {
        this.notify(text);
      },
    });
    const connection = openAddIn(byId("side"), texts.paneTitle, host, view, functions, this.settings);
    this.view = view;
    this.host = host;
    this.connection = connection;
    this.drawBar(connection);
    showCalculation(byId("bar"), view, texts.calculating);
  }

  private drawBar(connection: FrameConnection): void {
    const { language, dark } = this.settings;
    const actions = {
      open: () => {
        pickFile((file) => void this.openFile(file));
      },
      save: () => this.save(),
      sample: (of: "en" | "zh") => void this.openSample(of),
      changeLanguage: () => {
        this.change({ language: language === "en" ? "zh" : "en" });
      },
      changeTheme: () => {
        this.change({ dark: !dark });
      },
    };
    const buttons = ribbonButtons(this.files.manifest, TAGS[language]).map(({ label, tip, command }) => ({
      label,
      tip,
      run: () => {
        if (command === null) document.getElementById("pane")?.focus();
        else void connection.fireCommand(command);
      },
    }));
    drawToolbar(byId("bar"), this.name, pageTexts[language], actions, buttons);
  }

  private async save(): Promise<void> {
    const { book, name } = this;
    let view: GridView | null;
    let isWhole: boolean;
    // The language may be changed meanwhile: then another grid shows the workbook.
    do {
      view = this.view;
      isWhole = view === null || (await waitForResults(view));
    } while (this.book === book && this.view !== view);
    download(name, writeXlsx(book));
    if (!isWhole) this.notify(pageTexts[this.settings.language].savedUnfinished(name));
  }

  private notify(text: string): void {
    const notice = element("div", { className: "notice", role: "alert" }, text);
    document.body.append(notice);
    setTimeout(() => {
      notice.remove();
    }, NOTICE_SECONDS * 1000);
  }
}
