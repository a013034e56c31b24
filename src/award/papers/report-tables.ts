import { shortDate } from '../../document/date.js';
import { codesIn, entriesOf } from '../facts/index.js';
import { RATINGS } from '../schema/subjects.js';
import { type Made, plain } from './nodes.js';
import { makerAt, type PaperSources } from './paper.js';

/** Ratings, initiatives and earlier awards, as the dossier has them. */
export function reportTables(sources: PaperSources, code: string): Record<string, Made> {
  const { file, law } = sources;
  const act = (one: {
    so?: string | undefined;
    ngay?: Parameters<typeof shortDate>[0] | undefined;
    co_quan?: string | undefined;
  }) =>
    plain(
      [one.so, one.ngay && `ngày ${shortDate(one.ngay)}`, one.co_quan && `của ${one.co_quan}`]
        .filter(Boolean)
        .join(' '),
    ) || '-';
  const table = (list: string, heads: readonly string[], rows: readonly (readonly string[])[]): Made => {
    const at = makerAt(sources, list);
    if (rows.length === 0) return undefined;
    return at.list([
      at.map({ bang: at.map({ cot: at.list(heads), dong: at.list(rows.map((row) => at.list(row))) }) }),
    ]);
  };
  const past = entriesOf(file, 'lich_su', code).toSorted((a, b) => a.nam - b.nam);
  const sort = (nhom: 'danh-hieu' | 'hinh-thuc') =>
    past
      .filter(({ khen_thuong }) => (law.award(khen_thuong)?.entry.nhom ?? 'hinh-thuc') === nhom)
      .map((one) => [String(one.nam), law.award(one.khen_thuong)?.entry.ten ?? one.khen_thuong, act(one)]);
  const ratings = entriesOf(file, 'xep_loai', code)
    .toSorted((a, b) => a.nam - b.nam)
    .map((one) => [String(one.nam), RATINGS.find(({ id }) => id === one.muc)?.words ?? one.muc, act(one)]);
  const initiatives = file.data.sang_kien
    .filter(({ tac_gia }) => codesIn(tac_gia).includes(code))
    .map((one) => [String(one.nam), plain(one.ten), act(one)]);
  const BY = 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định';
  return {
    xep_loai: table('xep_loai', ['Năm', 'Mức độ hoàn thành nhiệm vụ', BY], ratings),
    sang_kien: table('sang_kien', ['Năm', 'Tên sáng kiến, đề tài', BY], initiatives),
    danh_hieu: table('lich_su', ['Năm', 'Danh hiệu thi đua', BY], sort('danh-hieu')),
    hinh_thuc: table('lich_su', ['Năm', 'Hình thức khen thưởng', BY], sort('hinh-thuc')),
  };
}
