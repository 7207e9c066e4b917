import type { PageLanguage } from "../texts";

/** What the page remembers of its user. */
export interface Settings {
  readonly language: PageLanguage;
  readonly dark: boolean;
}

const STORED = "workbench.settings";

export function readSettings(): Settings {
  const stored = JSON.parse(localStorage.getItem(STORED) ?? "{}") as Partial<Settings>;
  return {
    language: stored.language ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en"),
    dark: stored.dark ?? matchMedia("(prefers-color-scheme: dark)").matches,
  };
}

export function storeSettings(settings: Settings): void {
  localStorage.setItem(STORED, JSON.stringify(settings));
}
