import { join } from "node:path";
import { defineConfig, type ViteUserConfigExport } from "vitest/config";
import { closingLines } from "./closing-lines.ts";

/** Foreign markup, the pixels of pictures, search and the cache know nothing of time, and take long. */
const zoneless = [
  "import/html/**/*.test.ts",
  "import/hostile.test.ts",
  "views/feed/hostile.test.ts",
  "eleventy/{pictures,render-cache,search}.test.ts",
];

const zones = ["UTC", "America/Los_Angeles", "Pacific/Auckland"];

const config: ViteUserConfigExport = defineConfig({
  test: {
    reporters: ["default", closingLines],
    maxWorkers: "100%",
    globalSetup: [join(import.meta.dirname, "temporary-home.ts")],
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: zone,
          root: import.meta.dirname,
          include: ["**/*.test.ts"],
          // What does not depend on the zone, or starts processes that set it themselves, runs once.
          exclude: ["browser/**", "delivery/**", "bench/**", "**/sites/**", ...zoneless],
          pool: "forks" as const,
          // One process per zone reads each module once: less than half the time.
          isolate: false,
          env: { TZ: zone },
          testTimeout: 20_000,
        },
      })),
      {
        test: {
          name: "zoneless",
          root: import.meta.dirname,
          include: zoneless,
          pool: "forks" as const,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          root: import.meta.dirname,
          include: ["browser/**/*.test.ts"],
          globalSetup: [join(import.meta.dirname, "browser/setup.ts")],
          pool: "forks" as const,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "delivery",
          root: import.meta.dirname,
          include: ["delivery/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["**/sites/**"],
          globalSetup: [join(import.meta.dirname, "delivery/setup.ts")],
          pool: "forks" as const,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

export default config;
