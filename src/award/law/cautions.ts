/** What a person should know of the packs in force on a day, before trusting what follows from them. */
import { compareDates, type FullDate, shortDate } from '../../document/date.js';
import { quoted } from '../../message/finding.js';
import { type LawPack, LEVELS } from '../schema/law-pack.js';

/**
 * @param packs in force on the day
 * @param all known, in force or not
 * @returns Vietnamese sentences without a full stop
 */
export function cautionsOf(packs: readonly LawPack[], all: readonly LawPack[], day: FullDate): string[] {
  return [
    ...LEVELS.flatMap(({ id, words }) =>
      packs.some(({ cap }) => cap === id) ? [] : [missing(words, ended(all, id, day), day)],
    ),
    ...packs.flatMap((pack) => [...notCompared(pack), ...actsEnded(pack, day), ...nothingKnown(pack)]),
  ];
}

/** The pack of a level that ended last before the day. */
function ended(all: readonly LawPack[], level: string, day: FullDate): LawPack | undefined {
  return all
    .filter(({ cap, den }) => cap === level && den !== undefined && compareDates(den, day) < 0)
    .sort((a, b) => (a.den && b.den ? compareDates(b.den, a.den) : 0))[0];
}

function missing(level: string, last: LawPack | undefined, day: FullDate): string {
  const lack = `chưa có gói quy định cấp ${level} cho ngày ${shortDate(day)}`;
  return last?.den ? `${lack}: gói ${quoted(last.ten)} chỉ áp dụng đến ${shortDate(last.den)}` : lack;
}

function notCompared({ ten, chua_doi_chieu: act, xac_nhan: checked }: LawPack): string[] {
  return act === undefined || checked !== undefined ? [] : [`gói ${quoted(ten)} chưa được đối chiếu: ${act}`];
}

function actsEnded({ ten, het_hieu_luc: ends = [] }: LawPack, day: FullDate): string[] {
  return ends
    .filter(({ ngay }) => compareDates(ngay, day) < 0)
    .map(
      ({ van_ban, ngay }) =>
        `gói ${quoted(ten)} dựa vào văn bản đã hết hiệu lực: ${van_ban} chỉ có hiệu lực đến hết ngày ${shortDate(ngay)}`,
    );
}

/** A pack of a province or agency whose decisions nobody has entered yet. */
function nothingKnown({
  cap,
  ten,
  khen_thuong: awards,
  quy_tac: rules,
  cai_dat: settings = [],
}: LawPack): string[] {
  const isBlank = !awards && !rules && settings.every(({ gia_tri: value }) => value === undefined);
  return cap !== 'quoc-gia' && isBlank
    ? [`gói ${quoted(ten)} chưa ghi giá trị nào: những điều này còn chưa biết`]
    : [];
}
