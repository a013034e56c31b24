import { mapAtTop } from './document.js';
import { type Ending, endingsSchema } from './schema/endings.js';
import type { SourceText } from './source.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** Checks the text of `het-thoi-han.yaml`; throws FindingsError with everything that is wrong in it. */
export function parseEndings(source: SourceText): readonly Ending[] {
  return validate(mapAtTop(parseYaml(source), source.file), endingsSchema).muc;
}
