import { newBook } from "../../../src/workbench/book/newBook";
import type { FunctionMetadata } from "../../../src/workbench/wire/functions/metadata";
import { createHost } from "../../../src/workbench/wire/host";
import { connectFrame } from "../../../src/workbench/wire/xdm";

const query = new URLSearchParams(location.search);
const page = query.get("addin") ?? "taskpane.html";
const response = await fetch("functions.json");
const functions = (await response.json()) as FunctionMetadata;

const host = createHost(newBook("Accounts"));
const frame = document.createElement("iframe");
frame.width = "380";
frame.height = "720";
frame.style.border = "0";
const language = query.get("language") ?? "en-US";
const connection = connectFrame(host, frame, { page, language, functions });
document.body.append(frame);
const workbench = { host, connection };

declare global {
  interface Window {
    workbench: typeof workbench;
  }
}
window.workbench = workbench;
