import { isSameName } from "../book/names";
import type { Book, Sheet } from "../book/types";
import { asText } from "../wire/arguments";
import { collection } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";

const LONGEST_KEY = 255;

type Value = string | number | boolean;

interface PropertyTarget<Home> {
  readonly home: Home;
  readonly key: string;
}

function assertKey(key: string): string {
  if (key === "" || key.length > LONGEST_KEY) throw new HostError("InvalidArgument");
  return key;
}

/** The key as it stands in the map: Excel compares keys without case. */
const keyIn = (map: ReadonlyMap<string, unknown>, key: string): string =>
  [...map.keys()].find((known) => isSameName(known, key)) ?? key;

const sheetPropertyClass: HostClass<PropertyTarget<Sheet>> = defineClass("WorksheetCustomProperty", {
  identity: "_Id",
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ home, key }) => home.customProperties.get(key),
      set: ({ home, key }, value) => {
        home.customProperties.set(key, asText(value));
        home.changed.add("customProperties");
      },
    },
  },
  methods: {
    Delete: ({ home, key }) => {
      home.customProperties.delete(key);
      home.changed.add("customProperties");
    },
  },
});

const sheetProperties = collection<Sheet, PropertyTarget<Sheet>>(
  () => sheetPropertyClass,
  (home) => [...home.customProperties.keys()].map((key) => ({ home, key })),
  ({ key }, wanted) => isSameName(key, wanted),
);

/** `worksheet.customProperties`: texts by key; adding a key that is there replaces its value. */
export const sheetPropertiesClass: HostClass<Sheet> = defineClass("WorksheetCustomPropertyCollection", {
  items: sheetProperties.items,
  methods: {
    ...sheetProperties.methods,
    Add: (home, args) => {
      const key = keyIn(home.customProperties, assertKey(args.text(0)));
      home.customProperties.set(key, args.text(1));
      home.changed.add("customProperties");
      return sheetPropertyClass.of({ home, key });
    },
  },
});

function asPropertyValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

const TYPES = { string: "String", number: "Number", boolean: "Boolean" } as const;

const bookPropertyClass: HostClass<PropertyTarget<Book>> = defineClass("CustomProperty", {
  identity: "_Id",
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Type: { get: ({ home, key }) => TYPES[typeof home.customProperties.get(key) as keyof typeof TYPES] },
    Value: {
      get: ({ home, key }) => home.customProperties.get(key),
      set: ({ home, key }, value) => {
        home.customProperties.set(key, asPropertyValue(value));
        home.changed = true;
      },
    },
  },
  methods: {
    Delete: ({ home, key }) => {
      home.customProperties.delete(key);
      home.changed = true;
    },
  },
});

const bookProperties = collection<Book, PropertyTarget<Book>>(
  () => bookPropertyClass,
  (home) => [...home.customProperties.keys()].map((key) => ({ home, key })),
  ({ key }, wanted) => isSameName(key, wanted),
);

/** `workbook.properties.custom`: texts, numbers or logical values by key. */
export const bookPropertiesClass: HostClass<Book> = defineClass("CustomPropertyCollection", {
  items: bookProperties.items,
  methods: {
    ...bookProperties.methods,
    Add: (home, args) => {
      const key = keyIn(home.customProperties, assertKey(args.text(0)));
      home.customProperties.set(key, asPropertyValue(args.values[1]));
      home.changed = true;
      return bookPropertyClass.of({ home, key });
    },
    DeleteAll: (home) => {
      home.customProperties.clear();
      home.changed = true;
    },
  },
});
