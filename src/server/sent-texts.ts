/** What Apollo makes the body of a response from. */
interface Result {
  readonly data?: object | null | undefined;
}

/** Texts of responses that were written out before Apollo does it, so that what is kept is written out once. */
export interface SentTexts {
  /** A result that stands for a text. */
  readonly resultOf: (text: string) => { data: Record<string, unknown> };
  /** The body of a response. */
  readonly bodyOf: (result: Result) => string;
}

/** Remembers texts for as long as there is the result that stands for them. */
export function sentTexts(): SentTexts {
  const texts = new WeakMap<object, string>();
  return {
    resultOf(text) {
      const data = {};
      texts.set(data, text);
      return { data };
    },
    bodyOf: (result) => (result.data && texts.get(result.data)) ?? `${JSON.stringify(result)}\n`,
  };
}
