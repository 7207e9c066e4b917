import { FluentProvider, Title3, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");

void Office.onReady(() => {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">KAM for Excel</Title3>
    </FluentProvider>,
  );
});
