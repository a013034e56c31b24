import { clause } from '../clause.js';
import type { CapitalList } from './capital-list.js';

/** Events of history and dynasties; a number in their names is written in words. */
export const HISTORY: CapitalList = {
  clause: clause('PL II, V.9'),
  decree: ['Triều Lý', 'Triều Trần', 'Phong trào Xô viết Nghệ Tĩnh', 'Cách mạng tháng Tám'],
  others: ['Triều Nguyễn', 'Triều Lê', 'Cách mạng tháng Mười'],
};

/** Works, books, newspapers: the word for the kind in lower case, a capital for the first syllable of the title. */
export const WORKS: CapitalList = {
  clause: clause('PL II, V.10'),
  decree: ['từ điển Bách khoa toàn thư', 'tạp chí Cộng sản'],
  others: [],
};

/** Names of acts that the Decree gives as examples. */
export const ACT_NAMES: CapitalList = {
  clause: clause('PL II, V.6'),
  decree: ['Bộ luật Hình sự', 'Luật Tổ chức Quốc hội'],
  others: [],
};
