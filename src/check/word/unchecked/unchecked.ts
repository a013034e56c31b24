/** A rule about Word files that no program can hold a file to, and why, in Vietnamese. */
export interface Unchecked {
  readonly id: string;
  readonly reason: string;
}
