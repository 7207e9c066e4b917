import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/**
 * Univer 0.25.1 reads a formula at each key, and after one with an open bracket, `=SUM(Accounts[`, takes every ":" for
 * a part of a name: its count of open brackets is not reset as its other counts are (LexerTreeBuilder._resetTemp).
 */
export function mendLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...args) => {
    Reflect.set(lexer, "_squareBracketState", 0);
    return build(...args);
  };
}
