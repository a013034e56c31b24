import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { awardWorkbook } from '../../src/award/data/sheet-write.js';
import { readAwardFile } from '../../src/build/award-file.js';
import { convertSheet, hasCalc } from '../support/calc.js';
import { describeWithLibreOffice } from '../support/libreoffice.js';

const AWARDS = [{ ma: 'ldtt', ten: 'Lao động tiên tiến' }];
const SETTINGS = 'nam: 2025\nngay_tiep_nhan: 24/12/2025\nnguon: khen-thuong.xlsx\n';

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const day = (iso: string) =>
  `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${iso}"/>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const EMPTY = '<table:table-cell/>';

const DAY_STYLE =
  '<number:date-style style:name="dmy"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
  '<style:style style:name="day" style:family="table-cell" style:data-style-name="dmy"/>';

/** Puts a row under the example row of a sheet, as a clerk types it. */
function filled(flat: string, sheet: string, added: string): string {
  const start = flat.indexOf(`table:name="${sheet}"`);
  const end =
    flat.indexOf('</table:table-row>', flat.indexOf('dòng ví dụ', start)) + '</table:table-row>'.length;
  return flat.slice(0, end) + added + flat.slice(end);
}

describeWithLibreOffice('the workbook of a dossier, filled in by LibreOffice', () => {
  test('is read back with what was filled in', async ({ skip }) => {
    if (!hasCalc()) {
      const reason = 'nothing was filled in: LibreOffice Calc is missing';
      process.stderr.write(`${reason}\n`);
      skip(reason);
    }
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-awards-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const workbook = join(folder, 'khen-thuong.xlsx');
    writeFileSync(join(folder, 'khen-thuong.yaml'), SETTINGS);
    writeFileSync(workbook, awardWorkbook({}, AWARDS, true));

    convertSheet(workbook, 'fods', folder);
    const path = join(folder, 'khen-thuong.fods');
    const flat = readFileSync(path, 'utf8').replace('<office:automatic-styles>', `$&${DAY_STYLE}`);
    const unit = row(text('SO'), text('Sở Ví dụ'), text('cơ quan'));
    const person = row(
      ...[text('CN07'), text('=Tạ Thị Hòa'), text('nữ'), day('1985-03-12')],
      ...[text('SO'), text('Chuyên viên'), text('công chức'), EMPTY, text('có')],
    );
    const proposal = row(text('CN07'), text('ldtt – Lao động tiên tiến'));
    writeFileSync(path, filled(filled(filled(flat, 'Đơn vị', unit), 'Cá nhân', person), 'Đề nghị', proposal));
    convertSheet(path, 'xlsx', folder);

    const { award, findings } = await readAwardFile(folder);
    expect(findings).toEqual([]);
    expect(award.data.don_vi).toEqual([{ ma: 'SO', ten: 'Sở Ví dụ', loai: 'co-quan' }]);
    expect(award.data.ca_nhan).toEqual([
      {
        ma: 'CN07',
        ho_ten: '=Tạ Thị Hòa',
        gioi_tinh: 'nu',
        ngay_sinh: { day: 12, month: 3, year: 1985 },
        don_vi: 'SO',
        chuc_vu: 'Chuyên viên',
        doi_tuong: 'cong-chuc',
        dung_dau: true,
      },
    ]);
    expect(award.data.de_nghi).toEqual([{ cho: 'CN07', khen_thuong: 'ldtt' }]);
  });
});
