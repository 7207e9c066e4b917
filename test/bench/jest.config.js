const browser = require("../e2e/jest.config");

/** @type {import("jest").Config} */
module.exports = {
  ...browser,
  roots: ["<rootDir>/test/bench"],
  testMatch: ["**/*.bench.ts"],
  testTimeout: 300_000,
};
