/** Tells the desks that answer, which have a number and no person. */

import { isOrganisationWord, isRoleWord } from "./names.ts";

/** `Region Exempelbys presstjänst`, not the beginning of a sentence. */
export function isDesk(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length <= 6 &&
    words.some((word) => isRoleWord(word) || isOrganisationWord(word) || answering.test(word))
  );
}

const answering =
  /^(?:växeln?|\p{L}*växeln?|reception(?:en)?|kundcenter|kundtjänst|kontaktcenter|medborgarservice|jour|journummer|press|\p{L}*(?:telefon|jour|tjänst|nummer|funktion)(?:en|et)?|\p{L}*(?:avdelning|enhet|stab|redaktion)(?:en)?|press(?:rum|center|kontakt))$/iu;
