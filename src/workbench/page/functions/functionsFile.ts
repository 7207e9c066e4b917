import type { FunctionMetadata } from "../../wire/functions/metadata";

/** functions.json with what autocomplete and the argument tips show. */
export interface FunctionsFile extends FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}
