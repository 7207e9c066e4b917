import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactNode } from "react";
import { frameTexts } from "../../locales/pane/frame";
import { usePane, useTexts } from "../usePane";

const useStyles = makeStyles({
  about: { maxWidth: "260px", padding: "6px 8px", fontSize: "12px", lineHeight: "16px" },
});

/** Language, and what the product is and does not do. */
export function OverflowMenu(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const language = usePane((state) => state.language);
  const speak = usePane((state) => state.speak);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          menuIcon={null}
          icon={<MoreHorizontal16Regular />}
          aria-label={texts.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => speak(language === "en" ? "zh" : "en")}
            lang={language === "en" ? "zh" : "en"}
          >
            {texts.language}
          </MenuItem>
        </MenuList>
        <div className={styles.about}>{texts.aboutText}</div>
      </MenuPopover>
    </Menu>
  );
}
