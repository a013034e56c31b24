import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shownPath } from './workspace.js';

/** A file cannot be written: a failure of disk, rights, or of another program that holds it. */
export class OutputError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly mend: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'OutputError';
  }
}

export interface WritingChoices {
  /** Readable by the owner only, as its folder is where that is new: the file holds personal data. */
  readonly isPrivate?: boolean;
  /** Not to be waited for until it is on the disk: for one of thousands, any of which can be made again. */
  readonly isSynced?: boolean;
}

/**
 * Writes to a temporary file beside it and renames: at any moment either the old file or the new one is there, whole.
 *
 * @throws OutputError
 */
export function writeAtomically(
  path: string,
  data: string | Uint8Array,
  { isPrivate = false, isSynced = true }: WritingChoices = {},
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  guarded(path, () => {
    makeFolder(dirname(path), isPrivate);
    try {
      const file = openSync(temporary, 'w', isPrivate ? 0o600 : 0o666);
      try {
        const bytes = typeof data === 'string' ? Buffer.from(data) : data;
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
        if (isSynced) fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

/** Folders above it are shared with what is not private. */
function makeFolder(folder: string, isPrivate: boolean): void {
  if (!isPrivate) {
    mkdirSync(folder, { recursive: true });
    return;
  }
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
}

const REASONS: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  ENOSPC: ['đĩa đã đầy', 'xóa bớt tệp hoặc chọn ổ đĩa khác bằng --out'],
  EDQUOT: ['đã dùng hết dung lượng được cấp', 'xóa bớt tệp hoặc chọn ổ đĩa khác bằng --out'],
  EFBIG: ['tệp lớn hơn mức ổ đĩa cho phép', 'chọn ổ đĩa khác bằng --out'],
  EACCES: [
    'không được phép ghi vào đây',
    'kiểm tra quyền ghi của thư mục, hoặc chọn thư mục khác bằng --out',
  ],
  EPERM: ['không được phép ghi, hoặc tệp đang mở trong Word', 'đóng tệp rồi chạy lại'],
  EBUSY: ['tệp đang mở trong chương trình khác', 'đóng tệp rồi chạy lại'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'chọn thư mục khác bằng --out'],
  ENOTDIR: ['có một tệp trùng tên với thư mục cần ghi', 'đổi tên tệp đó, hoặc chọn thư mục khác bằng --out'],
  EEXIST: ['có một tệp trùng tên với thư mục cần ghi', 'đổi tên tệp đó, hoặc chọn thư mục khác bằng --out'],
  EISDIR: [
    'có một thư mục trùng tên với tệp cần ghi',
    'đổi tên thư mục đó, hoặc chọn thư mục khác bằng --out',
  ],
};

/** Runs an action on a file; what the system says against it comes out as an OutputError. */
export function guarded<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const [reason, mend] = REASONS[code] ?? [
      `không ghi được (${code || (error as Error).message})`,
      'thử lại, hoặc chọn thư mục khác bằng --out',
    ];
    throw new OutputError(shownPath(path), reason, mend);
  }
}
