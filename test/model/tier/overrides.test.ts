import { isInForce } from "../../../src/model/tier/overrides";
import type { Override } from "../../../src/model/document/types";

const until = (expires: string | null): Override => ({
  id: "A",
  tier: "Core",
  reason: "",
  by: "",
  expires,
});

test("holds up to and including its day, by the model's own date", () => {
  expect(isInForce(until("2027-03-31"), "2027-03-31")).toBe(true);
  expect(isInForce(until("2027-03-31"), "2027-04-01")).toBe(false);
  expect(isInForce(until(null), "2099-01-01")).toBe(true);
  expect(isInForce(until("2020-01-01"), null)).toBe(true);
});
