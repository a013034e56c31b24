import type { MapNode } from '../../content/node.js';
import { AWARD_TYPES, LEADERSHIP } from '../schema/subjects.js';
import { makerAt, type Paper, type PaperSources, paperRoot } from './paper.js';
import type { Entry, Group } from './register.js';

const CLASS_WORDS: Readonly<Record<(typeof LEADERSHIP)[number]['id'], string>> = {
  'lanh-dao-tinh': 'Cá nhân là lãnh đạo cấp tỉnh',
  'lanh-dao-so': 'Cá nhân là lãnh đạo cấp sở',
  'doanh-nhan': 'Cá nhân là doanh nhân',
  'lanh-dao-phong': 'Cá nhân là lãnh đạo từ cấp phó phòng trở lên',
  'truc-tiep': 'Cá nhân là người trực tiếp công tác, sản xuất',
};

const TYPE_WORDS: Readonly<Record<(typeof AWARD_TYPES)[number]['id'], string>> = {
  'cong-trang': 'Khen thưởng công trạng',
  'chuyen-de': 'Khen thưởng theo chuyên đề',
  'dot-xuat': 'Khen thưởng đột xuất',
  'cong-hien': 'Khen thưởng quá trình cống hiến',
};

/** What was decided and what is with the level above, by whom it is for and by its manner. */
export function statistics(sources: PaperSources): Paper[] {
  const { register, file, agency } = sources;
  if (register.going.length === 0) return [];
  const at = makerAt(sources, 'de_nghi');
  const rewards = register.going.filter(({ award }) => award.nhom === 'hinh-thuc');
  const head = {
    template: 'thong-ke',
    key: 'thong-ke-khen-thuong',
    subject: `Kết quả xét danh hiệu thi đua, hình thức khen thưởng năm ${file.data.nam} của ${agency.ten}`,
    recipients: ['Các đơn vị thuộc và trực thuộc'],
    isSigned: true,
  };
  const body = {
    doi_tuong: at.list([table(sources, register.going, byClass, 'Theo đối tượng')]),
    ...(rewards.length > 0 && {
      phuong_thuc: at.list([table(sources, rewards, byType, 'Hình thức khen thưởng theo loại')]),
    }),
  };
  return [{ name: '17-thong-ke-khen-thuong', root: paperRoot(sources, head, body) }];
}

/** A row of the table: its name and which entries it counts. */
type RowOf = readonly { readonly name: string; readonly counts: (entry: Entry) => boolean }[];

const byClass: RowOf = [
  { name: 'Tập thể', counts: ({ judged: { one } }) => one.subject.kind === 'unit' },
  ...LEADERSHIP.map(({ id }) => ({
    name: CLASS_WORDS[id],
    counts: ({ judged: { one } }: Entry) =>
      one.subject.kind === 'person' && one.subject.person.phan_loai === id,
  })),
  {
    name: 'Cá nhân chưa ghi phân loại',
    counts: ({ judged: { one } }) =>
      one.subject.kind === 'person' && one.subject.person.phan_loai === undefined,
  },
];

const byType: RowOf = [
  ...AWARD_TYPES.map(({ id }) => ({
    name: TYPE_WORDS[id],
    counts: ({ judged: { one } }: Entry) => one.proposal.loai === id,
  })),
  { name: 'Chưa ghi loại khen thưởng', counts: ({ judged: { one } }) => one.proposal.loai === undefined },
];

function table(sources: PaperSources, groups: readonly Group[], rows: RowOf, caption: string): MapNode {
  const at = makerAt(sources, 'de_nghi');
  const awards = [...new Map(groups.map(({ award }) => [award.ma, award])).values()];
  const own = awards.filter(({ tham_quyen }) => tham_quyen === 'nguoi-dung-dau');
  const above = awards.filter(({ tham_quyen }) => tham_quyen !== 'nguoi-dung-dau');
  const entriesFor = (code: string) =>
    groups.filter(({ award }) => award.ma === code).flatMap(({ entries }) => entries);
  return at.map({
    bang: at.map({
      ten: caption,
      cot: at.list([
        at.map({ ten: 'Đối tượng, loại', rong: '24' }),
        ...own.map(({ ten }) => at.map({ ten, kieu: 'so', nhom: 'Cơ quan quyết định', canh: 'giua' })),
        ...above.map(({ ten }) => at.map({ ten, kieu: 'so', nhom: 'Đề nghị cấp trên', canh: 'giua' })),
      ]),
      dong: at.list(
        rows.map(({ name, counts }) =>
          at.list([
            name,
            ...[...own, ...above].map(({ ma }) => String(entriesFor(ma).filter(counts).length)),
          ]),
        ),
      ),
      tong: 'Tổng cộng',
    }),
  });
}
