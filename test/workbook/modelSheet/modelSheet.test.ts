import fc from "fast-check";
import { WORDS } from "../../../src/locales/words";
import { parseModel } from "../../../src/model/document/parse";
import type { Model } from "../../../src/model/document/types";
import { readModelAndWords, readModelSheet, readWords } from "../../../src/workbook/readModelSheet";
import { findSheet } from "../../../src/workbook/sheets";
import { writeModelSheet } from "../../../src/workbook/writeModelSheet";
import { type OpenBook, openBook } from "../../workbench/openBook";
import { ACCOUNTS, jobOf, MODEL, PLAIN_MODEL, writeRows } from "../accounts";
import { contentsOf } from "../contentsOf";

type Edit = (sheet: Excel.Worksheet) => void;

const open = async (model: Model = MODEL, language: "en" | "zh" = "en"): Promise<OpenBook> => {
  const workbook = openBook();
  Object.assign(globalThis, { Office: workbook.Office });
  await workbook.run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
    await writeModelSheet(context, await jobOf(context, model, "formulas", language));
  });
  return workbook;
};

const edit = (workbook: OpenBook, change: Edit): Promise<void> =>
  workbook.run(async (context) => {
    const sheet = await findSheet(context, "model");
    if (sheet) change(sheet);
    await context.sync();
  });

const read = (workbook: OpenBook): Promise<Model | null> =>
  workbook.run((context) => readModelSheet(context));
const column = (sheet: Excel.Worksheet, table: string, name: string): Excel.Range =>
  sheet.tables.getItem(table).columns.getItem(name).getDataBodyRange();

test("gives back the model that was written", async () => {
  expect(await read(await open())).toEqual(MODEL);
});

test("gives back a model without dimensions, gates, bands, overrides and filter", async () => {
  expect(await read(await open(PLAIN_MODEL))).toEqual(PLAIN_MODEL);
});

test("shows anchors, medians, bands and gates as the list shows their column", async () => {
  const workbook = openBook();
  Object.assign(globalThis, { Office: workbook.Office });
  const write = (formats: readonly string[]): Promise<unknown> =>
    workbook.run(async (context, sheet) => {
      sheet.getRange().clear();
      writeRows(sheet, ACCOUNTS, null);
      sheet.getRange("A2:G13").numberFormat = ACCOUNTS.slice(1).map(() => [...formats]);
      await context.sync();
      return writeModelSheet(context, await jobOf(context, MODEL));
    });
  const formatsOf = (table: string, ...names: string[]): Promise<string[][]> =>
    workbook.run(async (context) => {
      const sheet = await findSheet(context, "model");
      if (!sheet) return [];
      const bodies = names.map((name) => column(sheet, table, name).load("numberFormat"));
      await context.sync();
      return bodies.map((body) => body.numberFormat.flat().map(String));
    });
  await write(["0", "General", "General", "$#,##0", "0%", "@", "0"]);
  const figures = ["$#,##0", "0.0%", "General", "General"];
  expect(await formatsOf("KamCriteria", "Worst", "Best", "From", "To", "Median")).toEqual(
    Array.from({ length: 5 }, () => figures),
  );
  expect(await formatsOf("KamGates", "Value")).toEqual([["General"]]);
  expect(await formatsOf("KamBands", "From")).toEqual([["General", "General", "General"]]);

  await write(["0", "General", "General", "#,##0.00", "0.00%", "#,##0", "0.0"]);
  expect(await formatsOf("KamCriteria", "Worst")).toEqual([["#,##0.00", "0.00%", "#,##0", "0.0"]]);
  expect(await formatsOf("KamGates", "Value")).toEqual([["0.0"]]);
  expect(await formatsOf("KamBands", "From")).toEqual([["#,##0", "#,##0", "#,##0"]]);
});

test.each([
  ["formulas", /^In force: /],
  ["kam", /^In force where KAM for Excel is installed/],
  ["values", /^Results are values/],
] as const)("says what its results follow, written as %s", async (mode, said) => {
  const workbook = openBook();
  Object.assign(globalThis, { Office: workbook.Office });
  const regions = await workbook.run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
    return writeModelSheet(context, await jobOf(context, MODEL, mode));
  });
  const shown = regions.find(({ address }) => address === "A2")?.values[0]?.[0];
  const typed = workbook.book.sheets[1]?.rows.get(1)?.get(0)?.value;
  expect(shown ?? typed).toMatch(said);
  const live = workbook.book.sheets[1]?.rows.get(3)?.get(6)?.value;
  expect(String(live).startsWith("Weight and Used")).toBe(mode === "values");
});

