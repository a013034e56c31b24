import { shortDate } from '../../document/date.js';
import { blank, type Made, plain } from './nodes.js';
import { ownWords } from './own-words.js';
import { makerAt, type Paper, type PaperSources, paperRoot } from './paper.js';
import type { Entry, Group } from './register.js';
import { reportTables } from './report-tables.js';
import { awardWords, unitName } from './words.js';

/** A report for each award that goes to the level above; what was achieved is in the subject's own words, or a gap. */
export function achievementReports(sources: PaperSources): Paper[] {
  return sources.register.going
    .filter(({ award }) => award.tham_quyen !== 'nguoi-dung-dau')
    .flatMap((group) => group.entries.map((entry) => report(sources, group, entry)));
}

function report(sources: PaperSources, { award, kind }: Group, entry: Entry): Paper {
  const { cho } = entry.judged.one.proposal;
  const key = `bao-cao-thanh-tich-${cho}-${award.ma}`;
  const head = {
    template: kind === 'person' ? 'bao-cao-thanh-tich-ca-nhan' : 'bao-cao-thanh-tich-tap-the',
    key,
    subject: `Đề nghị tặng ${awardWords(award)} cho ${plain(entry.name)}`,
  };
  const facts = kind === 'person' ? personFacts(sources, entry) : unitFacts(sources, entry);
  const body = {
    ...ownWords(sources, kind, cho),
    ...facts,
    ...reportTables(sources, cho),
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
