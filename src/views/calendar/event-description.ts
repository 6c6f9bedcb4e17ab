/** What a journalist finds in the calendar under an event: plain text in Swedish, a paragraph per subject. */

import { formatLabelDateTime } from "../../dates/format.ts";
import type { Contact, PressInvitation, Registration } from "../../model/types.ts";
import { changeSentence, takesPlace } from "../event-status.ts";

/** `url` is the absolute address of the invitation's page. */
export function eventDescription(invitation: PressInvitation, url: string): string {
  const { event } = invitation;
  const paragraphs = [
    changeSentence(event),
    invitation.lead,
    // Nobody needs to register for, or find the way to, what does not take place.
    ...(takesPlace(event) ? [registrationOf(event.registration), event.place?.entrance] : []),
    people("Medverkande", event.attending, event.attendingIntro),
    people("Presskontakt", invitation.contacts),
    `Läs hela inbjudan\n${url}`,
  ];
  // Phones make links of telephone numbers with ordinary spaces only.
  return joined(paragraphs, "\n\n").replaceAll("\u00a0", " ");
}

/** One way to register per line, so that each becomes a link. */
function registrationOf(registration: Registration | undefined): string | undefined {
  if (!registration) return undefined;
  const { deadline, email, phone, url, note } = registration;
  const heading = deadline === undefined ? "Anmälan" : `Anmälan senast ${formatLabelDateTime(deadline)}`;
  return joined([heading, email, phone?.text, url, note], "\n");
}

function people(heading: string, contacts: readonly Contact[], intro?: string): string | undefined {
  if (contacts.length === 0 && intro === undefined) return undefined;
  return joined([heading, intro, ...contacts.map(contactLine)], "\n");
}

/** On one line, with ordinary spaces in the numbers. */
export function contactLine({ name, role, organisation, phones, email }: Contact): string {
  const line = joined([name, role, organisation, ...phones.map((phone) => phone.text), email], ", ");
  return line.replaceAll("\u00a0", " ");
}

/** Leaves out what is not known. */
function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
