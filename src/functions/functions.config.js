const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { Compilation, WebpackError, sources } = require("webpack");
const { withOrigin } = require("../taskpane/origin.config.js");
const translations = require("../locales/functions.zh.json");

/** One custom function a file, in the order of functions.json. Ids and order are for ever. */
const files = [
  ...["assess", "score", "normalize", "band", "coverage", "contribution"],
  ...["tier", "tierQuota", "tierPareto", "tierHold", "tierCap", "quadrant"],
  ...["tierFlip", "tierGap", "tierOdds"],
  ...["ahp", "ahpCr", "ahpRepair", "ahpGroup", "entropy", "critic", "rankWeight"],
  ...["topsis", "groupScore", "topShare", "pareto", "hhi", "gini", "migration", "screen", "nps"],
  "reason",
  ...["check", "cleanName", "duplicates"],
  ...["balance", "agreement", "orderStats", "rfm", "stage", "retention"],
  ...["touchpoints", "nextTouch", "staffing", "workload"],
].map((name) => path.join(__dirname, `${name}.ts`));

/**
 * Adds what the metadata generator cannot: leave for error cells to reach a function, texts on one line, this
 * build's origin, and functions.zh.json, the same with Chinese texts for Chinese Excel.
 */
class FinishMetadata {
  apply(compiler) {
    compiler.hooks.compilation.tap("FinishMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FinishMetadata", stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return;
        const { english, chinese, lacking } = metadataIn(JSON.parse(generated.source()));
        for (const place of lacking)
          compilation.errors.push(new WebpackError(`functions.zh.json lacks ${place}`));
        assets["functions.json"] = asset(english, "en");
        assets["functions.zh.json"] = asset(chinese, "zh");
      });
    });
  }
}

/** What Excel reads in either language, and the places that have no Chinese text. */
function metadataIn(generated) {
  const lacking = [];
  const metadata = { allowErrorForDataTypeAny: true, ...generated };
  const english = mapTexts(metadata, (text) => text.replace(/\s+/g, " "));
  const chinese = mapTexts(english, (_, place, name) => {
    const text = translations[place] ?? translations[name];
    if (!text) lacking.push(place);
    return text;
  });
  return { english, chinese, lacking };
}

/** The metadata with each text replaced; a text's place is "SCORE", "SCORE.weights" or "Ties.promote". */
function mapTexts(metadata, replace) {
  return {
    ...metadata,
    functions: metadata.functions.map((definition) => ({
      ...definition,
      description: replace(definition.description, definition.id),
      parameters: definition.parameters.map((parameter) => ({
        ...parameter,
        description: replace(parameter.description, `${definition.id}.${parameter.name}`, parameter.name),
      })),
    })),
    enums: metadata.enums.map((choice) => ({
      ...choice,
      values: choice.values.map((value) => ({
        ...value,
        tooltip: replace(value.tooltip, `${choice.id}.${value.name}`),
      })),
    })),
  };
}

function asset(metadata, language) {
  const text = JSON.stringify(metadata, null, 2).replaceAll("/help/en/", `/help/${language}/`);
  return new sources.RawSource(withOrigin(text));
}

/** The KAM.* custom functions, for Excel's JS-only runtime: no page, no Office object model. */
module.exports = (typescript) => ({
  ...typescript,
  name: "functions",
  target: ["web", "es2020"],
  entry: { functions: files },
  output: { path: path.join(__dirname, "..", "..", "dist"), filename: "[name].js" },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
    new FinishMetadata(),
  ],
  devtool: "source-map",
});

Object.assign(module.exports, { files, metadataIn });
