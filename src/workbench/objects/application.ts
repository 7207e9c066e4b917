import type { Book } from "../book/types";
import { asOneOf } from "../wire/arguments";
import { defineClass, type HostClass } from "../wire/defineClass";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** There is no formula engine: calculating, and suspending it, changes nothing. */
const nothing = (): null => null;

export const applicationClass: HostClass<Book> = defineClass("Application", {
  scalars: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(value, MODES);
        book.changed = true;
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: nothing,
    SuspendApiCalculationUntilNextSync: nothing,
    SuspendScreenUpdatingUntilNextSync: nothing,
  },
  missing: ["CalculationEngineVersion", "CultureInfo", "IterativeCalculation", "Ribbon"],
});
