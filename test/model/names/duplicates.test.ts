import fc from "fast-check";
import { duplicateGroups } from "../../../src/model/names/duplicates";

const groups = (...names: string[]) => [...duplicateGroups(names)];

test("legal form, letter case, signs, accents and spaces do not tell names apart", () => {
  expect(
    groups("Acme Corp.", "Müller GmbH", "ACME", "Muller & Co. KG", "acme inc", "Muller", "A.C.M.E. Ltd"),
  ).toEqual([1, 2, 1, 2, 1, 2, 1]);
  expect(groups("Smith and Sons", "Smith & Sons Ltd", "The Smith & Sons")).toEqual([1, 1, 1]);
});

test("full-width forms and Chinese legal forms do not tell names apart", () => {
  expect(
    groups(
      "阿里巴巴（中国）有限公司",
      "华为技术有限公司",
      "阿里巴巴(中国)",
      "华为技术股份有限公司",
      "华为终端",
    ),
  ).toEqual([1, 2, 1, 2, 0]);
});

test("one slip of the pen in a long Latin name is likely a duplicate: replaced, left out, added, swapped", () => {
  const names = ["Microsoft Corp", "Microsfot", "Microsoftt Inc", "Microoft", "Mikrosoft"];
  expect(groups(...names)).toEqual([1, 1, 1, 1, 1]);
  expect(groups("Microsoft", "Mikrosofft")).toEqual([0, 0]);
});

test("short names, names whose digits differ, and Chinese names that differ by one sign stay apart", () => {
  expect(groups("Ken Oy", "Ben Oy", "Kenn")).toEqual([0, 0, 0]);
  expect(groups("Warehouse 12", "Warehouse 13", "Warehouse 2")).toEqual([0, 0, 0]);
  expect(groups("上海华东国际贸易发展", "上海华中国际贸易发展")).toEqual([0, 0]);
});

test("branches are accounts of their own", () => {
  expect(groups("中国移动上海分公司", "中国移动北京分公司", "中国移动有限公司")).toEqual([0, 0, 0]);
});

test("blank names and names of signs alone belong to no group", () => {
  expect(groups("", "", "  ", "---", "--")).toEqual([0, 0, 0, 0, 0]);
});

const names = fc.array(
  fc.constantFrom(
    "Acme",
    "ACME Ltd",
    "Northwind Traders",
    "Northwind Trader",
    "华为",
    "华为有限公司",
    "Solo",
    "",
  ),
);

test("groups hold two and more, are numbered by first appearance, and do not depend on the order of the list", () => {
  fc.assert(
    fc.property(names, (own) => {
      const found = groups(...own);
      const numbers = [...new Set(found)].filter((number) => number > 0);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      for (const number of numbers)
        expect(found.filter((other) => other === number).length).toBeGreaterThan(1);
      const turned = groups(...[...own].reverse()).reverse();
      found.forEach((one, i) =>
        found.forEach((other, j) =>
          expect(one > 0 && one === other).toBe(
            i === j ? one > 0 : turned[i]! > 0 && turned[i] === turned[j],
          ),
        ),
      );
    }),
  );
});

test("names that look alike are not compared each with every other: ten times as many take far less than a hundred times", () => {
  const seconds = (count: number): number => {
    const many = Array.from({ length: count }, (_, index) => `Northwind Traders Branch ${index}`);
    const start = performance.now();
    expect(duplicateGroups(many).every((group) => group === 0)).toBe(true);
    return performance.now() - start;
  };
  seconds(2_000);
  expect(seconds(20_000) / seconds(2_000)).toBeLessThan(60);
});
