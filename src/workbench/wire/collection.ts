import type { HostClass, HostObject, Members } from "./defineClass";
import { HostError } from "./hostError";
import type { Session } from "./session";

type Key = string | number;

/** What must be there: where Excel has two methods, the one without "OrNullObject". */
export function demand<T extends object>(found: T | null | undefined): T {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/**
 * What all of Excel's collections have: their items, `getCount`, `getItem`, `getItemOrNullObject`, `getItemAt`.
 * @param itemClass a function, since classes refer to each other in circles
 * @param list the members in order
 * @param matches whether a member is the one that a key names
 */
export function collection<C, T>(
  itemClass: () => HostClass<T>,
  list: (owner: C, session: Session) => readonly T[],
  matches: (item: T, key: Key) => boolean,
): Required<Pick<Members<C>, "items" | "methods">> {
  const find = (owner: C, key: Key, session: Session): HostObject | null => {
    const item = list(owner, session).find((candidate) => matches(candidate, key));
    return item === undefined ? null : itemClass().of(item);
  };
  return {
    items: (owner, session) => list(owner, session).map((item) => itemClass().of(item)),
    methods: {
      GetCount: (owner, _args, session) => list(owner, session).length,
      GetItem: (owner, args, session) => demand(find(owner, args.key(0), session)),
      GetItemOrNullObject: (owner, args, session) => find(owner, args.key(0), session),
      GetItemAt: (owner, args, session) => {
        const item = list(owner, session)[args.integer(0)];
        if (item === undefined) throw new HostError("InvalidArgument");
        return itemClass().of(item);
      },
    },
  };
}
