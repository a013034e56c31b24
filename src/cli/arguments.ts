import { parseArgs } from 'node:util';

/** What was asked on the command line, after the name of the command. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly render: boolean;
  readonly out?: string;
  /** Files that a report is written to. */
  readonly html?: string;
  readonly sarif?: string;
  /** Only acts that are not in force. */
  readonly expired: boolean;
  /** The day that acts are looked at, as typed. */
  readonly date?: string;
  /** Names of persons may stand in what is printed for programs. */
  readonly personal: boolean;
  /** What was made before, instead of making something. */
  readonly list: boolean;
  /** The year that a new one is made from, as typed. */
  readonly from?: string;
}

/** The command line cannot be understood; the message is for the clerk. */
export class UsageError extends Error {}

const OPTIONS = {
  all: { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  render: { type: 'boolean' },
  out: { type: 'string' },
  html: { type: 'string' },
  sarif: { type: 'string' },
  expired: { type: 'boolean' },
  date: { type: 'string' },
  from: { type: 'string' },
  list: { type: 'boolean' },
  personal: { type: 'boolean' },
  'ca-nhan': { type: 'boolean' },
} as const;

/** Options with a value, and the endings of the files that may be named there. */
const ENDINGS = { html: ['.html', '.htm'], sarif: ['.sarif', '.json'] } as const;

/** Throws UsageError for an option that does not exist or lacks its value. */
export function parseArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.out === '') throw new UsageError('tùy chọn --out còn thiếu giá trị ở sau');
    for (const [option, endings] of Object.entries(ENDINGS)) {
      refuseOtherEnding(option, values[option as keyof typeof ENDINGS], endings);
    }
    return {
      paths: positionals,
      all: values.all ?? false,
      force: values.force ?? false,
      json: values.json ?? false,
      help: values.help ?? false,
      render: values.render ?? false,
      ...(values.out !== undefined && { out: values.out }),
      ...(values.html !== undefined && { html: values.html }),
      ...(values.sarif !== undefined && { sarif: values.sarif }),
      expired: values.expired ?? false,
      ...(values.date !== undefined && { date: values.date }),
      ...(values.from !== undefined && { from: values.from }),
      list: values.list ?? false,
      personal: values.personal ?? values['ca-nhan'] ?? false,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(explained(error as NodeJS.ErrnoException));
  }
}

/** A report takes the place of an old one: it must not be somebody's document by mistake. */
function refuseOtherEnding(option: string, file: string | undefined, endings: readonly string[]): void {
  if (file === undefined || endings.some((ending) => file.toLowerCase().endsWith(ending))) return;
  throw new UsageError(`tùy chọn --${option}: gặp ‹${file}›, cần tên tệp có đuôi ${endings.join(' hoặc ')}`);
}

/** Node's message about an option, in words for a clerk. */
function explained({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(?<option>-[^' =]*)/u.exec(message)?.groups?.['option'] ?? '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return /does not take an argument/u.test(message)
      ? `tùy chọn ${option} không nhận giá trị`
      : `tùy chọn ${option} còn thiếu giá trị ở sau`;
  }
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  return `không có tùy chọn ${option}; các tùy chọn: ${known.join(', ')}`;
}
