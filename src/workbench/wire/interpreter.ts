import { Arguments } from "./arguments";
import { type HostObject, isHostObject } from "./defineClass";
import { HostError, statusOf } from "./hostError";
import { type Action, ActionType, type ArgumentInfo, type Body, type ObjectPath, PathType } from "./protocol";
import type { Reply, ReplyError, Result } from "./protocol";
import { identityOf, LOADED, query, RETRIEVED } from "./query";
import type { Session } from "./session";

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Methods that change nothing, by their names; getSubstring cuts a text in runs. */
const LOOKS_ONLY = /^(Get(?!Substring)|_|Activate$)/;

const unknownMember = (type: string, member: string): HostError =>
  new HostError("NotImplemented", `This host does not implement ${type}.${camel(member)}.`);

/**
 * Carries out one batch. Actions run in order, each object path is followed once, every action is answered;
 * the first failure ends the batch and leaves what was done before.
 */
export class Interpreter {
  /** Objects already found; null is a null object. */
  private readonly found = new Map<number, HostObject | null>();
  /** What runs now, as Excel names it in an error: "Worksheet.getRange". */
  private location = "";

  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly body: Body,
  ) {}

  run(): Reply {
    const results: Result[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** An error that is not a refusal is a fault of this host and must not pass for an answer. */
  private describe(error: unknown, index: number): ReplyError {
    if (!(error instanceof HostError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: statusOf(error.code),
    };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    // A method or a setter of a null object does nothing, as in Excel.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(object);
      case ActionType.query:
        this.location = `${object.class.name}.load`;
        return query(object, action.QueryInfo ?? {}, this.session, LOADED);
      case ActionType.queryAsJson:
        this.location = `${object.class.name}.retrieve`;
        return query(object, action.QueryInfo ?? {}, this.session, RETRIEVED);
      case ActionType.method:
        if (action.Name === "_KeepReference" && object.class.isReferenced) {
          this.session.references.keep(object);
          return null;
        }
        return this.plain(this.call(object, action.Name, this.arguments(action.ArgumentInfo)));
      case ActionType.setProperty:
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo).values[0]);
      case ActionType.update:
        return this.update(object, action.ObjectState ?? {});
      default:
        throw unknownMember(object.class.name, `action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(object: HostObject): unknown {
    const reference = this.session.references.nameOf(object);
    return reference === undefined ? identityOf(object, this.session) : { _ReferenceId: reference };
  }

  /** The object at the end of a path; null for a null object. */
  private object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidReference");
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.session.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference");
      return kept;
    }
    if (path.ObjectPathType === PathType.newObject) {
      const service = this.session.services.get(path.Name);
      if (!service) throw unknownMember("service", path.Name);
      return service;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.property) {
      this.enter(parent.class.name, path.Name);
      const navigate = parent.class.navigations?.[path.Name];
      if (!navigate) throw unknownMember(parent.class.name, path.Name);
      return navigate(parent.target, this.session);
    }
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const made = this.call(parent, name, this.arguments(path.ArgumentInfo));
    if (made !== null && !isHostObject(made)) throw unknownMember(parent.class.name, name);
    return made;
  }

  /** Notes what runs now, and refuses it where this version of Excel has it not. */
  private enter(type: string, name: string): void {
    this.location = `${type}.${camel(name)}`;
    if (!name.startsWith("_") && !this.session.knows(type, camel(name))) throw new HostError("ApiNotFound");
  }

  private call({ class: type, target }: HostObject, name: string, args: Arguments): unknown {
    this.enter(type.name, name);
    const method = type.methods?.[name];
    if (!method) throw unknownMember(type.name, name);
    if (!LOOKS_ONLY.test(name)) type.guard?.(target, name);
    return method(target, args, this.session);
  }

  private set({ class: type, target }: HostObject, name: string, value: unknown): null {
    this.enter(type.name, name);
    const scalar = type.scalars?.[name];
    if (!scalar?.set) throw unknownMember(type.name, name);
    type.guard?.(target, name);
    scalar.set(target, value, this.session);
    return null;
  }

  /** Sets several properties at once; here the names are in camelCase. */
  private update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) {
      this.set(object, name.charAt(0).toUpperCase() + name.slice(1), this.resolve(value));
    }
    return null;
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(this.withPaths(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  /** Puts objects in the place of their paths' ids: `ids` has the shape of `values`, 0 for a plain value. */
  private withPaths(values: readonly unknown[], ids: unknown): unknown[] {
    return values.map((value, index) => {
      const id: unknown = Array.isArray(ids) ? ids[index] : 0;
      if (typeof id === "number" && id !== 0) return this.object(id);
      return Array.isArray(value) && Array.isArray(id) ? this.withPaths(value, id) : this.resolve(value);
    });
  }

  /** Objects within a plain object arrive as `{ _ObjectPathId }`, at any depth. */
  private resolve(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((entry) => this.resolve(entry));
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, this.resolve(entry)]));
  }

  /** A method called for its result gives a plain value; objects go by paths. */
  private plain(value: unknown): unknown {
    return isHostObject(value) ? this.instantiate(value) : value;
  }
}
