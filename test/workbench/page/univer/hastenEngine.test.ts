import { IFormulaCurrentConfigService, IFormulaDependencyGenerator } from "@univerjs/preset-sheets-core";
import type { Book } from "../../../../src/workbench/book/types";
import type { Grid } from "../../../../src/workbench/page/univer/boot";
import { hastenEngine } from "../../../../src/workbench/page/univer/hastenEngine";
import { bookOf, HeadlessGrid } from "../headlessGrid";

const ROWS = 40;
const BLOCK = `$A$1:$A$${ROWS}`;
const rows = Array.from({ length: ROWS }, (_, row) => {
  const own = row + 1;
  return [
    (row * 37) % 23,
    `=RANK(A${own},${BLOCK})`,
    `=RANK(A${own},${BLOCK},1)`,
    `=IF(A${own}>9,"high","2024-01-02")`,
    `=IF(D${own}="high",B${own}&"1",SUM(A$1:A${own}))`,
    `=COUNTIF($D$1:$D$${ROWS},D${own})`,
    row === 0 ? "=A1" : `=F${row}+G${row}+A${own}`,
  ];
});

const number = (v: number): object => ({ v, t: 2 });
const columns = [1, 2, 3, 4, 5, 6];

async function shown(book: Book, prepare?: (grid: Grid) => void): Promise<unknown[][][]> {
  const headless = new HeadlessGrid(book, prepare);
  const states: unknown[][][] = [];
  for (const [row, value] of [
    [0, 0],
    [3, 99],
    [20, -5],
    [3, 1],
  ] as const) {
    headless.set(row, 0, number(value));
    await headless.calculation.settled();
    states.push(columns.map((column) => headless.column(column, ROWS)));
  }
  return states;
}

const hastened = ({ injector }: Grid): void => {
  hastenEngine(injector);
};

test("the hastened engine shows what the plain one does, after each change", async () => {
  expect(await shown(bookOf(rows), hastened)).toEqual(await shown(bookOf(rows)));
});

test("ranks follow a list that changes", async () => {
  const headless = new HeadlessGrid(
    bookOf([10, 20, 30].map((value, row) => [value, `=RANK(A${row + 1},$A$1:$A$3)`])),
    hastened,
  );
  await headless.calculation.settled();
  expect(headless.column(1, 3)).toEqual([3, 2, 1]);
  headless.set(0, 0, number(25));
  await headless.calculation.settled();
  expect(headless.column(1, 3)).toEqual([2, 3, 1]);
});

test("the same text is the same text, a date and a number stay what they are", async () => {
  const texts = ['="a"&"b"', '="2024-01-02"+0', '="12"+1', '="ab"="AB"', '="a"&"b"'];
  const headless = new HeadlessGrid(bookOf([texts]), hastened);
  await headless.calculation.settled();
  expect(texts.map((_, column) => headless.get(0, column))).toEqual(["ab", 45293, 13, 1, "ab"]);
});

test("formulas that are copies of one another are read once", async () => {
  let distinct = new Set<string>();
  const headless = new HeadlessGrid(bookOf(rows), (grid) => {
    hastened(grid);
    const config = grid.injector.get(IFormulaCurrentConfigService);
    const load = config.load.bind(config);
    config.load = (data) => {
      load(data);
      const [sheets] = Object.values(config.getFormulaData());
      const lines = Object.values(sheets ?? {}).flatMap((cells) => Object.values(cells ?? {}));
      const items = lines.flatMap((line): ({ f: string } | null | undefined)[] => Object.values(line));
      distinct = new Set(items.map((item) => item?.f ?? ""));
    };
  });
  await headless.calculation.settled();
  // One a column, and the first of the last column, which no other is a copy of.
  expect(distinct.size).toBe(columns.length + 1);
});

test("what a formula depends on is entered once, however often is calculated", async () => {
  const sizes: number[] = [];
  const headless = new HeadlessGrid(bookOf(rows), (grid) => {
    hastened(grid);
    const generator = grid.injector.get(IFormulaDependencyGenerator);
    const generate = generator.generate.bind(generator);
    generator.generate = async (isTreeModel) => {
      const trees = await generate(isTreeModel);
      sizes.push(trees.length);
      return trees;
    };
  });
  for (let change = 0; change < 4; change++) {
    headless.set(5, 0, number(change));
    await headless.calculation.settled();
  }
  expect(new Set(sizes.slice(1)).size).toBe(1);
});
