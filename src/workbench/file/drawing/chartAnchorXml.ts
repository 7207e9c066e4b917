import type { Chart, Sheet } from "../../book/types";
import { DRAWINGML, RELATIONSHIPS } from "../namespaces";
import { attributes } from "../xml/text";
import { cornersXml, placementOnDisk } from "./anchor";

export const DRAWING = `${DRAWINGML}spreadsheetDrawing`;

/** A chart's place in a drawing; it declares its namespaces itself, for the drawing may use other prefixes. */
export function chartAnchorXml(chart: Chart, sheet: Sheet, number: number, relationship: string): string {
  const names = attributes({ id: number, name: chart.name, descr: chart.altText || null });
  const link = attributes({
    "xmlns:c": `${DRAWINGML}chart`,
    "xmlns:r": RELATIONSHIPS,
    "r:id": relationship,
  });
  const start = attributes({
    "xmlns:xdr": DRAWING,
    "xmlns:a": `${DRAWINGML}main`,
    editAs: placementOnDisk(chart.placement),
  });
  return (
    `<xdr:twoCellAnchor${start}>` +
    cornersXml(chart, sheet) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${names}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${DRAWINGML}chart"><c:chart${link}/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
