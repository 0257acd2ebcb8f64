/** Where the API is after `npm start`. */
export const ORIGIN = 'http://localhost:4000';
/** Where it answers there. */
export const API_ADDRESS = `${ORIGIN}/graphql`;
