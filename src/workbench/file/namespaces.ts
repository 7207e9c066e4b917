export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006/";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Content types of Office's parts begin so. */
export const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";

/** Content type of a part of a workbook: "worksheet", "table", … */
export const spreadsheetType = (word: string): string => `${OFFICE_TYPE}spreadsheetml.${word}+xml`;
