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
    /** Members of a set or list; a range is a pair. Of a date, something else. */
    readonly values?: readonly (ExtendedDate | readonly [ExtendedDate, ExtendedDate])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export default function edtf(text: string): ExtendedDate;
}
