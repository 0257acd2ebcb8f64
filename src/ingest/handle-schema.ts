import { z } from 'zod';

/** Handles and keys: what people type to name things within a library. */
export const HANDLE = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no handle: lower-case letters and digits, joined by single hyphens');

/** A handle as it is referred to: `entry.part` names a part of another entry. */
export const REFERENCE = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'is no handle: lower-case letters and digits, joined by hyphens',
  );

/** The id of a data set: the middle part of every id of its records. */
export const DATA_SET_ID = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,11}$/, 'is no data set id: 2 to 12 lower-case letters and digits, a letter first');
