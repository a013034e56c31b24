import type { AwardFile } from '../data/award-file.js';
import { councilSize, needsBallot } from '../facts/council.js';
import { awardWords } from '../facts/history.js';
import type { Law } from '../law/law.js';
import { propose, votes } from './examples.js';
import { placeOf } from './place.js';
import type { FileOutcome, FileRule } from './rule.js';
import { undecidedThresholds } from './vote-undecided.js';

const settings = { 'bo_phieu.cstd-co-so': 'co' };
const counted = (changes: Readonly<Record<string, string>> = {}, yes = 8, no = 1) => ({
  ...propose('CN02', 'cstd-co-so'),
  phieu: [votes('CN02', 'cstd-co-so', yes, no)],
  kiem_phieu: {
    truong_ban: 'Trần Giả Định 3',
    uy_vien: ['Trần Giả Định 4'],
    phat_ra: '9',
    thu_ve: '9',
    hop_le: '9',
    khong_hop_le: '0',
    ...changes,
  },
});

export const vote01: FileRule = {
  id: 'R-VOTE-01',
  title: 'Có kiểm phiếu khi phải bỏ phiếu, và các số phiếu khớp nhau',
  inputs: ['kiem_phieu', 'phieu', 'hoi_dong'],
  check: (file, law) => [
    ...undecidedThresholds(file, law),
    ...missingCount(file, law),
    ...wrongSums(file),
    ...wrongVotes(file, law),
  ],
  examples: {
    passing: [
      { told: '9 phiếu phát ra, thu về, hợp lệ; 8 đồng ý, 1 không', changes: counted(), settings },
      { told: 'giơ tay biểu quyết khi không phải bỏ phiếu', changes: propose('CN02', 'ldtt') },
    ],
    failing: [
      {
        told: 'tỉnh hoặc cơ quan chưa ghi tỷ lệ phiếu cần có',
        changes: counted(),
        settings: { ...settings, 'nguong_phieu.cstd-co-so': '' },
      },
      { told: 'phải bỏ phiếu mà chưa có kiểm phiếu', changes: { ...counted(), kiem_phieu: null }, settings },
      { told: 'thu về 9, hợp lệ 8, không hợp lệ 0', changes: counted({ hop_le: '8' }, 7), settings },
      { told: 'phát ra 8, thu về 9', changes: counted({ phat_ra: '8' }), settings },
      { told: '9 phiếu hợp lệ, 8 đồng ý, 2 không đồng ý', changes: counted({}, 8, 2), settings },
      { told: '10 phiếu phát ra, Hội đồng 9 người', changes: counted({ phat_ra: '10' }), settings },
    ],
  },
};

function missingCount(file: AwardFile, law: Law): FileOutcome[] {
  const { phieu, kiem_phieu } = file.data;
  if (kiem_phieu || phieu.length === 0) return [];
  const ballots = new Set(phieu.map(({ khen_thuong }) => khen_thuong).filter((code) => isBallot(law, code)));
  if (ballots.size === 0) return [];
  const names = [...ballots].map((code) => awardWords(law, code)).join(', ');
  return [
    {
      ...placeOf(file, ['kiem_phieu']),
      subject: 'kiem_phieu',
      kind: 'unknown',
      message: `chưa có, cần kết quả kiểm phiếu vì phải bỏ phiếu kín: ${names}`,
      mend: 'ghi số phiếu phát ra, thu về, hợp lệ, không hợp lệ ở khóa kiem_phieu',
    },
  ];
}

function isBallot(law: Law, code: string): boolean {
  const award = law.award(code)?.entry;
  return award !== undefined && needsBallot(law, award) === true;
}

function wrongSums(file: AwardFile): FileOutcome[] {
  const count = file.data.kiem_phieu;
  if (!count) return [];
  const { phat_ra, thu_ve, hop_le, khong_hop_le } = count;
  const members = councilSize(file);
  const wrong = (key: string, message: string): FileOutcome => ({
    ...placeOf(file, ['kiem_phieu', key]),
    kind: 'not-met',
    message,
    mend: 'đối chiếu với biên bản kiểm phiếu',
  });
  return [
    ...(members > 0 && phat_ra > members
      ? [wrong('phat_ra', `gặp ${phat_ra} phiếu phát ra, cần không quá ${members} thành viên Hội đồng`)]
      : []),
    ...(thu_ve > phat_ra
      ? [wrong('thu_ve', `gặp ${thu_ve} phiếu thu về, cần không quá ${phat_ra} phiếu phát ra`)]
      : []),
    ...(hop_le + khong_hop_le === thu_ve
      ? []
      : [
          wrong(
            'hop_le',
            `gặp ${hop_le} phiếu hợp lệ và ${khong_hop_le} phiếu không hợp lệ, cần cộng bằng ${thu_ve} phiếu thu về`,
          ),
        ]),
  ];
}

function wrongVotes(file: AwardFile, law: Law): FileOutcome[] {
  const { phieu, kiem_phieu } = file.data;
  return phieu.flatMap(({ khen_thuong, dong_y, khong_dong_y = 0 }, index) => {
    const isCounted = kiem_phieu !== undefined && isBallot(law, khen_thuong);
    const most = isCounted ? kiem_phieu.hop_le : councilSize(file);
    const cast = dong_y + khong_dong_y;
    if (most === 0 || cast <= most) return [];
    const limit = isCounted ? `${most} phiếu hợp lệ` : `${most} thành viên Hội đồng`;
    return [
      {
        ...placeOf(file, ['phieu', index, 'dong_y']),
        kind: 'not-met',
        message: `gặp ${dong_y} đồng ý và ${khong_dong_y} không đồng ý, cần không quá ${limit}`,
        mend: 'đối chiếu với biên bản kiểm phiếu',
      },
    ];
  });
}
