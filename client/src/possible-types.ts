import result from './generated/possible-types.js';

/** By interface and union: the types that it can be. For Apollo's `InMemoryCache`. */
export const { possibleTypes } = result;
