const INDEX = "./src/index.ts";
const EXCEL = "./src/excel/utilities.ts";

/** How the file begins and ends each of its modules, and how one asks for another. */
const BEGIN = /^\/\*{3}\/ "(\S+)":$/m;
const END = "/***/ })";
const ASKS = /__webpack_require__\("([^"]+)"\)/g;

/**
 * A webpack loader: of office-js-helpers, which is one file of all its modules, only those stay, as they are, that
 * ExcelUtilities needs. Otherwise the pane would carry sign-in, dialogs and storage that it never opens: 12 KB as they
 * travel.
 */
module.exports = (file) => {
  const [head, ...parts] = file.split(BEGIN);
  const modules = new Map();
  for (let at = 0; at < parts.length; at += 2) modules.set(parts[at], parts[at + 1]);
  const kept = new Set([EXCEL]);
  for (const name of kept) {
    const text = modules.get(name);
    if (text === undefined) throw new Error(`office-js-helpers is built in another way: it has no ${name}.`);
    for (const [, asked] of text.matchAll(ASKS)) kept.add(asked);
  }
  const bodyOf = (text) => text.slice(0, text.lastIndexOf(END) + END.length);
  const bodies = [...kept].map((name) => `"${name}":${bodyOf(modules.get(name))},`);
  const index = `"${INDEX}": (_, exports, load) => { exports.ExcelUtilities = load("${EXCEL}").a; },`;
  const last = parts[parts.length - 1] ?? "";
  return [head, ...bodies, index, last.slice(bodyOf(last).length)].join("\n");
};
