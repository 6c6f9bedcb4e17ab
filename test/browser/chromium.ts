/** A real browser: the system's own, or the one that npm has brought. */

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

export interface InstalledBrowser {
  readonly path: string;
  /** Folders of shared libraries that it needs besides those of the system. */
  readonly libraries: string;
}

/** Where systems keep it. `PRESSRUM_CHROMIUM` goes before; empty, it asks for that of npm. */
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** To be called once, before the tests: two that unpack the same browser at the same time get half of it. */
export async function installedBrowser(): Promise<InstalledBrowser> {
  const libraries = process.env.LD_LIBRARY_PATH ?? "";
  const chosen = process.env.PRESSRUM_CHROMIUM ?? systemPaths.find((path) => existsSync(path));
  if (chosen) return { path: chosen, libraries };
  // With this variable the package also unpacks the libraries that a bare system has not: libnss3 and its like.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: npmChromium } = await import("@sparticuz/chromium");
  const path = await npmChromium.executablePath();
  const unpacked = { path, libraries: process.env.LD_LIBRARY_PATH ?? "" };
  // What is meant for the browser alone must not reach the other processes of the tests.
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (libraries === "") delete process.env.LD_LIBRARY_PATH;
  else process.env.LD_LIBRARY_PATH = libraries;
  return unpacked;
}

export function launchBrowser(installed: InstalledBrowser = inject("browser")): Promise<Browser> {
  const { path, libraries } = installed;
  return chromium.launch({
    executablePath: path,
    // The arguments that npm's browser proposes put all in one process, which dies of a second page, and leave out the checks of
    // foreign requests, which these tests are about.
    args: ["--no-sandbox", "--disable-gpu"],
    ...(libraries !== "" && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
}
