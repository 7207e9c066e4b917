/** The grid draws 96 dots an inch, Excel measures in points. */
export const PIXELS_PER_POINT = 96 / 72;
