import { beforeAll } from 'vitest';
import { describeWithLibreOffice } from '../../support/libreoffice.js';
import { attachmentSuites } from './attachments.js';
import { formSuites } from './blocks.js';
import { decisionSuites } from './decisions.js';
import { exampleSuites } from './every-example.js';
import { figureSuites } from './figures.js';
import { headingSuites } from './headings.js';
import { letterSuites } from './letters.js';
import { markSuites } from './marks.js';
import { printForms } from './rendered.js';
import { signatureSuites } from './signatures.js';

/** One start of LibreOffice prints everything that the suites of this folder measure. */
describeWithLibreOffice('the forms of Phụ lục III on paper', () => {
  beforeAll(printForms);
  exampleSuites();
  formSuites();
  figureSuites();
  headingSuites();
  letterSuites();
  decisionSuites();
  signatureSuites();
  attachmentSuites();
  markSuites();
});
