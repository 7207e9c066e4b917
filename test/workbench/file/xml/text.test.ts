import fc from "fast-check";
import { parseXml } from "../../../../src/workbench/file/xml/parse";
import {
  decodeEscapes,
  decodeText,
  encodeAttribute,
  encodeEscapes,
  encodeText,
} from "../../../../src/workbench/file/xml/text";

const anyText = fc.string({ unit: "binary" });

test("any text survives element content and attributes, control characters included", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = encodeEscapes(text);
      const { attributes, text: content } = parseXml(
        `<a b="${encodeAttribute(safe)}">${encodeText(safe)}</a>`,
      );
      expect(decodeEscapes(content)).toBe(text);
      expect(decodeEscapes(attributes["b"] ?? "")).toBe(text);
      expect(decodeEscapes(decodeText(encodeText(safe)))).toBe(text);
    }),
  );
});

test("an underscore is kept apart from an escape", () => {
  expect(encodeEscapes("a_x000D_b\r")).toBe("a_x005F_x000D_b_x000D_");
  expect(decodeEscapes("a_x005F_x000D_b_x000D_")).toBe("a_x000D_b\r");
});

test("entities other than XML's own are refused, not expanded", () => {
  expect(() => decodeText("&lol;")).toThrow();
  expect(() => parseXml("<!DOCTYPE a [<!ENTITY lol 'lol'>]><a>&lol;</a>")).toThrow();
});
