import { useIsDark } from "../../useIsDark";

/** Colours of a rise and a fall: never those of a tier. */
export interface MoveColors {
  readonly up: string;
  readonly down: string;
}

const LIGHT: MoveColors = { up: "#107C41", down: "#BC4B09" };
const DARK: MoveColors = { up: "#55B17E", down: "#FAA06B" };

export function useMoveColors(): MoveColors {
  return useIsDark() ? DARK : LIGHT;
}
