#!/usr/bin/env node
import { OutputError } from '../build/atomic-write.js';
import { VERSION } from '../build/provenance.js';
import { FindingsError } from '../message/finding.js';
import { type Arguments, parseArguments, UsageError } from './arguments.js';
import { EXIT, type ExitStatus, outputErrorText, terminal } from './terminal.js';
import { COMMANDS, commandHelp, generalHelp } from './usage.js';

type Run = (args: Arguments) => Promise<ExitStatus>;

/** Loaded when it is asked for: a command starts faster without the others. */
const RUN: Readonly<Record<string, () => Promise<Run>>> = {
  build: async () => (await import('./build.js')).build,
  check: async () => (await import('./check.js')).check,
  diff: async () => (await import('./diff.js')).diff,
  fix: async () => (await import('./fix.js')).fix,
  list: async () => (await import('./list.js')).list,
  acts: async () => (await import('./acts.js')).acts,
  law: async () => (await import('./law.js')).law,
  new: async () => (await import('./new.js')).startNew,
  submit: async () => (await import('./submit.js')).submitDossier,
  'new-year': async () => (await import('./new-year.js')).newYear,
};

/** Runs a command line, without the names of Node and script; returns the exit status. */
async function main([name, ...rest]: readonly string[]): Promise<ExitStatus> {
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.line(generalHelp(VERSION));
    return name === undefined ? EXIT.failure : EXIT.ok;
  }
  if (name === '--version') {
    terminal.line(VERSION);
    return EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name || candidate.alias === name);
  const load = command && RUN[command.name];
  if (!load) {
    const names = COMMANDS.map((candidate) => `${candidate.name} (${candidate.alias})`).join(', ');
    throw new UsageError(`không có lệnh ‹${name}›; các lệnh: ${names}`);
  }
  const args = parseArguments(rest);
  if (args.help) {
    terminal.line(commandHelp(command));
    return EXIT.ok;
  }
  const run = await load();
  return run(args);
}

/** Tells why nothing could be done; returns the exit status. */
function report(error: unknown, isJson: boolean): ExitStatus {
  if (error instanceof FindingsError) {
    if (isJson) terminal.json({ files: [], findings: error.findings });
    else terminal.findings(error.findings);
    return EXIT.problems;
  }
  const text = failureText(error);
  if (isJson) terminal.json({ files: [], failure: text });
  else terminal.complain(text);
  if (process.env['VANTHU_DEBUG'] !== undefined) terminal.complain(String((error as Error).stack));
  return EXIT.failure;
}

function failureText(error: unknown): string {
  if (error instanceof UsageError) return `lỗi  ${error.message}\n  → xem cách dùng: vanthu --help`;
  if (error instanceof OutputError) return outputErrorText(error);
  const text = error instanceof Error ? error.message : String(error);
  return `lỗi của chương trình: ${text}\n  → báo lại cho người bảo trì, kèm tệp nội dung đang dùng`;
}

// `vanthu danh-sach | head` closes the pipe before everything is written: no failure of the program.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const commandLine = process.argv.slice(2);
process.exitCode = await main(commandLine).catch((error) => report(error, commandLine.includes('--json')));
