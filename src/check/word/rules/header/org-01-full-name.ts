import { clause } from '../../../../decree30/clause.js';
import { quoted } from '../../../../message/finding.js';
import { stretchOf } from '../../line-text.js';
import { PART_NAMES } from '../../part-names.js';
import type { WordReport, WordRule } from '../../rule.js';
import { bodyName } from './body-names.js';

/** What is never part of an official full name. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  VKSND: 'VIỆN KIỂM SÁT NHÂN DÂN',
  TAND: 'TÒA ÁN NHÂN DÂN',
  MTTQ: 'MẶT TRẬN TỔ QUỐC',
  'KH&CN': 'KHOA HỌC VÀ CÔNG NGHỆ',
  'GD&ĐT': 'GIÁO DỤC VÀ ĐÀO TẠO',
  GDĐT: 'GIÁO DỤC VÀ ĐÀO TẠO',
  THPT: 'TRUNG HỌC PHỔ THÔNG',
  THCS: 'TRUNG HỌC CƠ SỞ',
};

/** Parts of names of schools and the like, which the decision that founded them may have in short. */
const OFTEN_OFFICIAL = ['THPT', 'THCS'];

const WORD = /[\p{Lu}]+(?:&\p{Lu}+)?/gu;

export const fullName: WordRule = {
  id: 'ORG-01',
  title: 'Tên cơ quan ban hành ghi đầy đủ, không viết tắt',
  clause: clause('PL I, II.2.a'),
  basis: 'text',
  severity: 'error',
  parts: ['issuingBody'],
  check: ({ document }) =>
    bodyName(document, 'issuingBody').lines.flatMap(({ line, confidence }): WordReport[] =>
      [...line.text.toLocaleUpperCase('vi').matchAll(WORD)].flatMap(({ 0: word, index }) => {
        const full = SHORT_FOR[word];
        if (full === undefined) return [];
        return [
          {
            paragraph: line.paragraph,
            ...stretchOf(line, index, index + word.length),
            confidence,
            ...(OFTEN_OFFICIAL.includes(word) && { severity: 'advice' as const }),
            subject: PART_NAMES.issuingBody,
            message: `gặp ${quoted(word)}, cần ghi đầy đủ ${quoted(full)}`,
            mend: 'ghi tên cơ quan như trong văn bản thành lập',
          },
        ];
      }),
    ),
  examples: {
    passing: [
      { told: 'tên đầy đủ', edits: [] },
      { told: 'cơ quan chủ quản viết tắt', edits: [{ part: 'superiorBody', text: 'UBND TỈNH QUẢNG NGÃI' }] },
    ],
    failing: [
      {
        told: 'viết tắt KH&CN',
        edits: [
          { part: 'issuingBody', text: 'SỞ KH&CN' },
          { part: 'issuingBody', after: 1, paragraph: { leftTwips: 1800, rightTwips: 1800 } },
        ],
      },
    ],
  },
};
