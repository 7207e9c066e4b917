import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ select: { "& select": { textOverflow: "ellipsis" } } });

export interface ChoiceProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (value: string) => void;
  readonly className?: string;
}

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
  /** Head under which the option stands. */
  readonly group?: string;
}

/** One of a few, as the system's own list: it opens beyond the pane's edges and speaks to every screen reader. */
export function Choice({ id, label, value, options, onChoose, className }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const groups = [...new Set(options.map(({ group }) => group))];
  const items = (group: string | undefined): ReactNode =>
    options
      .filter((own) => own.group === group)
      .map((own) => (
        <option key={own.value} value={own.value}>
          {own.text}
        </option>
      ));
  const chosen = options.find((own) => own.value === value)?.text;
  return (
    <Select
      id={id}
      className={mergeClasses(styles.select, className)}
      size="small"
      aria-label={label}
      title={chosen}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      {groups.map((group) =>
        group === undefined ? (
          items(group)
        ) : (
          <optgroup key={group} label={group}>
            {items(group)}
          </optgroup>
        ),
      )}
    </Select>
  );
}
