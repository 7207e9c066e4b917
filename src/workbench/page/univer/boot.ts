import { ICommandService, type Injector, IUndoRedoService, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { GridFunctions } from "../functions/register";
import { drawCellMarks } from "../rules/cellMarks";
import type { PageLanguage } from "../texts";
import { fitColumns } from "./fitColumns";
import { fitNumbers } from "./fitNumbers";
import { localeOf, locales } from "./locales";
import { mendBlanks } from "./mendBlanks";

/** Univer's services that the page works with. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

export interface GridOptions {
  readonly language: PageLanguage;
  readonly dark: boolean;
}

/**
 * Starts Univer, without a workbook yet. Its presets for tables, pictures, filters, rules and validations stay out: they
 * keep things of their own, which a save would lose.
 */
export function bootUniver(
  container: HTMLElement,
  { language, dark }: GridOptions,
  { executors, descriptions }: GridFunctions,
): Grid {
  drawCellMarks();
  fitNumbers();
  fitColumns();
  const univer = new Univer({ locale: localeOf[language], locales, darkMode: dark, logLevel: LogLevel.WARN });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: {
      initialFormulaComputing: CalculationMode.FORCED,
      function: executors,
      description: descriptions,
    },
  });
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, config as Partial<object>);
  }
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  mendBlanks(commands);
  return {
    univer,
    api: FUniver.newAPI(univer),
    injector,
    commands,
    undo: injector.get(IUndoRedoService),
  };
}
