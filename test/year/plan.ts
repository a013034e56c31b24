import { readFileSync } from 'node:fs';
import { parseEndings } from '../../src/content/endings.js';
import { parseAgency, parseRegister } from '../../src/content/references.js';
import type { SourceText } from '../../src/content/source.js';
import { type RolledDocument, rollDocument } from '../../src/year/roll.js';
import type { Turn } from '../../src/year/turn.js';

export const PLAN_FILE = 'content/2024/ke-hoach-thi-dua.yaml';

export function sourceOf(file: string): SourceText {
  return { file, text: readFileSync(file, 'utf8') };
}

/** From 2024 to another year, with the office's own register, agency and list of endings. */
export function turnTo(to: number, changes: Partial<Turn> = {}): Turn {
  return {
    from: 2024,
    to,
    references: {
      agency: parseAgency(sourceOf('content/co-quan.yaml')),
      acts: parseRegister(sourceOf('content/van-ban.yaml')),
    },
    endings: parseEndings(sourceOf('content/het-thoi-han.yaml')),
    ...changes,
  };
}

/** The real plan of 2024 taken to a year. */
export function rolledPlan(to = 2025): RolledDocument {
  return rollDocument(sourceOf(PLAN_FILE), turnTo(to));
}
