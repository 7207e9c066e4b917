import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import { chartOf } from "../../../workbook/matrix/chartOf";
import type { RunRecord } from "../../../workbook/undo/record";
import { LinkButton } from "../../components/LinkButton";
import { Section } from "../../components/Section";
import { isOccupied, isWriting } from "../../store/activitySlice";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: "4px 16px", marginBottom: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The run that was just written: its sheets, the time it took, and the way back. */
export function DoneSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).done;
  const { tenth } = useNumbers();
  const written = usePane((state) => state.written);
  const show = usePane((state) => state.show);
  const undo = usePane((state) => state.undo);
  const isBusy = usePane((state) => isOccupied(state.activity));
  const isNext = usePane((state) => isWriting(state.activity));
  if (!written || isNext) return null;
  const { plan, seconds, record, hadChart } = written;
  return (
    <Section title={texts.title} aside={fill(texts.time, { seconds: tenth(seconds) })}>
      <div className={styles.links}>
        {plan.parts.map(({ kind, sheet, columns }) => (
          <LinkButton
            key={kind}
            label={fill(texts.show, { sheet })}
            onClick={() => void show(sheet, columns === null ? "A1" : `${columns.split(":")[0]}1`)}
          >
            {sheet}
          </LinkButton>
        ))}
      </div>
      {record ? (
        <Button
          size="small"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={isBusy}
          onClick={() => void undo()}
        >
          {texts.undo}
        </Button>
      ) : (
        <p className={styles.note}>{texts.noUndo}</p>
      )}
      {record && hadChart && (
        <p className={styles.note}>{isOtherChart(record) ? texts.otherChart : texts.chart}</p>
      )}
    </Section>
  );
}

/** Whether the matrix was drawn in another way before. */
const isOtherChart = ({ before, job }: RunRecord): boolean =>
  before.chart !== null && before.chart !== chartOf(job);
