import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import chinese from "../../src/locales/functions.zh.json";
import { bundle, folder, metadata, type Metadata } from "./runtime";

const TAIL = "[directions] [bounds] [method] [missing]";

/** Saved workbooks hold these ids and argument orders: a line may only get further optional arguments at its end. */
const SIGNATURES = [
  "ASSESS accounts criteria [tiers]",
  `SCORE metrics weights ${TAIL}`,
  `NORMALIZE metrics ${TAIL}`,
  "BAND metrics from ratings",
  "COVERAGE metrics weights",
  `CONTRIBUTION metrics weights [base] ${TAIL}`,
  "TIER scores [cuts] [labels] [potential] [potentialCut]",
  "TIERQUOTA scores quotas [labels] [ties]",
  "TIERPARETO amounts [shares] [labels]",
  "TIERHOLD scores previous [cuts] [labels] [buffer]",
  "TIERCAP tiers flags cap [labels]",
  "QUADRANT direct potential [cutDirect] [cutPotential] [labels]",
  `TIERFLIP metrics weights [cuts] [labels] [by] ${TAIL}`,
  `TIERGAP metrics weights [cuts] ${TAIL}`,
  `TIERODDS metrics weights [cuts] [spread] [runs] [seed] ${TAIL}`,
  "AHP matrix [method]",
  "AHPCR matrix [ri]",
  "AHPREPAIR matrix",
  "AHPGROUP matrices",
  "ENTROPY metrics",
  "CRITIC metrics [directions]",
  "RANKWEIGHT ranks [method]",
  "TOPSIS metrics weights [directions]",
  `GROUPSCORE metrics weights groups ${TAIL}`,
  "TOPSHARE amounts top",
  "PARETO amounts",
  "HHI amounts",
  "GINI amounts",
  "MIGRATION before after labels",
  "SCREEN metrics limits [directions]",
  "NPS ratings",
  `REASON metrics weights names [cuts] [labels] [language] ${TAIL}`,
  "CHECK metrics weights [names] [dimensions] [directions]",
  "CLEANNAME names",
  "DUPLICATES names",
  `BALANCE metrics weights dimensions ${TAIL}`,
  "AGREEMENT a b [measure]",
  "ORDERSTATS ids dates amounts asOf",
  "RFM recency frequency monetary [bins]",
  "STAGE current previous [peak] [tenureDays] [probationDays] [growth] [decline] [extensionDays] [labels]",
  "RETENTION before after [kind]",
  "TOUCHPOINTS signed [offsets]",
  "NEXTTOUCH signed asOf [offsets]",
  "STAFFING tiers labels [people] [accountsPerTeam]",
  "WORKLOAD owners tiers labels [weights] [limit]",
];

const translated = JSON.parse(readFileSync(join(folder, "functions.zh.json"), "utf8")) as Metadata;

test("functions.json lists the functions with their arguments, in the order that is for ever", () => {
  const signatures = metadata.functions.map(({ id, parameters }) =>
    [id, ...parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))].join(" "),
  );
  expect(signatures).toEqual(SIGNATURES);
});

test("every function has the same name as id, spills, and is not volatile", () => {
  for (const definition of metadata.functions) {
    expect(definition.name).toBe(definition.id);
    expect(definition.result.dimensionality).toBe("matrix");
    expect(definition).not.toHaveProperty("options");
  }
});

test("every function and argument is described in one line, with a help page", () => {
  for (const { id, description, helpUrl, parameters } of metadata.functions) {
    expect(helpUrl).toBe(`https://localhost:3000/help/en/${id.toLowerCase()}.html`);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect(text).toMatch(/^[^\n]{10,250}\.$/);
  }
});

test("arguments are of any type, so that Excel hands them over as they are; options are offered by name", () => {
  const typed = metadata.functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ type }) => type !== "any").map(({ name, customEnumId }) => [id, name, customEnumId]),
  );
  expect(typed).toEqual([
    ["CONTRIBUTION", "base", "Base"],
    ["TIERQUOTA", "ties", "Ties"],
    ["TIERFLIP", "by", "By"],
    ["AHP", "method", "AhpMethod"],
    ["AHPCR", "ri", "RandomIndex"],
    ["RANKWEIGHT", "method", "RankMethod"],
    ["REASON", "language", "SentenceLanguage"],
    ["AGREEMENT", "measure", "Agreement"],
    ["RETENTION", "kind", "Retention"],
  ]);
  expect(metadata.enums.map(({ id, values }) => [id, ...values.map(({ name }) => name)])).toEqual([
    ["Base", "zero", "mean"],
    ["Ties", "promote", "demote", "order"],
    ["By", "points", "relative"],
    ["AhpMethod", "eigenvector", "geometric"],
    ["RandomIndex", "saaty1980", "alonso2006"],
    ["RankMethod", "centroid", "sum", "reciprocal"],
    ["SentenceLanguage", "en", "zh"],
    ["Agreement", "spearman", "kendall", "same"],
    ["Retention", "logo", "gross", "net", "churn"],
  ]);
});

test("error cells reach the functions", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test("Chinese Excel reads the same functions with Chinese texts and Chinese help", () => {
  const withoutTexts = (language: Metadata) =>
    JSON.parse(JSON.stringify(language), (key, value: unknown) =>
      ["description", "tooltip", "helpUrl"].includes(key) ? undefined : value,
    ) as unknown;
  expect(withoutTexts(translated)).toEqual(withoutTexts(metadata));
  for (const { description, helpUrl, parameters } of translated.functions) {
    expect(helpUrl).toMatch(/\/help\/zh\/[a-z]+\.html$/);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      expect(text).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test("every choice of an option says in both languages what it does, and is written as it is named", () => {
  const choices = (language: Metadata) =>
    language.enums.flatMap(({ id, values }) => values.map((value) => ({ id, ...value })));
  for (const { name, stringValue, tooltip } of choices(metadata)) {
    expect(stringValue).toBe(name);
    expect(tooltip).toMatch(/^[A-Z][^\n]{3,120}\.$/);
  }
  for (const { tooltip } of choices(translated)) expect(tooltip).toMatch(/\p{Script=Han}.*。$/u);
});

test("the description of an option names its choices, the default first, in both languages", () => {
  for (const { functions, enums } of [metadata, translated])
    for (const parameter of functions.flatMap(({ parameters }) => parameters)) {
      const choices = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
      const places = choices.map(({ name }) => parameter.description.indexOf(name));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
      for (const { name } of choices.slice(0, 1))
        expect(parameter.description).toMatch(new RegExp(`${name} ?[（(](default|默认)`));
    }
});

test("no Chinese text is left over", () => {
  const places = metadata.functions.flatMap(({ id, parameters }) => [
    id,
    ...parameters.flatMap(({ name }) => [name, `${id}.${name}`]),
  ]);
  const choices = metadata.enums.flatMap(({ id, values }) => values.map(({ name }) => `${id}.${name}`));
  expect(Object.keys(chinese).filter((key) => ![...places, ...choices].includes(key))).toEqual([]);
});

test("the bundle is at most 40 KB when zipped", () => {
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(40 * 1024);
});

test("the bundle asks nothing of a page, of Office's object model, of the clock or of chance", () => {
  expect(bundle).not.toMatch(
    /\b(document|window|localStorage|XMLHttpRequest|fetch|Office|Excel|setTimeout|Math\.random|Date)\b\s*[.(\[]/,
  );
});
