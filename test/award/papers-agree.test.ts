import { beforeAll, describe, expect, test } from 'vitest';
import { disagreements } from '../../src/award/agreement/agree.js';
import type { PaperText } from '../../src/award/agreement/paper-text.js';
import { paperText } from '../../src/build/award-agreement.js';
import { type AwardSet, awardSetOf, compilePaper } from '../../src/build/award-set.js';
import { Compiler } from '../../src/build/compiler.js';
import { findWorkspace } from '../../src/build/workspace.js';
import { openWordPackage } from '../../src/docx/read/open.js';
import { readPackage } from '../../src/docx/read/read.js';
import { hasErrors } from '../../src/message/finding.js';

/** The worked example, built and read back from its Word files. */
const workspace = findWorkspace('.');
const papers = new Map<string, PaperText>();
let set: AwardSet;

beforeAll(async () => {
  set = await awardSetOf('content/mau/2025/khen-thuong', workspace);
  const compiler = new Compiler(workspace);
  for (const paper of set.papers) {
    const { files, findings } = await compilePaper(compiler, paper, set.file);
    expect(hasErrors(findings), `${paper.name}: ${JSON.stringify(findings)}`).toBe(false);
    const [file] = files ?? [];
    if (file) papers.set(paper.name, paperText(readPackage(openWordPackage(file.bytes))));
  }
}, 120_000);

const paper = (name: string): PaperText => papers.get(name) ?? { lines: [], rows: [] };
const namesIn = ({ rows }: PaperText): string[] =>
  rows.map(({ cells, nameAt = 0 }) => cells[nameAt] ?? '').filter((name) => name !== 'Tổng cộng');
/** Names of those who go on to a decision for an award. */
const going = (code: string, kind: 'person' | 'unit'): string[] =>
  set.register.going
    .filter((group) => group.award.ma === code && group.kind === kind)
    .flatMap(({ entries }) => entries.map(({ name }) => name));
const hasLine = (name: string, words: string): boolean =>
  paper(name).lines.some(({ text }) => text.includes(words));
const two = (count: number): string => String(count).padStart(2, '0');

describe('the papers of the worked example', () => {
  test('are at least fifteen, each with a number and a name', () => {
    expect(papers.size).toBeGreaterThanOrEqual(15);
    for (const name of papers.keys()) expect(name).toMatch(/^\d\d-[\p{L}\d-]+$/u);
  });

  test('the decision lists whom the minutes concluded on, in text, group line and table', () => {
    const decision = '11-quyet-dinh-danh-hieu-ca-nhan';
    const wanted = [...going('cstd-co-so', 'person'), ...going('ldtt', 'person')];
    expect(namesIn(paper(decision))).toEqual(wanted);
    for (const code of ['cstd-co-so', 'ldtt']) {
      const count = `${two(going(code, 'person').length)} cá nhân`;
      const title = set.register.going.find(({ award }) => award.ma === code)?.award.ten ?? '';
      expect(hasLine('06-bien-ban-hop-hoi-dong', `Danh hiệu “${title}”: ${count}`)).toBe(true);
      expect(hasLine(decision, `Danh hiệu “${title}” năm 2025 cho ${count}`)).toBe(true);
      expect(hasLine(decision, `Danh hiệu “${title}”: ${count}`)).toBe(true);
    }
  });

  test('the letters, their appendices, the draft decisions and the reports name the same', () => {
    const above = set.register.going.filter(({ award }) => award.tham_quyen === 'chu-tich-tinh');
    const names = (kind: 'person' | 'unit') =>
      above.filter((group) => group.kind === kind).flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(namesIn(paper('09-to-trinh-chu-tich-tinh'))).toEqual([...names('person'), ...names('unit')]);
    expect(namesIn(paper('15-du-thao-quyet-dinh-chu-tich-tinh-ca-nhan'))).toEqual(names('person'));
    expect(namesIn(paper('16-du-thao-quyet-dinh-chu-tich-tinh-tap-the'))).toEqual(names('unit'));
    const upward = set.register.going.filter(({ award }) => award.tham_quyen !== 'nguoi-dung-dau');
    const reports = [...papers.keys()].filter((name) => name.startsWith('10-'));
    expect(reports).toHaveLength(upward.flatMap(({ entries }) => entries).length);
  });

  test('the summary lists hold everybody who goes on, the minutes everybody with a vote', () => {
    const all = set.register.going.flatMap(({ entries }) => entries.map(({ name }) => name));
    const summaries = ['07-danh-sach-trich-ngang-ca-nhan', '08-danh-sach-trich-ngang-tap-the'];
    expect(summaries.flatMap((name) => namesIn(paper(name))).sort()).toEqual(all.sort());
    const voted = set.register.proposed.flatMap(({ entries }) => entries).filter(({ vote }) => vote);
    expect(namesIn(paper('06-bien-ban-hop-hoi-dong'))).toHaveLength(voted.length);
    expect(namesIn(paper('05-bien-ban-kiem-phieu'))).toHaveLength(voted.length);
  });

  test('say that their people and figures are invented', () => {
    for (const name of papers.keys()) expect(hasLine(name, 'giả định'), name).toBe(true);
  });

  test('agree with themselves', () => {
    for (const [name, text] of papers) expect(disagreements(name, text, text), name).toEqual([]);
  });
});

describe('a paper that was edited by hand', () => {
  const told = (edit: (text: PaperText) => PaperText): string[] => {
    const made = paper('11-quyet-dinh-danh-hieu-ca-nhan');
    return disagreements('x.docx', made, edit(made)).map(({ place, message }) => `${place}: ${message}`);
  };

  test('a count in a sentence', () => {
    const [line] = paper('11-quyet-dinh-danh-hieu-ca-nhan').lines.filter(({ text }) =>
      /Tặng|tặng/u.test(text),
    );
    expect(line).toBeDefined();
    const found = told(({ lines, rows }) => ({
      rows,
      lines: lines.map((one) => ({ ...one, text: one.text.replace(/\d\d(?= cá nhân)/u, '99') })),
    }));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^đoạn \d+: gặp ‹99›, cần ‹\d+› theo hồ sơ$/u);
  });

  test('a name that was changed', () => {
    const found = told(({ lines, rows }) => ({
      lines,
      rows: rows.map((row, index) =>
        index === 0 ? { ...row, cells: row.cells.toSpliced(1, 1, 'Người Lạ') } : row,
      ),
    }));
    expect(found).toHaveLength(2);
    expect(found[1]).toContain('gặp ‹Người Lạ›, hồ sơ không có tên này');
  });

  test('words that hold no names and no counts may change', () => {
    expect(
      told((text) => ({ ...text, lines: text.lines.filter(({ text }) => !text.startsWith('Điều 4')) })),
    ).toEqual([]);
  });
});
