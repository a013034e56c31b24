#!/usr/bin/env node
import { OutputError } from '../build/atomic-write.js';
import { VERSION } from '../build/provenance.js';
import { FindingsError } from '../message/finding.js';
import { type Arguments, parseArguments, UsageError } from './arguments.js';
import { build } from './build.js';
import { check } from './check.js';
import { list } from './list.js';
import { startNew } from './new.js';
import { EXIT, type ExitStatus, terminal } from './terminal.js';
import { COMMANDS, commandHelp, generalHelp } from './usage.js';

const RUN: Readonly<Record<string, (args: Arguments) => Promise<ExitStatus>>> = {
  build,
  check,
  list,
  new: startNew,
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
  const run = command && RUN[command.name];
  if (!run) {
    const names = COMMANDS.map((candidate) => `${candidate.name} (${candidate.alias})`).join(', ');
    throw new UsageError(`không có lệnh ‹${name}›; các lệnh: ${names}`);
  }
  const args = parseArguments(rest);
  if (args.help) {
    terminal.line(commandHelp(command));
    return EXIT.ok;
  }
  return run(args);
}

function report(error: unknown): ExitStatus {
  if (error instanceof FindingsError) {
    terminal.findings(error.findings);
    return EXIT.problems;
  }
  if (error instanceof UsageError) {
    terminal.complain(`lỗi  ${error.message}\n  → xem cách dùng: vanthu --help`);
    return EXIT.failure;
  }
  if (error instanceof OutputError) {
    terminal.complain(
      `${error.file}  lỗi  ${error.reason}; tệp cũ, nếu có, vẫn còn nguyên\n  → ${error.mend}`,
    );
    return EXIT.failure;
  }
  const text = error instanceof Error ? error.message : String(error);
  terminal.complain(
    `lỗi của chương trình: ${text}\n  → báo lại cho người bảo trì, kèm tệp nội dung đang dùng`,
  );
  if (process.env['VANTHU_DEBUG'] !== undefined) terminal.complain(String((error as Error).stack));
  return EXIT.failure;
}

process.exitCode = await main(process.argv.slice(2)).catch(report);
