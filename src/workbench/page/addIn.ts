import type { Host } from "../wire/host";
import { connectFrame, type FrameConnection } from "../wire/xdm";
import type { FunctionsFile } from "./functions/functionsFile";
import type { GridView } from "./gridView";
import { element } from "./layout/element";
import { leaveRegion, onEnterPane } from "./layout/regions";
import type { Settings } from "./layout/settings";

/** Language tags that Office gives an add-in. */
export const TAGS = { en: "en-US", zh: "zh-CN" } as const;

/** Beside this page, unless the query names another address, as the browser tests do. */
function addInPage(): string {
  return new URLSearchParams(location.search).get("addin") ?? new URL("taskpane.html", location.href).href;
}

/** Opens the add-in's page beside the grid and lets the two meet through the host. */
export function openAddIn(
  side: HTMLElement,
  title: string,
  host: Host,
  view: GridView,
  functions: FunctionsFile,
  { language, dark }: Settings,
): FrameConnection {
  const frame = element("iframe", { id: "pane", title });
  const connection = connectFrame(host, frame, {
    page: addInPage(),
    language: TAGS[language],
    theme: dark ? "dark" : "light",
    functions,
    settled: () => view.calculated(),
    onBatch: () => {
      view.showChanges();
    },
    onLeave: (isBack) => {
      leaveRegion("side", isBack);
    },
  });
  onEnterPane((isBack) => {
    connection.enter(isBack);
  });
  side.replaceChildren(frame);
  view.connectFunctions((id, args, address) => connection.invokeFunction(id, args, address));
  view.onEvents((isSelection) => {
    connection.deliverEvents();
    if (isSelection) connection.announceSelection();
  });
  return connection;
}
