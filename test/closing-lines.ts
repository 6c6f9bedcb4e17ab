/** The last lines of a test run: which files took longest, and how many tests passed and failed. */

import type { Reporter, TestModule } from "vitest/node";

export const closingLines: Reporter = {
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    // A file that cannot be read has no tests to fail.
    const broken = modules.reduce((sum, module) => sum + module.errors().length, errors.length);
    const slowest = [...modules].sort((one, other) => duration(other) - duration(one)).slice(0, shown);
    process.stdout.write(
      [
        "Slowest files:",
        ...slowest.map(
          (module) =>
            `  ${(duration(module) / 1000).toFixed(1).padStart(5)} s  ${module.relativeModuleId} (${module.project.name})`,
        ),
        `${passed} passed, ${failed + broken} failed`,
        "",
      ].join("\n"),
    );
  },
};

const shown = 5;

function duration(module: TestModule): number {
  return module.diagnostic().duration;
}
