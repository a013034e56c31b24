/** The codes by which entries of a dossier name each other: each stands for one, and each named one is there. */
import { limited } from '../../content/finding-limit.js';
import { nearestName } from '../../content/table/references.js';
import { type Finding, quoted } from '../../message/finding.js';
import { codesIn } from '../facts/index.js';
import type { ListKey } from '../schema/award-file.js';
import type { AwardFile } from './award-file.js';
import { findingAt, type Path, placeWords } from './finding.js';

/** What a code may stand for, with the lists that these are in. */
const MEANINGS = {
  subject: { lists: ['ca_nhan', 'don_vi'], words: 'mã một cá nhân hoặc đơn vị của hồ sơ' },
  person: { lists: ['ca_nhan'], words: 'mã một cá nhân của hồ sơ' },
  unit: { lists: ['don_vi'], words: 'mã một đơn vị của hồ sơ' },
  initiative: { lists: ['sang_kien'], words: 'mã một sáng kiến, đề tài của hồ sơ' },
} as const;
type Meaning = keyof typeof MEANINGS;

/** The lists whose entries have codes of their own; no code stands twice in them. */
const CODED = ['don_vi', 'ca_nhan', 'sang_kien'] as const;

/** Suggestions cost a look at all codes: a list that is wrong throughout gets them for its first entries. */
const SUGGESTED = 30;

interface Naming {
  readonly path: Path;
  readonly code: string;
  readonly meaning: Meaning;
}

/** Codes that stand for two entries, and codes that name none. */
export function codeFindings(file: AwardFile): Finding[] {
  return [...limited(repeatedCodes(file)), ...limited(unknownCodes(file))];
}

function repeatedCodes(file: AwardFile): Finding[] {
  const first = new Map<string, Path>();
  return CODED.flatMap((list) =>
    file.data[list].flatMap(({ ma }, index): Finding[] => {
      const path = [list, index, 'ma'];
      const earlier = first.get(ma);
      if (!earlier) {
        first.set(ma, path);
        return [];
      }
      const message = `gặp mã ${quoted(ma)} lần nữa, cần mỗi mã một lần; đã có ở ${placeWords(file, earlier)}`;
      return [findingAt(file, path, 'repeated-code', { message, mend: 'đặt mã khác, hoặc xóa dòng lặp' })];
    }),
  );
}

function unknownCodes(file: AwardFile): Finding[] {
  const known = (list: (typeof CODED)[number]) => file.data[list].map(({ ma }) => ma);
  const codes = { don_vi: known('don_vi'), ca_nhan: known('ca_nhan'), sang_kien: known('sang_kien') };
  const sets = {
    don_vi: new Set(codes.don_vi),
    ca_nhan: new Set(codes.ca_nhan),
    sang_kien: new Set(codes.sang_kien),
  };
  return namings(file)
    .filter(({ code, meaning }) => !MEANINGS[meaning].lists.some((list) => sets[list].has(code)))
    .map(({ path, code, meaning }, index) => {
      const { lists, words } = MEANINGS[meaning];
      const near =
        index < SUGGESTED
          ? nearestName(
              code,
              lists.flatMap((list) => codes[list]),
            )
          : undefined;
      const mend = near ? `có phải ‹${near}›?` : 'sửa mã, hoặc thêm mục còn thiếu vào danh sách';
      return findingAt(file, path, 'unknown-code', { message: `gặp ${quoted(code)}, cần ${words}`, mend });
    });
}

/** Everything in the dossier that names an entry by its code. */
function namings({ data }: AwardFile): Naming[] {
  const about = (list: ListKey, key: 'cua' | 'cho', entries: readonly { cua?: string; cho?: string }[]) =>
    entries.map(
      (entry, index): Naming => ({ path: [list, index, key], code: entry[key] ?? '', meaning: 'subject' }),
    );
  const several = (path: Path, typed: string | undefined, meaning: Meaning): Naming[] =>
    codesIn(typed ?? '').map((code) => ({ path, code, meaning }));
  return [
    ...data.ca_nhan.map(
      ({ don_vi }, index): Naming => ({ path: ['ca_nhan', index, 'don_vi'], code: don_vi, meaning: 'unit' }),
    ),
    ...(['xep_loai', 'nghi', 'ky_luat', 'vu_viec', 'lich_su'] as const).flatMap((list) =>
      about(list, 'cua', data[list]),
    ),
    ...(['de_nghi', 'phieu'] as const).flatMap((list) => about(list, 'cho', data[list])),
    ...data.sang_kien.flatMap(({ tac_gia }, index) =>
      several(['sang_kien', index, 'tac_gia'], tac_gia, 'person'),
    ),
    ...data.de_nghi.flatMap(({ sang_kien }, index) =>
      several(['de_nghi', index, 'sang_kien'], sang_kien, 'initiative'),
    ),
    ...(data.quyet_dinh ?? []).flatMap(({ khong_duoc }, index) =>
      several(['quyet_dinh', index, 'khong_duoc'], khong_duoc, 'subject'),
    ),
  ];
}