test("is null where the workbook has no model", async () => {
  const workbook = openBook();
  expect(await read(workbook)).toBeNull();
});

test("changes nothing the second time", async () => {
  const workbook = await open();
  const before = contentsOf(workbook.book);
  await workbook.run(async (context) => writeModelSheet(context, await jobOf(context, MODEL)));
  expect(contentsOf(workbook.book)).toEqual(before);
});

test("grows and shrinks its tables, and keeps what an analyst added beside them", async () => {
  const workbook = await open(PLAIN_MODEL);
  await edit(workbook, (sheet) => {
    sheet.getRange("P3").values = [["my note"]];
    column(sheet, "KamTiers", "Cadence").values = [["monthly"], ["yearly"]];
  });
  await workbook.run(async (context) => writeModelSheet(context, await jobOf(context, MODEL)));
  expect(await read(workbook)).toEqual(MODEL);
  await workbook.run(async (context) => writeModelSheet(context, await jobOf(context, PLAIN_MODEL)));
  expect(await read(workbook)).toEqual(PLAIN_MODEL);
  await workbook.run(async (context) => {
    const sheet = await findSheet(context, "model");
    const note = sheet?.getRange("P3").load("values");
    const cadence = sheet && column(sheet, "KamTiers", "Cadence").load("values");
    await context.sync();
    expect(note?.values).toEqual([["my note"]]);
    expect(cadence?.values).toEqual([["monthly"], ["yearly"]]);
  });
});

test("finds a criterion whose rows an analyst has sorted, and a word in any letter case", async () => {
  const workbook = await open();
  await edit(workbook, (sheet) => {
    column(sheet, "KamCriteria", "Axis").values = [["Direct"], ["DIRECT"], [" potential "], ["none"]];
  });
  expect(await read(workbook)).toEqual(MODEL);
});

test("lets the Direction cell decide which anchor is the worst", async () => {
  const workbook = await open();
  await edit(workbook, (sheet) => {
    column(sheet, "KamCriteria", "Direction").values = [["min"], ["max"], ["max"], ["min"]];
  });
  const model = await read(workbook);
  expect(model?.criteria[0]).toMatchObject({ direction: "min", worst: 98000, best: 1200 });
});

test.each<[string, Edit, object]>([
  [
    "a text as a share",
    (sheet) => (column(sheet, "KamCriteria", "Share").values = [["much"], [1], [1], [1]]),
    { code: "MODEL_TYPE", where: { content: "much", cell: "KAM Model!E14" } },
  ],
  [
    "an unknown axis",
    (sheet) => (column(sheet, "KamCriteria", "Axis").values = [["direct"], ["sideways"], ["none"], ["none"]]),
    { code: "MODEL_TYPE", where: { content: "sideways", cell: "KAM Model!D15" } },
  ],
  [
    "a share below 0",
    (sheet) => (column(sheet, "KamCriteria", "Share").values = [[2], [-1], [1], [1]]),
    { code: "WEIGHT_NEGATIVE", where: { cell: "KAM Model!E15" } },
  ],
  [
    "a blank where a word is needed",
    (sheet) => (column(sheet, "KamCriteria", "Missing").values = [["zero"], [""], ["zero"], ["zero"]]),
    { code: "MODEL_TYPE", where: { cell: "KAM Model!K15" } },
  ],
  [
    "an unknown tier as a cap",
    (sheet) => (column(sheet, "KamGates", "Cap").values = [["Gold"]]),
    { code: "LABEL_UNKNOWN", where: { content: "Gold" } },
  ],
])("refuses %s and names the cell", async (_, change, expected) => {
  const workbook = await open();
  await edit(workbook, change);
  await expect(read(workbook)).rejects.toMatchObject(expected);
});

