import { slot } from "@fluentui/react-components";
import {
  renderTab_unstable,
  renderTabList_unstable,
  useTabBase_unstable,
  useTabListBase_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
  useTabStyles_unstable,
  type TabProps,
  type TabState,
} from "@fluentui/react-tabs";
import type { ReactNode } from "react";
import { useArrows } from "./useArrows";

export interface TabListProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly TabOption<Value>[];
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
  /** Tabs of the pane, or the quieter ones of the modes inside a page. */
  readonly appearance: "transparent" | "subtle-circular";
  readonly className?: string;
}

export interface TabOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** Why it cannot be gone to; none if it can. */
  readonly barrier?: string | undefined;
  readonly id?: string;
  /** Id of what it shows. */
  readonly controls?: string | undefined;
}

/**
 * Fluent's tab list out of Fluent's own parts; only its arrow keys are ours, because Fluent's library for them alone
 * travels in 15 KB.
 */
export function TabList<Value extends string>({
  label,
  tabs,
  selected,
  onSelect,
  appearance,
  className,
}: TabListProps<Value>): ReactNode {
  const open = tabs.filter(({ barrier }) => barrier === undefined).map(({ value }) => value);
  const arrows = useArrows(open, selected, true);
  const list = useTabListBase_unstable(
    {
      "aria-label": label,
      className,
      selectedValue: selected,
      onTabSelect: (_, { value }) => onSelect(value as Value),
      children: tabs.map(({ value, text, barrier, id, controls }) => (
        <Tab
          key={value}
          appearance={appearance}
          value={value}
          id={id}
          disabled={barrier !== undefined}
          title={barrier}
          aria-controls={controls}
          {...arrows(value)}
        >
          {text}
        </Tab>
      )),
    },
    null,
  );
  const state = { ...list, appearance, size: "small", reserveSelectedTabSpace: true } as const;
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, useTabListContextValues_unstable(state));
}

type Reserved = NonNullable<TabState["contentReservedSpace"]>;

function Tab({ appearance, ...props }: TabProps & Pick<TabListProps<string>, "appearance">): ReactNode {
  const tab = useTabBase_unstable(props, null);
  const state = {
    ...tab,
    appearance,
    size: "small",
    // As wide as it is in bold, so that the others stay where they are when it is selected.
    contentReservedSpace: tab.selected
      ? undefined
      : slot.always<Reserved>({ children: props.children }, { elementType: "span" }),
  } as const;
  useTabStyles_unstable(state);
  return renderTab_unstable(state);
}
