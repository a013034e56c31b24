import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Most tests wait for programs they have started: one worker for each core, not one less.
    maxWorkers: '100%',
    // A rendering waits for LibreOffice, which takes seconds to start.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The same bytes are expected whatever the machine's settings: run under unusual ones.
    env: { TZ: 'Pacific/Chatham' },
  },
});
