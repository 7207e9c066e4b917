import { drawnAccounts } from "../../../src/workbook/matrix/drawn";
import { jobOf } from "../jobs";
import { longList, matrixModel, SIX, SIX_MODEL } from "./lists";

test("a list of up to 2,000 accounts is drawn whole, in its own order", () => {
  const { isPicked, rows } = drawnAccounts(jobOf(longList(2000), matrixModel()));
  expect(isPicked).toBe(false);
  expect(rows).toEqual(Array.from({ length: 2000 }, (_, row) => row));
});

test("of a longer list the 2,000 largest are drawn, largest first and equal ones in its order", () => {
  const job = jobOf(longList(2100), matrixModel());
  const { isPicked, rows } = drawnAccounts(job);
  const sizes = job.portfolio.size!.values;
  const expected = Array.from({ length: 2100 }, (_, row) => row).sort(
    (one, other) => sizes[other]! - sizes[one]! || one - other,
  );
  expect(isPicked).toBe(true);
  expect(rows).toEqual(expected.slice(0, 2000));
});

test("the largest that have a place are named, largest first", () => {
  const { named } = drawnAccounts(jobOf(SIX, SIX_MODEL));
  expect(named.map((place) => SIX[place + 1]![0])).toEqual([
    "Alfreds",
    "Berglunds",
    "Ernst",
    "Centro",
    "Drachen",
  ]);
});

test("of equal sizes the first in the list is named first", () => {
  const rows = SIX.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 100]));
  expect(drawnAccounts(jobOf(rows, SIX_MODEL)).named).toEqual([0, 1, 2, 3, 4]);
});

test("without a size column the best scores are named", () => {
  const model = { ...SIX_MODEL, matrix: { ...SIX_MODEL.matrix, size: null } };
  const { named } = drawnAccounts(jobOf(SIX, model));
  expect(named.map((place) => SIX[place + 1]![0])).toEqual([
    "Alfreds",
    "Ernst",
    "Berglunds",
    "Centro",
    "Drachen",
  ]);
});

test("an account without a size is not named", () => {
  const rows = SIX.map((row) => (row[0] === "Alfreds" ? [...row.slice(0, 3), "n/a"] : row));
  expect(drawnAccounts(jobOf(rows, SIX_MODEL)).named[0]).toBe(1);
});
