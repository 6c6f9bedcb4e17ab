/** A real browser: the system's own, or the one that npm has brought. */

import { existsSync } from "node:fs";
import npmChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep it. `PRESSRUM_CHROMIUM` goes before; empty, it asks for that of npm. */
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.PRESSRUM_CHROMIUM ?? systemPaths.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: chosen || (await npmChromium.executablePath()),
    // The arguments that npm's browser proposes put all in one process, which dies of a second page, and leave out the checks of
    // foreign requests, which these tests are about.
    args: ["--no-sandbox", "--disable-gpu"],
  });
}
