import fc from "fast-check";
import { joinTexts, splitTexts } from "../../../src/workbook/modelSheet/listText";

test("writes texts side by side", () => {
  expect(joinTexts(["Corporate", "Home Office"])).toBe("Corporate; Home Office");
});

test("reads what an analyst typed", () => {
  expect(splitTexts("Corporate;Home Office ; ")).toEqual(["Corporate", "Home Office"]);
});

test("gives back the texts that were written, whatever they hold", () => {
  const texts = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("", '"', "a; b", "a\nb", ";", '"x"', "'", " ", "\r\n")),
  );
  fc.assert(fc.property(texts, (list) => expect(splitTexts(joinTexts(list))).toEqual(list)));
});
