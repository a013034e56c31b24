import type { AwardFile } from '../data/award-file.js';
import { codesIn } from '../facts/index.js';
import type { Law } from '../law/law.js';
import type { Proposal } from '../schema/award-file.js';
import type { NoAward } from '../schema/law-pack.js';
import { kindOf, subjectOf } from './case.js';
import { decided, propose } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

export const auth04: FileRule = {
  id: 'R-AUTH-04',
  title:
    'Chỉ đề nghị, quyết định danh hiệu, hình thức khen thưởng có trong quy định, cho đúng cá nhân hoặc tập thể',
  inputs: ['de_nghi', 'quyet_dinh'],
  check: (file, law) => [
    ...file.data.de_nghi.flatMap((proposal, index) => refused(file, law, proposal, index) ?? []),
    ...decidedUnknown(file, law),
  ],
  examples: {
    passing: [{ told: 'Giấy khen', changes: propose('CN02', 'giay-khen') }],
    failing: [
      { told: 'Bằng khen của Giám đốc Sở', changes: propose('CN02', 'bang-khen-cua-giam-doc-so') },
      { told: 'Lao động tiên tiến cho một phòng', changes: propose('P1', 'ldtt') },
      {
        told: 'quyết định về ‹ldtt; cstd› khi quy định không có mã cstd',
        changes: decided('ldtt; cstd', 'Giám đốc Sở'),
      },
    ],
  },
};

const WORDS: Readonly<Record<string, string>> = { 'ca-nhan': 'cá nhân', 'tap-the': 'tập thể' };

function refused(
  file: AwardFile,
  law: Law,
  { cho, khen_thuong }: Proposal,
  index: number,
): FileOutcome | undefined {
  const place = placeOf(file, ['de_nghi', index, 'khen_thuong']);
  const award = law.award(khen_thuong)?.entry;
  if (!award) return { ...place, ...unknownAward(khen_thuong, law) };
  const subject = subjectOf(file, cho);
  if (!subject || award.cho.includes(kindOf(subject))) return undefined;
  const lawful = award.cho.map((kind) => WORDS[kind] ?? kind).join(', ');
  return {
    ...place,
    kind: 'not-met',
    message: `gặp ${award.ten} cho ${WORDS[kindOf(subject)]} ${cho}, cần ${lawful}`,
    mend: 'sửa người, tập thể được đề nghị hoặc danh hiệu, hình thức',
  };
}

function decidedUnknown(file: AwardFile, law: Law): FileOutcome[] {
  return (file.data.quyet_dinh ?? []).flatMap(({ khen_thuong }, index) =>
    codesIn(khen_thuong)
      .filter((code) => !law.award(code))
      .map((code) => ({
        ...placeOf(file, ['quyet_dinh', index, 'khen_thuong']),
        ...unknownAward(code, law),
      })),
  );
}

function unknownAward(code: string, law: Law): Pick<FileOutcome, 'kind' | 'message' | 'mend'> {
  const heard = law.noAwards.find(({ entry }) => namesOf(entry).includes(code))?.entry;
  const reason = heard ? `: ${heard.ly_do}` : '';
  return {
    kind: 'not-met',
    message: `gặp ‹${code}›, cần một danh hiệu, hình thức có trong quy định${reason}`,
    mend: heard?.thay_bang === undefined ? 'xem các mã: vanthu law' : `dùng ${heard.thay_bang}`,
  };
}

/** The names of something that the law does not have, as a clerk would write them as a code. */
function namesOf({ ten, ten_khac = [] }: NoAward): string[] {
  return [ten, ...ten_khac].map((name) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/[^a-z]+/gu, '-'),
  );
}
