import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageFooter, type PrimaryAction } from "../frame/PageFooter";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  body: {
    flex: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PageProps {
  readonly children: ReactNode;
  /** First line of the footer: what would happen. */
  readonly summary: ReactNode;
  /** Second, quiet line. */
  readonly detail?: ReactNode;
  readonly action: PrimaryAction | null;
}

/** A tab: what scrolls, and the footer below it that stays. */
export function Page({ children, ...footer }: PageProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.body}>{children}</div>
      <PageFooter {...footer} />
    </div>
  );
}
