import { Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useNumbers } from "../usePane";

const useStyles = makeStyles({
  field: { minWidth: 0, width: "52px", fontVariantNumeric: "tabular-nums" },
  input: { textAlign: "right", minWidth: 0, width: "100%" },
});

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** What one arrow key adds. */
  readonly step: number;
  /** How many steps Shift or Page make of it: 10 if not given. */
  readonly leap?: number;
  readonly format: (value: number) => string;
  readonly onTake: (value: number) => void;
  readonly className?: string;
  readonly id?: string;
  readonly isReadOnly?: boolean;
}

/** A number that is taken on Enter, on leaving, and at every arrow key; what is no number falls back. */
export function NumberField({
  label,
  value,
  step,
  leap = 10,
  format,
  onTake,
  className,
  id,
  isReadOnly = false,
}: NumberFieldProps): ReactNode {
  const styles = useStyles();
  const { parse } = useNumbers();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const number = typed === null ? NaN : parse(typed);
    setTyped(null);
    if (!Number.isNaN(number) && number !== value) onTake(number);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = event.shiftKey ? leap : 1;
    const ways: Readonly<Record<string, number>> = {
      ArrowUp: arrow,
      ArrowDown: -arrow,
      PageUp: leap,
      PageDown: -leap,
    };
    const way = isReadOnly ? undefined : ways[event.key];
    if (event.key === "Enter") take();
    else if (event.key === "Escape") setTyped(null);
    else if (way !== undefined) {
      event.preventDefault();
      setTyped(null);
      onTake(Math.round((value + way * step) * 1e6) / 1e6);
    }
  };
  return (
    <Input
      id={id}
      className={mergeClasses(styles.field, className)}
      size="small"
      appearance={isReadOnly ? "filled-darker" : "outline"}
      inputMode="decimal"
      aria-label={label}
      readOnly={isReadOnly}
      value={typed ?? format(value)}
      input={{ className: styles.input }}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}
