#!/usr/bin/env node
/** The command `pressrum`. */

import { readFileSync } from "node:fs";
import { run } from "./run.ts";

const { name, version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  input: process.stdin,
  isTyped: process.stdin.isTTY,
  now: () => new Date(),
  environment: process.env,
  agent: `${name}/${version}`,
});
