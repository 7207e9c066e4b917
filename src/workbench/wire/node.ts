import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { isSameName } from "../book/names";
import type { Host } from "./host";
import { byteLength } from "./payload";
import type { Body } from "./protocol";

/** The parts of Microsoft's library that add-in code uses as globals. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only `context.requirements`: there is no document around a workbook in Node. */
  readonly Office: { readonly context: { readonly requirements: Requirements } };
}

interface Requirements {
  isSetSupported(name: string, minimum?: string | number): boolean;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?(text: string): void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
const REQUEST = 1;
const RESPONSE = 2;
const EVENTS = 3;

/** Compiled once, run for every host: each has its own `Excel`. */
let library: Script | null = null;

function loadLibrary(): Script {
  // Found at run time, so that a bundle takes the installed file as it is.
  const file = createRequire(__filename).resolve(LIBRARY);
  return (library ??= new Script(readFileSync(file, "utf8"), { filename: file }));
}

/** Runs Microsoft's unmodified library for Excel on the web against `host`: its `Excel.run` speaks to the workbook. */
export function loadOfficeJs(host: Host): OfficeJs {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as Request;
      if (type !== REQUEST) return;
      const body = host.answer(message.body, byteLength(text));
      send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
      const entries = host.takeEvents();
      if (entries.length > 0) send({ type: EVENTS, message: { entries } });
    },
  };
  const send = (message: unknown): void => {
    setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(message)));
  };

  const page = pageFor(bridge);
  loadLibrary().runInContext(createContext(page));
  const context = { requirements: requirementsOf(host) };
  // What Microsoft's loader, office.js, would have put in place: `Office.context` reads it.
  page.OSF._OfficeAppFactory = { getContext: () => context };
  return page as unknown as OfficeJs;
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Body };
}

/** The little of a web page that the library looks at while it starts; our own Error, so that `instanceof` holds. */
function pageFor(bridge: Bridge): Record<string, unknown> & { OSF: Record<string, unknown> } {
  const page = {
    _richApiNativeBridge: bridge,
    document: { URL: "https://localhost/", getElementById: () => null, getElementsByTagName: () => [] },
    location: { href: "https://localhost/", search: "" },
    navigator: { userAgent: "Node.js" },
    Error,
    Promise,
    JSON,
    setTimeout,
    clearTimeout,
    console,
    OSF: {},
  };
  return Object.assign(page, { window: page });
}

function requirementsOf(host: Host): Requirements {
  return {
    isSetSupported(name, minimum = "0") {
      const set = Object.keys(host.requirementSets).find((known) => isSameName(known, name));
      return set !== undefined && isAtLeast(host.requirementSets[set] ?? "0", String(minimum));
    },
  };
}

function isAtLeast(version: string, minimum: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = minimum.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
