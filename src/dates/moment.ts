/** A day, or a moment of a day, as one string that says which of the two it is. */

/**
 * Swedish time as ISO 8601: `2016-02-12` for a day, `2016-02-12T09:30:00+01:00` for a moment.
 * The offset is always that of Europe/Stockholm at that moment.
 */
export type Moment = string;
