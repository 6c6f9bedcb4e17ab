/** Where a place is found on a map that needs no account: OpenStreetMap. */

import { cleanLine } from "./feed/clean-text.ts";

export interface MapPlace {
  readonly address?: string;
  /** Latitude and longitude in degrees. */
  readonly position?: readonly [latitude: number, longitude: number];
}

/** A mark at the position, else a search for the address; `undefined` without either. */
export function mapUrl({ address, position }: MapPlace): string | undefined {
  if (position) {
    const [latitude, longitude] = position;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  if (address === undefined) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(cleanLine(address))}`;
}
