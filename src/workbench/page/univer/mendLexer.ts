import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/**
 * Mends two faults of Univer 0.25.1 (LexerTreeBuilder). It reads a formula at each key, and after one with an open
 * bracket, `=SUM(Accounts[`, takes every ":" for a part of a name: its count of open brackets is not reset as its other
 * counts are. And it refuses `A1={"a","b"}`, an array after an operator, though it reads `(A1)={"a","b"}`.
 */
export function mendLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  Reflect.set(lexer, "_formulaSpellCheck", () => true);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...args) => {
    Reflect.set(lexer, "_squareBracketState", 0);
    return build(...args);
  };
}
