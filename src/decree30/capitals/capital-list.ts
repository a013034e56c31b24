/** Names with the capitals that Phụ lục II gives them. */
export interface CapitalList {
  readonly clause: string;
  /** Examples of the Decree itself. */
  readonly decree: readonly string[];
  /** Other names, spelled by the same rule. */
  readonly others: readonly string[];
}
