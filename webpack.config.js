const path = require("node:path");
const functions = require("./src/functions/functions.config.js");
const addin = require("./src/taskpane/addin.config.js");
const help = require("./src/help/help.config.js");
const page = require("./src/workbench/page/page.config.js");
const bareHost = require("./test/e2e/bareHost/bareHost.config.js");

const typescript = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
    ],
  },
};

/** The command line, for Node; never shipped. */
const headless = {
  ...typescript,
  // require.resolve finds Microsoft's library and the sample in node_modules at run time, not while building.
  module: { ...typescript.module, parser: { javascript: { createRequire: false } } },
  node: { __filename: false },
  name: "headless",
  target: "node20",
  entry: { tier: "./src/headless/tier.ts", demo: "./src/headless/demo.ts" },
  output: { path: path.join(__dirname, ".build", "headless"), filename: "[name].js" },
  optimization: { minimize: false },
  devtool: "source-map",
  performance: false,
};

module.exports = [headless, ...[functions, addin, help, bareHost, page].map((build) => build(typescript))];
