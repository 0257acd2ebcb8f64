/** The name that the operating system gave to a failure, such as `ENOENT`; empty if it is another kind of error. */
export function errorNumber(error: unknown): string {
  // By its shape: under jest the errors of Node itself are of another realm, and no `Error` of ours.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
