const METRICS = ["Revenue", "Margin", "Orders", "Growth", "Pipeline", "Overdue days"];

/** A list of accounts with six metrics under its headers, the same at every run. */
exports.accountRows = (count) => {
  let state = 1;
  const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const rows = [["Customer", "Customer ID", ...METRICS]];
  for (let row = 0; row < count; row++) {
    const size = Math.exp(6 + 4 * chance());
    const metrics = [
      size,
      size * (chance() - 0.2),
      1 + 40 * chance(),
      chance() - 0.3,
      size * chance(),
      120 * chance(),
    ];
    rows.push([`Customer ${row}`, `C${row}`, ...metrics.map((metric) => Number(metric.toFixed(2)))]);
  }
  return rows;
};
