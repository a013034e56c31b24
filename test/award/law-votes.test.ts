import { expect, test } from 'vitest';
import { membersNeeded, votesNeeded } from '../../src/award/law/votes.js';

test.each([
  [80, 9, 8],
  [90, 9, 9],
  [80, 10, 8],
  [90, 10, 9],
  [80, 5, 4],
  [100, 7, 7],
  // 0.7 × 10 and 0.1 × 30 are not whole in binary fractions.
  [70, 10, 7],
  [10, 30, 3],
  [66.7, 9, 7],
  [0, 9, 0],
  [80, 0, 0],
])('%d %% of %d members: %d votes', (percent, members, votes) => {
  expect(votesNeeded(percent, members)).toBe(votes);
});

test.each([
  ['80', 9, 8],
  ['66,7', 9, 7],
  ['66.7', 9, 7],
  // A third of nine is three, not 33,3333 in a hundred of them.
  ['2/3', 9, 6],
  ['2/3', 10, 7],
  ['1/2', 9, 5],
  ['quá bán', 9, undefined],
  ['2/0', 9, undefined],
])('a share of %s of %d members: %s', (share, members, needed) => {
  expect(membersNeeded(share, members)).toBe(needed);
});
