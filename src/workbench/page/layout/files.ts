import { element } from "./element";

const TYPES = ".xlsx,.xlsm";

/** Asks the user for a workbook and hands it to `open`. */
export function pickFile(open: (file: File) => void): void {
  const input = element("input", { type: "file", accept: TYPES });
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) open(file);
  };
  input.click();
}

/** Lets a workbook be dropped anywhere on the page. */
export function acceptDrops(open: (file: File) => void): void {
  const { body } = document;
  const mark = (isOver: boolean): boolean => body.classList.toggle("dropping", isOver);
  window.ondragover = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    mark(true);
  };
  window.ondragleave = (event) => {
    if (event.relatedTarget === null) mark(false);
  };
  window.ondrop = (event) => {
    const file = event.dataTransfer?.files[0];
    mark(false);
    if (!file) return;
    event.preventDefault();
    open(file);
  };
}

/** Hands bytes to the user as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
