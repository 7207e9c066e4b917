/** Univer's commands that change what is seen of a workbook, by the names under which it keeps them. */
export const Mutation = {
  setCells: "sheet.mutation.set-range-values",
  setColumns: "sheet.mutation.set-col-data",
  setRows: "sheet.mutation.set-row-data",
  setRowCount: "sheet.mutation.set-worksheet-row-count",
  setColumnCount: "sheet.mutation.set-worksheet-column-count",
  setColumnWidth: "sheet.mutation.set-worksheet-col-width",
  setRowHeight: "sheet.mutation.set-worksheet-row-height",
  hideColumns: "sheet.mutation.set-col-hidden",
  showColumns: "sheet.mutation.set-col-visible",
  hideRows: "sheet.mutation.set-row-hidden",
  showRows: "sheet.mutation.set-row-visible",
  insertRows: "sheet.mutation.insert-row",
  insertColumns: "sheet.mutation.insert-col",
  removeRows: "sheet.mutation.remove-rows",
  removeColumns: "sheet.mutation.remove-col",
  moveRange: "sheet.mutation.move-range",
  moveRows: "sheet.mutation.move-rows",
  moveColumns: "sheet.mutation.move-columns",
  reorder: "sheet.mutation.reorder-range",
  addMerges: "sheet.mutation.add-worksheet-merge",
  removeMerges: "sheet.mutation.remove-worksheet-merge",
  freeze: "sheet.mutation.set-frozen",
  gridlines: "sheet.mutation.toggle-gridlines",
  insertSheet: "sheet.mutation.insert-sheet",
  removeSheet: "sheet.mutation.remove-sheet",
  renameSheet: "sheet.mutation.set-worksheet-name",
  moveSheet: "sheet.mutation.set-worksheet-order",
  hideSheet: "sheet.mutation.set-worksheet-hidden",
  tabColor: "sheet.mutation.set-tab-color",
  activateSheet: "sheet.operation.set-worksheet-active",
  select: "sheet.operation.set-selections",
  arrays: "formula.mutation.set-array-formula-data",
  calculate: "formula.mutation.set-trigger-formula-calculation-start",
  calculationStart: "formula.mutation.set-formula-calculation-start",
  calculationStop: "formula.mutation.set-formula-calculation-stop",
  calculationState: "formula.mutation.set-formula-calculation-notification",
} as const;

/** One of Univer's commands with what it needs. */
export interface MutationInfo {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, boolean>>;
}
