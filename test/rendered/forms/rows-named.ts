import { bases, body, type FormRow, foot, head, title } from './parts.js';

/** Resolutions, decisions and the named documents of Mẫu 1.4. */
export const NAMED_DOCUMENTS: readonly FormRow[] = [
  {
    form: '1.1',
    file: 'nghi-quyet',
    zones: [
      head('NQ-SVD'),
      {
        across: [
          ...title('NGHỊ QUYẾT', /^Về việc /u),
          { part: 'authorityLine', opens: /^SỞ VÍ DỤ$/u },
          bases('Căn cứ', 'Căn cứ', 'Xét đề nghị của'),
          { part: 'enactingWords', opens: /^QUYẾT NGHỊ:$/u },
          body(/^Điều 1\. /u),
        ],
      },
      foot({
        recipients: ['Như Điều 3', '…', 'Lưu: VT, VP'],
        signer: 'TM. TẬP THỂ LÃNH ĐẠO SỞ GIÁM ĐỐC',
      }),
    ],
  },
  {
    form: '1.2',
    file: 'quyet-dinh',
    zones: [
      head('QĐ-SVD'),
      {
        across: [
          ...title('QUYẾT ĐỊNH', /^Về việc /u),
          { part: 'authorityLine', opens: /^GIÁM ĐỐC SỞ VÍ DỤ$/u },
          bases('Căn cứ', 'Căn cứ', 'Theo đề nghị của'),
          { part: 'enactingWords', opens: /^QUYẾT ĐỊNH:$/u },
          body(/^Điều 1\. /u),
        ],
      },
      foot({
        recipients: ['Như Điều 4', '…', 'Lưu: VT, VP'],
        signer: 'GIÁM ĐỐC',
      }),
    ],
  },
  {
    form: '1.4',
    file: 'ke-hoach',
    zones: [
      head('KH-SVD'),
      {
        across: [
          ...title('KẾ HOẠCH', /^Số hóa tài liệu /u),
          bases('Thực hiện'),
          body(/^Sở Ví dụ ban hành /u),
        ],
      },
      foot({ recipients: ['…', 'Lưu: VT, TTTT'], signer: 'Q. GIÁM ĐỐC' }),
    ],
  },
  {
    form: '1.4 gửi cấp trên',
    file: 'bao-cao',
    zones: [
      head('BC-SVD'),
      {
        across: [
          ...title('BÁO CÁO', /^Kết quả thực hiện /u),
          { part: 'salutation', opens: /^Kính gửi: UBND tỉnh Mẫu$/u },
          body(/^Thực hiện Công văn /u),
        ],
      },
      foot({
        recipients: ['Như trên', '…', 'Lưu: VT, VP'],
        signer: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
      }),
    ],
  },
  {
    form: '1.4 trong nội bộ',
    file: 'bao-cao-noi-bo',
    zones: [
      head('BC-SVD'),
      { across: [...title('BÁO CÁO', /^Kết quả kiểm tra /u), body(/^Văn phòng Sở /u)] },
      foot({
        recipients: ['…', 'Lưu: VT, VP'],
        signer: 'TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG',
      }),
    ],
  },
  {
    form: '1.4',
    file: 'to-trinh',
    zones: [
      head('TTr-SVD'),
      {
        across: [
          ...title('TỜ TRÌNH', /^Về việc /u),
          { part: 'salutation', opens: /^Kính gửi: Chủ tịch UBND tỉnh Mẫu$/u },
          bases('Căn cứ', 'Căn cứ'),
          body(/^Sở Ví dụ kính trình /u),
        ],
      },
      foot({
        recipients: ['Như trên', '…', 'Lưu: VT, KHTC'],
        signer: 'GIÁM ĐỐC',
      }),
    ],
  },
  {
    form: '1.4',
    file: 'thong-bao',
    zones: [
      head('TB-SVD'),
      { across: [...title('THÔNG BÁO', /^Về việc /u), body(/^Thực hiện Quyết định /u)] },
      foot({
        recipients: ['…', 'Lưu: VT, KHTC'],
        signer: 'TL. GIÁM ĐỐC KT. TRƯỞNG PHÒNG KẾ HOẠCH - TÀI CHÍNH PHÓ TRƯỞNG PHÒNG',
      }),
    ],
  },
  {
    form: '1.4 có dấu',
    file: 'van-ban-mat-khan',
    zones: [
      { across: [{ part: 'framedMark', opens: /^XEM XONG TRẢ LẠI$/u, isElsewhere: true }] },
      head('PA-SVD', {
        below: [
          { part: 'framedMark', opens: /^MẬT$/u },
          { part: 'framedMark', opens: /^KHẨN$/u },
        ],
      }),
      { across: [...title('PHƯƠNG ÁN', /^Bảo vệ /u), body(/^1\. /u)] },
      foot({
        recipients: ['…', 'Lưu: VT, TTTT. TH.(05)'],
        signer: 'Q. GIÁM ĐỐC',
      }),
    ],
  },
  {
    form: 'không có mẫu',
    file: 'thu-cong',
    zones: [
      head(),
      {
        across: [{ part: 'subject', opens: /^Thư cảm ơn /u, hasRule: true }, body(/^Thân gửi /u)],
      },
      foot({ recipients: ['…', 'Lưu: VT'], signer: 'GIÁM ĐỐC' }),
    ],
  },
];
