import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reasonSentence } from "../../../cells/propose/reason";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Criterion, Scale } from "../../../model/document/types";
import { LinkButton } from "../../components/LinkButton";
import { allowsLog, rescaled, withCriterion } from "../../draft/criteria";
import { usePane, useTexts } from "../../usePane";
import { useColumn } from "./useColumn";

const useStyles = makeStyles({
  reasons: { margin: "8px 0 0", color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexWrap: "wrap", gap: "4px 12px", marginTop: "4px" },
});

const SCALES = ["linear", "log", "percentile"] as const satisfies readonly Scale[];

/** Why the column was proposed as it was, and the way to another scale or back. */
export function Reasons({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).ratings;
  const language = usePane((state) => state.language);
  const own = usePane((state) => state.reasons.find(({ column }) => column === criterion.column));
  const proposed = usePane((state) =>
    state.proposed?.criteria.find(({ column }) => column === criterion.column),
  );
  const edit = usePane((state) => state.edit);
  const column = useColumn(criterion.column);
  const isProposed =
    JSON.stringify({ ...proposed, weight: 0 }) === JSON.stringify({ ...criterion, weight: 0 });
  const scales = SCALES.filter(
    (scale) => scale !== criterion.scale && (scale !== "log" || (column && allowsLog(column))),
  );
  const use = (scale: Scale): void => {
    if (column)
      edit((model) =>
        withCriterion(model, criterion.column, (before) => rescaled(before, scale, column, model.anchors)),
      );
  };
  return (
    <>
      {own && (
        <p className={styles.reasons}>
          {own.reasons.map((reason) => reasonSentence(reason, language)).join(language === "zh" ? "" : " ")}
        </p>
      )}
      <div className={styles.ways}>
        {scales.map((scale) => (
          <LinkButton key={scale} onClick={() => use(scale)}>
            {texts.use[scale]}
          </LinkButton>
        ))}
        {proposed && !isProposed && (
          <LinkButton
            onClick={() =>
              edit((model) =>
                withCriterion(model, criterion.column, ({ weight, dimension }) => {
                  const isKnown = model.dimensions.some(({ name }) => name === proposed.dimension);
                  return { ...proposed, weight, dimension: isKnown ? proposed.dimension : dimension };
                }),
              )
            }
          >
            {texts.back}
          </LinkButton>
        )}
      </div>
    </>
  );
}
