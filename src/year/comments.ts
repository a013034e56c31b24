import type { SourceText } from '../content/source.js';
import type { PlacedQuestion } from './turn.js';

/** Comments are the clerk's own: kept as they are, and told where they name the old year. */
export function commentQuestions({ text, file }: SourceText, now: string, old: number): PlacedQuestion[] {
  const newLines = now.split('\n');
  return text.split('\n').flatMap((line, index) => {
    const comment = /^\s*#(?<words>.*)$/u.exec(line)?.groups?.['words'] ?? '';
    if (!new RegExp(String.raw`(?<!\d)${old}(?!\d)`, 'u').test(comment)) return [];
    return [
      {
        origin: { file, line: index + 1, column: 1 },
        line: newLines.indexOf(line) + 1,
        found: String(old),
        question: 'Dòng chú thích này giữ nguyên, không in ra; sửa lại nếu cần.',
        sentence: line.trim(),
        excerpt: line.trim(),
        isBlank: false,
      },
    ];
  });
}
