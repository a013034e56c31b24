import { TEXT } from '../../../../decree30/layout.js';
import { LITERALS } from '../../../../decree30/literals.js';
import type { Change } from '../../../../docx/edit/change.js';
import { quoted } from '../../../../message/finding.js';
import type { WordReport, WordRule } from '../../rule.js';
import { type Recipient, recipientPlace, recipientsOf } from './recipients.js';

/** `Lưu`, its colon, `VT`, and what stands before the next word. */
const FILING = /^Lưu(?<colon>\s*:)?(?<gap>\s*)(?<registry>VT(?!\p{L}))?(?<comma>\s*[,;/–-]?\s*)/diu;

export const filingLine: WordRule = {
  id: 'NN-06',
  title: 'Dòng cuối của nơi nhận: «- Lưu: VT, (đơn vị soạn thảo) (số bản lưu).»',
  clause: TEXT.recipient.clause,
  basis: 'text',
  severity: 'error',
  parts: ['recipientsLabel', 'recipient'],
  check: ({ document }) => {
    const recipients = recipientsOf(document);
    return recipients.flatMap((recipient, index) =>
      recipient.isFiling
        ? [...formReports(recipient), ...placeReports(recipient, recipients[index + 1])]
        : [],
    );
  },
  examples: {
    passing: [
      { told: 'có số bản lưu', edits: [{ part: 'recipient', nth: -1, text: '- Lưu: VT, HCTH (2).' }] },
      { told: 'chỉ lưu văn thư', base: 'giay-gioi-thieu', edits: [] },
    ],
    failing: [
      { told: 'thiếu dấu hai chấm', edits: [{ part: 'recipient', nth: -1, text: '- Lưu VT, HCTH.' }] },
      { told: 'thiếu dấu chấm', edits: [{ part: 'recipient', nth: -1, text: '- Lưu: VT, HCTH' }] },
      { told: 'thiếu VT', edits: [{ part: 'recipient', nth: -1, text: '- Lưu: HCTH.' }] },
      { told: 'chấm phẩy sau VT', edits: [{ part: 'recipient', nth: -1, text: '- Lưu: VT; HCTH.' }] },
      {
        told: 'không ở cuối',
        edits: [{ part: 'recipient', nth: -1, insertAfter: '- Đảng ủy cơ quan;' }],
      },
    ],
  },
};

/** One report with all that its marks lack. */
function formReports(recipient: Recipient): WordReport[] {
  const { text, lines } = recipient;
  const at = FILING.exec(text);
  if (!at) return [];
  const { colon, registry, comma = '' } = at.groups ?? {};
  const rest = text.slice(at[0].length);
  const wanted: string[] = [];
  const changes: Change[] = [];
  const { paragraph } = lines[0].line;
  const textAt = lines[0].line.end - text.length;
  const change = (start: number, end: number, put: string) =>
    changes.unshift({ kind: 'text', paragraph, start: textAt + start, end: textAt + end, text: put });
  if (colon === undefined) {
    wanted.push(`dấu hai chấm sau «Lưu»`);
    change('Lưu'.length, 'Lưu'.length, ':');
  }
  if (registry === undefined) wanted.push(`chữ ‹${LITERALS.registry}› sau «Lưu:»`);
  const isJoined = /^[\p{L}\d]/u.test(rest);
  if (registry !== undefined && isJoined && comma.trim() !== ',') {
    wanted.push(`dấu phẩy sau ‹${LITERALS.registry}›`);
    change(at[0].length - comma.length, at[0].length, ', ');
  }
  const isOpen = /[.…]{2,}|…/u.test(text);
  if (!isOpen && !text.endsWith('.')) {
    wanted.push('dấu chấm ở cuối');
    change(/[;,]$/u.test(text) ? text.length - 1 : text.length, text.length, '.');
  }
  if (wanted.length === 0) return [];
  // A person has to say what to file where the registry is missing; lines that go on are not put together.
  const isSafe = registry !== undefined && lines.length === 1;
  return [
    {
      ...recipientPlace(recipient),
      message: `gặp ${quoted(text)}, cần ${wanted.join(', ')}`,
      mend: `viết theo dạng «- ${LITERALS.filing} ${LITERALS.registry}, (chữ viết tắt đơn vị soạn thảo).»`,
      ...(isSafe && { changes }),
    },
  ];
}

function placeReports(recipient: Recipient, next: Recipient | undefined): WordReport[] {
  if (!next || next.dash === '') return [];
  return [
    {
      ...recipientPlace(recipient),
      message: `sau dòng Lưu còn ${quoted(next.text)}, cần dòng Lưu ở cuối`,
      mend: 'chuyển dòng Lưu xuống cuối nơi nhận',
    },
  ];
}
