/** What `@univerjs/preset-sheets-core` hands on, but for its menus and drawing: see jest.config.js. */
export * from "@univerjs/engine-formula";
export * from "@univerjs/sheets";
export * from "@univerjs/sheets-formula";
