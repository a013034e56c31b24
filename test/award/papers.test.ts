import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type AwardFile, completedAwardFile, parseAwardFile } from '../../src/award/data/award-file.js';
import { countWithGenders, twoDigits } from '../../src/award/papers/counts.js';
import { ownWordsFindings } from '../../src/award/papers/own-words.js';
import { registerOf } from '../../src/award/papers/register.js';
import { judgeAll } from '../../src/award/rules/judge.js';
import { awardSetOf, compilePaper } from '../../src/build/award-set.js';
import { Compiler } from '../../src/build/compiler.js';
import { lawFor } from '../../src/build/law.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { mapAtTop } from '../../src/content/document.js';
import { readSource } from '../../src/content/source.js';
import { parseYaml } from '../../src/content/yaml.js';
import { prettyXml } from '../support/pretty-xml.js';

const workspace = findWorkspace('.');
const DOSSIER = 'content/mau/2025/khen-thuong/khen-thuong.yaml';

/** The worked example with some words of its text replaced. */
function dossier(...changes: readonly (readonly [string, string])[]): AwardFile {
  const { file, text } = readSource(DOSSIER, DOSSIER);
  const changed = changes.reduce((before, [old, now]) => {
    expect(before).toContain(old);
    return before.replace(old, now);
  }, text);
  const { root } = parseAwardFile({ file, text: changed });
  return completedAwardFile(root, file);
}

function register(file: AwardFile) {
  const law = lawFor(DOSSIER, workspace, file.data.ngay_tiep_nhan);
  return registerOf(file, law, judgeAll(file, law).judged);
}

const namesOf = (file: AwardFile, code: string) =>
  register(file)
    .going.filter(({ award }) => award.ma === code)
    .flatMap(({ entries }) => entries.map(({ name }) => name));

describe('who goes on to a decision', () => {
  test('not whom a rule shuts out; the reason is told', () => {
    const left = register(dossier()).leftOut.find(({ judged: { one } }) => one.proposal.cho === 'CN09');
    expect(left?.leftOut).toBe('không đủ điều kiện (R-HOLD-01)');
  });

  test('a case for a person goes on when somebody answers for it', () => {
    const OPEN = 'cho: CN43, khen_thuong: ldtt';
    expect(namesOf(dossier(), 'ldtt')).not.toContain('Đào Thị Minh Nguyệt');
    const answered = dossier([OPEN, `${OPEN}, chap_thuan: "Giám đốc Sở, ngày 16/12/2025"`]);
    expect(namesOf(answered, 'ldtt')).toContain('Đào Thị Minh Nguyệt');
  });

  test('no answer helps whom a rule shuts out', () => {
    const OPEN = 'cho: CN09, khen_thuong: ldtt';
    const answered = dossier([OPEN, `${OPEN}, chap_thuan: "Giám đốc Sở, ngày 16/12/2025"`]);
    expect(namesOf(answered, 'ldtt')).not.toContain('Lý Gia Bảo');
  });

  test('names stand in the Vietnamese order, by given name', () => {
    const names = namesOf(dossier(), 'ldtt');
    const given = names.map((name) => name.split(' ').at(-1));
    expect(given.slice(0, 3)).toEqual(['An', 'Ánh', 'Ân']);
    expect(given.indexOf('Dũng')).toBeLessThan(given.indexOf('Đăng'));
  });
});

test('counts are written with two digits, women and men apart', () => {
  const groups = register(dossier()).going.filter(
    ({ award, kind }) => award.ma === 'giay-khen' && kind === 'person',
  );
  expect(countWithGenders(groups, 'person')).toBe('04 cá nhân (01 nữ, 03 nam)');
  expect([twoDigits(7), twoDigits(12), twoDigits(120)]).toEqual(['07', '12', '120']);
});

test('own words say nothing that the dossier says, and are of somebody in it', () => {
  const report = mapAtTop(
    parseYaml({ file: 'x.yaml', text: 'que_quan: xã A\nho_ten: Người Khác' }),
    'x.yaml',
  );
  const told = (code: string) =>
    ownWordsFindings(dossier(), new Map([[code, report]])).map(({ message }) => message.split(', cần')[0]);
  expect(told('CN19')).toEqual(['gặp khóa lạ ‹ho_ten›']);
  expect(told('CN99')).toEqual(['gặp tệp của ‹CN99›, hồ sơ không có mã này']);
});

describe('papers are what they were (vitest --update after a change that was meant)', () => {
  test.each(['14-quyet-dinh-giay-khen-tap-the', '10-bao-cao-thanh-tich-CN19-bang-khen-ttg'])(
    '%s',
    async (name) => {
      const set = await awardSetOf(DOSSIER, workspace);
      const paper = [...set.papers].find((one) => one.name === name);
      if (!paper) throw new Error(`no paper ${name}`);
      const { files } = await compilePaper(new Compiler(workspace), paper, set.file);
      const parts = unzipSync(files?.[0]?.bytes ?? new Uint8Array());
      const xml = prettyXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
      await expect(xml).toMatchFileSnapshot(`../golden/khen-thuong-${name}/word-document.xml`);
    },
  );
});
