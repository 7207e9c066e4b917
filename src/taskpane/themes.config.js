const { ModuleKind, transpileModule } = require("typescript");

/** Colours of no component that we use; test/e2e/themes.e2e.ts finds one that is missing. */
const UNUSED =
  /^(colorPalette(?!Red|Green|DarkOrange)|colorNeutral(Background[4578]|Card|Stencil)|color.*OnLight|.*Hero|shadow.*Brand|zIndex)/;

/**
 * A webpack loader: the themes are computed while building, and the dark one is told by what differs. Otherwise the pane
 * would carry all colours of Fluent's and the code that mixes them.
 */
module.exports = (code) => {
  const exports = {};
  const { outputText } = transpileModule(code, { compilerOptions: { module: ModuleKind.CommonJS } });
  new Function("exports", "require", outputText)(exports, require);
  const { light, dark } = exports;
  const used = Object.keys(light).filter((name) => !UNUSED.test(name));
  const different = used.filter((name) => dark[name] !== light[name]);
  const pick = (theme, names) => JSON.stringify(Object.fromEntries(names.map((name) => [name, theme[name]])));
  return `export const light = ${pick(light, used)};
export const dark = { ...light, ...${pick(dark, different)} };`;
};
