import type { HostObject, NamedMembers } from "./defineClass";
import { HostError } from "./hostError";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";

/** How the answer spells things: `load` keeps the library's names, `retrieve` has camelCase and "items". */
interface Spelling {
  member(name: string): string;
  readonly items: string;
}

export const LOADED: Spelling = { member: (name) => name, items: "_Items" };
export const RETRIEVED: Spelling = {
  member: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  items: "items",
};

type Answer = Record<string, unknown>;

/** Names to load, each with what is to be loaded below it. */
type Tree = Map<string, Tree>;

/** ["name", "title/text"] as a tree; an empty one stands for all scalars. */
function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    let branch = tree;
    for (const name of path.split("/")) {
      const key = name.trim().toLowerCase();
      if (key === "" || key === "*" || key === "items") continue;
      let next = branch.get(key);
      if (!next) branch.set(key, (next = new Map()));
      branch = next;
    }
  }
  return tree;
}

function findName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((candidate) => candidate.toLowerCase() === name);
}

/** Name and value of what identifies an object to the client; nothing for an object it finds by its path. */
export function identityOf({ class: type, target }: HostObject, session: Session): Answer {
  const name = type.identity ?? "Id";
  const scalar = type.scalars?.[name];
  return scalar ? { [name]: scalar.get(target, session) } : {};
}

/** What `load` or `retrieve` of an object answers. Names that Excel does not know are passed over, as Excel does. */
export function query(
  object: HostObject | null,
  info: QueryInfo,
  session: Session,
  spelling: Spelling,
): unknown {
  if (!object) return null;
  const select = info.Select ?? [];
  const everything = select.length === 0 || select.some((name) => /^(items\/)?\*$/.test(name.trim()));
  const tree = treeOf([...select, ...(info.Expand ?? [])]);
  const answer = new Query(session, spelling).answer(object, tree, everything);
  const items = answer[spelling.items];
  if (Array.isArray(items) && (info.Skip !== undefined || info.Top !== undefined)) {
    const from = info.Skip ?? 0;
    answer[spelling.items] = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  }
  return answer;
}

class Query {
  constructor(
    private readonly session: Session,
    private readonly spelling: Spelling,
  ) {}

  answer(object: HostObject, tree: Tree, everything: boolean): Answer {
    const { class: type, target } = object;
    const reference = this.session.references.nameOf(object);
    const answer: Answer = reference === undefined ? {} : { _ReferenceId: reference };
    const forItems: Tree = new Map();
    if (everything) this.addAllScalars(object, answer);
    for (const [key, below] of tree) {
      const scalar = this.known(type, type.scalars, key);
      const navigation = this.known(type, type.navigations, key);
      if (scalar !== undefined) {
        answer[this.spelling.member(scalar)] = type.scalars?.[scalar]?.get(target, this.session);
      } else if (navigation !== undefined) {
        const next = type.navigations?.[navigation]?.(target, this.session) ?? null;
        answer[this.spelling.member(navigation)] = next && this.answer(next, below, below.size === 0);
      } else if (type.items) {
        forItems.set(key, below);
      } else if (type.missing?.some((name) => name.toLowerCase() === key)) {
        throw new HostError("NotImplemented", `This host does not implement ${type.name}.${key}.`);
      }
    }
    const wholeItems = everything || tree.size === 0;
    if (type.items && (wholeItems || forItems.size > 0)) {
      answer[this.spelling.items] = type
        .items(target, this.session)
        .map((item, index) => this.answerItem(item, index, forItems, wholeItems));
    }
    return answer;
  }

  /** The member that a name means; undefined where Excel, or this version of it, has none. */
  private known(type: NamedMembers<never>, members: object | undefined, key: string): string | undefined {
    const name = findName(members as Readonly<Record<string, unknown>> | undefined, key);
    const member = name === undefined ? "" : name.charAt(0).toLowerCase() + name.slice(1);
    return name !== undefined && (name.startsWith("_") || this.session.knows(type.name, member))
      ? name
      : undefined;
  }

  private answerItem(item: HostObject, index: number, tree: Tree, everything: boolean): Answer {
    const place = this.spelling === LOADED ? { _Index: index, ...identityOf(item, this.session) } : {};
    return { ...place, ...this.answer(item, tree, everything) };
  }

  private addAllScalars({ class: type, target }: HostObject, answer: Answer): void {
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      if (this.known(type, type.scalars, name.toLowerCase()) === undefined) continue;
      answer[this.spelling.member(name)] = scalar.get(target, this.session);
    }
  }
}
