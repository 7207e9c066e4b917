import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { TabList } from "../../../src/taskpane/components/TabList";
import { useArrows } from "../../../src/taskpane/components/useArrows";

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
type Season = (typeof SEASONS)[number];

/** Tabs between two buttons; some cannot be gone to. */
function Seasons({
  start,
  closed,
}: {
  readonly start: Season;
  readonly closed: readonly Season[];
}): ReactNode {
  const [selected, setSelected] = useState<Season>(start);
  return (
    <>
      <button>before</button>
      <TabList
        appearance="transparent"
        label="Seasons"
        selected={selected}
        onSelect={setSelected}
        tabs={SEASONS.map((value) => ({
          value,
          text: value,
          barrier: closed.includes(value) ? "Not yet." : undefined,
        }))}
      />
      <button>after</button>
    </>
  );
}

/** What has the focus after each of the keys. */
async function walk(...keys: readonly string[]): Promise<(string | null)[]> {
  const passed: (string | null)[] = [];
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    passed.push(document.activeElement?.firstChild?.textContent ?? null);
  }
  return passed;
}

const tab = (name: Season): HTMLElement => screen.getByRole("tab", { name: new RegExp(`^${name}`) });

test("a tab list is one stop of Tab, at the selected tab, both ways", async () => {
  render(<Seasons start="summer" closed={[]} />);
  expect(await walk("Tab", "Tab", "Tab")).toEqual(["before", "summer", "after"]);
  expect(await walk("Shift>}{Tab}{/Shift", "Shift>}{Tab}{/Shift")).toEqual(["summer", "before"]);
});

test("arrow keys go round past the tabs that cannot be gone to, Home and End to the ends", async () => {
  render(<Seasons start="spring" closed={["autumn"]} />);
  await walk("Tab", "Tab");
  expect(await walk("ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End")).toEqual([
    "summer",
    "winter",
    "spring",
    "winter",
    "spring",
    "winter",
  ]);
});

test("the focus moves without selecting; Enter selects, and Tab leaves from any tab", async () => {
  render(<Seasons start="spring" closed={[]} />);
  await walk("Tab", "Tab");
  await walk("ArrowRight");
  expect(tab("spring").getAttribute("aria-selected")).toBe("true");
  await walk("Enter", "ArrowLeft");
  expect(tab("summer").getAttribute("aria-selected")).toBe("true");
  expect(await walk("Tab")).toEqual(["after"]);
  expect(await walk("Shift>}{Tab}{/Shift")).toEqual(["summer"]);
});

test("where the selected tab cannot be gone to, Tab comes to the first that can; a barrier is told", async () => {
  render(<Seasons start="winter" closed={["spring", "winter"]} />);
  expect(await walk("Tab", "Tab", "Tab")).toEqual(["before", "summer", "after"]);
  expect(tab("winter").title).toBe("Not yet.");
});

/** Degrees in a row. */
function Degrees(): ReactNode {
  const arrows = useArrows([1, 2, 3], 2, false);
  return (
    <div>
      {[1, 2, 3].map((degree) => (
        <button key={degree} {...arrows(degree)}>
          {degree}
        </button>
      ))}
    </div>
  );
}

test("a row that is no ring ends at its ends", async () => {
  render(<Degrees />);
  expect(await walk("Tab", "ArrowRight", "ArrowRight", "Home", "ArrowLeft")).toEqual([
    "2",
    "3",
    "3",
    "1",
    "1",
  ]);
});
