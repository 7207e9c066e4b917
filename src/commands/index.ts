import { announce, type Outcome } from "../workbook/announce";
import type { Job } from "../workbook/job";

type Command = (context: Excel.RequestContext) => Promise<Job>;

/** Loaded at the first click: the pane starts without what writes a workbook. */
const commands = () => import("./commands");

/** Two clicks in a row are two runs, one after the other. */
let last: Promise<void> = Promise.resolve();

/**
 * A ribbon button's handler. What goes wrong is told in the pane, which opens for it; where it does not open, it tells
 * when it does. Either way Excel hears that the command is over, and the next click runs.
 */
function handler(kind: "tiered" | "matrixRefreshed", command: Command) {
  return (event: Office.AddinCommands.Event): void => {
    last = last
      .then(async () => {
        const outcome = await outcomeOf(kind, command);
        announce(outcome);
        if (outcome.kind === "failed") await Office.addin.showAsTaskpane();
      })
      .catch(() => undefined)
      .then(() => {
        event.completed();
      });
  };
}

async function outcomeOf(kind: "tiered" | "matrixRefreshed", command: Command): Promise<Outcome> {
  try {
    return { kind, job: await Excel.run(command) };
  } catch (error) {
    return { kind: "failed", error };
  }
}

void Office.onReady(() => {
  Office.actions.associate(
    "tierSheet",
    handler("tiered", async (context) => (await commands()).tierSheet(context)),
  );
  Office.actions.associate(
    "refreshMatrix",
    handler("matrixRefreshed", async (context) => (await commands()).refreshMatrix(context)),
  );
});
