import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { understandTexts } from "../../../locales/pane/understand";
import { Section } from "../../components/Section";
import { TabList } from "../../components/TabList";
import { useCopy } from "../../useCopy";
import { useTexts } from "../../usePane";
import type { ShownRun } from "./shown";
import { useManagerText, useSalesText } from "./useVoices";
import { useUnderstandStyles } from "./useStyles";

const useStyles = makeStyles({
  aside: { display: "flex", alignItems: "center", gap: "4px", margin: "-4px 0" },
  note: { display: "block", marginTop: "4px" },
});

const VOICES = ["manager", "sales"] as const;

/** The account in a sentence, for those who decide and for those who sell. */
export function WordsSection(run: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).words;
  const frame = useTexts(frameTexts);
  const [voice, setVoice] = useState<(typeof VOICES)[number]>("manager");
  const manager = useManagerText(run);
  const sales = useSalesText(run);
  const text = voice === "manager" ? manager : sales;
  const { copy, isCopied } = useCopy(text);
  return (
    <Section
      title={texts.title}
      aside={
        <div className={styles.aside}>
          <TabList
            appearance="subtle-circular"
            label={texts.voices}
            selected={voice}
            onSelect={setVoice}
            tabs={VOICES.map((value) => ({ value, text: texts[value] }))}
          />
          <Button size="small" onClick={copy}>
            {isCopied ? frame.copied : texts.copy}
          </Button>
        </div>
      }
    >
      <p className={shared.text}>{text}</p>
      <div role="status">
        {isCopied === false && <span className={`${shared.quiet} ${styles.note}`}>{frame.blocked}</span>}
      </div>
    </Section>
  );
}
