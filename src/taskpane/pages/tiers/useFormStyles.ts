import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists and forms inside the folded lines. */
export const useFormStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  rows: { listStyle: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  wide: { gridColumn: "1 / -1" },
  input: { width: "100%", minWidth: 0 },
  end: { display: "flex", alignItems: "center", gap: "8px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});