test("refuses a sheet that lost a table, a column or a setting", async () => {
  const withoutTable = await open();
  await edit(withoutTable, (sheet) => sheet.tables.getItem("KamGates").delete());
  await expect(read(withoutTable)).rejects.toMatchObject({
    code: "TABLE_MISSING",
    where: { table: "KamGates" },
  });
  const withoutColumn = await open();
  await edit(
    withoutColumn,
    (sheet) => (sheet.tables.getItem("KamTiers").columns.getItem("Cut").name = "Line"),
  );
  await expect(read(withoutColumn)).rejects.toMatchObject({
    code: "COLUMN_MISSING",
    where: { column: "Cut" },
  });
  const withoutSetting = await open();
  await edit(
    withoutSetting,
    (sheet) => (column(sheet, "KamSettings", "Setting").getCell(8, 0).values = [["?"]]),
  );
  await expect(read(withoutSetting)).rejects.toMatchObject({
    code: "SETTING_MISSING",
    where: { content: "Anchors" },
  });
});

test("gives the words that an analyst put in place of ours", async () => {
  const workbook = await open();
  await edit(workbook, (sheet) => {
    column(sheet, "KamQuadrants", "Label").values = [["Stars"], ["Cows"], ["Questions"], ["Dogs"]];
  });
  expect(await workbook.run((context) => readWords(context, "en"))).toMatchObject({
    unrated: "Unrated",
    quadrants: ["Stars", "Cows", "Questions", "Dogs"],
  });
});

test("gives model and words in the round trips of one", async () => {
  const workbook = await open();
  const start = workbook.host.requests;
  const model = await read(workbook);
  const middle = workbook.host.requests;
  const both = await workbook.run((context) => readModelAndWords(context, "en"));
  expect(both).toEqual({ saved: model, words: WORDS.en });
  expect(workbook.host.requests - middle).toBe(middle - start);
});

test("refuses two quadrants of one name", async () => {
  const workbook = await open();
  await edit(workbook, (sheet) => {
    column(sheet, "KamQuadrants", "Label").values = [["A"], ["B"], ["A"], ["D"]];
  });
  await expect(workbook.run((context) => readWords(context, "en"))).rejects.toMatchObject({
    code: "LABELS_EQUAL",
  });
});

test("writes weights that follow the shares, and From and To that follow KAM Ratings", async () => {
  const workbook = await open();
  await workbook.run(async (context) => {
    const sheet = await findSheet(context, "model");
    const weight = sheet?.tables
      .getItem("KamCriteria")
      .columns.getItem("Weight")
      .getDataBodyRange()
      .load("formulas");
    const from = sheet?.tables
      .getItem("KamCriteria")
      .columns.getItem("From")
      .getDataBodyRange()
      .load("formulas");
    await context.sync();
    expect(new Set(weight?.formulas.flat())).toEqual(
      new Set([
        "=IF(N([@Share])>0,100*[@Share]/SUMPRODUCT(--(KamCriteria[Dimension]=[@Dimension]),KamCriteria[Share])*SUMPRODUCT(--(KamDimensions[Dimension]=[@Dimension]),KamDimensions[Used])/SUM(KamDimensions[Used]),0)",
      ]),
    );
    expect(from?.formulas[0]?.[0]).toBe(
      `=IFERROR(INDEX('KAM Ratings'!$C$11:$F$11,MATCH([@Criterion],'KAM Ratings'!$C$16:$F$16,0)),"")`,
    );
  });
});

/** Names that Excel would take for something else, and that the sheet must give back to the letter. */
const NAMES = [
  "=Sum",
  "+1",
  "-",
  "@x",
  "00123",
  "1-2",
  "TRUE",
  "2024",
  "战略级",
  " padded ",
  "a\nb",
  "it's",
  '"q"',
  "* ? ~",
];
const name = fc.constantFrom(...NAMES);
const label = fc.oneof(
  name,
  fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => /^[\x20-\x7e]+$/.test(text) && text.trim() !== "" && !text.startsWith("'")),
);
const amount = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => Math.round(value * 1000) / 1000 + 0);

