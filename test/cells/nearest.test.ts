import { nearestHeader } from "../../src/cells/nearest";

const headers = ["Revenue", "Avg discount", "订单数", "Growth"];

test.each([
  ["revenue", "Revenue"],
  ["Revenu", "Revenue"],
  ["avg_discount", "Avg discount"],
  ["订单", "订单数"],
  ["Gorwth", "Growth"],
])("%s was meant to be %s", (wanted, header) => {
  expect(nearestHeader(wanted, headers)).toBe(header);
});

test("nothing is offered where nothing is near", () => {
  expect(nearestHeader("Margin", headers)).toBeNull();
  expect(nearestHeader("", headers)).toBeNull();
});
