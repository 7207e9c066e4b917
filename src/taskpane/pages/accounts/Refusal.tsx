import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { accountsTexts } from "../../../locales/pane/accounts";
import { failureSentence } from "../../store/failure";
import { usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  bar: { marginBottom: "12px", flexShrink: 0 },
  text: { fontSize: "12px", lineHeight: "16px", paddingTop: "4px", paddingBottom: "4px" },
});

/** Why the list cannot be judged as it is, and the way on. */
export function Refusal(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).refused;
  const refusal = usePane((state) => state.refusal);
  const language = usePane((state) => state.language);
  const source = usePane((state) => state.source);
  const hasDraft = usePane((state) => state.draft !== null);
  const startOver = usePane((state) => state.startOver);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody className={styles.text}>{failureSentence(refusal, language, source)}</MessageBarBody>
      {hasDraft && (
        <MessageBarActions>
          <Button size="small" onClick={() => startOver(null)}>
            {texts.propose}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
