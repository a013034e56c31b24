import { clause } from '../../../../decree30/clause.js';
import { linesOf, type PartLine, type RecognisedDocument } from '../../../../docx/parts/model.js';

/** What the sample forms of decisions show. */
export const DECISION_FORMS = clause('PL III, Mẫu 1.1–1.3');

/** The legal bases of a document that have words after `Căn cứ`: forms leave them blank. */
export function basisLines(document: RecognisedDocument): PartLine[] {
  return linesOf(document, 'legalBasis', 'body').filter(
    ({ line }) => (line.text.match(/\p{L}+/gu)?.length ?? 0) > 5,
  );
}

/** `Theo đề nghị của …`. */
export function isProposal({ line }: PartLine): boolean {
  return /^(?:Theo|Xét) đề nghị/iu.test(line.text);
}

/** Decisions and resolutions, which have words between bases and content. */
export function isEnacted({ documentKind }: RecognisedDocument): boolean {
  return documentKind?.frame?.enactingWords !== undefined;
}
