const { availableParallelism } = require("node:os");

const tsconfig = {
  isolatedModules: true,
  module: "CommonJS",
  moduleResolution: "Node10",
  target: "ES2022",
  esModuleInterop: true,
  resolveJsonModule: true,
  jsx: "react-jsx",
};

const shared = {
  roots: ["<rootDir>/test"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig }] },
  cacheDirectory: "<rootDir>/.build/jest",
  // In jest's sandbox a global costs a hundred times what a variable does; these stand in loops over cells.
  sandboxInjectedGlobals: [
    "Array",
    "Float64Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Set",
    "String",
  ],
  // d3 names its modern modules first, which jest cannot read; its older build stands beside them.
  moduleNameMapper: {
    "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js",
    // Of Univer's presets only what runs without a page; and the builds that hold what jest cannot read.
    "^@univerjs/preset-sheets-core$": "<rootDir>/test/workbench/page/univerWithoutPage.ts",
    "^@univerjs/([a-z-]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  testTimeout: 60_000,
  // By itself jest leaves one of two cores idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["**/*.test.ts"] },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["**/taskpane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/taskpane/browser.ts"],
      // The jsdom environment asks for a package's browser build, which jest cannot read.
      testEnvironmentOptions: { customExportConditions: ["node", "require"] },
    },
  ],
};
