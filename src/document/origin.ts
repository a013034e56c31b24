/** Where something came from: a place in a content file or a template. Lines and columns count from 1. */
export interface Origin {
  /** Path as shown to the clerk: relative to the working folder where possible, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Key path inside the content file, e.g. `noi_dung.2.gach.0`; absent for places in a template. */
  readonly path?: string;
}

/** Orders places by file, line, column: the order in which a clerk would meet them. */
export function compareOrigins(a: Origin, b: Origin): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