const documents = fc.record({
  name: fc.oneof(fc.constant(""), label),
  id: fc.option(label),
  filter: fc.option(
    fc.record({ column: label, in: fc.array(fc.oneof(label, fc.constant("")), { maxLength: 3 }) }),
  ),
  minCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
  asOf: fc.option(fc.constantFrom("2026-02-28", "1999-12-31")),
  criteria: fc.uniqueArray(
    fc.record({
      column: label,
      weight: fc.double({ min: 0.01, max: 9, noNaN: true }),
      axis: fc.constantFrom("direct", "potential", "none"),
      direction: fc.constantFrom("max", "min"),
      scale: fc.constantFrom("linear", "percentile"),
      missing: fc.constantFrom("unknown", "zero", "worst", "median", "error"),
      ends: fc.uniqueArray(amount, { minLength: 2, maxLength: 2 }),
    }),
    { selector: (criterion) => criterion.column, minLength: 1, maxLength: 4 },
  ),
  labels: fc.uniqueArray(label, { minLength: 3, maxLength: 3 }),
  gate: fc.option(
    fc.record({
      column: label,
      op: fc.constantFrom(">", ">=", "<", "<=", "=", "<>"),
      value: fc.oneof(amount, label),
      reason: fc.oneof(fc.constant(""), label),
    }),
  ),
  override: fc.option(
    fc.record({ id: label, reason: label, by: label, expires: fc.option(fc.constant("2027-01-31")) }),
  ),
  matrix: fc.record({
    direct: fc.constantFrom(12.5, "mean", "median"),
    potential: fc.constantFrom(0, "mean"),
    size: fc.option(label),
  }),
});

const modelOf = ({
  criteria,
  labels,
  gate,
  override,
  ...rest
}: typeof documents extends fc.Arbitrary<infer T> ? T : never): Model =>
  parseModel({
    version: 1,
    account: "Name",
    ...rest,
    criteria: criteria.map(({ ends, ...criterion }) => {
      const [low = 0, high = 1] = ends.sort((a, b) => a - b);
      return {
        ...criterion,
        ...(criterion.direction === "max" ? { worst: low, best: high } : { worst: high, best: low }),
      };
    }),
    tiers: { list: [{ label: labels[0], cut: 70.5 }, { label: labels[1], cut: 30 }, { label: labels[2] }] },
    gates: gate === null ? [] : [{ ...gate, cap: labels[1] }],
    overrides: override === null ? [] : [{ ...override, tier: labels[2] }],
  });

test("gives back any model to the letter", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const model = modelOf(document);
      const workbook = openBook();
      Object.assign(globalThis, { Office: workbook.Office });
      await workbook.run(async (context, sheet) => {
        writeRows(sheet, ACCOUNTS, "Accounts");
        await context.sync();
        const job = await jobOf(context, MODEL);
        const resolved = { from: 0, to: 1, median: 0, weight: 1, observed: 1, isConstant: false };
        const assessment = { ...job.assessment, criteria: model.criteria.map(() => resolved) };
        await writeModelSheet(context, { ...job, model, assessment });
        expect(await readModelSheet(context)).toEqual(model);
      });
    }),
    { numRuns: 20 },
  );
}, 60_000);

test("names the settings and captions in the workbook's language above English tables", async () => {
  const workbook = await open(MODEL, "zh");
  const texts = JSON.stringify(contentsOf(workbook.book));
  for (const text of ["指标", "最低覆盖率", "KamCriteria", "生效中"]) expect(texts).toContain(text);
  expect(await read(workbook)).toEqual(MODEL);
});

test("lets Excel check every cell that is coloured as editable, without structured references", async () => {
  const { book } = await open();
  const sheet = book.sheets.find(({ name: title }) => title === "KAM Model")!;
  const checked = new Set(
    sheet.validations.flatMap(({ areas }) =>
      areas.flatMap(({ top, left, bottom, right }) => {
        const places: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let at = left; at <= right; at++) places.push(`${row},${at}`);
        return places;
      }),
    ),
  );
  const editable = [...sheet.rows].flatMap(([row, cells]) =>
    row < 12
      ? []
      : [...cells].filter(([, cell]) => book.styles[cell.style]?.fill).map(([at]) => `${row},${at}`),
  );
  expect(editable.length).toBeGreaterThan(80);
  expect(editable.filter((place) => !checked.has(place))).toEqual([]);
  expect(JSON.stringify(sheet.validations.map(({ rule }) => rule))).not.toMatch(/\w\[|Kam/);
});

test("writes a model of any size in the same number of round trips", async () => {
  const requestsFor = async (model: Model): Promise<number> => {
    const workbook = await open(model);
    let requests = 0;
    await workbook.run(async (context) => {
      const job = await jobOf(context, model);
      const before = workbook.host.requests;
      await writeModelSheet(context, job);
      requests = workbook.host.requests - before;
    });
    return requests;
  };
  expect(await requestsFor(PLAIN_MODEL)).toBe(8);
  expect(await requestsFor(MODEL)).toBe(8);
});
