import { joinSections, replaceSection, splitSections } from "../../../../src/workbench/file/xml/sections";

const ORDER = ["first", "second", "third"];

test("a document put together again is the same text", () => {
  for (const text of [
    '<?xml version="1.0"?>\n<a xmlns="u"><first/><second b="&lt;">x</second></a>',
    '<x:a xmlns:x="u"><x:first x:y="1"/></x:a>',
  ])
    expect(joinSections(splitSections(text))).toBe(text);
});

test("what is put in stands where the schema wants it, and replaces all of its name", () => {
  const sections = splitSections("<a><first/><third/><third/></a>");
  replaceSection(sections, ORDER, "second", ["<second/>"]);
  replaceSection(sections, ORDER, "third", ["<third n='1'/>"]);
  expect(joinSections(sections)).toBe("<a><first/><second/><third n='1'/></a>");
  replaceSection(sections, ORDER, "first", []);
  expect(joinSections(sections)).toBe("<a><second/><third n='1'/></a>");
});

test("a choice between versions counts as what it chooses from", () => {
  const choice = '<mc:AlternateContent><mc:Choice Requires="x"><third/></mc:Choice></mc:AlternateContent>';
  const sections = splitSections(
    `<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${choice}</a>`,
  );
  replaceSection(sections, ORDER, "second", ["<second/>"]);
  expect(joinSections(sections)).toContain(`<second/>${choice}`);
});

test("where elements have a prefix, what is put in names its namespace", () => {
  const sections = splitSections('<x:a xmlns:x="u"/>');
  replaceSection(sections, ORDER, "first", ['<first b="1"/>']);
  expect(joinSections(sections)).toBe('<x:a xmlns:x="u"><first xmlns="u" b="1"/></x:a>');
});
