import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { rankedAccounts } from "../../../model/understand/compare";
import { parseAddress } from "../../../workbook/a1";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { ShownRun } from "./shown";
import { useUnderstandStyles } from "./useStyles";

/** As many as are read at a glance; who is further down is found by typing. */
const OFFERED = 8;

const useStyles = makeStyles({
  picker: { position: "relative", flexShrink: 0, marginBottom: "12px" },
  input: { flex: 1, minWidth: 0 },
  list: {
    position: "absolute",
    zIndex: 1,
    left: 0,
    right: 0,
    top: "28px",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  options: { margin: 0, padding: 0, listStyle: "none" },
  option: {
    padding: "4px 8px",
    minHeight: "16px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  quiet: { padding: "4px 8px", color: tokens.colorNeutralForeground3 },
  note: { margin: "4px 0 0" },
});

/** The account that is shown: typed for, stepped through by rank, or selected in the sheet. */
export function AccountPicker(run: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).pick;
  const explain = usePane((state) => state.explain);
  const ranking = useMemo(() => rankedAccounts(run.assessment), [run.assessment]);
  const place = ranking.indexOf(run.account);
  const step = (by: number, label: string, icon: ReactNode): ReactNode => {
    const account = place === -1 ? undefined : ranking[place + by];
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={<>{icon}</>}
        aria-label={label}
        title={label}
        disabled={account === undefined}
        onClick={() => account !== undefined && explain(account)}
      />
    );
  };
  return (
    <div className={styles.picker}>
      <div className={shared.line}>
        <Search {...run} />
        {step(-1, texts.previous, <ChevronLeft16Regular />)}
        {step(1, texts.next, <ChevronRight16Regular />)}
      </div>
      <p className={mergeClasses(shared.note, styles.note)} role="status">
        <Place {...run} />
      </p>
    </div>
  );
}

/** A field that offers accounts while a name is typed: arrows walk, Enter takes, Escape restores. */
function Search({ portfolio, account }: ShownRun): ReactNode {
  const styles = useStyles();
  const texts = useTexts(understandTexts).pick;
  const { count } = useNumbers();
  const explain = usePane((state) => state.explain);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useMemo(() => (typed === null ? [] : matches(portfolio, typed)), [portfolio, typed]);
  const offered = found.slice(0, OFFERED);
  const isOpen = typed !== null;
  const take = (own: number | undefined): void => {
    if (own !== undefined) explain(own);
    setTyped(null);
  };
  const type = (text: string | null): void => {
    setTyped(text);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      if (isOpen) setActive(Math.min(offered.length - 1, Math.max(0, active + by)));
      else type("");
    } else if (event.key === "Enter" && isOpen) take(offered[active]);
    else if (event.key === "Escape") type(null);
  };
  const beyond = fill(texts.more, { count: count(found.length - offered.length) });
  const options = (
    <div className={styles.list}>
      <ul id={id} className={styles.options} role="listbox" aria-label={texts.label}>
        {offered.map((own, at) => (
          <li
            key={own}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className={mergeClasses(styles.option, at === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(own)}
          >
            {portfolio.names[own]}
          </li>
        ))}
      </ul>
      {found.length !== offered.length && <div className={styles.quiet}>{beyond}</div>}
      {found.length === 0 && <div className={styles.quiet}>{texts.none}</div>}
    </div>
  );
  return (
    <div className={styles.input} style={{ position: "relative" }}>
      <Input
        style={{ width: "100%" }}
        size="small"
        role="combobox"
        aria-label={texts.label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && offered.length > 0 ? `${id}-${active}` : undefined}
        placeholder={texts.hint}
        value={typed ?? portfolio.names[account] ?? ""}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !isOpen && type("")}
        onChange={(_, { value }) => type(value)}
        onKeyDown={onKeyDown}
        onBlur={() => type(null)}
      />
      {isOpen && options}
    </div>
  );
}

/** Where the account stands in the sheet, and whether the pane follows the selection. */
function Place({ portfolio, account }: ShownRun): ReactNode {
  const texts = useTexts(understandTexts).pick;
  const source = usePane((state) => state.source);
  const by = usePane((state) => state.shown?.by ?? "rank");
  const row = portfolio.rows[account];
  if (!source || row === undefined) return texts.start;
  const { top } = parseAddress(source.address);
  return fill(texts[by], { sheet: source.sheet, row: top + row });
}

/** Accounts whose name or id holds what was typed; those that begin with it first. */
function matches({ names, ids }: ShownRun["portfolio"], typed: string): number[] {
  const wanted = typed.trim().toLowerCase();
  const begins: number[] = [];
  const holds: number[] = [];
  names.forEach((name, account) => {
    const at = name.toLowerCase().indexOf(wanted);
    if (at === 0 || ids[account]?.toLowerCase() === wanted) begins.push(account);
    else if (at > 0) holds.push(account);
  });
  return [...begins, ...holds];
}
