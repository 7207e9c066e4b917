import { openBook } from "../openBook";

const regionAround = (cells: Record<string, unknown[][]>, address: string): Promise<string> =>
  openBook().run(async (context, sheet) => {
    for (const [place, values] of Object.entries(cells)) sheet.getRange(place).values = values;
    const region = sheet.getRange(address).getSurroundingRegion().load("address");
    await context.sync();
    return region.address;
  });

test("reaches up to empty rows and columns on all sides", async () => {
  const cells = {
    B2: [["apart"]],
    "B4:C6": [
      ["a", 1],
      ["b", ""],
      ["", 3],
    ],
    B8: [["apart"]],
    E5: [["apart"]],
  };
  expect(await regionAround(cells, "B4")).toBe("Sheet1!B4:C6");
});

test("joins cells that touch at a corner", async () => {
  expect(await regionAround({ A1: [["a"]], B2: [["b"]] }, "A1")).toBe("Sheet1!A1:B2");
});

test("is the cell itself where nothing stands around it", async () => {
  expect(await regionAround({}, "D4")).toBe("Sheet1!D4");
});
