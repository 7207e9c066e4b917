import { makeStyles, tokens } from "@fluentui/react-components";

/** What the parts of the page share. */
export const useUnderstandStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: 0,
    height: "20px",
    textAlign: "left",
  },
  row: { height: "24px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { padding: "0 8px 0 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  end: { padding: 0, textAlign: "right", whiteSpace: "nowrap" },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px", minWidth: 0 },
  grow: { flex: 1, minWidth: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  line: { display: "flex", alignItems: "center", gap: "8px" },
});
