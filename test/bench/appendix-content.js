/** An appendix to measure with: an invented list in a workbook, and the content file that prints it. */
import { strToU8, zipSync } from 'fflate';

const COLUMNS = ['Họ và tên', 'Chức vụ', 'Kế hoạch', 'Thực hiện'];
const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng'];
const GIVEN_NAMES = ['Văn An', 'Thị Bình', 'Minh Châu', 'Quốc Dũng', 'Thu Hà'];
const POSTS = ['Chuyên viên', 'Phó Trưởng phòng', 'Trưởng phòng Hành chính – Tổng hợp', 'Kế toán trưởng'];

/** Rows of names, posts and two numbers; the same on every run. */
export function inventedRows(count) {
  return Array.from({ length: count }, (_, index) => [
    `${FAMILY_NAMES[index % FAMILY_NAMES.length]} ${GIVEN_NAMES[index % GIVEN_NAMES.length]}`,
    POSTS[index % POSTS.length],
    1000 + ((index * 37) % 900),
    900 + ((index * 53) % 900) + 0.5,
  ]);
}

/** A report with the list as its only appendix: six columns, one numbered and one computed. */
export function reportText(workbook) {
  return `mau: van-ban
loai: bao-cao
nam: 2026
trang_thai: trinh-ky
trich_yeu: Kết quả thực hiện chỉ tiêu năm 2026
noi_nhan: [Đảng ủy Sở]
luu: VT, HCTH
nguoi_ky: Nguyễn Văn Thành
noi_dung:
  - Kết quả thực hiện chỉ tiêu năm 2026 của từng người tại Phụ lục kèm theo.
phu_luc:
  - tieu_de: Kết quả thực hiện chỉ tiêu năm 2026
    noi_dung:
      - bang:
          cot:
            - {ten: TT, kieu: thu-tu}
            - ${COLUMNS[0]}
            - ${COLUMNS[1]}
            - {ten: ${COLUMNS[2]}, kieu: so}
            - {ten: ${COLUMNS[3]}, kieu: so}
            - {ten: Tỷ lệ (%), kieu: ty-le, tu: ${COLUMNS[3]}, tren: ${COLUMNS[2]}}
          nguon: ${workbook}
`;
}

/** The bytes of a workbook with one sheet, texts shared as Excel shares them. */
export function workbookOf(rows) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const cell = (value, row, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${row}"`;
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    return `<c ${place} t="s"><v>${shared(value)}</v></c>`;
  };
  const lines = [COLUMNS, ...rows].map(
    (values, index) =>
      `<row r="${index + 1}">${values.map((value, column) => cell(value, index + 1, column)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '_rels/.rels': relations([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId2', `${office}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function relations(list) {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
