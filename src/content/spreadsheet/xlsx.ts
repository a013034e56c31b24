import { FindingsError, quoted } from '../../message/finding.js';
import { type Relation, relationsOf } from '../../package/relations.js';
import { walkXml } from '../../package/xml.js';
import { ZipFault, ZipParts } from '../../package/zip.js';
import { foldForComparison } from '../../text/fold.js';
import { nearestName } from '../table/references.js';
import { PASSWORD, type Sheet, type SheetFault, spreadsheetFailure } from './model.js';
import { readFormats } from './xlsx-formats.js';
import { readSharedTexts } from './xlsx-parts.js';
import { readSheet, type WorkbookParts } from './xlsx-sheet.js';

/**
 * Reads a sheet of a workbook in the format of Excel since 2007.
 *
 * @param wanted name of the sheet; may be left out where there is only one
 * @throws FindingsError when it is no such workbook, beyond bounds, has macros, or lacks the sheet
 */
export function readXlsx(bytes: Uint8Array, file: string, wanted: string | undefined): Sheet {
  return readGuarded(bytes, file, ({ sheets, read }) => read(chooseSheet(sheets, wanted, file)));
}

/**
 * Reads all sheets of a workbook, in its order.
 *
 * @throws FindingsError when it is no such workbook, beyond bounds, or has macros
 */
export function readXlsxSheets(bytes: Uint8Array, file: string): Sheet[] {
  return readGuarded(bytes, file, ({ sheets, read }) => sheets.map(read));
}

/** The names of the sheets of a workbook, in its order; throws as {@link readXlsx}. */
export function readXlsxNames(bytes: Uint8Array, file: string): string[] {
  return readGuarded(bytes, file, ({ sheets }) => sheets.map(({ name }) => name));
}

interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly read: (entry: SheetEntry) => Sheet;
}

function readGuarded<Result>(bytes: Uint8Array, file: string, use: (workbook: Workbook) => Result): Result {
  try {
    return use(openWorkbook(new ZipParts(bytes), file));
  } catch (error) {
    if (error instanceof FindingsError) throw error;
    throw spreadsheetFailure(file, error instanceof ZipFault ? faultOf(error) : DAMAGED);
  }
}

const DAMAGED: SheetFault = {
  message: 'gặp tệp hỏng, cần tệp bảng tính .xlsx',
  mend: 'mở bằng Excel rồi lưu lại (Save As → Excel Workbook), hoặc chép lại từ bản gốc',
};

function faultOf({ kind, found }: ZipFault): SheetFault {
  if (kind === 'damaged') return DAMAGED;
  if (kind === 'encrypted') return PASSWORD;
  return {
    message: `gặp ${found}, cần tệp bảng tính bình thường`,
    mend: 'kiểm tra nguồn của tệp; chép riêng danh sách sang một tệp mới',
  };
}

const NO_WORKBOOK: SheetFault = {
  message: 'gặp tệp không phải bảng tính, cần tệp .xlsx',
  mend: 'kiểm tra lại tên tệp; hoặc mở bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx)',
};

/** What to say of a workbook that carries programs. */
export const MACROS: SheetFault = {
  message: 'gặp tệp có macro, cần tệp .xlsx không có macro',
  mend: 'mở bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx)',
};

const DOCUMENT_RELATION = '/officeDocument';

function openWorkbook(parts: ZipParts, file: string): Workbook {
  const root = relationsOf(parts, '');
  const workbookPath = root.find(({ type }) => type.endsWith(DOCUMENT_RELATION))?.path ?? '';
  const workbook = parts.read(workbookPath);
  if (!workbook || !/workbook[^/]*\.xml$/u.test(workbookPath)) throw spreadsheetFailure(file, NO_WORKBOOK);
  const relations = relationsOf(parts, workbookPath);
  if (relations.some(({ type }) => type.endsWith('/vbaProject'))) throw spreadsheetFailure(file, MACROS);
  const { sheets, isFrom1904 } = sheetsOf(workbook);
  const partOf = (isIt: (relation: Relation) => boolean): Uint8Array | undefined =>
    parts.read(relations.find(isIt)?.path ?? '');
  const texts = partOf(({ type }) => type.endsWith('/sharedStrings'));
  const styles = partOf(({ type }) => type.endsWith('/styles'));
  const shared: WorkbookParts = {
    file,
    sharedTexts: texts ? readSharedTexts(texts) : [],
    formats: styles ? readFormats(styles) : [],
    isFrom1904,
  };
  const read = (entry: SheetEntry): Sheet => {
    const sheet = partOf(({ id }) => id === entry.id);
    if (!sheet) throw spreadsheetFailure(file, DAMAGED);
    return { ...readSheet(sheet, entry.name, shared), isHidden: entry.isHidden };
  };
  return { sheets, read };
}

interface SheetEntry {
  readonly name: string;
  /** Id of its relation. */
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(workbook: Uint8Array): { sheets: SheetEntry[]; isFrom1904: boolean } {
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  walkXml(workbook, {
    open: (element, attributes) => {
      if (element === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: (attributes['name'] ?? '').normalize('NFC'), id, isHidden });
    },
  });
  return { sheets, isFrom1904 };
}

function chooseSheet(sheets: readonly SheetEntry[], wanted: string | undefined, file: string): SheetEntry {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const names = visible.map(({ name }) => quoted(name)).join(', ');
  if (wanted === undefined) {
    const [only, second] = visible;
    if (only && !second) return only;
    const message = `gặp ${visible.length} trang: ${names}; cần biết trang nào`;
    throw spreadsheetFailure(file, { message, mend: 'thêm khóa trang: tên trang, cạnh khóa nguon' });
  }
  const folded = foldForComparison(wanted);
  const sheet = sheets.find(({ name }) => foldForComparison(name) === folded);
  if (sheet) return sheet;
  const near = nearestName(
    wanted,
    sheets.map(({ name }) => name),
  );
  throw spreadsheetFailure(file, {
    message: `không có trang ${quoted(wanted)}, cần một trong: ${names}`,
    mend: near ? `có phải ‹${near}›? Sửa khóa trang` : 'sửa khóa trang, hoặc tên trang trong tệp',
  });
}
