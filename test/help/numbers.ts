import { round } from "./round";

/** Numbers as a reader meets them: 10,000 and 66.75, with the sign for less than 0 where it stands at the front. */
const NUMBER = /(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\d])/g;

/** The numbers in a text, each as it is written, without the commas between thousands. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replaceAll(",", ""));
}

/** The equations in a text: "(50·80 + 30·50) ÷ 80 = 68.75". */
export function equationsIn(text: string): { readonly left: string; readonly right: string }[] {
  return [...text.matchAll(/`([^`]*)`/g)].flatMap(([, code = ""]) => {
    const parts = code.split(/[=≈]/).map((part) => part.trim());
    const isSum = parts.length > 1 && parts.every((part) => /^[\d\s.,·×÷+\-−^()√ln%]+$/.test(part));
    return isSum ? parts.slice(1).map((right) => ({ left: parts[0] ?? "", right })) : [];
  });
}

/** Whether both sides of an equation are the same at the decimals that its right side shows. */
export function isTrue({ left, right }: { readonly left: string; readonly right: string }): boolean {
  const decimals = /^[−-]?[\d,]+\.(\d+)$/.exec(right)?.[1]?.length ?? 0;
  return Math.abs(round(valueOf(left), decimals) - round(valueOf(right), decimals)) < 1e-9;
}

/** The value of a sum as a page writes it. */
export function valueOf(sum: string): number {
  const script = sum
    .replaceAll(",", "")
    .replaceAll("·", "*")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replaceAll("%", "/100")
    .replaceAll("√", "Math.sqrt")
    .replaceAll("ln", "Math.log");
  return Number(new Function(`return ${script}`)());
}
