import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { fromDataTexts } from "../../../../locales/pane/fromData";
import { weightsTexts } from "../../../../locales/pane/weights";
import { ModelError } from "../../../../model/error";
import { WHOLE } from "../../../../model/weight/balance";
import type { Weight } from "../../../draft/weights";
import { useNumbers, useTexts } from "../../../usePane";
import { DataMark } from "./DataMark";
import type { DataWeights } from "./useFromData";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", marginTop: "8px" },
  head: {
    height: "24px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "left",
    whiteSpace: "nowrap",
  },
  cell: { padding: 0, height: "24px" },
  name: {
    paddingRight: "4px",
    textAlign: "left",
    lineHeight: "16px",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  inner: { paddingLeft: "12px", fontWeight: tokens.fontWeightRegular },
  number: { width: "38px", textAlign: "right" },
  wide: { width: "60px" },
  blend: { fontWeight: tokens.fontWeightSemibold },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface BlendTableProps {
  readonly chosen: readonly Weight[];
  readonly data: DataWeights;
  readonly blend: readonly Weight[];
}

/** Weights by each way, dimension by dimension and criterion by criterion, in points of 100. */
export function BlendTable({ chosen, data, blend }: BlendTableProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(fromDataTexts);
  const { marks } = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const columns = [chosen, data.critic, data.entropy, blend];
  const numbers = (name: string, pick: (weight: Weight) => number): ReactNode =>
    columns.map((weights, index) => {
      const own = weights instanceof ModelError ? undefined : weights.find((weight) => weight.name === name);
      return (
        <td key={index} className={mergeClasses(styles.cell, styles.number, index === 3 && styles.blend)}>
          {own && tenth(pick(own) / 10)}
        </td>
      );
    });
  const number = mergeClasses(styles.head, styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.head.name}
          </th>
          <th scope="col" className={number}>
            {texts.head.own}
          </th>
          <th scope="col" className={mergeClasses(number, styles.wide)}>
            <DataMark method="critic" /> {marks.critic}
          </th>
          <th scope="col" className={mergeClasses(number, styles.wide)}>
            <DataMark method="entropy" /> {marks.entropy}
          </th>
          <th scope="col" className={number}>
            {texts.head.blend}
          </th>
        </tr>
      </thead>
      <tbody>
        {chosen.map(({ name, criteria }) => (
          <Fragment key={name}>
            <tr className={styles.line}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {numbers(name, ({ tenths }) => tenths)}
            </tr>
            {criteria.length > 1 &&
              criteria.map(({ column }, index) => (
                <tr key={column}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.inner)}>
                    {column}
                  </th>
                  {numbers(name, (weight) => (weight.tenths * (weight.criteria[index]?.share ?? 0)) / WHOLE)}
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
