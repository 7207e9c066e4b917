import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Model } from "../../../model/document/types";
import type { Portfolio } from "../../../model/portfolio/types";
import { LinkButton } from "../../components/LinkButton";
import { reanchored } from "../../draft/criteria";
import { reanchoring } from "../../draft/reanchoring";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px 12px", flexWrap: "wrap", marginBottom: "8px" },
  text: { color: tokens.colorNeutralForeground2 },
});

/** How many accounts would change tier, of which model and accounts: what changes in between asks anew. */
interface Asked {
  readonly draft: Model;
  readonly portfolio: Portfolio;
  readonly changed: number;
}

/** Anchors of a saved model are frozen; taking them anew is deliberate and says first what it would do. */
export function ReanchorLine(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const { count } = useNumbers();
  const origin = usePane((state) => state.origin);
  const portfolio = usePane((state) => state.portfolio);
  const draft = usePane((state) => state.draft);
  const edit = usePane((state) => state.edit);
  const attempt = usePane((state) => state.attempt);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (origin !== "workbook" || !portfolio || !draft) return null;
  // Where the columns give no such anchors, the frame says why.
  const ask = async (): Promise<void> =>
    setAsked({ draft, portfolio, changed: reanchoring(draft, portfolio) });
  if (asked?.draft !== draft || asked.portfolio !== portfolio)
    return (
      <div className={styles.line}>
        <LinkButton onClick={() => void attempt("reading", ask)}>{texts.reanchor}</LinkButton>
      </div>
    );
  const values = { changed: count(asked.changed), count: count(portfolio.count) };
  return (
    <div className={styles.line} role="status">
      <span className={styles.text}>{fill(texts.reanchorAsk, values)}</span>
      <LinkButton onClick={() => edit((model) => reanchored(model, portfolio))}>{texts.reanchor}</LinkButton>
      <LinkButton onClick={() => setAsked(null)}>{texts.keep}</LinkButton>
    </div>
  );
}
