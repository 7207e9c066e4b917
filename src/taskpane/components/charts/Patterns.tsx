import type { ReactNode } from "react";

/** Areas that shape alone tells apart, for high contrast: full, stripes, dots, empty. */
export function Patterns({ id }: { readonly id: string }): ReactNode {
  const tile = { width: 4, height: 4, patternUnits: "userSpaceOnUse" };
  return (
    <>
      <pattern id={`${id}-0`} {...tile}>
        <rect width={4} height={4} fill="CanvasText" />
      </pattern>
      <pattern id={`${id}-1`} {...tile}>
        <path d="M0 4 4 0" stroke="CanvasText" strokeWidth={1.5} />
      </pattern>
      <pattern id={`${id}-2`} {...tile}>
        <circle cx={2} cy={2} r={1} fill="CanvasText" />
      </pattern>
      <pattern id={`${id}-3`} {...tile}>
        <rect width={4} height={1} fill="CanvasText" />
      </pattern>
    </>
  );
}
