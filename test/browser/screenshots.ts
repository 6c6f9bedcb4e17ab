/** Takes the pictures of the README anew: `npm run screenshots`. The package does not carry them. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { projectFolder } from "../delivery/processes.ts";
import { installedBrowser, launchBrowser } from "./chromium.ts";
import { serveDemo } from "./demo.ts";
import { buildDemo } from "./setup.ts";
import { demoNow } from "./visit.ts";

interface Picture {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: "dark";
}

const pictures: readonly Picture[] = [
  { name: "start-page", url: "/", width: 1024, height: 640 },
  {
    name: "press-invitation",
    url: "/pressinbjudningar/2026/visning-av-abadet/",
    width: 1024,
    height: 640,
  },
  { name: "phone", url: "/pressmeddelanden/2026/nytt-badhus/", width: 390, height: 844 },
  {
    name: "dark",
    url: "/pressinbjudningar/2026/foretagsomradet-kvarnbacken/",
    width: 390,
    height: 844,
    colorScheme: "dark",
  },
];

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { name, url, width, height, colorScheme = "light" } = picture;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.clock.setFixedTime(demoNow);
  await page.goto(origin + url);
  await page.screenshot({ path: join(projectFolder, "docs", `${name}.jpg`), type: "jpeg", quality: 48 });
  await context.close();
}

const folder = await buildDemo();
const demo = await serveDemo(folder);
const browser = await launchBrowser(await installedBrowser());
for (const picture of pictures) await take(browser, demo.origin, picture);
await browser.close();
demo.close();
rmSync(folder, { recursive: true, force: true });
