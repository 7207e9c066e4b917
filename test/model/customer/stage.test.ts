import fc from "fast-check";
import { STAGE_RULE, stageOf, type CustomerLife } from "../../../src/model/customer/stage";

const life = (
  current: number,
  previous: number,
  { peak = NaN, tenure = NaN }: Partial<CustomerLife> = {},
): CustomerLife => ({ current, previous, peak, tenure });

const stage = (...args: Parameters<typeof life>) => stageOf(life(...args), STAGE_RULE);

test.each([
  ["new", stage(100, 0, { tenure: 90 }), "probation"],
  ["up by a quarter", stage(125, 100, { tenure: 400 }), "growth"],
  ["about the same", stage(104, 100, { tenure: 400 }), "stable"],
  ["the same for three years", stage(104, 100, { tenure: 1100 }), "extension"],
  ["down by a third", stage(67, 100, { tenure: 1100 }), "decline"],
  ["half its peak and no better than last year", stage(50, 50, { peak: 100 }), "decline"],
  ["half its peak, but up by a quarter", stage(50, 40, { peak: 100 }), "redevelopment"],
])("a customer that is %s", (_, found, expected) => expect(found).toBe(expected));

test("at a limit the better stage holds, without the noise of binary fractions", () => {
  expect(stage(110, 100)).toBe("growth");
  expect(stage(109.99, 100)).toBe("stable");
  expect(stage(109.99999999999999, 100)).toBe("growth");
  expect(stage(79.99999999999999, 100)).toBe("stable");
  expect(stage(80, 100)).toBe("stable");
  expect(stage(79.99, 100)).toBe("decline");
  expect(stage(5, 5, { tenure: 180 })).toBe("stable");
  expect(stage(5, 5, { tenure: 179 })).toBe("probation");
  expect(stage(5, 5, { tenure: 730 })).toBe("extension");
});

test("the peak is never below the two periods that are known", () => {
  expect(stage(50, 100, { peak: 60 })).toBe("decline");
  expect(stage(50, 100)).toBe("decline");
});

test("a first order after nothing is growth; nothing after it is decline", () => {
  expect(stage(10, 0)).toBe("growth");
  expect(stage(0, 10)).toBe("decline");
});

test("no stage where an amount is not known, or there never was any; on probation none is needed", () => {
  expect(stage(NaN, 10)).toBeNull();
  expect(stage(10, NaN)).toBeNull();
  expect(stage(0, 0)).toBeNull();
  expect(stage(0, 0, { peak: 10 })).toBe("decline");
  expect(stage(NaN, NaN, { tenure: 10 })).toBe("probation");
});

test("does not depend on the unit, and more business now is never a worse stage", () => {
  const RANK = { decline: 0, redevelopment: 1, stable: 1, extension: 1, growth: 2, probation: NaN };
  const amount = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(amount, amount, amount, amount, (current, previous, peak, more) => {
      const found = stage(current, previous, { peak });
      expect(stage(current * 64, previous * 64, { peak: peak * 64 })).toBe(found);
      const better = stage(current + more, previous, { peak });
      if (found && better) expect(RANK[better]).toBeGreaterThanOrEqual(RANK[found]);
    }),
  );
});
