/** `name`, or `name` with a number where it is taken; names are compared as Excel does, without case. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((own) => own.toLowerCase()));
  let free = name;
  for (let number = 2; known.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
