import fc from "fast-check";
import { joinLines, splitLines } from "../../../src/workbook/modelSheet/listText";

test("writes one text a line", () => {
  expect(joinLines(["Corporate", "Home Office"])).toBe("Corporate\nHome Office");
  expect(splitLines("Corporate\r\nHome Office")).toEqual(["Corporate", "Home Office"]);
});

test("gives back the texts that were written, whatever they hold", () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom("", '"', "a\nb", '"x"', "'", " ", "\r\n")));
  fc.assert(fc.property(texts, (list) => expect(splitLines(joinLines(list))).toEqual(list)));
});
