export type * from './generated/operations.js';
export type * from './generated/schema-types.js';
export * from './generated/documents.js';
export { errorCodes, type ErrorCode } from './generated/error-codes.js';
export { conductGraphErrors, type ConductGraphError } from './conduct-graph-errors.js';
export { nextPage, type NextPage } from './next-page.js';
export { persistedId, type OperationDocument } from './typed-document.js';
export { possibleTypes } from './possible-types.js';
