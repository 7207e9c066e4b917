const DAY = 86_400_000;

/** Serial number of an ISO date or time; null for any other text. Days count from 1900 (with its false leap day) or 1904. */
export function serialOf(iso: string, date1904: boolean): number | null {
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(time)) return null;
  const days = time / DAY;
  if (date1904) return days + 24_107;
  const serial = days + 25_569;
  return serial < 61 ? serial - 1 : serial;
}
