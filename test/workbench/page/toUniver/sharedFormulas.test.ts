import { sharedFormulas } from "../../../../src/workbench/page/toUniver/formula/sharedFormulas";

const shared = (rows: Record<number, Record<number, { f: string; si?: string }>>) =>
  sharedFormulas({ book: { sheet: rows } }).book?.sheet;

test("a formula filled down is told by its first cell and the distance from it", () => {
  const rows = shared({
    4: { 2: { f: "=A5*$B$1" }, 3: { f: '=IF(C5="A5",1,0)' } },
    5: { 2: { f: "=A6*$B$1" }, 3: { f: '=IF(C6="A5",1,0)' } },
    9: { 2: { f: "=A10*$B$1" } },
  });
  expect(rows).toEqual({
    4: {
      2: { f: "=A5*$B$1", si: "4 2", x: 0, y: 0 },
      3: { f: '=IF(C5="A5",1,0)', si: "4 3", x: 0, y: 0 },
    },
    5: {
      2: { f: "=A5*$B$1", si: "4 2", x: 0, y: 1 },
      3: { f: '=IF(C5="A5",1,0)', si: "4 3", x: 0, y: 1 },
    },
    9: { 2: { f: "=A5*$B$1", si: "4 2", x: 0, y: 5 } },
  });
});

test("another formula in between begins a new column of copies", () => {
  const rows = shared({ 0: { 0: { f: "=B1" } }, 1: { 0: { f: "=B1" } }, 2: { 0: { f: "=B2" } } });
  expect(rows).toEqual({
    0: { 0: { f: "=B1", si: "0 0", x: 0, y: 0 } },
    1: { 0: { f: "=B1", si: "1 0", x: 0, y: 0 } },
    2: { 0: { f: "=B1", si: "1 0", x: 0, y: 1 } },
  });
});

test("what Univer itself already shares stays as it is", () => {
  const own = { 0: { 0: { f: "=B1", si: "own" } }, 1: { 0: { f: "=B1", si: "own", x: 0, y: 1 } } };
  expect(shared(own)).toEqual(own);
});
