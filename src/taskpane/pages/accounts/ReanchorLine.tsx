import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import { LinkButton } from "../../components/LinkButton";
import { reanchored } from "../../draft/criteria";
import { reanchoring } from "../../draft/reanchoring";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px 12px", flexWrap: "wrap", marginBottom: "8px" },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Anchors of a saved model are frozen; taking them anew is deliberate and says first what it would do. */
export function ReanchorLine(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const { count } = useNumbers();
  const origin = usePane((state) => state.origin);
  const portfolio = usePane((state) => state.portfolio);
  const draft = usePane((state) => state.draft);
  const edit = usePane((state) => state.edit);
  const [changed, setChanged] = useState<number | null>(null);
  if (origin !== "workbook" || !portfolio || !draft) return null;
  if (changed === null)
    return (
      <div className={styles.line}>
        <LinkButton onClick={() => setChanged(reanchoring(draft, portfolio))}>{texts.reanchor}</LinkButton>
      </div>
    );
  const values = { changed: count(changed), count: count(portfolio.count) };
  return (
    <div className={styles.line} role="status">
      <span className={styles.text}>{fill(texts.reanchorAsk, values)}</span>
      <LinkButton
        onClick={() => {
          edit((model) => reanchored(model, portfolio));
          setChanged(null);
        }}
      >
        {texts.reanchor}
      </LinkButton>
      <LinkButton onClick={() => setChanged(null)}>{texts.keep}</LinkButton>
    </div>
  );
}
