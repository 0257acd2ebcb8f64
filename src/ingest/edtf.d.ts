/** The part of edtf.js that is used here; the package has no types of its own. */
declare module 'edtf' {
  export interface Bitmask {
    readonly value: number;
  }
  export interface ExtendedDate {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Set' | 'List' | 'Year' | 'Decade' | 'Century';
    readonly min: number;
    readonly max: number;
    readonly uncertain?: Bitmask;
    readonly approximate?: Bitmask;
    /** Bounds of an interval: null where unknown, Infinity where open. */
    readonly lower?: ExtendedDate | null | number;
    readonly upper?: ExtendedDate | null | number;
    /** Members of a set; a range is a pair. */
    readonly values?: readonly (ExtendedDate | readonly [ExtendedDate, ExtendedDate])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export default function edtf(text: string): ExtendedDate;
}
