const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

/** A host page of a workbook and a frame, without a grid; for tests. */
module.exports = (typescript) => ({
  ...typescript,
  name: "bareHost",
  target: ["web", "es2022"],
  entry: path.join(__dirname, "index.ts"),
  output: { path: path.join(__dirname, "..", "..", "..", ".build", "e2e"), filename: "bareHost.js" },
  plugins: [new HtmlPlugin({ title: "Bare host" })],
  optimization: { minimize: false },
  performance: false,
});
