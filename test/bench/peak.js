/** Preloaded into a measured process: at its end, writes its peak memory in bytes to the file PEAK_FILE. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(peakBytes())));

/** Linux counts into `maxRSS` what the parent held before the child became a program of its own; VmHWM starts there. */
function peakBytes() {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}
