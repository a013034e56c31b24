import { columns, placeOf, type ReviewedDocument, type ReviewSection } from './review-model.js';
import type { PlacedYear } from './roll.js';

const WHY: Readonly<Record<Exclude<PlacedYear['owner'], 'own'>, string>> = {
  'act-title': 'trong tên văn bản được dẫn',
  'act-date': 'trong ngày của văn bản được dẫn',
  doubtful: 'có thể thuộc tên một văn bản',
  quote: 'trong dấu ngoặc kép, đoạn trích',
  range: 'trong một giai đoạn',
  milestone: 'mốc thời gian',
  date: 'ngày, tháng, quý',
  law: 'năm của luật',
  table: 'trong bảng',
  other: 'năm khác',
};

/** Years that stay, on purpose. */
export function keptYears({ newFile, rolled }: ReviewedDocument): ReviewSection {
  const rows = rolled.years.flatMap(({ owner, year, origin, line, act, excerpt }) => {
    if (owner === 'own') return [];
    const whose = act ? `: ${act.name}` : '';
    return [
      { key: [origin.path, owner, act?.start, whose].join('|'), year, origin, line, owner, whose, excerpt },
    ];
  });
  const groups = [...new Set(rows.map(({ key }) => key))].map((key) => rows.filter((row) => row.key === key));
  return {
    title: `${newFile}: năm giữ nguyên, cố ý`,
    note: 'Năm của văn bản được dẫn chỉ đổi cùng văn bản đó; văn bản nào phải thay thì đã hỏi ở trên.',
    columns: columns(['Chỗ', 16], ['Năm', 8], ['Vì sao', 36], ['Câu trong văn bản cũ', 40]),
    rows: groups.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const years = [...new Set(group.map(({ year }) => year))].join(', ');
      return [[placeOf(first.origin, first.line), years, WHY[ownerOf(first)] + first.whose, first.excerpt]];
    }),
  };
}

function ownerOf({ owner }: { readonly owner: PlacedYear['owner'] }): Exclude<PlacedYear['owner'], 'own'> {
  return owner === 'own' ? 'other' : owner;
}
