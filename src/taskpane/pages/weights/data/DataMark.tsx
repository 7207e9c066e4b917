import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DataMethod } from "../../../draft/dataWeights";

const SIZE = 8;
const HALF = SIZE / 2;

const useStyles = makeStyles({
  mark: { overflow: "visible" },
  critic: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  entropy: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** CRITIC is a filled diamond, entropy an open one. */
export function DataMark({ method }: { readonly method: DataMethod }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={SIZE} height={SIZE} aria-hidden>
      <path
        className={styles[method]}
        d={`M${HALF} 0L${SIZE} ${HALF}L${HALF} ${SIZE}L0 ${HALF}Z`}
        strokeWidth={1}
      />
    </svg>
  );
}
