/** A moment with the time zone that it is meant in. */
export interface ZonedMoment {
  /** RFC 3339, with its offset: `2026-11-23T19:00:00+01:00`. */
  readonly at: string;
  /** IANA time zone: `Europe/Berlin`. */
  readonly zone: string;
}

/**
 * What a message may hold. A string is a person's own words, shown as they are; everything else is put into words and
 * formats of the reader's language: numbers, moments, `{ duration }` (ISO 8601), `{ minor, currency }` (ISO 4217),
 * other messages, and lists of all these.
 */
export type MessageValue =
  | string
  | number
  | ZonedMoment
  | { readonly duration: string }
  | { readonly minor: number; readonly currency: string }
  | { readonly key: string; readonly values: Readonly<Record<string, MessageValue>> }
  | readonly MessageValue[];
