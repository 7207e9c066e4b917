export function accountRows(count: number): (string | number)[][];
