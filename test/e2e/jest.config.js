const tsconfig = {
  isolatedModules: true,
  module: "CommonJS",
  moduleResolution: "Node10",
  target: "ES2022",
  esModuleInterop: true,
  resolveJsonModule: true,
};

/** @type {import("jest").Config} */
module.exports = {
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.e2e.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig }] },
  cacheDirectory: "<rootDir>/.build/jest",
  setupFilesAfterEnv: ["<rootDir>/test/e2e/retries.ts"],
  testTimeout: 240_000,
  maxWorkers: 2,
};
