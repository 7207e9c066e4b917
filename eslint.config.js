const path = require("node:path");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** What each folder of src may import besides itself and npm packages; architecture in CONTRIBUTING.md. */
const layers = {
  model: [],
  cells: ["model", "locales"],
  functions: ["cells", "model", "locales"],
  workbook: ["cells", "model", "locales"],
  taskpane: ["workbook", "cells", "model", "locales"],
  commands: ["workbook", "locales"],
  workbench: [],
  headless: ["workbook", "workbench", "cells", "model", "locales"],
  help: ["cells", "model", "locales"],
  locales: [],
};

/** The model and the codec between cells and model are pure: no host, no page, no clock, no chance. */
const pure = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Chance needs a seed, given as an argument.",
  },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Today is an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today is an argument." },
];

/** Holds the table above: the folder of src that an import leads to, whatever the folders on the way are called. */
const layerRule = {
  create(context) {
    const folderOf = (file) => path.relative(path.join(__dirname, "src"), file).split(path.sep)[0];
    const from = folderOf(context.filename);
    const check = ({ source }) => {
      if (!source?.value?.startsWith?.(".")) return;
      const to = folderOf(path.resolve(path.dirname(context.filename), source.value));
      if (to === from || !(to in layers) || layers[from]?.includes(to)) return;
      context.report({ node: source, message: `src/${from} may not import src/${to}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

module.exports = tseslint.config(
  { ignores: ["dist", ".build", ".artefacts", "node_modules", "**/*.config.js", "**/*.mjs"] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { ecmaVersion: 2022, sourceType: "module" } },
    rules: {
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { kam: { rules: { layers: layerRule } } },
    rules: { "kam/layers": "error" },
  },
  {
    files: ["src/{model,cells,functions,help,locales}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "window",
        "document",
        "process",
        "require",
        "fetch",
        "setTimeout",
      ],
      "no-restricted-syntax": ["error", ...pure],
    },
  },
  {
    files: ["src/{workbook,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-after-load",
        "call-sync-before-read",
        "load-object-before-read",
        "no-context-sync-in-loop",
        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
