/** Which packs are in force on a day, each completed with what it takes over. */
import { nearestNode } from '../../content/node.js';
import type { FullDate } from '../../document/date.js';
import { type Finding, FindingsError, quoted } from '../../message/finding.js';
import { type LawPack, LEVELS } from '../schema/law-pack.js';
import { isIn } from './period.js';

/**
 * The packs in force on the day, national first; a pack that another one in force takes over is only in that one.
 *
 * @throws FindingsError where a pack takes over one that is not there, or itself, or one of another level
 */
export function packsInForce(packs: readonly LawPack[], day: FullDate): LawPack[] {
  const current = packs.filter((pack) => isIn(day, pack));
  const chains = current.map((pack) => chainOf(pack, packs));
  const takenOver = new Set(chains.flatMap(([, ...bases]) => bases));
  return chains
    .filter(([pack]) => pack && !takenOver.has(pack))
    .map((chain) => chain.reduceRight((base, pack) => completed(pack, base)))
    .sort((a, b) => levelIndex(a) - levelIndex(b));
}

export function levelIndex({ cap }: LawPack): number {
  return LEVELS.findIndex(({ id }) => id === cap);
}

/** The pack, the one it takes over, the one that takes over, and so on. */
function chainOf(pack: LawPack, packs: readonly LawPack[]): LawPack[] {
  const chain = [pack];
  for (let last = pack; last.ke_thua !== undefined; ) {
    const base = packs.find(({ ma }) => ma === last.ke_thua);
    if (!base || base.cap !== last.cap || chain.includes(base)) throw new FindingsError([wrongBase(last)]);
    chain.push(base);
    last = base;
  }
  return chain;
}

function completed(pack: LawPack, base: LawPack): LawPack {
  const roundsItself = pack.lam_tron_den !== undefined;
  return {
    ...base,
    ...pack,
    khen_thuong: withChanges(base.khen_thuong, pack.khen_thuong),
    khong_co: [...(base.khong_co ?? []), ...(pack.khong_co ?? [])],
    quy_tac: withChanges(base.quy_tac, pack.quy_tac),
    cai_dat: withChanges(base.cai_dat, pack.cai_dat),
    luong_co_so: [...(base.luong_co_so ?? []), ...(pack.luong_co_so ?? [])],
    het_hieu_luc: pack.het_hieu_luc ?? base.het_hieu_luc,
    van_ban: pack.van_ban ?? base.van_ban,
    lam_tron_den: roundsItself ? pack.lam_tron_den : base.lam_tron_den,
    lam_tron_can_cu: roundsItself ? pack.lam_tron_can_cu : base.lam_tron_can_cu,
    den: pack.den,
    chua_doi_chieu: pack.chua_doi_chieu,
    xac_nhan: pack.xac_nhan,
    places: new Map([...base.places, ...pack.places]),
  };
}

/** The entries of the base, but those whose code the pack has too. */
function withChanges<Entry extends { readonly ma: string }>(
  base: readonly Entry[] = [],
  own: readonly Entry[] = [],
): Entry[] {
  const changed = new Set(own.map(({ ma }) => ma));
  return [...base.filter(({ ma }) => !changed.has(ma)), ...own];
}

function wrongBase(pack: LawPack): Finding {
  return {
    severity: 'error',
    rule: 'law-pack/base',
    origin: nearestNode(pack.root, ['ke_thua']).origin,
    subject: 'ke_thua',
    message: `gặp ${quoted(pack.ke_thua ?? '')}, cần mã của một gói khác cùng cấp`,
    mend: 'kiểm tra lại mã ở khóa ke_thua và tệp của gói đó',
  };
}
