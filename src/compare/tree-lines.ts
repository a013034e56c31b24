/** A document tree as lines to compare: what the written file would show. */
import type { DocumentTree } from '../document/tree.js';
import { LineMaker } from './line-maker.js';
import { copyLines, footLines, headerLines, plainHeaderLines, titleLines } from './tree-frame.js';
import type { Area, SourceLine } from './unit.js';

/**
 * The lines of a document.
 *
 * @param file the content file as origins name it: places in other files are left out
 * @param withSeparate whether attachments that go into files of their own are part of it
 */
export function treeLines(tree: DocumentTree, file: string, withSeparate: boolean): SourceLine[] {
  const { frame, body, attached, appendices, copy } = tree;
  const isHere = (attachment: { readonly signingLine?: string }): boolean =>
    withSeparate || attachment.signingLine === undefined;
  const inArea = (area: Area) => new LineMaker(file, area);
  return [
    ...(copy?.signingLine === undefined ? [] : [inArea('header').fixed('signingLine', copy.signingLine)]),
    ...headerLines(frame, inArea('header')),
    ...titleLines(frame, inArea('title')),
    ...inArea('body').blocks(body),
    ...footLines(frame, inArea('foot')),
    ...(attached && isHere(attached)
      ? [
          ...signing(attached, inArea('header')),
          ...plainHeaderLines(frame, inArea('header')),
          inArea('title').fixed('title', attached.title),
          inArea('title').inline('subject', attached.subject),
          inArea('title').fixed('reference', attached.reference),
          ...inArea('body').blocks(attached.body),
        ]
      : []),
    ...appendices.filter(isHere).flatMap((appendix) => {
      const make = inArea('appendix');
      return [
        ...signing(appendix, make),
        make.fixed('appendixLabel', appendix.label),
        make.capitals('appendixTitle', appendix.title),
        make.fixed('reference', appendix.reference),
        ...make.blocks(appendix.body),
      ];
    }),
    ...(copy && copy.signingLine === undefined ? copyLines(copy, frame, inArea('copy')) : []),
    ...frame.marks.address.map((line) => inArea('outside').inline('address', line)),
  ].filter(({ text }) => text.trim() !== '');
}

function signing({ signingLine }: { readonly signingLine?: string }, make: LineMaker): SourceLine[] {
  return signingLine === undefined ? [] : [make.fixed('signingLine', signingLine)];
}
