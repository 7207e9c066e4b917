import type { Package } from "./package";

/** Every part that can be reached from the package along relationships. */
export function reachable(pkg: Package): Set<string> {
  const found = new Set<string>();
  const visit = (part: string): void => {
    for (const { target, external } of pkg.relationships(part)) {
      if (external || found.has(target) || !pkg.has(target)) continue;
      found.add(target);
      visit(target);
    }
  };
  visit("");
  return found;
}

/** Takes out the parts that could be reached `before` and no longer can: those of a deleted sheet, say. */
export function prune(pkg: Package, before: ReadonlySet<string>): void {
  const now = reachable(pkg);
  for (const part of before) if (!now.has(part)) pkg.remove(part);
}
