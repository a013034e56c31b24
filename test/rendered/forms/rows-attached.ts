import type { BlockRow, Zone } from '../../support/form-blocks.js';
import {
  bases,
  body,
  DATE,
  exactly,
  type FormRow,
  foot,
  head,
  numberAndSymbol,
  recipientList,
  signature,
  title,
} from './parts.js';

/** The pages of a decision that issues or approves another text (Mẫu 1.3). */
function decision(act: string): Zone[] {
  return [
    head('QĐ-SVD'),
    {
      across: [
        ...title('QUYẾT ĐỊNH', new RegExp(`^${act} `, 'u')),
        { part: 'authorityLine', opens: /^GIÁM ĐỐC SỞ VÍ DỤ$/u },
        bases('Căn cứ', 'Căn cứ', 'Theo đề nghị của'),
        { part: 'enactingWords', opens: /^QUYẾT ĐỊNH:$/u },
        body(new RegExp(`^Điều 1\\. ${act} kèm theo Quyết định này `, 'u')),
      ],
    },
  ];
}

function reference(words: RegExp): BlockRow {
  return { part: 'reference', opens: /^\(Kèm theo /u, reads: words, hasRule: true };
}

/** Codes of copies: Phụ lục III, Mục I. */
const COPIES = [
  { file: 'ban-sao', copyForm: 'SAO Y', symbol: 'SY-SVD' },
  { file: 'sao lục', copyForm: 'SAO LỤC', symbol: 'SL-SVD' },
  { file: 'trích sao', copyForm: 'TRÍCH SAO', symbol: 'TrS-SVD' },
] as const;

const SIGNING_TIME = '…/…/…; …:…:…';

/** Texts that a decision issues, appendices and copies: on paper, and as electronic files. */
export const ATTACHED: readonly FormRow[] = [
  {
    form: '1.3 và văn bản kèm theo, bản giấy',
    file: 'quyet-dinh-ban-hanh',
    zones: [
      ...decision('Ban hành'),
      foot({
        recipients: ['Như Điều 3', '…', 'Lưu: VT, VP (2)'],
        signer: 'GIÁM ĐỐC',
      }),
      { isOnNewPage: true, ...head(undefined, { hasDate: false }) },
      {
        across: [
          { part: 'title', opens: /^QUY CHẾ$/u },
          { part: 'subject', opens: /^Tiếp công dân /u },
          reference(/^\(Kèm theo Quyết định số \d{2,}\/QĐ-SVD ngày \d\d tháng \d+ năm 2026 của .+\)$/u),
          body(/^Chương I$/u),
        ],
      },
    ],
  },
  {
    form: '1.3, bản điện tử',
    file: 'quyet-dinh-ban-hanh-dien-tu',
    zones: [
      ...decision('Phê duyệt'),
      foot({ recipients: ['Như Điều 4', '…', 'Lưu: VT, KHTC'], signer: 'Q. GIÁM ĐỐC' }),
    ],
  },
  {
    form: '1.3, văn bản kèm theo ở tệp riêng',
    file: 'quyet-dinh-ban-hanh-dien-tu.kem-theo',
    zones: [
      { across: [{ part: 'signingLine', opens: new RegExp(`^Số: \\d{2,}/QĐ-SVD; ${SIGNING_TIME}$`, 'u') }] },
      head(undefined, { hasDate: false }),
      {
        across: [
          { part: 'title', opens: /^KẾ HOẠCH$/u },
          { part: 'subject', opens: /^Thay thế thiết bị /u },
          reference(/^\(Kèm theo Quyết định số\s+\/QĐ-SVD ngày {2,}tháng {2,}năm {2,}của .+\)$/u),
          body(/^I\. /u),
        ],
      },
    ],
  },
  {
    form: '2.1',
    file: 'van-ban-phu-luc',
    zones: [
      head('KH-SVD'),
      { across: [...title('KẾ HOẠCH', /^Tập huấn /u), body(/^Thực hiện /u)] },
      foot({ recipients: ['…', 'Lưu: VT, TTTT'], signer: 'Q. GIÁM ĐỐC' }),
      {
        isOnNewPage: true,
        across: [
          { part: 'appendixLabel', opens: /^Phụ lục I$/u },
          { part: 'appendixTitle', opens: /^NỘI DUNG TẬP HUẤN /u },
          reference(/^\(Kèm theo Kế hoạch số \d{2,}\/KH-SVD ngày \d\d tháng \d+ năm 2026 của Sở Ví dụ\)$/u),
          body(/^1\. /u),
        ],
      },
      {
        isOnNewPage: true,
        across: [
          { part: 'appendixLabel', opens: /^Phụ lục II$/u },
          { part: 'appendixTitle', opens: /^LỊCH TẬP HUẤN /u },
          reference(/^\(Kèm theo Kế hoạch số \d{2,}\/KH-SVD ngày \d\d tháng \d+ năm 2026 của Sở Ví dụ\)$/u),
          body(/^/u),
        ],
      },
    ],
  },
  {
    form: '2.2',
    file: 'phụ lục điện tử.phu-luc-1',
    zones: [
      {
        across: [
          { part: 'signingLine', opens: new RegExp(`^Số: \\d{2,}/KH-SVD; ${SIGNING_TIME}$`, 'u') },
          { part: 'appendixLabel', opens: /^Phụ lục I$/u },
          { part: 'appendixTitle', opens: /^NỘI DUNG TẬP HUẤN /u },
          reference(/^\(Kèm theo Kế hoạch số\s+\/KH-SVD ngày {2,}tháng {2,}năm {2,}của Sở Ví dụ\)$/u),
          body(/^1\. /u),
        ],
      },
    ],
  },
  ...COPIES.map(
    ({ file, copyForm, symbol }): FormRow => ({
      form: `3.1 ${copyForm}`,
      file,
      zones: [
        ...copied(),
        {
          columns: [
            [
              { part: 'issuingBody', opens: /^SỞ VÍ DỤ$/u, hasRule: true },
              numberAndSymbol(symbol),
              ...recipientList('UBND các xã, phường', 'Lưu: VT'),
            ],
            [
              { part: 'copyForm', opens: exactly(copyForm) },
              DATE,
              ...signature('TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG'),
            ],
          ],
        },
      ],
    }),
  ),
  {
    form: '3.2',
    file: 'bản sao điện tử',
    zones: [
      { across: [{ part: 'signingLine', opens: new RegExp(`^SAO Y; Sở Ví dụ; ${SIGNING_TIME}$`, 'u') }] },
      ...copied(),
    ],
  },
];

/** The document of which the example is a copy. */
function copied(): Zone[] {
  return [
    head('TB-SVD'),
    { across: [...title('THÔNG BÁO', /^Về việc /u), body(/^Theo Quyết định /u)] },
    foot({
      recipients: ['…', 'Lưu: VT, VP'],
      signer: 'TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG',
    }),
  ];
}
