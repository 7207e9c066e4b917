import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { accountsTexts } from "../../../locales/pane/accounts";
import { Choice } from "../../components/Choice";
import { LinkButton } from "../../components/LinkButton";
import { Section } from "../../components/Section";
import { segmentsOf } from "../../draft/segments";
import { usePane, useTexts } from "../../usePane";
import { useSources } from "./useSources";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr) auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "4px 8px",
  },
  wide: { gridColumn: "2 / -1", minWidth: 0 },
  narrow: { minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
});

const NONE = "";

/** Which list, which column names the accounts, and which of them are compared. */
export function SourceSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).source;
  const id = useId();
  const { options, chosen, choose } = useSources();
  const chooseSelection = usePane((state) => state.chooseSelection);
  const grid = usePane((state) => state.grid);
  const account = usePane((state) => state.draft?.account);
  const idColumn = usePane((state) => state.draft?.id ?? NONE);
  const edit = usePane((state) => state.edit);
  const headers = (grid?.headers ?? []).map((value) => ({ value, text: value }));
  return (
    <Section
      title={texts.title}
      aside={<LinkButton onClick={() => void chooseSelection()}>{texts.useSelection}</LinkButton>}
    >
      <div className={styles.grid}>
        <label className={styles.label} htmlFor={`${id}table`}>
          {texts.table}
        </label>
        <Choice
          id={`${id}table`}
          className={styles.wide}
          value={chosen}
          options={options}
          onChoose={choose}
        />
        {account !== undefined && (
          <>
            <label className={styles.label} htmlFor={`${id}account`}>
              {texts.account}
            </label>
            <Choice
              id={`${id}account`}
              className={styles.narrow}
              value={account}
              options={headers}
              onChoose={(account) => edit((model) => ({ ...model, account }))}
            />
            <label className={styles.label} htmlFor={`${id}id`}>
              {texts.id}
            </label>
            <Choice
              id={`${id}id`}
              className={styles.narrow}
              value={idColumn}
              options={[{ value: NONE, text: texts.noId }, ...headers]}
              onChoose={(value) => edit((model) => ({ ...model, id: value === NONE ? null : value }))}
            />
            <Compare labelled={styles.label} className={styles.wide} />
          </>
        )}
      </div>
    </Section>
  );
}

/** The accounts that are compared: all, or one group. */
function Compare({
  labelled,
  className,
}: {
  readonly labelled: string;
  readonly className: string;
}): ReactNode {
  const texts = useTexts(accountsTexts).source;
  const id = useId();
  const grid = usePane((state) => state.grid);
  const filter = usePane((state) => state.draft?.filter ?? null);
  const compare = usePane((state) => state.compare);
  const segments = useMemo(() => (grid ? segmentsOf(grid) : []), [grid]);
  const keyOf = (column: string, values: readonly string[]): string => JSON.stringify([column, ...values]);
  const chosen = filter ? keyOf(filter.column, filter.in) : NONE;
  const options = [
    { value: NONE, text: texts.all },
    ...segments.flatMap(({ column, values }) =>
      values.map((value) => ({ value: keyOf(column, [value]), text: value, group: column })),
    ),
  ];
  if (filter && !options.some(({ value }) => value === chosen)) {
    const text = fill(texts.only, { column: filter.column, values: filter.in.join(", ") });
    options.push({ value: chosen, text });
  }
  if (options.length === 1) return null;
  const choose = (value: string): void => {
    if (value === NONE) return compare(null);
    const [column = "", ...values] = JSON.parse(value) as string[];
    compare({ column, in: values });
  };
  return (
    <>
      <label className={labelled} htmlFor={id}>
        {texts.compare}
      </label>
      <Choice id={id} className={className} value={chosen} options={options} onChoose={choose} />
    </>
  );
}
