const path = require("node:path");
const { readFileSync } = require("node:fs");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const typescriptLanguage = require("typescript");
const { sources } = require("webpack");
const { files, metadataIn } = require("../functions/functions.config.js");

const root = path.join(__dirname, "..", "..");
const SCRIPT = "help.js";

/** Runs the script that draws the pages, and ships the pages in its place. */
class WriteHelp {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WriteHelp", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.contextDependencies.add(path.join(root, "src", "functions"));
      compilation.hooks.processAssets.tapPromise({ name: "WriteHelp", stage }, async (assets) => {
        const script = { exports: {} };
        new Function("module", "exports", String(assets[SCRIPT].source()))(script, script.exports);
        compilation.deleteAsset(SCRIPT);
        for (const [name, html] of script.exports.helpPages(await describedFunctions()))
          compilation.emitAsset(name, new sources.RawSource(html));
      });
    });
  }
}

/** functions.json in both languages, the English one with what its JSDoc says of results. */
async function describedFunctions() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { english, chinese } = metadataIn(JSON.parse(metadataJson));
  const returns = new Map(files.flatMap(returnsOf));
  const functions = english.functions.map((known) => ({ ...known, returns: returns.get(known.id) }));
  return { en: { ...english, functions }, zh: chinese };
}

/** Id and @returns, on one line, of the custom function in a file. */
function returnsOf(file) {
  const { createSourceFile, getJSDocTags, getTextOfJSDocComment, ScriptTarget } = typescriptLanguage;
  const source = createSourceFile(file, readFileSync(file, "utf8"), ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const text = (name) => {
      const tag = getJSDocTags(statement).find(({ tagName }) => tagName.text === name);
      return tag && getTextOfJSDocComment(tag.comment)?.replace(/\s+/g, " ");
    };
    const id = text("customfunction")?.split(" ")[0];
    return id === undefined ? [] : [[id, text("returns")]];
  });
}

/** The help pages, static HTML: nothing of them runs in Excel. */
module.exports = (typescript) => ({
  ...typescript,
  name: "help",
  target: "node20",
  entry: { help: "./src/help/pages.ts" },
  output: { path: path.join(root, "dist"), filename: SCRIPT, library: { type: "commonjs2" } },
  optimization: { minimize: false },
  plugins: [new WriteHelp()],
  devtool: false,
  performance: false,
});
