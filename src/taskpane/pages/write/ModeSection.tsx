import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import type { Job, Mode } from "../../../workbook/job";
import { formulaRows } from "../../../workbook/ratings/limits";
import { Section } from "../../components/Section";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  // The circle lines up with the heads.
  modes: { marginLeft: "-8px" },
  name: { fontSize: "14px", lineHeight: "20px" },
  possible: { color: tokens.colorNeutralForeground1 },
  says: { display: "block", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

const MODES: readonly Mode[] = ["formulas", "kam", "values"];

/** How results stand in the cells, and what that means for a reader without the add-in. */
export function ModeSection({ run }: { readonly run: Job }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).mode;
  const { count } = useNumbers();
  const mode = usePane((state) => state.mode);
  const chooseMode = usePane((state) => state.chooseMode);
  return (
    <Section title={texts.title}>
      <RadioGroup
        className={styles.modes}
        aria-label={texts.title}
        value={mode}
        onChange={(_, { value }) => chooseMode(value as Mode)}
      >
        {MODES.map((own) => {
          const limit = formulaRows({ model: run.model, mode: own });
          const isTooMany = run.grid.count > limit;
          const says = isTooMany ? fill(texts.tooMany, { limit: count(limit) }) : texts.says[own];
          return (
            <Radio
              key={own}
              value={own}
              disabled={isTooMany}
              label={
                <>
                  <span className={mergeClasses(styles.name, !isTooMany && styles.possible)}>
                    {texts[own]}
                  </span>
                  <span className={styles.says}>{says}</span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Section>
  );
}
