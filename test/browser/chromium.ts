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
  if (chosen) return chromium.launch({ executablePath: chosen, args: ["--no-sandbox", "--disable-gpu"] });
  return chromium.launch({ executablePath: await npmChromium.executablePath(), args: npmChromium.args });
}
