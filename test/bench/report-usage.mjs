/** Loaded before a measured Node program: writes what the process has used when it exits. */

import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
  writeFileSync(process.env.PRESSRUM_USAGE, JSON.stringify(usage));
});
