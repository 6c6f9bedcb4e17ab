/** The newsroom in the words of schema.org, for search engines: items, and who sends them. */

import type {
  ContactPoint,
  CreativeWork,
  GovernmentOrganization,
  ImageObject,
  NewsArticle,
  Event as SchemaEvent,
  Place as SchemaPlace,
  PostalAddress as SchemaPostalAddress,
  WithContext,
} from "schema-dts";
import { readPostalAddress } from "../../language/postal-address.ts";
import type {
  Contact,
  Organisation,
  Place,
  PressEvent,
  PressInvitation,
  PressItem,
  PressRelease,
} from "../../model/types.ts";
import { isInvitation, isRelease } from "../archives.ts";
import { houseOf } from "../house.ts";
import { lastChange } from "../last-change.ts";
import type { Href } from "../links.ts";
import { webAddress } from "../web-address.ts";
import type { JsonLd } from "./json-ld.ts";

export interface StructuredDataContext {
  readonly absolute: Href;
  readonly organisation: Organisation;
}

/**
 * A release is a `NewsArticle`: schema.org has no type of its own for it, so that `genre`, the theme's word in the item's
 * language, says what it is. An invitation is the `Event` that it invites to. The text itself is not repeated: the page has it.
 *
 * A day without a time stays a day; a time has its offset.
 */
export function itemStructuredData(item: PressItem, genre: string, context: StructuredDataContext): JsonLd {
  if (isInvitation(item)) return eventOf(item, context);
  if (isRelease(item)) return articleOf(item, genre, context);
  throw new TypeError(`${item.inputPath} is neither a press release nor a press invitation.`);
}

/** The sender, for the start page, with those who answer the press. */
export function organisationStructuredData(
  contacts: readonly Contact[],
  context: StructuredDataContext,
): JsonLd {
  return {
    "@context": "https://schema.org",
    ...organisationOf(contacts, context),
  } satisfies WithContext<GovernmentOrganization>;
}

function articleOf(item: PressItem<PressRelease>, genre: string, context: StructuredDataContext): JsonLd {
  const { data } = item;
  const url = context.absolute(item.url);
  const modified = lastChange(data);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...shownOf(item, context),
    mainEntityOfPage: url,
    headline: data.title,
    genre,
    datePublished: data.date,
    ...(modified !== data.date && { dateModified: modified }),
    ...(data.corrections.length > 0 && {
      correction: data.corrections.map(({ date, text }) => ({
        "@type": "CorrectionComment",
        datePublished: date,
        text,
      })),
    }),
    author: { "@id": organisationId(context) },
    publisher: organisationOf(data.contacts, context),
  } satisfies WithContext<NewsArticle>;
}

function eventOf(item: PressItem<PressInvitation>, context: StructuredDataContext): JsonLd {
  const { data } = item;
  const { event } = data;
  // Of a postponed event both say when it would have been (schema.org, EventPostponed).
  const previous = event.previousStart ?? (event.status === "postponed" ? event.start : undefined);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    ...shownOf(item, context),
    name: data.title,
    startDate: event.start,
    ...(event.end !== undefined && { endDate: event.end }),
    eventStatus: statusOf(event),
    ...(previous !== undefined && { previousStartDate: previous }),
    ...(event.place && {
      ...(isPhysical(event.place) && {
        eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode" as const,
      }),
      location: placeOf(event.place),
    }),
    organizer: organisationOf(data.contacts, context),
  } satisfies WithContext<SchemaEvent>;
}

