import { gridOf } from "../../../src/cells/headers";
import { modelFileName, modelFileText, modelOfFile, NotJson } from "../../../src/taskpane/draft/modelFile";
import { refusalOf } from "../../model/refusal";
import { modelOf, tiersOf } from "../../model/fixtures";

const model = modelOf({
  name: "Value radar",
  id: "Number",
  criteria: [{ column: "Revenue", worst: 0, best: 100, missing: "zero" }],
  tiers: tiersOf({ buffer: 1 }),
  gates: [{ column: "Overdue", op: ">", value: 90, cap: "Core", reason: "pays late" }],
  overrides: [{ id: "7", tier: "Core", reason: "new contract", by: "VP", expires: "2027-03-31" }],
});
const grid = gridOf([
  ["Name", "Number", "Revenue", "Overdue"],
  ["Ann", 7, 40, 0],
  ["Bob", 8, 60, 120],
]);

test("nothing is lost on the way out and in, but that the table is that of the open list", () => {
  expect(modelOfFile(modelFileText(model), grid, "Customers")).toEqual({ ...model, table: "Customers" });
  expect(modelOfFile(`\uFEFF${modelFileText(model)}`, grid, null)).toEqual(model);
});

test("anchors that a file leaves open come from the accounts at hand", () => {
  const open = { version: 1, account: "Name", criteria: [{ column: "Revenue" }], tiers: tiersOf() };
  const [criterion] = modelOfFile(JSON.stringify(open), grid, null).criteria;
  expect(criterion).toMatchObject({ worst: 40, best: 60 });
});

test("what is no JSON, has an unknown key, or names a column that the list lacks is refused", () => {
  expect(() => modelOfFile("Value radar", grid, null)).toThrow(NotJson);
  const text = (parts: object): string =>
    JSON.stringify({ ...(JSON.parse(modelFileText(model)) as object), ...parts });
  expect(refusalOf(() => modelOfFile(text({ acount: "Name" }), grid, null))).toEqual({
    code: "MODEL_KEY",
    path: "acount",
  });
  expect(refusalOf(() => modelOfFile(text({ version: 2 }), grid, null)).code).toBe("MODEL_VERSION");
  expect(refusalOf(() => modelOfFile(text({ criteria: [{ column: "Revenu" }] }), grid, null))).toEqual({
    code: "COLUMN_MISSING",
    column: "Revenu",
    expected: "Revenue",
  });
});

test("the file is named after the model, in signs that every system takes", () => {
  expect(modelFileName({ ...model, name: "A/B: Radar?" })).toBe("A B Radar.json");
  expect(modelFileName({ ...model, name: "" })).toBe("KAM.json");
});
