/** What a province or agency decides: the national packs name each setting, the levels below give it a value. */
import { type Finding, quoted } from '../../message/finding.js';
import type { AwardLaw, LawPack, Setting } from '../schema/law-pack.js';
import { SETTING_KINDS, type SettingKind } from '../schema/law-setting.js';
import type { InPack } from './law.js';
import { type Levels, levelled } from './levels.js';

/** Settings of one award each: `nguong_phieu.cstd-co-so` belongs to the setting `nguong_phieu`. */
const OF_ONE_AWARD = /^(?<family>[a-z_]+)\.(?<award>[a-z-]+)$/u;

/** Settings of each award, about votes, which the law itself may have settled. */
const FAMILIES = ['nguong_phieu', 'bo_phieu'];

export function settingLevels(
  packs: readonly LawPack[],
  awards: ReadonlyMap<string, InPack<AwardLaw>>,
): Levels<Setting> {
  const levels = levelled<Setting>({
    packs,
    entriesOf: ({ cai_dat: settings = [] }) => settings,
    isOpen: true,
    familyOf: (code) => OF_ONE_AWARD.exec(code)?.groups?.['family'],
    // What a level leaves open stays as the level above has it.
    merge: (above, below) => (above.gia_tri !== undefined && below.gia_tri === undefined ? 'above' : 'below'),
  });
  const byCode = new Map([...levels.byCode].filter(([code]) => !FAMILIES.includes(code)));
  const kindOf = (code: string): SettingKind | undefined => {
    const named = OF_ONE_AWARD.exec(code)?.groups?.['family'] ?? code;
    return packs.flatMap(({ cai_dat = [] }) => cai_dat).find(({ ma, kieu }) => ma === named && kieu)?.kieu;
  };
  const wrong = [...levels.byCode.values()].flatMap((own) => [
    ...valueFindings(own, kindOf(own.entry.ma)),
    ...awardFindings(own, awards),
  ]);
  return { byCode, findings: [...levels.findings, ...wrong] };
}

function valueFindings(own: InPack<Setting>, kind: SettingKind = 'chu'): Finding[] {
  const { gia_tri: value } = own.entry;
  const form = SETTING_KINDS.find(({ id }) => id === kind);
  if (value === undefined || !form || form.pattern.test(value)) return [];
  return [
    {
      ...placeOf(own),
      rule: 'law-pack/value',
      subject: `${own.entry.ma}.gia_tri`,
      message: `gặp ${quoted(value)}, cần ${form.words}`,
      mend: 'sửa giá trị, hoặc bỏ trống khi chưa biết',
    },
  ];
}

function awardFindings(own: InPack<Setting>, awards: ReadonlyMap<string, InPack<AwardLaw>>): Finding[] {
  const { family = '', award: code } = OF_ONE_AWARD.exec(own.entry.ma)?.groups ?? {};
  if (code === undefined) return FAMILIES.includes(own.entry.ma) ? forNoAward(own) : [];
  const award = awards.get(code);
  const settled = FAMILIES.includes(family) ? award?.entry.bieu_quyet : undefined;
  if (award && !settled) return [];
  const message = award
    ? `gặp ${quoted(own.entry.ma)}, mà phiếu của danh hiệu, hình thức này đã có quy định: ${settled?.can_cu}`
    : `gặp ${quoted(code)}, cần mã của một danh hiệu, hình thức khen thưởng`;
  const mend = award ? 'xóa mục này' : 'xem các mã: vanthu law';
  return [{ ...placeOf(own), rule: 'law-pack/setting', subject: 'ma', message, mend }];
}

function forNoAward(own: InPack<Setting>): Finding[] {
  if (own.entry.gia_tri === undefined) return [];
  const message = `gặp ${quoted(own.entry.ma)}, cần nói cho danh hiệu, hình thức nào: ${own.entry.ma}.cstd-co-so`;
  const mend = 'ghi một mục cho mỗi danh hiệu, hình thức';
  return [{ ...placeOf(own), rule: 'law-pack/setting', subject: 'ma', message, mend }];
}

function placeOf({ entry, pack }: InPack<Setting>): Pick<Finding, 'severity' | 'origin'> {
  return { severity: 'error', origin: pack.places.get(entry) ?? pack.root.origin };
}
