import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../cells/fill";
import { frameTexts } from "../../locales/pane/frame";
import { usePane, useTexts } from "../usePane";

/** The one green button of a page. */
export interface PrimaryAction {
  readonly label: string;
  readonly act: () => void;
  /** Whether it works on the workbook: then it waits until the pane is at rest. */
  readonly isWork?: boolean;
  /** Why it cannot be done now; shown in the footer. */
  readonly blockedBy?: string | null;
}

export interface PageFooterProps {
  readonly summary: ReactNode;
  readonly detail?: ReactNode;
  readonly action: PrimaryAction | null;
}

const useStyles = makeStyles({
  footer: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "52px",
    boxSizing: "border-box",
    padding: "4px 12px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  progress: { position: "absolute", top: "-1px", left: 0, right: 0 },
  text: { flex: 1, minWidth: 0, fontSize: "12px", lineHeight: "16px" },
  detail: { color: tokens.colorNeutralForeground3 },
  line: { overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: "96px" },
});

/** 52 px below every page: left what would happen, or what was done, right the one primary action. */
export function PageFooter({ summary, detail, action }: PageFooterProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const activity = usePane((state) => state.activity);
  const hasFailed = usePane((state) => state.failure !== null);
  const isBusy = activity.kind === "busy";
  const progress = isBusy ? activity.progress : null;
  const blockedBy = action?.blockedBy ?? null;
  const [first, second] =
    activity.kind === "busy"
      ? [texts.busy[activity.work], detail]
      : activity.kind === "done"
        ? [fill(texts.done[activity.code], activity.values), null]
        : [summary, blockedBy && hasFailed ? texts.seeAbove : (blockedBy ?? detail)];
  return (
    <footer className={styles.footer}>
      {progress && (
        <ProgressBar
          className={styles.progress}
          thickness="medium"
          shape="square"
          value={progress.total === 0 ? 0 : progress.done / progress.total}
          aria-label={activity.kind === "busy" ? texts.busy[activity.work] : undefined}
        />
      )}
      <div className={styles.text} role="status">
        <div className={styles.line}>{first}</div>
        {second && <div className={mergeClasses(styles.line, styles.detail)}>{second}</div>}
      </div>
      {action && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={blockedBy !== null || (isBusy && action.isWork)}
          icon={isBusy ? <Spinner size="tiny" /> : undefined}
          onClick={action.act}
        >
          {action.label}
        </Button>
      )}
    </footer>
  );
}
