import fc from "fast-check";
import { cleanName } from "../../../src/model/names/cleanName";

test.each([
  ["华为技术有限公司", "华为技术"],
  ["贵州茅台酒股份有限公司", "贵州茅台酒"],
  ["中国平安保险（集团）股份有限公司", "中国平安保险(集团)"],
  ["海尔集团有限公司", "海尔"],
  ["北京京东世纪贸易有限责任公司", "北京京东世纪贸易"],
  ["ＡＢＣ　贸易（上海）有限公司", "ABC 贸易(上海)"],
  ["可口可乐公司", "可口可乐"],
  ["红杉资本管理中心（有限合伙）", "红杉资本管理中心"],
  ["臺灣積體電路製造股份有限公司", "臺灣積體電路製造"],
  ["株式会社デンソー", "デンソー"],
  ["ソニー㈱", "ソニー"],
  ["삼성전자 주식회사", "삼성전자"],
])("%s becomes %s", (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test.each([
  ["Acme Corp.", "Acme"],
  ["ACME  Co., Ltd.", "ACME"],
  ["Acme Co.,Ltd", "Acme"],
  ["Smith & Co", "Smith"],
  ["Müller GmbH & Co. KG", "Müller"],
  ["Telefónica, S.A.", "Telefónica"],
  ["Cemex S.A.B. de C.V.", "Cemex"],
  ["Grupo Bimbo S.A. de C.V.", "Grupo Bimbo"],
  ["Orlen Sp. z o.o.", "Orlen"],
  ["Petronas Sdn. Bhd.", "Petronas"],
  ["Macquarie Pty Ltd", "Macquarie"],
  ["ABC (Shanghai) Co., Ltd", "ABC (Shanghai)"],
  ["Ｗｉｄｇｅｔｓ，　Ｉｎｃ．", "Widgets"],
  ["Novo Nordisk A/S", "Novo Nordisk"],
])("%s becomes %s", (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test("a branch is another account, and a name that is nothing but a legal form stays", () => {
  for (const name of ["中国移动通信集团上海分公司", "有限公司", "Ltd", "Company"])
    expect(cleanName(name)).toBe(name);
});

test("a legal form inside a name or as part of a word stays", () => {
  for (const name of ["Co-operative Bank", "Limited Brands Store", "Acorp", "Costco", "公司宝科技"])
    expect(cleanName(name)).toBe(name);
});

test("what is clean stays as it is, and white space around it does not count", () => {
  const parts = fc.constantFrom(
    "华为",
    "有限公司",
    "Acme",
    "Ltd",
    " ",
    ",",
    "&",
    "（",
    "）",
    "Co.",
    "集团",
    "A/S",
  );
  const names = fc.array(parts, { maxLength: 6 }).map((own) => own.join(""));
  fc.assert(
    fc.property(names, (name) => {
      const clean = cleanName(name);
      expect(cleanName(clean)).toBe(clean);
      expect(cleanName(` ${name}\t`)).toBe(clean);
    }),
  );
});
