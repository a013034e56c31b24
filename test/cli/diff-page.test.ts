import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWithChromium, dumpPage, photograph } from '../support/chromium.js';
import { vanthu } from '../support/cli.js';
import { PLAN, Workspace } from '../support/workspace.js';

const OTHER = 'content/2024/ban-sua.yaml';
const PAGE = 'khac-nhau.html';

describeWithChromium('the page of differences', () => {
  let workspace: Workspace;
  let page: string;

  beforeAll(async () => {
    workspace = new Workspace();
    workspace.write(OTHER, workspace.read(PLAN));
    workspace.replace(OTHER, '100% Công chức', '98% Công chức & <viên chức>');
    workspace.replace(OTHER, '  - Đảng ủy Sở\n', '');
    workspace.replace(OTHER, 'luu: VT, HCTH', 'luu: VT, VP');
    workspace.replace(OTHER, 'noi_nhan:\n', 'noi_nhan:\n  - Cổng thông tin điện tử của Sở\n');
    const moved =
      / {2}- >-\n {4}Tiếp tục đẩy mạnh “Học tập[\s\S]*?\n\n/u.exec(workspace.read(OTHER))?.[0] ?? '';
    workspace.replace(OTHER, moved, '\n');
    workspace.replace(OTHER, 'muc_dich:\n', `muc_dich:\n${moved.trimEnd()}\n`);
    const { status, stderr } = await vanthu(['diff', PLAN, OTHER, '--html', PAGE], { cwd: workspace.root });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(`đã ghi ${PAGE}`) });
    page = await dumpPage(workspace.at(PAGE));
  });

  afterAll(() => workspace.remove());

  test('stands by itself: no script, nothing from outside', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\s*<html lang="vi">/iu);
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/iu);
  });

  test('has a heading for the page and for every part', () => {
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    const parts = [...page.matchAll(/<h2 id="[^"]+">([^<]*)<\/h2>/gu)].map(([, name]) => name);
    expect(parts).toEqual([
      'Phần đầu',
      'Tên loại, trích yếu',
      'Căn cứ',
      'Nội dung',
      'I. MỤC ĐÍCH YÊU CẦU',
      'II. NỘI DUNG, CHỈ TIÊU THI ĐUA',
      'III. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận',
      'Chữ ký',
    ]);
  });

  test('counts at the top', () => {
    const counts = [...page.matchAll(/<li class="([^"]+)">(?:<a [^>]*>)?<b>(\d+)<\/b>/gu)];
    expect(counts.map(([, kind, count]) => `${kind} ${count}`)).toEqual([
      'changed 2',
      'moved-to 1',
      'added 1',
      'removed 1',
      'same 49',
    ]);
  });

  test('every row has what happened, old and new', () => {
    const rows = page.match(/<tr class="[^"]*" id="[^"]*"><th scope="row" class="kind">/gu) ?? [];
    expect(rows).toHaveLength(2 + 2 + 1 + 1 + 49);
    expect(page.match(/<td class="old">/gu)).toHaveLength(rows.length);
    expect(page.match(/<td class="new">/gu)).toHaveLength(rows.length);
  });

  test('changed words are marked, and no text of a document is taken for markup', () => {
    expect(page).toContain('<del>100%</del> Công chức');
    expect(page).toContain('<ins>98%</ins> Công chức <ins>&amp; &lt;viên chức&gt;</ins>');
    expect(page).toContain('<del>HCTH</del>');
    expect(page).toContain('<ins>VP</ins>');
  });

  test('every link leads to a row', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links).toHaveLength(4 + 2);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...page.matchAll(/ id="/gu)].length);
  });

  test('can be looked at', async () => {
    const picture = await photograph(workspace.at(PAGE), 1200, 1600);
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1200);
    // An empty page takes a few kilobytes.
    expect(picture.length).toBeGreaterThan(50_000);
  });
});
