import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { fill } from "../../cells/fill";
import { frameTexts } from "../../locales/pane/frame";
import type { Notice } from "../store/activitySlice";
import { failureDetails, failureSentence } from "../store/failure";
import { useCopy } from "../useCopy";
import { usePane, useTexts } from "../usePane";

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px 0", flexShrink: 0 },
  text: { fontSize: "12px", lineHeight: "16px", paddingTop: "4px", paddingBottom: "4px" },
});

/** What went wrong, with its cure, and what the pane noticed by itself. */
export function Messages(): ReactNode {
  const styles = useStyles();
  const notices = usePane((state) => state.notices);
  return (
    <div className={styles.messages}>
      <Failure />
      {notices.map((notice) => (
        <NoticeBar key={notice.id} {...notice} />
      ))}
    </div>
  );
}

function Failure(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const failure = usePane((state) => state.failure);
  const language = usePane((state) => state.language);
  const source = usePane((state) => state.source);
  const dismiss = usePane((state) => state.dismissFailure);
  const details = failure ? failureDetails(failure.error) : "";
  const { copy, isCopied } = useCopy(details);
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.text}>
        {failureSentence(failure.error, language, source)}
        {isCopied === false && (
          <>
            <p>{texts.blocked}</p>
            {details}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={dismiss} />}>
        <Button size="small" onClick={copy}>
          {isCopied ? texts.copied : texts.copy}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeBar({ id, code, values }: Notice): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const dismiss = usePane((state) => state.dismiss);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.text}>{fill(texts.notices[code], values)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={() => dismiss(id)} />} />
    </MessageBar>
  );
}

function DismissButton({ onClick }: { readonly onClick: () => void }): ReactNode {
  const texts = useTexts(frameTexts);
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={texts.dismiss}
      onClick={onClick}
    />
  );
}
