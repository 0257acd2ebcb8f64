/** Every code that an error of the API can have. */
export const errorCodes = [
  'BAD_CURSOR',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CANCELLED',
  'DATABASE_REFUSED',
  'DATABASE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'NOT_READY',
  'NOT_TRUSTED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'REMOVED',
  'STALE_CURSOR',
  'TIMED_OUT',
  'TOO_COMPLEX',
  'TOO_LARGE',
  'TOO_MANY_REQUESTS',
] as const;

/** What kind of error it is. */
export type ErrorCode = (typeof errorCodes)[number];