/** What articles and events have in common. */
function shownOf({ url, data }: PressItem, { absolute }: StructuredDataContext) {
  const images = data.images.flatMap((image): readonly ImageObject[] => {
    const contentUrl = webAddress(image.url, absolute);
    if (contentUrl === undefined) return [];
    return [
      {
        "@type": "ImageObject",
        contentUrl,
        ...(image.alt !== "" && { description: image.alt }),
        ...(image.caption !== undefined && { caption: image.caption }),
        ...(image.credit !== undefined && { creditText: image.credit }),
        ...(image.license !== undefined && { license: licenseOf(image.license) }),
        ...(image.copyright !== undefined && { copyrightNotice: image.copyright }),
        ...(image.creator !== undefined && { creator: { "@type": "Person" as const, name: image.creator } }),
      },
    ];
  });
  return {
    // The same identity as in feeds and calendars.
    "@id": data.id,
    url: absolute(url),
    ...(data.lead !== undefined && { description: data.lead }),
    inLanguage: data.language,
    ...(images.length > 0 && { image: images }),
    ...(data.topics.length > 0 && { keywords: data.topics.map((topic) => topic.name) }),
  };
}

/** schema.org wants an address; terms in words are a work without one. */
function licenseOf(license: string): string | Exclude<CreativeWork, string> {
  return /^https?:\/\//i.test(license) ? license : { "@type": "CreativeWork", name: license };
}

/** Without an earlier time it is the place that has changed: the event holds as it now stands. */
function statusOf({ status, previousStart }: PressEvent) {
  switch (status) {
    case "cancelled":
      return "https://schema.org/EventCancelled" as const;
    case "postponed":
      return "https://schema.org/EventPostponed" as const;
    case "moved":
      return previousStart === undefined
        ? ("https://schema.org/EventScheduled" as const)
        : ("https://schema.org/EventRescheduled" as const);
    case "planned":
      return "https://schema.org/EventScheduled" as const;
  }
}

/** A name alone may be that of a video call. */
function isPhysical({ room, address, entrance, position }: Place): boolean {
  return [room, address, entrance, position].some((part) => part !== undefined);
}

function placeOf(place: Place): SchemaPlace {
  const { address, position } = place;
  return {
    "@type": "Place",
    name: houseOf(place),
    ...(address !== undefined && { address: addressOf(address) }),
    ...(position && {
      geo: { "@type": "GeoCoordinates", latitude: position[0], longitude: position[1] },
    }),
  };
}

/** The country is said only of what is written as Swedish addresses are. */
function addressOf(line: string): SchemaPostalAddress {
  const { street, postalCode, town } = readPostalAddress(line);
  return {
    "@type": "PostalAddress",
    ...(street !== undefined && { streetAddress: street }),
    ...(postalCode !== undefined && { postalCode }),
    ...(town !== undefined && { addressLocality: town, addressCountry: "SE" }),
  };
}

/** One node for the whole site, wherever the start page stands. */
function organisationId({ absolute }: StructuredDataContext): string {
  return `${absolute("/")}#organisation`;
}

function organisationOf(
  contacts: readonly Contact[],
  context: StructuredDataContext,
): Exclude<GovernmentOrganization, string> {
  const { organisation, absolute } = context;
  const { name, url, logo, boilerplate, address, email, phone } = organisation;
  const site = url === undefined ? undefined : webAddress(url, absolute);
  const logotype = logo === undefined ? undefined : webAddress(logo, absolute);
  // Those of other organisations answer for themselves.
  const own = contacts.filter((contact) => contact.organisation === undefined);
  return {
    "@type": "GovernmentOrganization",
    "@id": organisationId(context),
    name,
    url: site ?? absolute("/"),
    ...(logotype !== undefined && { logo: logotype }),
    ...(boilerplate !== undefined && { description: boilerplate }),
    ...(address !== undefined && { address: addressOf(address) }),
    ...(email !== undefined && { email }),
    ...(phone && { telephone: phone.e164 }),
    ...(own.length > 0 && { contactPoint: own.map(contactPointOf) }),
  };
}

function contactPointOf({ name, phones, email }: Contact): ContactPoint {
  return {
    "@type": "ContactPoint",
    contactType: "press",
    name,
    ...(phones.length > 0 && { telephone: phones.map((phone) => phone.e164) }),
    ...(email !== undefined && { email }),
  };
}
