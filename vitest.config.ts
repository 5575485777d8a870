import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "apps/*/test/**/*.test.ts",
      "test/**/*.test.ts",
      "scripts/test/**/*.test.mjs",
    ],
    testTimeout: 20_000,
    // Pages are asked again until they answer; a busy machine takes its time.
    expect: { poll: { timeout: 8_000 } },
  },
});
