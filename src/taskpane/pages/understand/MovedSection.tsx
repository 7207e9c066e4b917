import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { Section } from "../../components/Section";
import { migrationOf } from "../../draft/migration";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { AccountLinks } from "./AccountLinks";
import type { PortfolioViewProps } from "./PortfolioView";
import { useUnderstandStyles } from "./useStyles";

/** The largest that are named. */
const NAMED = 8;

/** Who has another tier by the model in hand than the sheet says now. */
export function MovedSection({ onExplain, ...run }: PortfolioViewProps): ReactNode {
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).portfolio;
  const { count } = useNumbers();
  const sheetTiers = usePane((state) => state.sheetTiers);
  const words = usePane((state) => state.words);
  const { assessment, portfolio } = run;
  const migration = useMemo(
    () => (sheetTiers ? migrationOf(assessment, portfolio, sheetTiers, words) : null),
    [assessment, portfolio, sheetTiers, words],
  );
  if (migration === null)
    return (
      <Section title={texts.moved}>
        <p className={shared.note}>{texts.movedFirst}</p>
      </Section>
    );
  const { up, down, stay, moves } = migration;
  const summary = fill(texts.movedCount, { up: count(up), down: count(down), stay: count(stay) });
  return (
    <Section title={texts.moved} aside={moves.length > 0 ? summary : undefined}>
      {moves.length === 0 && <p className={shared.note}>{texts.movedNone}</p>}
      <AccountLinks
        {...run}
        label={texts.moved}
        onExplain={onExplain}
        accounts={moves.slice(0, NAMED).map(({ account, before, after }) => ({
          account,
          text: fill(texts.move, { before, after }),
        }))}
      />
      {moves.length > NAMED && (
        <p className={shared.note}>{fill(texts.more, { count: count(moves.length - NAMED) })}</p>
      )}
    </Section>
  );
}
