import { defineConfig, type ViteUserConfigExport } from "vitest/config";

const zones = ["UTC", "America/Los_Angeles", "Pacific/Auckland"];

const config: ViteUserConfigExport = defineConfig({
  test: {
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: zone,
          root: import.meta.dirname,
          include: ["**/*.test.ts"],
          exclude: ["delivery/**", "sites/**"],
          pool: "forks" as const,
          env: { TZ: zone },
          testTimeout: 20_000,
        },
      })),
      {
        test: {
          name: "delivery",
          root: import.meta.dirname,
          include: ["delivery/**/*.test.ts"],
          pool: "forks" as const,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

export default config;
