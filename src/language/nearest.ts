/** What someone probably meant to write. */

import leven from "leven";

/**
 * The candidate most like the word, for "did you mean …?"; `undefined` when none is like it.
 * Case is ignored. Up to two letters in five may differ, never more than three; of equals, the first one wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const length = Math.max(wanted.length, candidate.length);
    const allowed = Math.min(3, Math.floor(length * 0.4));
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: allowed + 1 });
    if (distance <= allowed && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
