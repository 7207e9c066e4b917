import type { Texts } from "./types";

/** Shape and unit of an argument, by its name, for all functions that call it so. */
const SHAPES: Readonly<Record<string, Texts>> = {
  accounts: { en: "rows with headers", zh: "带标题的数据行" },
  criteria: { en: "table with headers", zh: "带标题的表" },
  metrics: { en: "n × k, any unit", zh: "n × k，单位不限" },
  weights: { en: "k numbers ≥ 0", zh: "k 个不小于 0 的数" },
  directions: { en: "k directions", zh: "k 个方向" },
  bounds: { en: "k × 2, the criterion's unit", zh: "k × 2，单位同指标" },
  method: { en: "1 or k options", zh: "1 个或 k 个选项" },
  missing: { en: "1 or k options", zh: "1 个或 k 个选项" },
  scores: { en: "n numbers, 0 to 100", zh: "n 个得分，0 到 100" },
  cuts: { en: "t − 1 numbers, points", zh: "t − 1 个分数" },
  labels: { en: "t texts", zh: "t 个名称" },
  potential: { en: "n numbers, 0 to 100", zh: "n 个数，0 到 100" },
  direct: { en: "n numbers, 0 to 100", zh: "n 个数，0 到 100" },
  potentialCut: { en: "one number, 0 to 100", zh: "一个数，0 到 100" },
  amounts: { en: "n numbers, one currency", zh: "n 个数，同一货币" },
  previous: { en: "n labels", zh: "n 个等级名称" },
  before: { en: "n labels", zh: "n 个等级名称" },
  after: { en: "n labels", zh: "n 个等级名称" },
  tiers: { en: "n labels", zh: "n 个等级名称" },
  matrix: { en: "k × k judgments", zh: "k × k 个判断值" },
  matrices: { en: "each k × k judgments", zh: "每个均为 k × k 个判断值" },
  groups: { en: "k texts", zh: "k 个组名" },
};

const ONE_OPTION: Texts = { en: "one option", zh: "一个选项" };

/**
 * @param isChoice whether Excel offers the argument's values by name
 * @throws {Error} where no shape is known, so that no page ships without
 */
export function shapeOf(id: string, argument: string, isChoice: boolean): Texts {
  const shape = isChoice ? ONE_OPTION : SHAPES[argument];
  if (shape === undefined) throw new Error(`The help of ${id} gives no shape of ${argument}`);
  return shape;
}
