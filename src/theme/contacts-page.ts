/** Everyone whom the press can reach. */

import type { Contact, Organisation } from "../model/types.ts";
import { type Html, html } from "../views/html.ts";
import { contactList, type PartContext } from "./parts.ts";

export interface ContactsPage {
  /** In the order of the register. */
  readonly contacts: readonly Contact[];
  readonly organisation: Organisation;
}

export function contactsPage({ contacts, organisation }: ContactsPage, { words }: PartContext): Html {
  return html`<h1>${words.pressContacts}</h1>
${
  contacts.length === 0
    ? html`<p>${words.noItems}</p>
`
    : html`<address class="pressrum-all-contacts">
${contactList(contacts)}
</address>
`
}<section>
<h2>${organisation.name}</h2>
<address>
${contactList([
  {
    name: organisation.name,
    ...(organisation.address !== undefined && { role: organisation.address }),
    phones: organisation.phone ? [organisation.phone] : [],
    ...(organisation.email !== undefined && { email: organisation.email }),
  },
])}
</address>
</section>
`;
}
