import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { vanthu } from '../support/cli.js';
import { Workspace } from '../support/workspace.js';

const workspace = new Workspace();
afterAll(() => workspace.remove());

/** A kind that the Decree does not know; everything in it is invented. */
const TEMPLATE = `{{!-- KHAI BÁO
ten: Bản cam kết
loai_rieng:
  ten: Bản cam kết
  viet_tat: CK
khoa:
  nguoi_cam_ket: Người cam kết
  cam_ket: [Điều cam kết]
  ghi_chu: Ghi chú (nếu có)
--}}
<doan>Tôi là {{nguoi_cam_ket}}, xin cam kết:</doan>
{{#each cam_ket}}<khoan>{{this}}</khoan>{{/each}}
{{#if ghi_chu}}<doan>{{ghi_chu}}</doan>{{/if}}
`;

const CONTENT = `mau: ban-cam-ket
nam: 2026
trang_thai: trinh-ky
trich_yeu: Thực hiện văn hóa công sở năm {{nam}}
nguoi_cam_ket: Người Ví Dụ
cam_ket:
  - Đi làm đúng giờ;
  - Giữ gìn tài sản công.
noi_nhan:
  - Các phòng, đơn vị thuộc Sở
luu: VT
nguoi_ky: Nguyễn Văn Thành
`;

test('a kind of the office’s own takes a template and a content file, nothing else', async () => {
  workspace.write('templates/ban-cam-ket.hbs', TEMPLATE);
  workspace.write('content/2026/cam-ket.yaml', CONTENT);
  const run = await vanthu(['build', 'content/2026/cam-ket.yaml'], { cwd: workspace.root });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const parts = unzipSync(workspace.bytes('out/2026/cam-ket.docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, words]) => words).join('|');
  expect(text).toContain('/CK-SKHCN');
  expect(text).toContain('BẢN CAM KẾT|Thực hiện văn hóa công sở năm 2026');
  expect(text).toContain('Tôi là Người Ví Dụ, xin cam kết:|1. |Đi làm đúng giờ;|2. |Giữ gìn tài sản công./.');
});

test('a key that the template does not declare is told, with the nearest one', async () => {
  workspace.write('content/2026/cam-ket.yaml', CONTENT.replace('\ncam_ket:', '\ncamket:'));
  const run = await vanthu(['check', 'content/2026/cam-ket.yaml'], { cwd: workspace.root });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(
    /cam-ket\.yaml:6:1 {2}lỗi {2}camket: gặp khóa lạ ‹camket›[\s\S]*có phải ‹cam_ket›\?/u,
  );
});

test('vanthu new starts its content, and the draft that it is builds', async () => {
  const run = await vanthu(['new', 'ban-cam-ket', 'ban-moi'], { cwd: workspace.root });
  expect(run.status).toBe(0);
  const year = new Date().getFullYear();
  const built = await vanthu(['build', `content/${year}/ban-moi.yaml`], { cwd: workspace.root });
  expect(built.status).toBe(0);
  expect(built.stderr).toMatch(/nên xem {2}cam_ket\[1\]: gặp chỗ trống/u);
  expect(workspace.read(`content/${year}/ban-moi.yaml`)).toContain('mau-ban-cam-ket.schema.json');
  const again = await vanthu(['new', 'ban-cam-ket', 'ban-moi'], { cwd: workspace.root });
  expect(again.status).toBe(2);
});
