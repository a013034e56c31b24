import type { BlockRow } from '../../support/form-blocks.js';
import { body, type FormRow, foot, head, recipientList, signature, title } from './parts.js';

const ADDRESS: BlockRow = { part: 'address', opens: /, tỉnh Mẫu$/u, reads: /ĐT: .+Fax: .+Website: .+$/u };

/** Official letters, telegrams, invitations, letters of introduction, minutes and leave permits. */
export const LETTERS: readonly FormRow[] = [
  {
    form: '1.5 gửi một nơi',
    file: 'cong-van',
    zones: [
      head('SVD-VP', { below: [{ part: 'subjectInHeader', opens: /^V\/v cử người /u, reads: /văn thư$/u }] }),
      {
        across: [
          { part: 'salutation', opens: /^Kính gửi: Sở Nội vụ tỉnh Mẫu$/u },
          body(/^Thực hiện Nghị định /u),
        ],
      },
      foot({
        recipients: ['Như trên', '…', 'Lưu: VT, VP'],
        signer: 'TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG',
      }),
      { across: [ADDRESS] },
    ],
  },
  {
    form: '1.5 gửi nhiều nơi',
    file: 'cong-van-nhieu-noi',
    zones: [
      head('SVD-NV', { below: [{ part: 'subjectInHeader', opens: /^V\/v góp ý /u, reads: /trực tuyến$/u }] }),
      {
        across: [
          { part: 'salutation', opens: /^Kính gửi:$/u, reads: /^Kính gửi: - .+; - .+; - .+\.$/u },
          body(/^Sở Ví dụ đã dự thảo /u),
        ],
      },
      foot({
        recipients: ['Như trên', '…', 'Lưu: VT, NV (2). UL.(60)'],
        signer: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
      }),
      { across: [ADDRESS] },
    ],
  },
  {
    form: '1.6',
    file: 'cong-dien',
    zones: [
      head('CĐ-SVD', { below: [{ part: 'framedMark', opens: /^HỎA TỐC$/u }] }),
      {
        across: [
          ...title('CÔNG ĐIỆN', /^Về việc /u),
          { part: 'centredLine', opens: /^.+ điện:$/u },
          { part: 'salutation', opens: /^- Trưởng /u, reads: /^- [^;]+; - [^;]+\.$/u },
          body(/^Theo dự báo, /u),
        ],
      },
      foot({ recipients: ['…', 'Lưu: VT, VP'], signer: 'Q. GIÁM ĐỐC' }),
    ],
  },
  {
    form: '1.7',
    file: 'giay-moi',
    zones: [
      head('GM-SVD'),
      {
        across: [
          ...title('GIẤY MỜI', /^Họp xét /u),
          { part: 'body', opens: /^Sở Ví dụ trân trọng kính mời: /u, reads: /\.$/u },
          { part: 'body', opens: /^Tới dự /u, reads: /\.$/u },
          { part: 'body', opens: /^Chủ trì: /u, reads: /\.$/u },
          { part: 'body', opens: /^Thời gian: /u, reads: /\.$/u },
          { part: 'body', opens: /^Địa điểm: /u, reads: /\.$/u },
          body(/^Đề nghị /u),
        ],
      },
      foot({
        recipients: ['…', 'Lưu: VT, VP'],
        signer: 'TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG',
      }),
    ],
  },
  {
    form: '1.8',
    file: 'giay-gioi-thieu',
    zones: [
      head('GGT-SVD'),
      {
        across: [
          ...title('GIẤY GIỚI THIỆU'),
          { part: 'centredLine', opens: /^Sở Ví dụ trân trọng giới thiệu:$/u },
          { part: 'body', opens: /^Ông \(bà\) /u },
          { part: 'body', opens: /^Chức vụ: /u },
          { part: 'body', opens: /^Được cử đến: /u },
          { part: 'body', opens: /^Về việc: /u },
          { part: 'body', opens: /^Đề nghị Quý cơ quan tạo điều kiện /u, reads: / hoàn thành nhiệm vụ\.$/u },
          body(/^Giấy này có giá trị đến hết ngày /u),
        ],
      },
      foot({
        recipients: ['Như trên', 'Lưu: VT'],
        signer: 'TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG',
      }),
    ],
  },
  {
    form: '1.9',
    file: 'bien-ban',
    zones: [
      head('BB-SVD', { hasDate: false }),
      {
        across: [
          ...title('BIÊN BẢN', /^Họp xét /u),
          { part: 'body', opens: /^Thời gian bắt đầu: /u },
          { part: 'body', opens: /^Địa điểm: /u },
          { part: 'body', opens: /^Thành phần tham dự:$/u, reads: /\.$/u },
          { part: 'body', opens: /^Chủ trì \(chủ tọa\): /u },
          { part: 'body', opens: /^Thư ký \(người ghi biên bản\): /u },
          { part: 'body', opens: /^Nội dung \(theo diễn biến /u, reads: /\.$/u },
          body(/^Cuộc họp kết thúc vào \d\d giờ \d\d, ngày /u),
        ],
      },
      {
        columns: [signature('THƯ KÝ'), signature('CHỦ TỌA')],
      },
      { columns: [recipientList('…', 'Lưu: VT, Hồ sơ'), []] },
    ],
  },
  {
    form: '1.10',
    file: 'giay-nghi-phep',
    zones: [
      head('GNP-SVD'),
      {
        across: [
          ...title('GIẤY NGHỈ PHÉP'),
          { part: 'body', opens: /^Xét Đơn đề nghị nghỉ phép ngày /u, reads: /Sở Ví dụ cấp cho:$/u },
          { part: 'body', opens: /^Ông \(bà\): /u },
          { part: 'body', opens: /^Chức vụ: /u },
          { part: 'body', opens: /^Được nghỉ phép trong thời gian /u, reads: /\.$/u },
          body(/^Số ngày nghỉ phép nêu trên /u),
        ],
      },
      foot({
        recipients: ['…', 'Lưu: VT, VP'],
        signer: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
        below: [
          {
            part: 'confirmation',
            opens: /^Xác nhận của cơ quan \(tổ chức\)/u,
            reads: /chính quyền địa phương nơi nghỉ phép \(nếu cần\)/u,
          },
        ],
      }),
    ],
  },
];
