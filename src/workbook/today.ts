/** Today where the analyst is, as an ISO date. */
export function today(): string {
  const now = new Date();
  const digits = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
