import type { FullDate } from '../../document/date.js';
import { type Finding, FindingsError, inOrder, quoted } from '../../message/finding.js';
import { nearestKey } from '../../text/nearest.js';
import type { AwardLaw, LawPack } from '../schema/law-pack.js';
import { cautionsOf } from './cautions.js';
import { packsInForce } from './in-force.js';
import type { InPack, Law } from './law.js';
import { levelled } from './levels.js';
import { isIn, type Period } from './period.js';
import { settingLevels } from './settings.js';

export { parseLawPack } from './parse-pack.js';

/**
 * The law for dossiers received on a day. Where no national pack is in force it holds no award, and a caution says so.
 *
 * @throws FindingsError where packs contradict each other: a level below overrides what it may not
 */
export function lawOn(all: readonly LawPack[], date: FullDate): Law {
  const inForce = packsInForce(all, date);
  const packs = inForce.some(({ cap }) => cap === 'quoc-gia') ? inForce : [];
  const now = <Entry extends Period>(entries: readonly Entry[] = []) =>
    entries.filter((entry) => isIn(date, entry));
  const awards = levelled({ packs, entriesOf: (pack) => now(pack.khen_thuong), isOpen: false });
  const rules = levelled({ packs, entriesOf: (pack) => now(pack.quy_tac), isOpen: false });
  const settings = settingLevels(packs, awards.byCode);
  const findings = [
    ...awards.findings,
    ...rules.findings,
    ...settings.findings,
    ...[...awards.byCode.values()].flatMap((award) => unknownRules(award, rules.byCode)),
  ];
  if (findings.length > 0) throw new FindingsError(inOrder(findings));

  const rounding = packs.findLast(({ lam_tron_den: step }) => step !== undefined);
  return {
    date,
    packs,
    awards: [...awards.byCode.values()].sort((a, b) => b.entry.bac - a.entry.bac),
    noAwards: entriesOf(packs, ({ khong_co: entries }) => entries),
    award: (code) => awards.byCode.get(code),
    rule: (id) => rules.byCode.get(id),
    setting: (code) => settings.byCode.get(code),
    settings: [...settings.byCode.values()],
    salaries: entriesOf(packs, ({ luong_co_so: entries }) => entries),
    ...(rounding?.lam_tron_den !== undefined && {
      roundingStepDong: { entry: rounding.lam_tron_den, pack: rounding },
    }),
    cautions: cautionsOf(inForce, all, date),
  };
}

/** A rule that is named wrong would not be judged, and nobody would see it. */
function unknownRules({ entry, pack }: InPack<AwardLaw>, rules: ReadonlyMap<string, unknown>): Finding[] {
  return (entry.quy_tac ?? [])
    .filter((id) => !rules.has(id))
    .map((id): Finding => {
      const near = nearestKey(id, [...rules.keys()]);
      return {
        severity: 'error',
        rule: 'law-pack/award-rule',
        origin: pack.places.get(entry) ?? pack.root.origin,
        subject: `${entry.ma}.quy_tac`,
        message: `gặp ${quoted(id)}, cần mã một quy tắc có trong gói của thời gian này`,
        mend:
          near === undefined ? 'xóa mã này, hoặc ghi quy tắc ở khóa quy_tac của gói' : `có phải ‹${near}›?`,
      };
    });
}

function entriesOf<Entry>(
  packs: readonly LawPack[],
  listOf: (pack: LawPack) => readonly Entry[] | undefined,
): InPack<Entry>[] {
  return packs.flatMap((pack) => (listOf(pack) ?? []).map((entry) => ({ entry, pack })));
}
