import fc from "fast-check";
import { nextTouch, TOUCHPOINT_DAYS, touchpoints } from "../../../src/model/plan/touchpoints";
import { refusalOf } from "../refusal";

/** Date serials of Excel: days since 1899-12-30. */
const serial = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

const SIGNED = serial("2025-03-31");

test("the source's 180, 450 and 900 days are calendar days, leap days and all", () => {
  expect(serial("1900-03-01")).toBe(61);
  expect(touchpoints([SIGNED], TOUCHPOINT_DAYS).map(([day]) => day)).toEqual(
    ["2025-09-27", "2026-06-24", "2027-09-17"].map(serial),
  );
});

test.each([
  ["2025-04-01", "2025-09-27", 179, 1],
  ["2025-09-27", "2025-09-27", 0, 1],
  ["2025-09-28", "2026-06-24", 269, 2],
  ["2027-09-17", "2027-09-17", 0, 3],
  ["2024-01-01", "2025-09-27", 635, 1],
])("on %s the next is %s, in %i days, number %i", (asOf, date, days, number) => {
  const next = nextTouch([SIGNED], serial(asOf), TOUCHPOINT_DAYS);
  expect([next.date[0], next.daysLeft[0], next.which[0]]).toEqual([serial(date), days, number]);
});

test("when all have passed, or the signing is not known, there is none", () => {
  const { date, daysLeft, which } = nextTouch([SIGNED, NaN], serial("2027-09-18"), TOUCHPOINT_DAYS);
  for (const column of [date, daysLeft, which]) expect([...column]).toEqual([NaN, NaN]);
});

test("the next touchpoint is the nearest of all that are not past, however the offsets stand", () => {
  const offsets = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(2500), offsets, (signed, asOf, days) => {
      const { date, daysLeft, which } = nextTouch([signed], asOf, days);
      const ahead = days.map((offset) => signed + offset).filter((day) => day >= asOf);
      if (ahead.length === 0) return expect(date[0]).toBeNaN();
      expect(date[0]).toBe(Math.min(...ahead));
      expect(daysLeft[0]).toBe(date[0]! - asOf);
      expect(which[0]).toBe(1 + days.indexOf(date[0]! - signed));
    }),
  );
});

test.each([-1, 30.5])("refuses an offset of %p days", (offset) => {
  expect(refusalOf(() => touchpoints([SIGNED], [180, offset]))).toEqual({
    ...{ code: "NUMBER_EXPECTED", path: "offsets", row: 2 },
    ...{ content: String(offset), expected: "0, 1, 2 …" },
  });
});
