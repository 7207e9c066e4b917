import type { FunctionArgument } from "./functions/arguments";
import { FunctionCaller } from "./functions/caller";
import type { FunctionMetadata } from "./functions/metadata";
import type { FunctionResult } from "./functions/result";
import type { Host } from "./host";
import { appContext, type Conversation, frameName } from "./xdm/appContext";
import { ActionKind, answerTo, eventMessage, type FrameRequest, notice, readRequest } from "./xdm/envelope";
import { executeMethod, FAILED, readsResults, touchesCells } from "./xdm/methods";

const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

export interface FrameOptions {
  /** Address of the add-in's page; its host name must be this page's. */
  readonly page: string;
  /** Tag of the host's language, "zh-CN". */
  readonly language: string;
  /** Tag of the language of numbers and dates; the same unless said otherwise. */
  readonly contentLanguage?: string;
  readonly theme?: Theme;
  /** functions.json of the add-in. */
  readonly functions: FunctionMetadata;
  /** Waited for before each batch that reads what formulas show: until the workbook is calculated. */
  settled?(): Promise<void>;
  /** Called when a batch has been carried out, before it is answered. */
  onBatch?(): void;
  /** Called when a key leads out of the add-in: Tab past its last control, Ctrl+F6; or back, with Shift. */
  onLeave?(isBack: boolean): void;
}

export type Theme = "light" | "dark";

/** The add-in that runs in a frame, as its host meets it. */
export interface FrameConnection {
  /** Runs the ribbon command that the add-in registered under `id`; resolves when it says it is done. */
  fireCommand(id: string): Promise<void>;
  /** Calls a custom function; waits until the add-in has registered them. */
  invokeFunction(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult>;
  /** Tells the add-in of the events that were raised by someone else than itself. */
  deliverEvents(): void;
  /** Tells the add-in that other cells are selected. */
  announceSelection(): void;
  setTheme(theme: Theme): void;
  /** Gives the focus to the add-in's first control, or to its last. */
  enter(isBack: boolean): void;
  /** Stops listening to the frame. */
  close(): void;
}

let conversations = 0;

/** What office.js tells its host of keys that lead out: Ctrl+F6, Tab, Tab where nothing can take the focus. */
const ACTIONS = { forward: [5, 13, 17], back: [6, 14, 18] } as const;

const TAB_IN = 11;
const TAB_IN_BACK = 12;

/** Whether a notice to the host says that the focus leaves, and backwards; null where it says something else. */
function leaving(data: unknown): boolean | null {
  const action: unknown = Array.isArray(data) ? data[1] : null;
  if (ACTIONS.back.some((own) => own === action)) return true;
  return ACTIONS.forward.some((own) => own === action) ? false : null;
}

/**
 * Opens an add-in's page in `frame` and answers its office.js as Excel on the web does.
 * @param frame an iframe that is not in the document yet: only then does it take the name that office.js reads
 */
export function connectFrame(host: Host, frame: HTMLIFrameElement, options: FrameOptions): FrameConnection {
  return new Connection(host, frame, options);
}

class Connection implements FrameConnection {
  private readonly conversation: Conversation;
  private readonly origin: string;
  private readonly functions: FunctionCaller;
  private readonly registered = new Set<string>();
  /** Messages for events that the add-in has not asked for yet. */
  private early: [string, unknown][] = [];
  private readonly commands = new Map<string, () => void>();
  private lastNumber = 0;
  private lastCommand = 0;
  /** One batch after the other. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly frame: HTMLIFrameElement,
    private readonly options: FrameOptions,
  ) {
    const { page, language, contentLanguage = language, theme = "light" } = options;
    this.origin = new URL(page, location.href).origin;
    this.conversation = {
      id: `conversation-${String(Date.now())}-${String(++conversations)}`,
      control: "kam",
      language,
      contentLanguage,
      hostUrl: `https://${location.host}/`,
    };
    this.functions = new FunctionCaller(options.functions, (entries) => {
      this.fire("richApiMessage", { ArrayData: entries });
    });
    host.session.services.set(CUSTOM_FUNCTIONS, this.functions.service);
    window.addEventListener("message", this.receive);
    this.setTheme(theme);
    frame.name = frameName(this.conversation);
    frame.src = page;
  }

  fireCommand(id: string): Promise<void> {
    const number = String(++this.lastCommand);
    this.fire("appCommandInvoked", { 0: number, 1: id, 2: JSON.stringify({ source: { id } }) });
    return new Promise((resolve) => this.commands.set(number, resolve));
  }

  invokeFunction(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult> {
    return this.functions.call(id, args, address);
  }

  deliverEvents(): void {
    const entries = this.host.takeEvents();
    if (entries.length > 0) this.fire("richApiMessage", { ArrayData: entries });
  }

  announceSelection(): void {
    if (this.registered.has("documentSelectionChanged")) this.fire("documentSelectionChanged", {});
  }

  /** office.js tells no theme on the web; a frame's `prefers-color-scheme` is that of its element. */
  setTheme(theme: Theme): void {
    this.frame.style.colorScheme = theme;
  }

  enter(isBack: boolean): void {
    this.post(notice(isBack ? TAB_IN_BACK : TAB_IN, this.conversation.id, ++this.lastNumber));
  }

  close(): void {
    window.removeEventListener("message", this.receive);
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    const request = readRequest(event.data, this.conversation.id);
    if (request) this.handle(request);
  };

  private handle(request: FrameRequest): void {
    const name = request._actionName;
    if (request._actionType === ActionKind.registerEvent) {
      this.registered.add(name);
      this.post(answerTo(request, { Error: 0 }));
      this.fireEarly();
    } else if (request._actionType === ActionKind.unregisterEvent) {
      this.registered.delete(name);
      this.post(answerTo(request, { Error: 0 }));
    } else if (name === "ContextActivationManager_getAppContextAsync") {
      this.post(answerTo(request, appContext(this.host, this.conversation)));
    } else if (name === "ContextActivationManager_notifyHost") {
      this.post(answerTo(request, null));
      const isBack = leaving(request._data);
      if (isBack !== null) this.options.onLeave?.(isBack);
    } else if (name !== "executeMethod") {
      this.post(answerTo(request, null));
    } else if (touchesCells(request._data)) {
      this.work = this.work.then(() => this.runBatch(request));
    } else {
      this.execute(request);
    }
  }

  private async runBatch(request: FrameRequest): Promise<void> {
    try {
      if (readsResults(request._data)) await this.options.settled?.();
    } catch (error) {
      this.fail(request, error);
      return;
    }
    this.execute(request);
  }

  private execute(request: FrameRequest): void {
    try {
      const data = executeMethod(this.host, request._data, this.completeCommand);
      if (touchesCells(request._data)) this.options.onBatch?.();
      this.post(answerTo(request, data));
    } catch (error) {
      this.fail(request, error);
    }
    this.deliverEvents();
  }

  /** A fault of this host is reported where the page reports its own, and the add-in is not left waiting. */
  private fail(request: FrameRequest, error: unknown): void {
    reportError(error);
    this.post(answerTo(request, FAILED));
  }

  private readonly completeCommand = (number: string): void => {
    this.commands.get(number)?.();
    this.commands.delete(number);
  };

  private fire(name: string, data: unknown): void {
    if (this.registered.has(name))
      this.post(eventMessage(name, this.conversation.id, ++this.lastNumber, data));
    else this.early.push([name, data]);
  }

  private fireEarly(): void {
    const { early } = this;
    this.early = [];
    for (const [name, data] of early) this.fire(name, data);
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }
}
