import { ownHeaders, resultHeaders } from "../../src/workbook/resultColumns";
import type { Source } from "../../src/workbook/job";

const source = (headers: readonly string[], own: readonly string[] = []): Source => ({
  kind: "table",
  table: "Accounts",
  sheet: "Sheet1",
  address: "A1:D9",
  rows: 8,
  columns: headers.length,
  headers,
  own,
});

test("knows our English columns by their names", () => {
  expect(ownHeaders(["Name", "KAM Score", "KAM Tier"], [])).toEqual(["KAM Score", "KAM Tier"]);
});

test("takes a Chinese column for ours only where KAM Model has recorded it", () => {
  expect(ownHeaders(["客户", "排名"], [])).toEqual([]);
  expect(ownHeaders(["客户", "排名", "排名 2"], ["综合得分", "排名 2"])).toEqual(["排名 2"]);
});

test("leaves an analyst's column of the same name alone", () => {
  const headers = resultHeaders(source(["客户", "排名"]), "zh");
  expect(headers.rank).toBe("排名 2");
  expect(headers.score).toBe("综合得分");
});

test("keeps the names of an earlier run in another language", () => {
  const headers = resultHeaders(source(["Name", "KAM Score", "KAM Rank"], ["KAM Score", "KAM Rank"]), "zh");
  expect([headers.score, headers.rank, headers.tier]).toEqual(["KAM Score", "KAM Rank", "客户等级"]);
});
