import * as v from "valibot";
import { checkModel } from "./check";
import { refusalOf } from "./refusal";
import { modelSchema, type ModelDocument } from "./schema";
import { ModelError } from "../error";
import { bufferWithin } from "../tier/hold";
import type { Criterion, Model, TierRule } from "./types";

/** Hysteresis where the document names none, score points (ours). */
const BUFFER = 2;

/** The source's third tier, in both languages: the one that it defines by potential. */
const POTENTIAL_LABELS: readonly string[] = ["Potential", "潜力级"];

/**
 * Reads a model document (JSON, version 1) and fills in every default: no direction, min where worst > best and
 * max elsewhere; no rule, `potential` where the second-to-last tier carries the source's label and the model has
 * a potential axis, and `bands` elsewhere; no buffer, 2 points or what the cuts allow.
 *
 * @param json the parsed JSON
 * @throws {ModelError} MODEL_VERSION; MODEL_KEY for an unknown key and MODEL_TYPE for a wrong value, with the path;
 *   DIRECTION_CONTRADICTS; and as `checkModel`
 */
export function parseModel(json: unknown): Model {
  const result = v.safeParse(modelSchema, json, { abortEarly: true });
  if (!result.success) throw refusalOf(result.issues[0]);
  const { criteria, tiers, ...rest } = result.output;
  const model: Model = {
    ...rest,
    criteria: criteria.map((criterion, index) => ({
      ...criterion,
      direction: directionOf(criterion, index),
    })),
    tiers: { ...tiers, rule: tiers.rule ?? ruleOf(result.output), buffer: tiers.buffer ?? bufferOf(tiers) },
  };
  checkModel(model);
  return model;
}

type DocumentCriterion = ModelDocument["criteria"][number];

function directionOf(
  { column, direction, worst, best }: DocumentCriterion,
  index: number,
): Criterion["direction"] {
  if (worst === null || best === null || worst === best) return direction ?? "max";
  const said = worst > best ? "min" : "max";
  if (direction !== null && direction !== said) {
    const content = `${direction}, ${worst} → ${best}`;
    throw new ModelError("DIRECTION_CONTRADICTS", { column, path: `criteria[${index}].direction`, content });
  }
  return said;
}

function ruleOf({ criteria, tiers }: ModelDocument): TierRule {
  const second = tiers.list[tiers.list.length - 2]?.label ?? "";
  const hasPotential = criteria.some((criterion) => criterion.axis === "potential");
  return hasPotential && POTENTIAL_LABELS.includes(second) ? "potential" : "bands";
}

function bufferOf({ by, list }: ModelDocument["tiers"]): number {
  if (by === "pareto") return BUFFER;
  return bufferWithin(
    list.flatMap((tier) => tier.cut ?? []),
    BUFFER,
  );
}
