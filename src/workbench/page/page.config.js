const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { IgnorePlugin } = require("webpack");

const root = path.join(__dirname, "..", "..", "..");

/** The page with a grid beside the add-in: for development and tests, never shipped. */
module.exports = (typescript) => ({
  ...typescript,
  module: {
    ...typescript.module,
    rules: [
      ...typescript.module.rules,
      { test: /\.css$/, use: ["style-loader", "css-loader"], sideEffects: true },
      {
        test: /superstore\.csv$/,
        type: "asset/resource",
        generator: { filename: "sample.json" },
        use: path.join(__dirname, "sampleLoader.config.js"),
      },
    ],
  },
  name: "page",
  target: ["web", "es2022"],
  entry: { page: "./src/workbench/page/index.ts", frameShim: "./src/workbench/wire/frameShim.ts" },
  output: { path: path.join(root, ".build", "page"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlPlugin({ template: path.join(__dirname, "page.html"), filename: "index.html", chunks: ["page"] }),
    // Univer's hyphenation of 70 languages, which a grid never asks for.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/,
      contextRegExp: /engine-render/,
    }),
  ],
  optimization: { minimize: false },
  performance: false,
  devtool: "source-map",
});
