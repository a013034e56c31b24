/** Fixed words of the Decree, as it spells them (Phụ lục I, Phần I, Mục II; tone marks in the old placement). */
export const LITERALS = {
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  recipients: 'Nơi nhận:',
  filing: 'Lưu:',
  registry: 'VT',
  /** Closes the content in every sample form of Phụ lục III; the rules themselves do not mention it. */
  endMark: './.',
  /** Not a word of the Decree: the customary mark of a draft. */
  draft: 'DỰ THẢO',
} as const;
