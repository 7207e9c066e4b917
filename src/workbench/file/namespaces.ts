export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Content type of a part of a workbook: "worksheet", "table", … */
export const spreadsheetType = (word: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${word}+xml`;
