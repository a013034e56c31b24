/** Fixed words of the Decree, as it spells them (Phụ lục I, Phần I, Mục II; tone marks in the old placement). */
export const LITERALS = {
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  /** Left where the registry has not given a number yet (Điều 15); wide enough to be written in by hand. */
  blankNumber: '      ',
  salutation: 'Kính gửi:',
  subjectPrefix: 'V/v',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  asArticle: 'Như Điều',
  filing: 'Lưu:',
  /** Left blank for the time that the signing program writes (Phụ lục III, Mẫu 2.2). */
  signingTime: '…/…/…; …:…:…',
  registry: 'VT',
  /** Stands in place of the drafting unit in minutes (Mẫu 1.9). */
  caseFile: 'Hồ sơ',
  appendix: 'Phụ lục',
  /** The stamp for papers that go back to whom they came from (Phụ lục I, III.2.a). */
  recall: 'THU HỒI',
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TỌA',
  /** Mẫu 1.10, below the recipients. */
  confirmation: 'Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép (nếu cần)',
  /** Closes the content in every sample form of Phụ lục III; the rules themselves do not mention it. */
  endMark: './.',
  /** Not a word of the Decree: the customary mark of a draft. */
  draft: 'DỰ THẢO',
  /** Nor this: it stands above the name of a signer who is not known yet. */
  unknownOffice: '…… (CHỨC VỤ)',
} as const;
