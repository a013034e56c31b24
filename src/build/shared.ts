import { parseAgency, parseRegister, type References } from '../content/references.js';
import { readSource } from '../content/source.js';
import { type OfficeLayout, officeLayout } from '../decree30/office-layout.js';
import { layoutChoices } from './layout-choices.js';
import { type SharedFiles, sharedFilesOf, shownPath, type Workspace } from './workspace.js';

/** What the documents of a folder share, read and checked, with the texts it was read from. */
export interface Shared {
  readonly references: References;
  readonly layout: OfficeLayout;
  readonly agencyText: string;
  readonly registerText: string;
}

/** Reads what content files share, each file once. */
export class SharedReader {
  readonly #read = new Map<string, Shared>();

  constructor(private readonly workspace: Workspace) {}

  /** @throws FindingsError when the agency or the register is wrong */
  sharedBy(file: string): Shared {
    const files = sharedFilesOf(file, this.workspace);
    const key = JSON.stringify(files);
    const shared = this.#read.get(key) ?? readShared(files);
    this.#read.set(key, shared);
    return shared;
  }
}

function readShared(files: SharedFiles): Shared {
  const agencySource = readSource(files.agency, shownPath(files.agency));
  const registerSource = readSource(files.register, shownPath(files.register));
  const agency = parseAgency(agencySource);
  return {
    references: { agency, acts: parseRegister(registerSource) },
    layout: officeLayout(layoutChoices(agency.trinh_bay)),
    agencyText: agencySource.text,
    registerText: registerSource.text,
  };
}
