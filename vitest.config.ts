import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // A rendering waits for LibreOffice, which takes seconds to start.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The same bytes are expected whatever the machine's settings: run under unusual ones.
    env: { TZ: 'Pacific/Chatham' },
  },
});
