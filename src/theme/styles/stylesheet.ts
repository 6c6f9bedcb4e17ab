/** The one stylesheet of the theme, painted in the colours of the site. */

import { type Palette, paletteStyles } from "../colours.ts";
import { documentStyles } from "./document-styles.ts";
import { frameStyles } from "./frame-styles.ts";
import { itemStyles } from "./item-styles.ts";
import { listStyles } from "./list-styles.ts";
import { printStyles } from "./print-styles.ts";
import { searchStyles } from "./search-styles.ts";

/**
 * Sizes and distances are custom properties too, so that a site can change one in its own stylesheet. Only logical properties:
 * the same rules serve writing from the right.
 */
export function stylesheetOf(palette: Palette): string {
  return (
    paletteStyles(palette) +
    documentStyles +
    frameStyles +
    itemStyles +
    listStyles +
    searchStyles +
    printStyles
  );
}
