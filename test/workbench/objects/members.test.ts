import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { HostClass } from "../../../src/workbench/wire/defineClass";
import { openBook } from "../openBook";

/** What Microsoft's library says of its own classes. */
interface LibraryClass {
  readonly prototype: {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
    readonly [member: string]: unknown;
  };
}

const OBJECTS = join(__dirname, "../../../src/workbench/objects");

function isHostClass(value: unknown): value is HostClass<unknown> {
  return typeof value === "object" && value !== null && "of" in value && "targetOf" in value;
}

const classes = readdirSync(OBJECTS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(OBJECTS, file))))
  .filter(isHostClass);

const library = openBook().Excel as unknown as Record<string, LibraryClass>;

/** What every collection of this host answers, whether or not the library asks it of all of them. */
const OF_COLLECTIONS = ["GetCount", "GetItem", "GetItemAt", "GetItemOrNullObject"];
/** The library sets these properties by another name than it loads them. */
const ONLY_SET = ["Gridlines", "Headings"];

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const isPublic = (name: string): boolean => !name.startsWith("_");

describe.each(classes.map((each) => [each.name, each] as const))("%s", (name, own) => {
  const { prototype } = library[name]!;
  const scalars = prototype._scalarPropertyOriginalNames ?? [];
  const writable = scalars.filter((_scalar, index) => prototype._scalarPropertyUpdateable?.[index]);
  const navigations = prototype._navigationPropertyNames ?? [];

  test("has only members that Microsoft's library has", () => {
    const read = Object.keys(own.scalars ?? {}).filter(isPublic);
    expect(read.filter((scalar) => !scalars.includes(scalar) && !ONLY_SET.includes(scalar))).toEqual([]);
    const properties = Object.getOwnPropertyNames(prototype);
    const led = Object.keys(own.navigations ?? {}).map(camel);
    expect(led.filter((each) => !navigations.includes(each) && !properties.includes(each))).toEqual([]);
    const methods = Object.keys(own.methods ?? {}).filter(isPublic);
    const exempt = own.items ? OF_COLLECTIONS : [];
    const isUnknown = (method: string): boolean => typeof prototype[camel(method)] !== "function";
    expect(methods.filter((method) => isUnknown(method) && !exempt.includes(method))).toEqual([]);
  });

  test("lets only those properties be set that Microsoft's library sets", () => {
    const settable = Object.entries(own.scalars ?? {}).filter(([, scalar]) => scalar.set);
    const names = settable.map(([scalar]) => scalar).filter((scalar) => !ONLY_SET.includes(scalar));
    expect(writable).toEqual(expect.arrayContaining(names));
  });

  test("says of every property that it does not have that it is missing", () => {
    const known = [...Object.keys(own.scalars ?? {}), ...Object.keys(own.navigations ?? {})].map(camel);
    const all = [...scalars.filter(isPublic).map(camel), ...navigations.filter(isPublic)];
    expect((own.missing ?? []).map(camel).sort()).toEqual(all.filter((each) => !known.includes(each)).sort());
  });
});
