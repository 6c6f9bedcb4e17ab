/** Invitations for the tests of the calendar: a plain one, and whatever a test wants different. */

import type { Organisation, PressEvent, PressInvitation, PressItem } from "../../../src/model/types.ts";
import type { CalendarContext } from "../../../src/views/calendar/calendar-event-of.ts";

const organisation: Organisation = {
  name: "Exempelby kommun",
  email: "press@exempelby.example",
};

export const context: CalendarContext = {
  absolute: (url: string): string => new URL(url, "https://press.exempelby.example").href,
  organisation,
};

export interface InvitationFields extends Partial<Omit<PressInvitation, "event" | "type">> {
  readonly event?: Partial<PressEvent>;
  /** The instant of publication. */
  readonly published?: Date;
  readonly fileSlug?: string;
}

export function invitation(fields: InvitationFields = {}): PressItem<PressInvitation> {
  const { event, published = new Date("2016-02-01T08:00:00Z"), fileSlug = "badhuset", ...rest } = fields;
  const data: PressInvitation = {
    type: "press-invitation",
    id: "urn:uuid:3f0a4d1e-6c1b-4b7e-9a51-0d6d3e5b8c21",
    title: "Pressträff om det nya badhuset",
    date: "2016-02-01T09:00:00+01:00",
    language: "sv",
    topics: [],
    contacts: [],
    images: [],
    attachments: [],
    related: [],
    corrections: [],
    aliases: [],
    extra: {},
    ...rest,
    event: { start: "2016-02-12T09:30:00+01:00", attending: [], status: "planned", revision: 0, ...event },
  };
  const address = {
    url: `/pressinbjudningar/2016/${fileSlug}/`,
    date: published,
    inputPath: `./pressinbjudningar/2016/${fileSlug}.md`,
    outputPath: `./_site/pressinbjudningar/2016/${fileSlug}/index.html`,
    fileSlug,
  };
  return {
    ...address,
    page: { ...address, filePathStem: `/pressinbjudningar/2016/${fileSlug}` },
    data,
    content: "",
    templateContent: "",
  };
}
