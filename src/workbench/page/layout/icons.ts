/** Line drawings on a grid of 16, made for this page. */
export const ICONS = {
  open: "M1.5 12.5v-9h4l1.5 2h5v2M1.5 12.5l2-5h11l-2 5z",
  save: "M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11.5v2h11v-2",
  sample: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6M10.5 6.5v6",
  language:
    "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM2 8h12M8 1.8c-4 3.6-4 8.8 0 12.4M8 1.8c4 3.6 4 8.8 0 12.4",
  theme: "M13.5 9.5A5.8 5.8 0 0 1 6.5 2.5a5.8 5.8 0 1 0 7 7z",
} as const;

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}
