import type { ContentNode } from '../../content/node.js';
import { shortDate } from '../../document/date.js';
import { codesIn, entriesOf } from '../facts/index.js';
import { RATINGS } from '../schema/subjects.js';
import { blank, type Made, plain } from './nodes.js';
import { makerAt, type Paper, type PaperSources, paperRoot } from './paper.js';
import type { Entry, Group } from './register.js';
import { awardWords, unitName } from './words.js';

/** A report for each award that goes to the level above; what was achieved is in the subject's own words, or a gap. */
export function achievementReports(sources: PaperSources): Paper[] {
  return sources.register.going
    .filter(({ award }) => award.tham_quyen !== 'nguoi-dung-dau')
    .flatMap((group) => group.entries.map((entry) => report(sources, group, entry)));
}

function report(sources: PaperSources, { award, kind }: Group, entry: Entry): Paper {
  const { cho } = entry.judged.one.proposal;
  const words = sources.reports.get(cho);
  const own = Object.fromEntries([...(words?.entries ?? [])].map(([key, { value }]) => [key, value]));
  const key = `bao-cao-thanh-tich-${cho}-${award.ma}`;
  const head = {
    template: kind === 'person' ? 'bao-cao-thanh-tich-ca-nhan' : 'bao-cao-thanh-tich-tap-the',
    key,
    subject: `Đề nghị tặng ${awardWords(award)} cho ${plain(entry.name)}`,
  };
  const facts = kind === 'person' ? personFacts(sources, entry) : unitFacts(sources, entry);
  const body = {
    ...facts,
    ...gaps(sources, kind, own),
    ...own,
    ...tables(sources, cho),
    ky: signatures(sources, kind, entry),
  };
  return { name: `10-${key}`, root: paperRoot(sources, head, body) };
}

function personFacts(sources: PaperSources, { judged: { one } }: Entry): Record<string, Made> {
  if (one.subject.kind !== 'person') return {};
  const { ho_ten, ngay_sinh, gioi_tinh, chuc_vu, don_vi } = one.subject.person;
  return {
    ho_ten: plain(ho_ten),
    ngay_sinh: ngay_sinh ? shortDate(ngay_sinh) : blank('ngày sinh'),
    gioi_tinh: gioi_tinh === undefined ? blank('giới tính') : gioi_tinh === 'nu' ? 'Nữ' : 'Nam',
    chuc_vu: plain(chuc_vu),
    don_vi: plain(unitName(sources.file, don_vi)),
    cam_ket_cua: 'Tôi',
  };
}

function unitFacts(_: PaperSources, { judged: { one } }: Entry): Record<string, Made> {
  if (one.subject.kind !== 'unit') return {};
  const { ten, thanh_lap } = one.subject.unit;
  return { ten: plain(ten), thanh_lap: thanh_lap ? shortDate(thanh_lap) : blank('ngày thành lập') };
}

/** Lines and parts that only the subject can fill in. */
const OWN_WORDS = {
  person: {
    lines: { que_quan: 'quê quán', tru_quan: 'nơi ở', trinh_do: 'trình độ chuyên môn, nghiệp vụ' },
    parts: { nhiem_vu: 'quyền hạn, nhiệm vụ được giao', thanh_tich: 'thành tích đạt được' },
  },
  unit: {
    lines: { tru_so: 'địa điểm trụ sở, điện thoại' },
    parts: {
      dac_diem: 'đặc điểm, tình hình',
      nhiem_vu: 'chức năng, nhiệm vụ được giao',
      thanh_tich: 'thành tích nổi bật',
      bien_phap: 'biện pháp, nguyên nhân đạt được thành tích',
      chap_hanh: 'việc thực hiện chủ trương, chính sách, pháp luật',
      doan_the: 'hoạt động của tổ chức đảng, đoàn thể',
    },
  },
} as const;

function gaps(sources: PaperSources, kind: Group['kind'], own: Readonly<Record<string, ContentNode>>) {
  const at = makerAt(sources, 'de_nghi');
  const { lines, parts } = OWN_WORDS[kind];
  return Object.fromEntries(
    [
      ...Object.entries(lines).map(([key, what]) => [key, blank(what)]),
      ...Object.entries(parts).map(([key, what]) => [key, at.list([blank(what)])]),
    ].filter(([key]) => own[String(key)] === undefined),
  ) as Record<string, Made>;
}

/** Ratings, initiatives and earlier awards, as the dossier has them. */
function tables(sources: PaperSources, code: string): Record<string, Made> {
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

function signatures(sources: PaperSources, kind: Group['kind'], { name }: Entry): Made {
  const at = makerAt(sources, 'de_nghi');
  const confirmed = at.map({
    ben: 'trai',
    chuc_danh: kind === 'person' ? 'Xác nhận của thủ trưởng đơn vị' : 'Xác nhận của cấp trên trực tiếp',
  });
  const reporter =
    kind === 'person'
      ? at.map({ ben: 'phai', chuc_danh: 'Người báo cáo', ho_ten: plain(name) })
      : at.map({ ben: 'phai', chuc_danh: 'Thủ trưởng đơn vị' });
  return at.list([
    confirmed,
    reporter,
    at.map({ ben: 'giua', chuc_danh: 'Xác nhận của cơ quan trình khen thưởng' }),
  ]);
}
