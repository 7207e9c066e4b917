import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { warningSentence } from "../../../cells/sentence";
import { writeTexts } from "../../../locales/pane/write";
import type { MatrixChart } from "../../../workbook/job";
import type { PlannedPart } from "../../../workbook/planRun";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { useMoveColors } from "./moveColors";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  what: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { fontSize: "14px", lineHeight: "20px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  state: { flexShrink: 0 },
  hidden: { margin: "4px 0 0" },
  chart: { flexShrink: 0, width: "min(190px, 48%)" },
});

const CHARTS: readonly MatrixChart[] = ["scatter", "bubble"];

/** What is written where, and what stands there already. */
export function PartsSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).parts;
  const plan = usePane((state) => state.plan);
  const language = usePane((state) => state.language);
  return (
    <Section title={texts.title} aside={texts.aside}>
      {plan === null ? (
        <Spinner size="tiny" label={texts.looking} />
      ) : (
        <>
          <ul className={styles.list}>
            {plan.parts.map((part) => (
              <Part key={part.kind} part={part} />
            ))}
          </ul>
          {plan.hidesRows && (
            <p className={styles.hidden}>{warningSentence({ code: "ROWS_HIDDEN", where: {} }, language)}</p>
          )}
        </>
      )}
    </Section>
  );
}

function Part({ part }: { readonly part: PlannedPart }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).parts;
  const { count } = useNumbers();
  const { down } = useMoveColors();
  const mode = usePane((state) => state.mode);
  const rows = usePane((state) => state.pending?.grid.count ?? 0);
  const hasSizes = usePane((state) => (state.pending?.model.matrix.size ?? null) !== null);
  const { kind, sheet, columns, state } = part;
  const name = columns === null ? sheet : `${sheet}!${columns}`;
  const text = kind === "ratings" ? texts.ratings[mode] : texts[kind];
  const about = fill(text, { count: count(part.count) });
  return (
    <li className={styles.row}>
      <span className={styles.what} title={`${name} ${about}`}>
        <span className={styles.name}>{name}</span>{" "}
        {!(kind === "matrix" && hasSizes) && <span className={styles.quiet}>{about}</span>}
      </span>
      {kind === "matrix" && hasSizes && <ChartChoice />}
      <span
        className={mergeClasses(styles.state, state === "refresh" && styles.quiet)}
        style={state === "replaces" ? { color: down } : undefined}
      >
        {fill(texts.state[state], { count: count(rows) })}
      </span>
    </li>
  );
}

/** Scatter or bubbles, where a column gives bubbles their size. */
function ChartChoice(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).parts;
  const chart = usePane((state) => state.matrixChart);
  const chooseChart = usePane((state) => state.chooseChart);
  const options = CHARTS.map((value) => ({ value, text: texts.charts[value] }));
  return (
    <Choice
      className={styles.chart}
      label={texts.chart}
      value={chart}
      options={options}
      onChoose={(own) => chooseChart(own as MatrixChart)}
    />
  );
}
