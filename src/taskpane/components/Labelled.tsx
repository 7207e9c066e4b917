import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3 },
});

export interface LabelledProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A control under its label. */
export function Labelled({ label, children }: LabelledProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
