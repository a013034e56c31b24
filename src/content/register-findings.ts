/** What is wrong between the entries of a register. */
import { parseDate } from '../document/date.js';
import { type Finding, quoted } from '../message/finding.js';
import { actKey, isSameIssuer } from './act-name.js';
import { type ActRegister, nameOf } from './act-register.js';
import { successorsNamed } from './act-status.js';
import { type MapNode, nearestNode } from './node.js';

/** The entries of a register, right or wrong. */
export function entriesIn(root: MapNode): MapNode[] {
  const list = root.entries.get('van_ban')?.value;
  return list?.kind === 'list' ? list.items.filter((item): item is MapNode => item.kind === 'map') : [];
}

/** An act that stands twice: the same number on the same day from the same body. */
export function repeatedActs(root: MapNode): Finding[] {
  const entries = entriesIn(root).filter((entry) => textAt(entry, 'so_ky_hieu') !== '');
  return entries.flatMap((entry, index): Finding[] => {
    const earlier = entries.slice(0, index).find((other) => isSameAct(entry, other));
    if (!earlier) return [];
    const [number, first] = [entry, earlier].map((each) => textAt(each, 'so_ky_hieu')) as [string, string];
    const other = first === number ? '' : `, đã ghi ${quoted(first)}`;
    const { line } = nearestNode(earlier, ['so_ky_hieu']).origin;
    return [
      {
        severity: 'error',
        rule: 'register/repeated',
        origin: nearestNode(entry, ['so_ky_hieu']).origin,
        subject: 'so_ky_hieu',
        message: `gặp ${quoted(number)} lần nữa${other} ở dòng ${line}, cần mỗi văn bản chỉ ghi một lần`,
        mend: 'xóa một mục; là hai văn bản cùng số thì ghi đúng ngày, cơ quan của từng văn bản',
      },
    ];
  });
}

/** Two entries of one number are two acts only where it is known that day or body differ. */
function isSameAct(a: MapNode, b: MapNode): boolean {
  if (actKey(textAt(a, 'so_ky_hieu')) !== actKey(textAt(b, 'so_ky_hieu'))) return false;
  const [day, other] = [a, b].map((each) => JSON.stringify(parseDate(textAt(each, 'ngay'))));
  if (day !== undefined && other !== undefined && day !== other) return false;
  return isSameIssuer(textAt(a, 'co_quan'), textAt(b, 'co_quan'));
}

/** `thay_the_boi` with a number that several acts have. */
export function unclearSuccessors(root: MapNode, acts: ActRegister): Finding[] {
  const entries = entriesIn(root);
  return [...acts.values()].flatMap((act, index): Finding[] => {
    const meant = successorsNamed(act, acts);
    if (meant.length < 2) return [];
    const names = meant.map((other) => quoted(nameOf(other, acts)));
    return [
      {
        severity: 'error',
        rule: 'register/successor',
        origin: nearestNode(entries[index] ?? root, ['thay_the_boi']).origin,
        subject: 'thay_the_boi',
        message: `gặp ${quoted(act.thay_the_boi ?? '')} mà sổ có ${meant.length} văn bản cùng số, cần một trong: ${names.join(', ')}`,
        mend: `ghi thêm ngày, ví dụ ${names[0]}`,
      },
    ];
  });
}

function textAt(entry: MapNode, key: string): string {
  const node = nearestNode(entry, [key]);
  return node.kind === 'text' ? node.value : '';
}
