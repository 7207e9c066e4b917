import { formatAddress, parseAddress } from "../a1";
import type { Source } from "../job";

/** Where a result column stands in the analyst's list. */
export interface ResultPlace {
  readonly isNew: boolean;
  readonly header: string;
  /** Addresses of the header's cell and of the cells below it. */
  readonly head: string;
  readonly body: string;
}

/** A column that is there already keeps its place; new ones stand right of the list, one after the other. */
export function resultPlaces(source: Source, headers: readonly string[]): ResultPlace[] {
  const { top, left, bottom, right } = parseAddress(source.address);
  let last = right;
  return headers.map((header) => {
    const position = source.headers.indexOf(header);
    const isNew = position < 0;
    const column = isNew ? ++last : left + position;
    return {
      isNew,
      header,
      head: formatAddress({ top, bottom: top, left: column, right: column }),
      body: formatAddress({ top: top + 1, bottom, left: column, right: column }),
    };
  });
}
