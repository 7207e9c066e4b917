import { mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { errorSentence } from "../../../cells/sentence";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { gini, hhi, topShare } from "../../../model/concentration/concentration";
import { lorenz } from "../../../model/concentration/lorenz";
import { ModelError } from "../../../model/error";
import { LorenzCurve } from "../../components/charts/LorenzCurve";
import { Section } from "../../components/Section";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { Run } from "../tiers/run";
import { useUnderstandStyles } from "./useStyles";

/** As many points as a curve of a few hundred pixels can show. */
const POINTS = 121;

/** How much of the whole lies with few accounts. */
export function ConcentrationSection({ portfolio }: Run): ReactNode {
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).portfolio;
  const language = usePane((state) => state.language);
  const { count, tenth, figure } = useNumbers();
  const { size } = portfolio;
  const found = useMemo(() => (size ? figuresOf(size.values) : null), [size]);
  if (!size || found === null)
    return (
      <Section title={texts.concentration}>
        <p className={shared.note}>{texts.needsSize}</p>
      </Section>
    );
  const aside = fill(texts.of, { size: size.header });
  if (found instanceof ModelError)
    return (
      <Section title={texts.concentration} aside={aside}>
        <p className={shared.note}>{errorSentence(found, language)}</p>
      </Section>
    );
  const rows = [
    [texts.top5, `${tenth(100 * found.top5)}%`],
    [texts.top20, `${tenth(100 * found.top20)}%`],
    [texts.hhi, count(found.hhi)],
    [texts.gini, figure(Math.round(100 * found.gini) / 100)],
  ] as const;
  return (
    <Section title={texts.concentration} aside={aside}>
      <ul className={shared.list} style={{ marginBottom: 8 }}>
        {rows.map(([label, value]) => (
          <li key={label} className={shared.item}>
            <span className={shared.grow}>{label}</span>
            <span className={mergeClasses(shared.strong)}>{value}</span>
          </li>
        ))}
      </ul>
      <LorenzCurve
        points={found.curve}
        label={fill(texts.lorenz, {
          half: tenth(100 * (1 - found.upperHalf)),
          tenth: tenth(100 * found.largestTenth),
        })}
        axes={{
          accounts: texts.smallest,
          amount: fill(texts.share, { size: size.header }),
          equal: texts.equal,
        }}
      />
    </Section>
  );
}

/** The figures, or why there are none. */
function figuresOf(amounts: Float64Array) {
  try {
    return {
      top5: topShare(amounts, 0.05),
      top20: topShare(amounts, 20),
      upperHalf: topShare(amounts, 0.5),
      largestTenth: topShare(amounts, 0.1),
      hhi: hhi(amounts),
      gini: gini(amounts),
      curve: lorenz(amounts, POINTS),
    };
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}
