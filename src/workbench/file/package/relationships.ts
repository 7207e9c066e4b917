import { DECLARATION, RELATIONSHIPS } from "../namespaces";
import { children, type Element } from "../xml/parse";
import { attributes } from "../xml/text";
import { relativePath, resolvePath } from "./paths";

export interface Relationship {
  id: string;
  /** Last word of the type's address: "worksheet", "table", … */
  kind: string;
  type: string;
  /** Path inside the package; outside it (External) the address. */
  target: string;
  external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export function readRelationships(part: string, root: Element): Relationship[] {
  return children(root, "Relationship").map(({ attributes: { Id, Type, Target, TargetMode } }) => {
    const external = TargetMode === "External";
    const type = Type ?? "";
    return {
      id: Id ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? (Target ?? "") : resolvePath(part, Target ?? ""),
      external,
    };
  });
}

export function formatRelationships(part: string, list: readonly Relationship[]): string {
  const items = list.map(({ id, type, target, external }) => {
    const named = external || part === "" ? target : relativePath(part, target);
    return `<Relationship${attributes({
      Id: id,
      Type: type,
      Target: named,
      TargetMode: external ? "External" : null,
    })}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${NAMESPACE}">${items.join("")}</Relationships>`;
}

/** A new relationship with an id that none of the list has; types outside Office's own are given in full. */
export function newRelationship(list: readonly Relationship[], kind: string, target: string): Relationship {
  const taken = new Set(list.map((each) => each.id));
  let number = list.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const type = kind.includes("://") ? kind : `${RELATIONSHIPS}/${kind}`;
  return { id: `rId${number}`, kind: type.slice(type.lastIndexOf("/") + 1), type, target, external: false };
}
