import type { TextRun } from "../../book/types";
import { textElement } from "../xml/text";
import { element } from "./element";
import { solidFill } from "./shape";

function runProperties(
  name: "a:rPr" | "a:defRPr",
  { name: face, size, bold, italic, color }: TextRun,
): string {
  const faces =
    face === null ? [] : ["a:latin", "a:ea", "a:cs"].map((tag) => element(tag, { typeface: face }));
  return element(name, { sz: Math.round(size * 100), b: bold, i: italic }, solidFill(color), ...faces);
}

function bodyProperties(rotation: number | null): string {
  return element("a:bodyPr", rotation === null ? {} : { rot: rotation * 60000, vert: "horz" });
}

/** Text properties without text, for a whole part of the chart. */
export function textProperties(font: TextRun): string {
  const properties = element("a:pPr", {}, runProperties("a:defRPr", font));
  const paragraph = element("a:p", {}, properties, element("a:endParaRPr", { lang: "en-US" }));
  return element("c:txPr", {}, bodyProperties(null), "<a:lstStyle/>", paragraph);
}

/** Runs cut at their line ends: DrawingML has a paragraph a line. */
function paragraphs(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** @param rotation degrees, clockwise */
export function richText(
  runs: readonly TextRun[],
  { rotation = null, align = null }: { rotation?: number | null; align?: "l" | "r" | null } = {},
): string {
  const written = paragraphs(runs).map((line) => {
    const first = line[0] ?? runs[0];
    const properties = element("a:pPr", { algn: align }, first ? runProperties("a:defRPr", first) : "");
    const texts = line.map((run) =>
      element("a:r", {}, runProperties("a:rPr", run), textElement("a:t", run.text)),
    );
    return element("a:p", {}, properties, ...texts);
  });
  return element("c:rich", {}, bodyProperties(rotation), "<a:lstStyle/>", ...written);
}

/** Text that Excel fills in, such as the cell of a label: `number` tells it from the others of its part. */
export function field(type: "CELLRANGE", number: number, font: TextRun): string {
  const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  const properties = element("a:pPr", {}, runProperties("a:defRPr", font));
  const text = element(
    "a:fld",
    { id, type },
    runProperties("a:rPr", font),
    properties,
    textElement("a:t", `[${type}]`),
  );
  return element("c:rich", {}, bodyProperties(null), "<a:lstStyle/>", element("a:p", {}, properties, text));
}
