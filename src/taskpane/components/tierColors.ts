import { useIsDark } from "../useIsDark";

/** Strategic, Core, Potential, Service; contrast 3.5:1 or more against the page. */
const LIGHT = ["#1B3A73", "#2B7CC4", "#C27A0E", "#8A8886"];
const DARK = ["#C3D8FF", "#5C9FE6", "#F0B04A", "#98958F"];

/** One colour a tier, best first. */
export function useTierColors(): readonly string[] {
  return useIsDark() ? DARK : LIGHT;
}
