import type { Arguments } from "./arguments";
import { defineClass, type HostObject } from "./defineClass";

/** Services that an add-in may ask for by name, beside the workbook. */
export type Services = Map<string, HostObject>;

/** A service: methods by their names. */
export function service(methods: Readonly<Record<string, (args: Arguments) => unknown>>): HostObject {
  const withTarget = Object.entries(methods).map(([name, method]) => [
    name,
    (_: null, args: Arguments) => method(args),
  ]);
  return defineClass<null>("Service", { methods: Object.fromEntries(withTarget) }).of(null);
}

const accept = (): null => null;

/** What every page of an add-in calls while it starts; there is nothing that this host would do about it. */
export function startServices(): Services {
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", service({ NotifyActionHandlerReady: accept })],
    ["Microsoft.AppRuntime.AppRuntimeService", service({ SetAppRuntimeState: accept })],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", service({ SetAppRuntimeStartState: accept })],
  ]);
}
