import type { HostObject } from "./defineClass";

/** Objects that the client keeps between requests, by the reference it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const name = `r${String(++this.last)}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  get(name: string): HostObject | undefined {
    return this.objects.get(name);
  }

  remove(name: string): void {
    const object = this.objects.get(name);
    if (object) this.names.delete(object);
    this.objects.delete(name);
  }

  clear(): void {
    this.objects.clear();
    this.names.clear();
  }

  all(): IterableIterator<HostObject> {
    return this.objects.values();
  }
}
