import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { yearByYear } from '../../src/award/rules/example-years.js';
import { proposal } from '../../src/award/rules/examples.js';
import { judgeAll } from '../../src/award/rules/judge.js';
import { LESSER_TITLE } from '../../src/award/rules/lesser-title.js';
import { dossier } from './support.js';

const PACK = 'content/quy-dinh/quoc-gia-2025.yaml';

/** `award verdict` of each proposal, with `*` where it asks about a lesser title. */
function judged(...de_nghi: object[]): string[] {
  const file = dossier({ ...yearByYear('CN02', '2024: tot, cstd-co-so; 2025: xuat-sac'), de_nghi });
  const law = lawOn(
    [parseLawPack({ file: PACK, text: readFileSync(PACK, 'utf8') })],
    file.data.ngay_tiep_nhan,
  );
  return judgeAll(file, law).judged.map(({ one, verdict, reasons }) => {
    const isAsked = reasons.some(({ rule }) => rule === LESSER_TITLE);
    return `${one.award.ma} ${verdict}${isAsked ? '*' : ''}`;
  });
}

const FORWARD = { loai: 'cong-trang', thanh_tich: 'Hoàn thành các nhiệm vụ được giao (giả định)' };
const basic = proposal('CN02', 'ldtt');
const title = proposal('CN02', 'cstd-co-so');
const reward = proposal('CN02', 'bang-khen-tinh', FORWARD);

describe('a title that another proposal may rest on', () => {
  test('nothing is asked while it is eligible', () => {
    expect(judged(basic, title, reward)).toEqual([
      'ldtt eligible',
      'cstd-co-so eligible',
      'bang-khen-tinh eligible',
    ]);
  });

  test('the greater award is asked about where it is not', () => {
    expect(judged(title, reward)).toEqual(['cstd-co-so not-eligible', 'bang-khen-tinh needs-person*']);
  });

  test('titles of other persons do not matter', () => {
    const other = proposal('CN03', 'bang-khen-tinh', FORWARD);
    expect(judged(title, other).join()).not.toContain('*');
  });
});
