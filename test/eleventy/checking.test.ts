/** Every text is checked in every build, also what is published later, and all of it is told at once. */

import { expect, test } from "vitest";
import { failBuild, markdown } from "./build-site.ts";

test("a text that is published later is checked today", async () => {
  const { message } = await failBuild({
    "pressmeddelanden/sedan.md": markdown(
      "title: Sedan\ndate: 2026-12-24\nrelated: [borta.md]",
      "Text.\n\n![](bild.png)",
    ),
  });
  expect(message).toContain("pressmeddelanden/sedan.md");
  expect(message).toContain("related[0] (rad 4)");
  expect(message).toContain("rad 8: filen ”bild.png” finns inte.");
});

test("faults of the fields and of the text are told together", async () => {
  const { message } = await failBuild({
    "pressmeddelanden/fel.md": markdown("titel: Fel\ndate: 2026-01-12", "![En bild](bild.png)"),
  });
  expect(message).toContain("Menade du ”title”?");
  expect(message).toContain("filen ”bild.png” finns inte.");
});
