/** What is shown for a gap that somebody still has to fill in. */
export const BLANK_DOTS = '……';

/** Dots, ellipses or underscores that stand where words are still to come. */
export const TYPED_BLANK = /\.{4,}|…{2,}|…+\.+|\.+…+|_{3,}|(?<=\s)(?:\.{3}|…)(?=[\s/])|(?:\.{3}|…)\//gu;
