import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import { LinkButton } from "../../components/LinkButton";
import { usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", marginBottom: "8px" },
});

/** Where the weights were taken from, and the way back to those before. */
export function EarlierLine(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const earlier = usePane((state) => state.earlier);
  const bringBack = usePane((state) => state.bringBack);
  return (
    <div role="status">
      {earlier && (
        <div className={styles.line}>
          <span>{texts.earlier[earlier.origin]}</span>
          <LinkButton onClick={bringBack}>
            {earlier.origin === "file" ? texts.bringBack.model : texts.bringBack.weights}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
