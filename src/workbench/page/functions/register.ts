import {
  type BaseFunction,
  ERROR_TYPE_SET,
  type ErrorType,
  FunctionType,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { AddInFunction, type Evaluate } from "./addInFunction";
import { argumentLimits, type ArgumentLimits } from "./argumentCount";
import type { FunctionsFile } from "./functionsFile";

/** The add-in's functions as the grid takes them: for its engine, for autocomplete and for the argument tips. */
export interface GridFunctions {
  readonly executors: [new (name: string) => BaseFunction, string][];
  readonly descriptions: IFunctionInfo[];
  /** How many arguments each takes, by its name in capitals with its namespace. */
  readonly limits: ReadonlyMap<string, ArgumentLimits>;
}

export function gridFunctions(namespace: string, file: FunctionsFile, evaluate: Evaluate): GridFunctions {
  // So that formulas that read a cell that is still to be calculated show the same error.
  ERROR_TYPE_SET.add("#BUSY!" as ErrorType);
  return {
    executors: file.functions.map(({ id, name, parameters }) => [
      class extends AddInFunction {
        constructor(fullName: string) {
          super(fullName, id, argumentLimits(parameters), evaluate);
        }
      },
      `${namespace}.${name}`.toUpperCase(),
    ]),
    descriptions: descriptions(namespace, file),
    limits: new Map(
      file.functions.map(({ name, parameters }) => [
        `${namespace}.${name}`.toUpperCase(),
        argumentLimits(parameters),
      ]),
    ),
  };
}

function descriptions(namespace: string, file: FunctionsFile): IFunctionInfo[] {
  return file.functions.map(({ name, description, parameters }) => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description.split(/(?<=[.。])\s*/u)[0] ?? description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.dimensionality === "matrix" ? "A2:C9" : "1",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
