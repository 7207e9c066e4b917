import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  type FormulaDependencyTree,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFunctionService,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import { sharedFormulas } from "../toUniver/formula/sharedFormulas";

/** Texts in formulas that are remembered; a workbook has few. */
const MOST_TEXTS = 10_000;

/**
 * Spares Univer 0.25.1 what costs it most of its time. For each calculation it reads every formula of the workbook anew;
 * it enters what each depends on once more and never takes it out; it looks for circles of which it makes no use; at every
 * evaluation it asks of each text in a formula whether it is a date; and for each RANK it sorts the whole list anew.
 */
export function hastenEngine(injector: Injector): void {
  shareFormulas(injector);
  dependOnce(injector);
  rememberTexts();
  rankOnce(injector);
}

function shareFormulas(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  config.load = (data) => {
    load({ ...data, formulaData: sharedFormulas(data.formulaData) });
  };
}

function dependOnce(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = ({ treeId, rangeList }) => {
    // Of a shared formula the ranges are made anew whenever they are asked for.
    add({ treeId, rangeList } as FormulaDependencyTree);
  };
  const generator = injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);
  generator.generate = (isTreeModel) => {
    dependencies.reset();
    return generate(isTreeModel);
  };
  Reflect.set(generator, "_checkIsCycleDependency", () => false);
}

let isRemembering = false;

function rememberTexts(): void {
  if (isRemembering) return;
  isRemembering = true;
  const texts = new Map<string, BaseValueObject>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) => {
    const known = typeof raw === "string" ? texts.get(raw) : undefined;
    if (known) return known;
    const made = create(raw, isIgnoreNumberPattern);
    if (typeof raw === "string" && !isIgnoreNumberPattern && made.isString()) {
      if (texts.size >= MOST_TEXTS) texts.clear();
      texts.set(raw, made);
    }
    return made;
  };
}

function rankOnce(injector: Injector): void {
  const rank = injector.get(IFunctionService).getExecutor("RANK");
  if (!rank) return;
  type ReadList = (list: BaseReferenceObject | BaseValueObject) => object;
  const read = (Reflect.get(rank, "_checkRefReferenceObject") as ReadList).bind(rank);
  const known = new WeakMap<object, object>();
  Reflect.set(rank, "_checkRefReferenceObject", (list: BaseReferenceObject | BaseValueObject) => {
    if (!list.isReferenceObject()) return read(list);
    // Univer keeps the same array of a range while it calculates, and sorts what is read of it in place.
    const values = (list as BaseReferenceObject).toArrayValueObject();
    const numbers = known.get(values) ?? read(list);
    known.set(values, numbers);
    return numbers;
  });
}
