/** The native side of Excel's wire, as custom-functions-runtime.js meets it. */
export interface Bridge {
  /** Set by the runtime. */
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
  receive(message: unknown): void;
}

interface Request {
  readonly id: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly {
        readonly Id: number;
        readonly Name: string;
        readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
      }[];
    };
  };
}

const SCRIPT = { src: "https://localhost/custom-functions-runtime.js" };
/** After so many milliseconds the runtime gives up on a script. */
const SCRIPT_TIMEOUT = 10_000;

/**
 * The least of a browser that custom-functions-runtime.js needs to load in Node, and Excel's end of its wire.
 *
 * Its first half looks for the desktop's own scripts, which Microsoft does not publish: nothing is loaded, the
 * time after which it would give up never passes, and `becomeReady` says in their place that Excel is there.
 * Its other waits, which spare a real workbook, are cut to nothing.
 *
 * @param onCall told of every method that the runtime calls in Excel
 */
export function shell(onCall: (method: string, args: readonly unknown[]) => void) {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Request;
      const Results = message.body.Actions.map(({ Id, Name, ArgumentInfo }) => {
        onCall(Name, ArgumentInfo?.Arguments ?? []);
        return { ActionId: Id, Value: Name === "_GetEnabledFeatures" ? [] : null };
      });
      const body = JSON.stringify({ Results, TraceIds: [] });
      setImmediate(() => bridge.receive({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
    },
    receive(message) {
      bridge.onMessageFromHost?.(JSON.stringify(message));
    },
  };

  let onLoaded = (): void => undefined;
  const document = {
    readyState: "loading",
    getElementsByTagName: (name: string) => [name === "script" ? SCRIPT : { appendChild: () => undefined }],
    createElement: () => ({ setAttribute: () => undefined }),
    addEventListener: (_: string, listener: () => void) => (onLoaded = listener),
  };
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document,
    navigator: { userAgent: "" },
    location: { hash: "", search: "" },
    history: {},
    setTimeout: (work: () => void, delay: number, ...args: []) =>
      delay < SCRIPT_TIMEOUT ? setImmediate(work, ...args) : undefined,
    clearTimeout: (waiting?: NodeJS.Immediate) => clearImmediate(waiting),
  };
  sandbox.window = sandbox;

  const becomeReady = () => {
    const office = sandbox.Office as { onReady: unknown };
    office.onReady = (callback: (info: { host: string }) => void) => callback({ host: "Excel" });
    onLoaded();
  };
  return { sandbox, bridge, becomeReady };
}
