import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell, speakAround } from "./runtime";

beforeEach(() => {
  speakAround("en");
});

const FIGURES = [4, 9, 1, 7, 12, 3, 10, 6, 2, 11, 5, 8];
const metrics = FIGURES.map((figure, index) => [figure, FIGURES[(index + 5) % 12]]);

test("CHECK says OK in one row where nothing is found", async () => {
  expect(await callFunction("CHECK", [metrics, [[40, 60]]])).toEqual([["OK", "", "Nothing was found.", ""]]);
});

test("CHECK gives one row a finding: severity, where, what and cure", async () => {
  const cells = metrics.map((row, index) => (index === 2 ? ["about 5", 4] : row));
  expect(await callFunction("CHECK", [cells, [[40, 50]]])).toEqual([
    [
      "Error",
      "row 3, criterion 1",
      'Row 3, criterion 1 holds "about 5".',
      "Enter a number or leave it empty. Until then the account reads Check.",
    ],
    [
      "Note",
      "",
      "The weights sum to 90, not to 1 or 100.",
      "They count in proportion; make sure that none is missing or mistyped.",
    ],
  ]);
});

test("CHECK answers in Chinese where Excel is in Chinese", async () => {
  const cells = metrics.map((row, index) => (index === 2 ? ["about 5", 4] : row));
  speakAround("zh");
  expect(await callFunction("CHECK", [cells, [[40, 50]]])).toEqual([
    [
      "错误",
      "第 3 行，指标 1",
      "第 3 行“指标 1”的内容是“about 5”。",
      "请输入数字或留空。在此之前该客户显示为“待核对”。",
    ],
    ["提示", "", "权重之和为 90，而不是 1 或 100。", "权重按比例计算；请确认没有遗漏或输错。"],
  ]);
  expect(await callFunction("CHECK", [metrics, [[40, 60]]])).toEqual([["正常", "", "未发现问题。", ""]]);
});

test("CHECK takes names, dimensions and directions as rows or columns, left out as null, blanks as 0", async () => {
  const alike = FIGURES.map((figure) => [figure, figure * 3]);
  const names = FIGURES.map((_, index) => [index === 0 ? "Acme" : index === 5 ? "ACME Ltd" : 0]);
  const found = (await callFunction("CHECK", [
    alike,
    column(40, 60),
    names,
    [["Value", "Growth"]],
    null,
  ])) as string[][];
  expect(found.map(([severity, where]) => [severity, where])).toEqual([
    ["Warning", "criterion 1"],
    ["Warning", "row 1"],
  ]);
  expect(found[1]?.[2]).toBe("2 accounts may be one: Acme, ACME Ltd.");
  const mirrored = await callFunction("CHECK", [alike, [[40, 60]], null, null, [["max", "COST"]]]);
  expect(mirrored).toEqual([["OK", "", "Nothing was found.", ""]]);
});

test("CHECK works on one account and on whole columns", async () => {
  expect(await callFunction("CHECK", [[[5, 7]], [[40, 60]]])).toEqual([["OK", "", "Nothing was found.", ""]]);
  const column = [...FIGURES.map((figure) => [figure]), ...Array.from({ length: 50 }, () => [""])];
  expect(await callFunction("CHECK", [column, [[1]]])).toEqual([["OK", "", "Nothing was found.", ""]]);
});

test("CHECK refuses weights and ranges that do not fit", async () => {
  await expect(callFunction("CHECK", [metrics, [[1]]])).rejects.toMatchObject(
    refused("SHAPE", { path: "weights", count: 1, expected: "2" }),
  );
  await expect(callFunction("CHECK", [metrics, [[-1, 2]]])).rejects.toMatchObject({ code: "#VALUE!" });
  await expect(callFunction("CHECK", [metrics, [[1, 1]], [["A"], ["B"]]])).rejects.toMatchObject(
    refused("SHAPE", { path: "names", count: 2, expected: "12" }),
  );
});

test("CHECK reads 10,000 accounts of ten criteria within seconds", async () => {
  const many = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, index) => (row % 7 === 0 ? "" : (row * (2 * index + 7919)) % 10_007)),
  );
  const names = many.map((_, row) => [`Account ${row}`]);
  const start = performance.now();
  await callFunction("CHECK", [many, [Array(10).fill(10)], names]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("CLEANNAME and DUPLICATES answer name by name: blanks as 0, as empty text or as null, errors as Check", async () => {
  const names = [
    ["Acme Co., Ltd."],
    [0],
    ["ＡＣＭＥ"],
    [""],
    [errorCell("#N/A")],
    [null],
    ["华为技术有限公司"],
  ];
  expect(await callFunction("CLEANNAME", [names])).toEqual(
    column("Acme", "", "ACME", "", "Check", "", "华为技术"),
  );
  expect(await callFunction("DUPLICATES", [names])).toEqual(column(1, "", 1, "", "Check", "", ""));
});

test("CLEANNAME takes a single cell, a number, and a row; DUPLICATES one name", async () => {
  expect(await callFunction("CLEANNAME", ["Acme Inc"])).toEqual([["Acme"]]);
  expect(await callFunction("CLEANNAME", [3])).toEqual([["3"]]);
  expect(
    await callFunction(
      "CLEANNAME",
      [[["Acme Inc", "Bolt AG"]].flat()].map((row) => [row]),
    ),
  ).toEqual(column("Acme", "Bolt"));
  expect(await callFunction("DUPLICATES", ["Acme"])).toEqual([[""]]);
  await expect(
    callFunction("CLEANNAME", [
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]),
  ).rejects.toMatchObject(refused("SHAPE", { path: "names", content: "2 × 2", expected: "2 × 1" }));
});
