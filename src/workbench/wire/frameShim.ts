/**
 * Stands in front of office.js where the add-in is served over plain http, from the workbench's own origin: office.js
 * speaks to a parent only if that has an https address. Messages pass to the real parent and back, and bear the
 * address that office.js expects.
 */
const host = window.parent;
const hostOrigin = `https://${location.host}`;

window.addEventListener("message", (event) => {
  if (event.source !== host || event.origin !== location.origin) return;
  event.stopImmediatePropagation();
  window.dispatchEvent(new MessageEvent("message", { data: event.data as unknown, origin: hostOrigin }));
});

Object.defineProperty(window, "parent", {
  value: { postMessage: (message: unknown) => host.postMessage(message, location.origin) },
});

export {};
