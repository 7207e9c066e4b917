const path = require("node:path");

/** A webpack loader: the order lines become the customers of the sample, as JSON. */
module.exports = async function sampleLoader(csv) {
  const source = path.join(__dirname, "..", "sample", "aggregateSuperstore.ts");
  const { aggregateSuperstore } = await this.importModule(source);
  return JSON.stringify(aggregateSuperstore(csv));
};
