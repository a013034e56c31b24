import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AwardFile } from '../../src/award/data/award-file.js';
import { lawOn, parseLawPack } from '../../src/award/law/load.js';
import { yearByYear } from '../../src/award/rules/example-years.js';
import { initiative, propose } from '../../src/award/rules/examples.js';
import { judgeAll } from '../../src/award/rules/judge.js';
import { dossier } from './support.js';

const PROPOSALS = 5000;
const PACK = 'content/quy-dinh/quoc-gia-2025.yaml';

/** The dossier of one person, as many times under other codes. */
function repeated(one: AwardFile, times: number): AwardFile {
  const codes = Array.from({ length: times }, (_, index) => `N${index}`);
  const forAll = <Entry>(list: readonly Entry[], renamed: (entry: Entry, code: string) => Entry) =>
    codes.flatMap((code) => list.map((entry) => renamed(entry, code)));
  const { data } = one;
  return {
    ...one,
    data: {
      ...data,
      ca_nhan: forAll(data.ca_nhan.slice(1, 2), (entry, ma) => ({ ...entry, ma })),
      xep_loai: forAll(data.xep_loai, (entry, cua) => ({ ...entry, cua })),
      lich_su: forAll(data.lich_su, (entry, cua) => ({ ...entry, cua })),
      vu_viec: forAll(data.vu_viec.slice(0, 1), (entry, cua) => ({ ...entry, cua })),
      sang_kien: forAll(data.sang_kien, (entry, code) => ({ ...entry, ma: `SK${code}`, tac_gia: code })),
      de_nghi: forAll(data.de_nghi, (entry, cho) => ({ ...entry, cho, sang_kien: `SK${cho}` })),
      phieu: forAll(data.phieu, (entry, cho) => ({ ...entry, cho })),
    },
  };
}

test.each(['bang-khen-tinh', 'hcld-ba', 'ldtt'])(
  '5,000 proposals of %s are judged in two seconds',
  (award) => {
    const one = dossier({
      ...propose('CN02', award, { loai: 'cong-trang' }),
      ...yearByYear('CN02', '2020: bang-khen-ttg; 2021-2025: xuat-sac, cstd-co-so'),
      sang_kien: [initiative('SK01', 'CN02')],
    });
    const file = repeated(one, PROPOSALS);
    const law = lawOn(
      [parseLawPack({ file: PACK, text: readFileSync(PACK, 'utf8') })],
      file.data.ngay_tiep_nhan,
    );
    const start = process.cpuUsage();
    const { judged } = judgeAll(file, law);
    const seconds = process.cpuUsage(start).user / 1e6;
    expect(judged).toHaveLength(PROPOSALS);
    // Of the processor, not of the clock: tests share their cores.
    expect(seconds).toBeLessThan(2);
  },
);
