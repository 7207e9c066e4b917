import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { SelectAllOn20Regular } from "@fluentui/react-icons/svg/select-all-on";
import type { ReactNode } from "react";
import { firstRunTexts } from "../../../locales/pane/firstRun";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { Section } from "../../components/Section";
import { usePane, useTexts } from "../../usePane";
import { ExampleTable } from "./ExampleTable";
import { WayIn } from "./WayIn";

const useStyles = makeStyles({
  intro: { padding: "12px 0 16px" },
  title: { margin: "0 0 4px", fontSize: "20px", lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  lead: { margin: "0 0 16px", fontSize: "14px", lineHeight: "20px" },
  sample: { width: "100%", height: "40px" },
  note: { margin: "4px 0 16px", textAlign: "center", color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
  private: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorNeutralForeground3 },
  quiet: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
  steps: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
});

/** A workbook without accounts: one question, one green button, other ways in, and a picture of what is needed. */
export function FirstRunPage(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(firstRunTexts);
  const { private: isPrivate } = useTexts(frameTexts);
  const addSample = usePane((state) => state.addSample);
  const chooseSelection = usePane((state) => state.chooseSelection);
  const open = usePane((state) => state.open);
  const isBusy = usePane((state) => state.activity.kind === "busy");
  return (
    <Page
      summary={
        <span className={styles.private}>
          <ShieldCheckmark16Regular aria-hidden />
          {isPrivate}
        </span>
      }
      action={null}
    >
      <div className={styles.intro}>
        <h1 className={styles.title}>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <Button
          className={styles.sample}
          appearance="primary"
          disabledFocusable={isBusy}
          icon={isBusy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void addSample()}
        >
          {texts.sample}
        </Button>
        <p className={styles.note}>{texts.sampleNote}</p>
        <div className={styles.ways}>
          <WayIn icon={<SelectAllOn20Regular />} {...texts.selection} act={() => void chooseSelection()} />
          <WayIn icon={<ArrowSync20Regular />} {...texts.look} act={() => void open()} />
        </div>
      </div>
      <Section title={texts.needs}>
        <ExampleTable />
        <p className={styles.quiet}>{texts.needsNote}</p>
      </Section>
      <Section title={texts.how}>
        <ol className={styles.steps}>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
