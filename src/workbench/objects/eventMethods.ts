import type { Arguments } from "../wire/arguments";
import { WORKBOOK_TARGET } from "../wire/events";
import type { Session } from "../wire/session";

type Methods<T> = Record<string, (target: T, args: Arguments, session: Session) => null>;

/**
 * The methods by which the library registers and unregisters event handlers, `_RegisterDataChangedEvent` and so on.
 * @param events message type of each event, by its name between "Register" and "Event"
 * @param idOf id of the object listened to; null for the workbook's own collections
 */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  idOf: (target: T) => string | null,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target, _args, session) => {
      session.events.register(type, idOf(target) ?? WORKBOOK_TARGET);
      return null;
    };
    methods[`_Unregister${name}Event`] = (target, _args, session) => {
      session.events.unregister(type, idOf(target) ?? WORKBOOK_TARGET);
      return null;
    };
  }
  return methods;
}
