import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { GridFunctions } from "../functions/register";
import { drawDataBars } from "../rules/dataBar";
import type { PageLanguage } from "../texts";
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

/** Starts Univer, without a workbook yet. Its presets are put together here: the bundle that does it is not open source. */
export function bootUniver(
  container: HTMLElement,
  { language, dark }: GridOptions,
  { executors, descriptions }: GridFunctions,
): Grid {
  drawDataBars();
  const univer = new Univer({ locale: localeOf[language], locales, darkMode: dark, logLevel: LogLevel.WARN });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: {
        initialFormulaComputing: CalculationMode.FORCED,
        function: executors,
        description: descriptions,
      },
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  const plugins = new Map<PluginCtor<Plugin>, unknown>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin, config);
  }
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config as Partial<object>);
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
