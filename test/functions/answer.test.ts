import { answer } from "../../src/functions/answer";
import { speak, type Language } from "../../src/locales/language";
import { ModelError } from "../../src/model/error";

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });

const refuse = () =>
  answer(() => {
    throw new ModelError("NUMBER_EXPECTED", { path: "weights", row: 2, content: "much" });
  });

test("refuses in English where no page says its language", () => {
  expect(refuse).toThrow('A number is expected (weights, entry 2), not "much". Enter a number.');
});

test.each<[Language, string]>([
  ["zh", "此处应为数字（weights 的第 2 项），而不是“much”。请输入数字。"],
  ["en", 'A number is expected (weights, entry 2), not "much". Enter a number.'],
])("refuses in the language of the page around: %s", (language, sentence) => {
  speak(language);
  expect(refuse).toThrow(sentence);
});

test("passes on what is no refusal of the model", () => {
  const failure = new RangeError("a fault of ours");
  expect(() =>
    answer(() => {
      throw failure;
    }),
  ).toThrow(failure);
});
