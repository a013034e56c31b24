import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Law } from '../../src/award/law/law.js';
import { documentFilesIn, lawPacksBeside } from '../../src/build/content-files.js';
import { lawFor } from '../../src/build/law.js';
import { findWorkspace } from '../../src/build/workspace.js';
import type { FullDate } from '../../src/document/date.js';
import { parseDate } from '../../src/document/date.js';

const workspace = findWorkspace('.');

/** The law for a dossier of the sample agency, or of the office's own. */
function lawOf(folder: 'mau' | '2025', received: string): Law {
  const file = join(workspace.content, folder, 'khen-thuong', 'khen-thuong.yaml');
  return lawFor(file, workspace, parseDate(received) as FullDate);
}

describe('the packs that come with the program', () => {
  test.each(['31/12/2025', '01/01/2026', '30/9/2026', '01/10/2026', '01/3/2027'])(
    'on %s every rule that an award names stands in them',
    (date) => {
      const law = lawOf('mau', date);
      const named = law.awards.flatMap(({ entry }) => entry.quy_tac ?? []);
      expect(named.filter((id) => !law.rule(id))).toEqual([]);
      expect(law.awards).toHaveLength(18);
    },
  );

  test('what an award is replaced by exists', () => {
    const law = lawOf('mau', '31/12/2025');
    expect(law.noAwards.filter(({ entry }) => entry.thay_bang && !law.award(entry.thay_bang))).toEqual([]);
  });

  test('the sample agency has packs of its own, and the national ones', () => {
    expect(lawOf('mau', '31/12/2025').packs.map(({ ma }) => ma)).toEqual([
      'quoc-gia-2025',
      'tinh-mau',
      'so-vi-du',
    ]);
    expect(lawOf('2025', '31/12/2025').packs.map(({ ma }) => ma)).toEqual([
      'quoc-gia-2025',
      'tinh-quang-ngai',
      'so-khoa-hoc',
    ]);
  });

  test('nothing is invented for the office: what is not known has no value', () => {
    const law = lawOf('2025', '31/12/2025');
    expect(law.settings.filter(({ entry }) => entry.gia_tri !== undefined)).toEqual([]);
    expect(law.setting('nguong_phieu.cstd-co-so')?.entry.goi_y).toContain('đã hết hiệu lực');
  });

  test('are no documents', () => {
    const packs = lawPacksBeside(join(workspace.content, 'co-quan.yaml'));
    expect(packs).not.toEqual([]);
    expect(documentFilesIn(workspace.content).filter((file) => file.includes('/quy-dinh/'))).toEqual([]);
  });
});
