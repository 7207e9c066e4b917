/** functions.json, as far as Excel reads it to call a function. */
export interface FunctionMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDefinition[];
}

export interface FunctionDefinition {
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: string };
}

export interface FunctionParameter {
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
