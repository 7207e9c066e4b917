import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { frameTexts } from "../locales/pane/frame";
import { Header } from "./frame/Header";
import { Tabs, TAB_PANEL } from "./frame/Tabs";
import { AccountsPage } from "./pages/accounts/AccountsPage";
import { FirstRunPage } from "./pages/firstRun/FirstRunPage";
import { themeOf } from "./theme";
import { useIsDark } from "./useIsDark";
import { usePane, useTexts } from "./usePane";

const Messages = lazy(() => import("./frame/Messages").then((file) => ({ default: file.Messages })));
const WeightsPage = lazy(() =>
  import("./pages/weights/WeightsPage").then((file) => ({ default: file.WeightsPage })),
);
const TiersPage = lazy(() => import("./pages/tiers/TiersPage").then((file) => ({ default: file.TiersPage })));
const WritePage = lazy(() => import("./pages/write/WritePage").then((file) => ({ default: file.WritePage })));
const UnderstandPage = lazy(() =>
  import("./pages/understand/UnderstandPage").then((file) => ({
    default: file.UnderstandPage,
  })),
);

const useBareBody = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "300px",
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
    fontSize: "12px",
    lineHeight: "16px",
    textWrap: "pretty",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  page: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  panel: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  waiting: { margin: "auto" },
});

/** The pane: theme, frame, and the page that is in front. */
export function App(): ReactNode {
  useBareBody();
  const isDark = useIsDark();
  const language = usePane((state) => state.language);
  const theme = useMemo(() => themeOf(isDark, language), [isDark, language]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary fallbackRender={() => <Crash />}>
        <Pane />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Pane(): ReactNode {
  const styles = useStyles();
  const page = usePane((state) => state.page);
  const hasMessages = usePane(({ failure, notices }) => failure !== null || notices.length > 0);
  const panel = useFocusKept();
  return (
    <div className={styles.pane}>
      <Header />
      <main className={styles.page}>
        <Tabs />
        <Suspense>{hasMessages && <Messages />}</Suspense>
        <div
          ref={panel}
          className={mergeClasses(styles.page, styles.panel)}
          id={TAB_PANEL}
          role="tabpanel"
          aria-labelledby={`tab-${page}`}
          tabIndex={0}
        >
          <Suspense fallback={<Spinner className={styles.waiting} size="small" />}>
            <CurrentPage />
          </Suspense>
        </div>
      </main>
    </div>
  );
}

/**
 * The panel takes the focus when the button that had it goes with its page, or with the run it took back. Otherwise the next Tab would leave the pane:
 * office.js goes on from the focused element, and out where it finds none.
 */
function useFocusKept(): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const phase = usePane((state) => state.phase);
  const page = usePane((state) => state.page);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === body || panel.current?.contains(activeElement) === true;
    if (isLost && document.hasFocus()) panel.current?.focus();
  }, [phase, page]);
  const written = usePane((state) => state.written);
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) panel.current?.focus();
  }, [written]);
  return panel;
}

function CurrentPage(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const phase = usePane((state) => state.phase);
  const page = usePane((state) => state.page);
  const hasFailed = usePane((state) => state.failure !== null);
  if (phase === "empty") return <FirstRunPage />;
  if (phase === "opening")
    return hasFailed ? null : <Spinner className={styles.waiting} size="small" label={texts.opening} />;
  if (page === "weights") return <WeightsPage />;
  if (page === "tiers") return <TiersPage />;
  if (page === "understand") return <UnderstandPage />;
  return page === "write" ? <WritePage /> : <AccountsPage />;
}

function Crash(): ReactNode {
  const texts = useTexts(frameTexts);
  return <p role="alert">{texts.crash}</p>;
}
