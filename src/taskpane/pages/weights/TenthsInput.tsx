import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { WHOLE } from "../../../model/weight/balance";
import { useNumbers } from "../../usePane";

const useStyles = makeStyles({
  input: { width: "64px", flexShrink: 0, "& input": { textAlign: "right", width: "100%" } },
});

export interface TenthsInputProps {
  readonly label: string;
  readonly tenths: number;
  readonly isReadOnly: boolean;
  readonly onMove: (tenths: number) => void;
}

/** A weight as a number to be typed, in the language of the content; what is no number is let go. */
export function TenthsInput({ label, tenths, isReadOnly, onMove }: TenthsInputProps): ReactNode {
  const styles = useStyles();
  const { tenth, parse } = useNumbers();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const value = typed === null ? NaN : Math.round(parse(typed) * 10);
    setTyped(null);
    if (!Number.isNaN(value)) onMove(Math.min(WHOLE, Math.max(0, value)));
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent): void => {
    if (key === "Enter") take();
    if (key === "Escape") setTyped(null);
    const direction = Number(key === "ArrowUp") - Number(key === "ArrowDown");
    if (direction !== 0 && !isReadOnly)
      onMove(Math.min(WHOLE, Math.max(0, tenths + direction * (shiftKey ? 50 : 1))));
  };
  return (
    <Input
      className={styles.input}
      size="small"
      appearance={isReadOnly ? "filled-darker" : "outline"}
      inputMode="decimal"
      aria-label={label}
      readOnly={isReadOnly}
      value={typed ?? tenth(tenths / 10)}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={onKey}
    />
  );
}
