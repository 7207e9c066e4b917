const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { optimize } = require("webpack");
const { withOrigin } = require("./origin.config.js");

const root = path.join(__dirname, "..", "..");

/** What ships beside functions.js: the page of task pane and ribbon commands, the icons and the manifest. */
module.exports = (typescript) => ({
  ...typescript,
  // English and Chinese both run from left to right: what mirrors styles stays behind, 2 KB as they travel.
  resolve: {
    ...typescript.resolve,
    alias: { "rtl-css-js/core": path.join(__dirname, "leftToRight.config.js") },
  },
  module: {
    ...typescript.module,
    rules: [
      ...typescript.module.rules,
      {
        test: /superstore\.csv$/,
        type: "json",
        use: path.join(__dirname, "sample", "sample.config.js"),
      },
      { test: /office\.helpers\.js$/, use: path.join(__dirname, "helpers.config.js") },
      { test: /excelThemes\.ts$/, use: path.join(__dirname, "themes.config.js") },
      // Ours, and the places where Fluent's compiled styles still use them.
      {
        test: [/taskpane.*\.tsx?$/, /fluentui.*\.styles\.js$/],
        use: path.join(__dirname, "tokens.config.js"),
      },
    ],
  },
  name: "addin",
  target: ["web", "es2020"],
  entry: { taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"] },
  // What two lazy parts share travels in one file, and so do small parts: many small ones are packed worse, and the
  // pane has a size to keep.
  optimization: {
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        shared: { name: "shared", chunks: "async", minChunks: 2, minSize: 0 },
      },
    },
  },
  output: {
    path: path.join(root, "dist"),
    filename: "[name].[contenthash:8].js",
    // The functions with their metadata and source map, and the help, are other builds'.
    clean: { keep: /^(functions\.|help[\\/])/ },
  },
  plugins: [
    new optimize.MinChunkSizePlugin({ minChunkSize: 200_000 }),
    new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml", transform: (text) => withOrigin(text.toString()) },
      ],
    }),
  ],
  // test/e2e/sizes.e2e.ts holds the sizes, as they travel.
  performance: false,
  devtool: "source-map",
});
