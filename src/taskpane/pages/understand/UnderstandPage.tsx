import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { Page } from "../../components/Page";
import { TabList } from "../../components/TabList";
import { useChanges } from "../../frame/useChanges";
import { accountOf } from "../../store/understandSlice";
import { useGoToAccount } from "../../useGoToAccount";
import { usePane, useTexts } from "../../usePane";
import { Refusal } from "../accounts/Refusal";
import type { Run } from "../tiers/run";
import { AccountPicker } from "./AccountPicker";
import { FirmSection } from "./FirmSection";
import { PortfolioView } from "./PortfolioView";
import { ProfileSection } from "./ProfileSection";
import { labelOf, type ShownRun } from "./shown";
import { StandingSection } from "./StandingSection";
import { WaysSection } from "./WaysSection";
import { WhySection } from "./WhySection";
import { WordsSection } from "./WordsSection";

const useStyles = makeStyles({ views: { marginBottom: "8px", flexShrink: 0 } });

const VIEWS = ["account", "portfolio"] as const;

/** Why an account is where it is, and how firm the portfolio's tiers are. */
export function UnderstandPage(): ReactNode {
  const assessment = usePane((state) => state.assessment);
  const portfolio = usePane((state) => state.portfolio);
  const draft = usePane((state) => state.draft);
  const changes = useChanges();
  if (!assessment || !portfolio || !draft)
    return (
      <Page {...changes} action={null}>
        <Refusal />
      </Page>
    );
  return <Understand assessment={assessment} portfolio={portfolio} draft={draft} />;
}

function Understand(run: Run): ReactNode {
  const styles = useStyles();
  const texts = useTexts(understandTexts);
  const shown = usePane((state) => state.shown);
  const followSelection = usePane((state) => state.followSelection);
  const changes = useChanges();
  const goTo = useGoToAccount();
  const footer = useAccountFooter(run);
  const [view, setView] = useState<(typeof VIEWS)[number]>("account");
  useEffect(() => void followSelection(), [followSelection]);
  const account = accountOf(run.portfolio, shown);
  const isAccount = view === "account";
  const explained = account === -1 ? null : { ...run, account };
  return (
    <Page
      {...(isAccount ? footer(explained) : changes)}
      action={isAccount && explained ? { label: texts.show, act: () => goTo(account) } : null}
    >
      <TabList
        className={styles.views}
        appearance="subtle-circular"
        label={texts.view.label}
        selected={view}
        onSelect={setView}
        tabs={VIEWS.map((value) => ({ value, text: texts.view[value] }))}
      />
      {isAccount ? (
        <>
          <AccountPicker {...run} account={account} />
          {explained && <Account {...explained} />}
        </>
      ) : (
        <PortfolioView {...run} onExplain={() => setView("account")} />
      )}
    </Page>
  );
}

/** The parts about an account; each says itself where it has nothing to tell. */
function Account(run: ShownRun): ReactNode {
  const { account, portfolio } = run;
  return (
    <div key={portfolio.ids[account]}>
      <StandingSection {...run} />
      <WordsSection {...run} />
      <WhySection {...run} />
      <WaysSection {...run} />
      <FirmSection {...run} />
      <ProfileSection {...run} />
    </div>
  );
}

/** What the sheet says of the account beside what the draft says. */
function useAccountFooter(run: Run): (own: ShownRun | null) => { summary: string; detail?: string } {
  const texts = useTexts(understandTexts);
  const words = usePane((state) => state.words);
  const sheetTiers = usePane((state) => state.sheetTiers);
  return (own) => {
    if (own === null) return { summary: texts.summary.none, detail: texts.pick.start };
    const tier = labelOf(run, run.assessment.tier[own.account], words.unrated);
    const before = sheetTiers?.[(run.portfolio.rows[own.account] ?? 0) - 1] ?? "";
    if (before === "") return { summary: tier, detail: texts.sheetNothing };
    return {
      summary: tier,
      detail: before === tier ? texts.sheetAgrees : fill(texts.sheetSays, { tier: before }),
    };
  };
}
