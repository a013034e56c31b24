import { compareDates, isFullDate, type PartialDate, shortDate, spanOf } from '../../document/date.js';
import type { AwardFile } from '../data/award-file.js';
import { authorityOf, authorityWords, letterKey } from '../facts/authority.js';
import { codesIn } from '../facts/index.js';
import type { Law } from '../law/law.js';
import { AUTHORITIES, type Authority } from '../schema/law-pack.js';
import { decided, initiative, propose } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';

const letter = (ngay: string, authority: Authority = 'chu-tich-tinh') => ({
  van_ban: { [letterKey(authority)]: { ngay } },
});

export const date01: FileRule = {
  id: 'R-DATE-01',
  title:
    'Ngày theo thứ tự: lập Hội đồng, công nhận sáng kiến, họp, quyết định của cơ quan, tờ trình, quyết định cấp trên',
  inputs: ['hoi_dong', 'sang_kien', 'hop', 'quyet_dinh', 'van_ban', 'ngay_tiep_nhan'],
  check,
  examples: {
    passing: [
      {
        told: 'họp 20/12, quyết định 22/12, tờ trình 24/12',
        changes: { ...decided('ldtt', 'Giám đốc Sở', '22/12/2025'), ...letter('24/12/2025') },
      },
      {
        told: 'tờ trình chưa có ngày',
        changes: { ...decided('ldtt', 'Giám đốc Sở', '22/12/2025'), ...letter('__/12/2025') },
      },
      {
        told: 'Chủ tịch UBND tỉnh quyết định 23/12, tờ trình Thủ tướng 24/12',
        changes: {
          ...decided('tt-ldxs', 'Chủ tịch UBND tỉnh', '23/12/2025'),
          ...letter('24/12/2025', 'thu-tuong'),
        },
      },
    ],
    failing: [
      { told: 'họp 20/12, quyết định 19/12', changes: decided('ldtt', 'Giám đốc Sở', '19/12/2025') },
      { told: 'họp 20/12, tờ trình 18/12', changes: letter('18/12/2025') },
      {
        told: 'sáng kiến được công nhận sau cuộc họp',
        changes: {
          ...propose('CN02', 'cstd-co-so', { sang_kien: 'SK01' }),
          sang_kien: [initiative('SK01', 'CN02', { ngay: '21/12/2025' })],
        },
      },
      {
        told: 'tờ trình 24/12, Chủ tịch UBND tỉnh quyết định 23/12',
        changes: { ...decided('tt-ldxs', 'Chủ tịch UBND tỉnh', '23/12/2025'), ...letter('24/12/2025') },
      },
    ],
  },
};

/** A step on the way of a dossier, with its day where that is known. */
interface Step {
  readonly words: string;
  readonly path: readonly (string | number)[];
  readonly date: PartialDate;
}

function check(file: AwardFile, law: Law): FileOutcome[] {
  return chainsOf(file, law).flatMap((stages) =>
    stages.flatMap((steps, index) => {
      const before = stages.slice(0, index).flat();
      return steps.flatMap((step) => tooEarly(file, step, before) ?? []);
    }),
  );
}

/** Partly known days count only where they cannot be in order. */
function tooEarly(file: AwardFile, step: Step, before: readonly Step[]): FileOutcome | undefined {
  const late = before.find(({ date }) => compareDates(spanOf(date).from, spanOf(step.date).to) > 0);
  if (!late) return undefined;
  return {
    ...placeOf(file, step.path),
    kind: 'not-met',
    message: `gặp ${step.words} ${shown(step)}, trước ${late.words} ${shown(late)}; cần cùng ngày hoặc sau`,
    mend: 'đối chiếu ngày của hai văn bản',
  };
}

/** Stages that must follow each other; steps of one stage may come in any order. */
function chainsOf(file: AwardFile, law: Law): Step[][][] {
  const { hoi_dong, hop, ngay_tiep_nhan, van_ban } = file.data;
  const founded = stepOf('quyết định thành lập Hội đồng', ['hoi_dong', 'ngay'], hoi_dong?.ngay);
  const met = stepOf('cuộc họp xét', ['hop', 'ngay'], hop?.ngay);
  const letterTo = (authority: Authority): Step[] => {
    const key = letterKey(authority);
    return stepOf(`tờ trình ${authorityWords(authority)}`, ['van_ban', key, 'ngay'], van_ban?.[key]?.ngay);
  };
  const letters = AUTHORITIES.flatMap(({ id }) => letterTo(id));
  const received = stepOf('ngày tiếp nhận hồ sơ', ['ngay_tiep_nhan'], ngay_tiep_nhan);
  const { titles, rewards, above } = decisionsOf(file, law);
  return [
    [
      [...founded, ...recognitions(file)],
      met,
      titles,
      [...letters, ...received, ...[...above.values()].flat()],
    ],
    [letters, received],
    // The province may decide on its own awards before others go further up.
    ...[...above].map(([authority, steps]) => [letterTo(authority), steps]),
    // The agency's own rewards are no ground for what it submits, and may follow later.
    [met, rewards],
  ];
}

function recognitions(file: AwardFile): Step[] {
  const used = new Set(file.data.de_nghi.flatMap(({ sang_kien = '' }) => codesIn(sang_kien)));
  return file.data.sang_kien.flatMap(({ ma, ngay }, index) =>
    used.has(ma) ? stepOf(`quyết định công nhận ${ma}`, ['sang_kien', index, 'ngay'], ngay) : [],
  );
}

/** The agency's own decisions on titles and on rewards, and those of each level above. */
interface Decisions {
  readonly titles: Step[];
  readonly rewards: Step[];
  readonly above: Map<Authority, Step[]>;
}

function decisionsOf(file: AwardFile, law: Law): Decisions {
  const decisions: Decisions = { titles: [], rewards: [], above: new Map() };
  for (const [index, { khen_thuong, ngay, so, co_quan }] of (file.data.quyet_dinh ?? []).entries()) {
    const authority = authorityOf(co_quan);
    if (!authority) continue;
    const steps = stepOf(`quyết định ${so}`, ['quyet_dinh', index, 'ngay'], ngay);
    const isTitle = codesIn(khen_thuong).some((code) => law.award(code)?.entry.nhom === 'danh-hieu');
    if (authority !== 'nguoi-dung-dau') {
      decisions.above.set(authority, [...(decisions.above.get(authority) ?? []), ...steps]);
    } else if (isTitle) decisions.titles.push(...steps);
    else decisions.rewards.push(...steps);
  }
  return decisions;
}

function stepOf(words: string, path: readonly (string | number)[], date: PartialDate | undefined): Step[] {
  return date ? [{ words, path, date }] : [];
}

/** `ngày 20/12/2025`, `tháng 12/2025`, `năm 2025` */
function shown({ date }: Step): string {
  if (isFullDate(date)) return `ngày ${shortDate(date)}`;
  return date.month === undefined ? `năm ${date.year}` : `tháng ${date.month}/${date.year}`;
}
