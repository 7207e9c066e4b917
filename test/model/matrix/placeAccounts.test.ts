import { RATED, UNRATED } from "../../../src/model/assessment";
import { placeAccounts } from "../../../src/model/matrix/placeAccounts";

const CORE = 0;
const POOR = 3;

test("takes mean and median over rated accounts that both axes know", () => {
  const direct = Float64Array.of(10, 20, 90, 99);
  const potential = Float64Array.of(10, 40, 90, NaN);
  const status = Uint8Array.of(RATED, RATED, UNRATED, RATED);
  expect(
    placeAccounts(direct, potential, status, { direct: "mean", potential: "median", size: null }),
  ).toEqual({
    quadrant: Int8Array.of(POOR, CORE, -1, -1),
    matrixCuts: { direct: 15, potential: 25 },
  });
});

test("has no matrix where an axis has no criterion", () => {
  const cuts = { direct: 50, potential: "mean", size: null } as const;
  expect(placeAccounts(Float64Array.of(10), null, Uint8Array.of(RATED), cuts)).toEqual({
    quadrant: Int8Array.of(-1),
    matrixCuts: { direct: null, potential: null },
  });
});

test("has no cut where there is no account to take it from", () => {
  const cuts = { direct: 50, potential: "median", size: null } as const;
  const none = Float64Array.of(NaN);
  expect(placeAccounts(none, none, Uint8Array.of(RATED), cuts).matrixCuts).toEqual({
    direct: 50,
    potential: null,
  });
});
