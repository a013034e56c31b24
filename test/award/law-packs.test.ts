import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';

/** The packs that come with the program. */
const packs = ['quoc-gia-2025'].map((name) => {
  const file = `content/quy-dinh/${name}.yaml`;
  return parseLawPack({ file, text: readFileSync(file, 'utf8') });
});

test('every rule that a title or reward names stands in the packs', () => {
  const law = lawOn(packs, { day: 31, month: 12, year: 2025 });
  const named = law.awards.flatMap(({ entry }) => entry.quy_tac ?? []);
  expect(named.filter((id) => !law.rule(id))).toEqual([]);
});
