import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Element, parseXml } from "./xml";

const root = join(__dirname, "..");
const ORIGIN = "https://localhost:3000";

const manifest = parseXml(readFileSync(join(root, "manifest.xml"), "utf8"));
const elements = manifest.descendants();
const all = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const resources = elements.filter(({ name, attributes }) => /^bt:/.test(name) && attributes.id !== undefined);
const resource = (id: string | undefined): Element | undefined =>
  resources.find(({ attributes }) => attributes.id === id);

/** Every text that a resource or a localised element gives, in any language. */
const textsOf = (element: Element): string[] =>
  [element, ...element.children]
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((text) => text !== undefined);

/** The order that Excel demands, of those children that occur; what is not listed has no order or one child. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test("elements stand in the order that Excel demands", () => {
  for (const element of elements) {
    const order = ORDER[element.name];
    if (!order) continue;
    const names = element.children.map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(names.filter((name) => !order.includes(name))).toEqual([]);
  }
  const customFunctions = all("ExtensionPoint")[0]?.children.map(({ name }) => name);
  expect(customFunctions).toEqual(["Script", "Page", "Metadata", "Namespace"]);
});

test("every resid names a resource, and every resource is used", () => {
  const named = elements.flatMap(({ attributes }) => attributes.resid ?? []);
  expect([...new Set(named)].sort()).toEqual(resources.map(({ attributes }) => attributes.id).sort());
});

test("ids are unique and at most 32 characters long", () => {
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("short texts have at most 125 characters, long ones 250, in both languages", () => {
  const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048 };
  for (const [name, limit] of Object.entries(limits)) {
    const texts = all(name)[0]?.children.flatMap(textsOf) ?? [];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  }
});

test("every text of the ribbon stands in Chinese too", () => {
  const texts = [...all("bt:String"), ...all("DisplayName"), ...all("Description")].filter(
    ({ attributes }) => attributes.DefaultValue !== undefined && attributes.id !== "Functions.Namespace",
  );
  for (const text of texts) {
    const [override] = text.children;
    expect(override?.attributes.Locale).toBe("zh-CN");
    expect(override?.attributes.Value).toMatch(/\p{Script=Han}/u);
  }
});

test("Chinese Excel reads the functions' Chinese texts, and finds help in Chinese", () => {
  const addressed = [...all("bt:Url"), ...all("SupportUrl")].filter(({ attributes }) =>
    /functions\.json|\/help\//.test(attributes.DefaultValue ?? ""),
  );
  const overrides = addressed.map(({ attributes, children }) => [
    attributes.DefaultValue,
    ...children.map((override) => `${override.attributes.Locale} ${override.attributes.Value}`),
  ]);
  const help = [`${ORIGIN}/help/en/index.html`, `zh-CN ${ORIGIN}/help/zh/index.html`];
  expect(overrides).toEqual([[`${ORIGIN}/functions.json`, `zh-CN ${ORIGIN}/functions.zh.json`], help, help]);
});

test("every address is https and at the development origin, which a build replaces", () => {
  const addresses = elements.flatMap(textsOf).filter((text) => text.includes("://"));
  expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
});

test("every icon exists at the size that it is named for", () => {
  const sized = all("bt:Image").filter(({ attributes }) => attributes.size !== undefined);
  const icons = sized.map(({ attributes }) => ({
    size: Number(attributes.size),
    url: resource(attributes.resid)?.attributes.DefaultValue,
  }));
  icons.push({ size: 32, url: all("IconUrl")[0]?.attributes.DefaultValue });
  icons.push({ size: 64, url: all("HighResolutionIconUrl")[0]?.attributes.DefaultValue });
  for (const { size, url } of icons) expect(pngSize(String(url))).toEqual({ width: size, height: size });
  for (const icon of all("Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("one runtime serves functions, commands and pane: its page is the page of all three", () => {
  const runtimes = all("Runtime").map(({ attributes }) => attributes);
  expect(runtimes).toEqual([{ resid: "Pane.Url", lifetime: "long" }]);
  const pages = [
    ...all("Page").flatMap(({ children }) => children),
    ...all("FunctionFile"),
    ...all("Action").flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ];
  expect(pages.map(({ attributes }) => attributes.resid)).toEqual(["Pane.Url", "Pane.Url", "Pane.Url"]);
  expect(resource("Pane.Url")?.attributes.DefaultValue).toBe(`${ORIGIN}/taskpane.html`);
  // Excel refuses a TaskpaneId where the pane runs in a shared runtime.
  expect(all("TaskpaneId")).toEqual([]);
});

test("the namespace is KAM in every language", () => {
  const namespace = resource(all("Namespace")[0]?.attributes.resid);
  expect(namespace?.attributes.DefaultValue).toBe("KAM");
  expect(namespace?.children).toEqual([]);
});

test("Excel must have a shared runtime, custom functions with errors, and spills", () => {
  const sets = all("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2", "ExcelApi 1.12"]);
});

test("every command of the ribbon has its handler", () => {
  const handlers = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  const commands = all("FunctionName").map(({ text }) => text);
  expect(commands).toEqual(["tierSheet", "refreshMatrix"]);
  const associated = [...handlers.matchAll(/Office\.actions\.associate\(\s*"(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(associated).toEqual(commands);
});

/** Width and height that a .png states in its first chunk. */
function pngSize(url: string): { width: number; height: number } {
  const file = readFileSync(join(root, new URL(url).pathname));
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
