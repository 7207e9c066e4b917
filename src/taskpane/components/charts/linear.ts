/** Maps a figure to a place on an axis, and back. */
export interface Linear {
  (value: number): number;
  invert(place: number): number;
}

/** d3-scale would do, but brings colours and formats along: 10 KB of a pane that may weigh 320. */
export function linear([low, high]: [number, number], [from, to]: [number, number]): Linear {
  const unit = (to - from) / (high - low);
  const scale = (value: number): number => from + (value - low) * unit;
  return Object.assign(scale, { invert: (place: number): number => low + (place - from) / unit });
}
