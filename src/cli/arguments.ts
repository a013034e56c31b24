import { parseArgs } from 'node:util';

/** What was asked on the command line, after the name of the command. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly out?: string;
}

/** The command line cannot be understood; the message is for the clerk. */
export class UsageError extends Error {}

const OPTIONS = {
  all: { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  out: { type: 'string' },
} as const;

/** Throws UsageError for an option that does not exist or lacks its value. */
export function parseArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return {
      paths: positionals,
      all: values.all ?? false,
      force: values.force ?? false,
      json: values.json ?? false,
      help: values.help ?? false,
      ...(values.out !== undefined && { out: values.out }),
    };
  } catch (error) {
    const { message } = error as Error;
    const option = /'(?<option>-[^']*?)(?: [^']*)?'/u.exec(message)?.groups?.['option'] ?? '';
    const known = Object.keys(OPTIONS)
      .map((name) => `--${name}`)
      .join(', ');
    throw new UsageError(
      /argument missing/u.test(message)
        ? `tùy chọn ${option} còn thiếu giá trị ở sau`
        : `không có tùy chọn ${option}; các tùy chọn: ${known}`,
    );
  }
}
