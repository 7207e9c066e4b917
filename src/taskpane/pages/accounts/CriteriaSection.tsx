import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import { Section } from "../../components/Section";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { CriterionRow } from "./CriterionRow";
import { LeftOut } from "./LeftOut";
import { ReanchorLine } from "./ReanchorLine";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The columns that are judged, one row each; one at a time opens. */
export function CriteriaSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const { count } = useNumbers();
  const criteria = usePane((state) => state.draft?.criteria);
  const columns = usePane((state) => state.grid?.headers.length ?? 0);
  const [open, setOpen] = useState<string | null>(null);
  if (!criteria) return null;
  return (
    <Section
      title={texts.title}
      aside={fill(texts.counts, { count: count(criteria.length), columns: count(columns) })}
    >
      <ReanchorLine />
      <ul className={styles.list}>
        {criteria.map((criterion) => (
          <CriterionRow
            key={criterion.column}
            criterion={criterion}
            isOpen={open === criterion.column}
            toggle={() => setOpen(open === criterion.column ? null : criterion.column)}
          />
        ))}
      </ul>
      <LeftOut />
    </Section>
  );
}
