/** A record as it comes from the database: values by position. */
export type Row = readonly unknown[];

/** A part of the response, keyed by alias. */
export type Response = Record<string, unknown>;

/**
 * Makes an empty part of the response. It inherits nothing, so that any alias can be a key of it; and it is made by a
 * constructor, as what `Object.create(null)` makes is slow to fill and to write out.
 */
export const emptyResponse = ((): (() => Response) => {
  const Empty = function () {
    // Nothing: its keys are those of the selection.
  } as unknown as new () => Response;
  (Empty as unknown as { prototype: unknown }).prototype = Object.create(null);
  return () => new Empty();
})();
