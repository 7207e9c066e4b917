import type { Injector } from "@univerjs/core";
import { type BaseValueObject, IFunctionService, NumberValueObject } from "@univerjs/preset-sheets-core";
import { showsDays } from "../../book/displayText";
import { DAYS_TO_1904 } from "../../book/serial";

/** Native functions that give a day. */
const GIVES: ReadonlySet<string> = new Set(
  "TODAY NOW DATE DATEVALUE EDATE EOMONTH WORKDAY WORKDAY.INTL".split(" "),
);

/** Native functions that take days, and how many of their first arguments are such. */
const TAKES: Readonly<Record<string, number>> = {
  YEAR: 1,
  MONTH: 1,
  DAY: 1,
  WEEKDAY: 1,
  WEEKNUM: 1,
  ISOWEEKNUM: 1,
  EDATE: 1,
  EOMONTH: 1,
  WORKDAY: 1,
  "WORKDAY.INTL": 1,
  TEXT: 1,
  DATEDIF: 2,
  YEARFRAC: 2,
  DAYS360: 2,
  NETWORKDAYS: 2,
  "NETWORKDAYS.INTL": 2,
};

/** Lets the engine's functions take and give days as workbooks have them that count from 1904. */
export function countFunctionsFrom1904(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of new Set([...GIVES, ...Object.keys(TAKES)])) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor) as (...args: BaseValueObject[]) => BaseValueObject;
    executor.calculate = (...args: BaseValueObject[]) => {
      const count = name === "TEXT" && !isTextOfDay(args[1]) ? 0 : (TAKES[name] ?? 0);
      const result = calculate(...args.map((each, at) => (at < count ? shifted(each, DAYS_TO_1904) : each)));
      return GIVES.has(name) ? shifted(result, -DAYS_TO_1904) : result;
    };
  }
}

const isTextOfDay = (format: BaseValueObject | undefined): boolean =>
  format?.isString() === true && showsDays(String(format.getValue()));

function shifted(value: BaseValueObject, days: number): BaseValueObject {
  if (value.isArray()) return value.mapValue((each) => shifted(each, days));
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()) + days) : value;
}
