import type { TypePolicies, TypePolicy } from '@apollo/client/cache';
import { connectionPolicy } from './connection-policy.js';
import { connectionFields, partTypes, recordTypes, rowTypes } from './generated/cache-facts.js';

/** A question of somebody's own may leave the id out; then the record is a part of what holds it. */
const idWhereAsked: NonNullable<TypePolicy['keyFields']> = ({ id }) => (id === undefined ? false : ['id']);

/**
 * How a cache keeps what the API answers: records by their `id`, once each; rows of patterns with the question that they
 * answer; lists page after page.
 */
export const typePolicies: TypePolicies = /* @__PURE__ */ policies();

function policies(): TypePolicies {
  const all: Record<string, TypePolicy> = {};
  for (const type of recordTypes) all[type] = { keyFields: idWhereAsked };
  for (const type of rowTypes) all[type] = { keyFields: false };
  for (const type of partTypes) all[type] = { keyFields: false, merge: true };
  for (const [type, fields] of Object.entries(connectionFields))
    all[type] = {
      ...all[type],
      fields: Object.fromEntries(
        Object.entries(fields as Readonly<Record<string, readonly string[]>>).map(([field, keyArgs]) => [
          field,
          connectionPolicy(keyArgs),
        ]),
      ),
    };
  return all;
}
