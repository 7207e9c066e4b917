import type { ErrorType } from "@univerjs/preset-sheets-core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { CellValue, ErrorCode } from "../../book/types";
import type { FunctionArgument } from "../../wire/functions/arguments";
import type { FunctionResult } from "../../wire/functions/result";
import { cellValue } from "../fromUniver/cellValue";
import { KIND } from "../toUniver/cellData";
import type { ArgumentLimits } from "./argumentCount";
import type { CallPlace } from "./functionCalls";

/** Gives what a call shows now. */
export type Evaluate = (
  id: string,
  args: readonly FunctionArgument[],
  place: CallPlace,
) => FunctionResult | "busy";

/** One of the add-in's functions as the grid's engine calls it. It never throws: that would end the calculation. */
export class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly id: string,
    private readonly limits: ArgumentLimits,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    // Such a formula is refused when it is typed; it may come with a file.
    if (args.length < this.limits.least || args.length > this.limits.most) return errorOf("#VALUE!");
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.evaluate(this.id, args.map(argumentOf), place);
    if (result === "busy") return errorOf("#BUSY!");
    if ("error" in result) return errorOf(result.error);
    const [first = []] = result.values;
    if (result.values.length === 1 && first.length === 1) return objectOf(first[0] ?? null);
    return ArrayValueObject.create({
      calculateValueList: result.values.map((row) => row.map(objectOf)),
      rowCount: result.values.length,
      columnCount: first.length,
      unitId: this.unitId ?? "",
      sheetId: place.sheetId,
      row: -1,
      column: -1,
    });
  }
}

function argumentOf(value: BaseValueObject): FunctionArgument {
  if (value.isNull()) return undefined;
  if (!value.isArray()) return valueOf(value);
  const array = value as ArrayValueObject;
  return array.getArrayValue().map((row) => row.map((cell) => (cell ? valueOf(cell) : null)));
}

function valueOf(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  if (value.isError()) return cellValue({ v: String(value.getValue()), t: KIND.text });
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) return Number(value.getValue());
  const text = String(value.getValue());
  return text === "" ? "" : text;
}

const errorOf = (code: ErrorCode): ErrorValueObject => ErrorValueObject.create(code as ErrorType);

function objectOf(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return typeof value === "string" ? StringValueObject.create(value) : errorOf(value.error);
}
