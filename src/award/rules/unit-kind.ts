import { codesIn } from '../facts/index.js';
import { met, notMet } from './outcome.js';
import type { Case, Outcome } from './rule.js';

const KIND_WORDS: Readonly<Record<string, string>> = {
  'co-quan': 'cả cơ quan',
  phong: 'phòng',
  'don-vi-truc-thuoc': 'đơn vị trực thuộc',
};

/** Whether units of this kind may hold the title: the province says, in a setting; while it does not, all may. */
export function mayHold({ law, subject }: Case, setting: string): Outcome {
  const decided = law.setting(setting)?.entry;
  if (subject.kind === 'person' || decided?.gia_tri === undefined) return met;
  const kinds = codesIn(decided.gia_tri);
  if (kinds.includes(subject.unit.loai)) return met;
  const words = (kind: string) => KIND_WORDS[kind] ?? kind;
  const source = decided.nguon === undefined ? '' : ` theo ${decided.nguon}`;
  return notMet(
    `${subject.unit.ma} là ${words(subject.unit.loai)}`,
    `${kinds.map(words).join(' hoặc ')}${source} (thiết đặt ${setting})`,
  );
}
