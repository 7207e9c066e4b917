/** Builds what the browser tests open, where it is not fresh. */
import { ensureBuilt } from "../../src/workbench/server/ensureBuilt.mjs";

ensureBuilt("functions", "addin", "help", "page", "bareHost");
