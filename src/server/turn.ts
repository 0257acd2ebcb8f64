import type { Translation } from './translation.js';
import { answerQuestion, type Answer, type Asking } from './answer.js';
import type { Question } from './question.js';

/** One request's question, from its plan to its answer. What Apollo hands to resolvers and plugins. */
export class Turn {
  readonly begunAt = performance.now();
  /** The beginning of the SHA-256 of the question's text, by which it is found in the log. */
  hash = '';
  /** Whether the answer is to show its statements. */
  showCypher = false;
  #question: Question | null = null;
  #asking: (() => Asking) | null = null;
  #answer: Promise<Answer> | null = null;
  /** The answer once it is there. */
  answered: Answer | null = null;

  /** @param signal given when nobody waits for the answer any more */
  constructor(
    private readonly translation: Translation,
    readonly signal: AbortSignal,
  ) {}

  /** @param asking how to run it; called when the first root field is resolved, so introspection needs no database */
  plan(question: Question | null, asking: () => Asking): void {
    this.#question = question;
    this.#asking = asking;
  }

  /** Whether it asks about the schema and nothing else, so that the answer is always the same. */
  get asksOnlySchema(): boolean {
    return this.#question?.roots.length === 0;
  }

  /** The value of a root field. The first that is asked for runs them all. @throws what the field was refused with */
  async valueOf(key: string): Promise<unknown> {
    this.#answer ??= this.#run();
    const result = (await this.#answer).values.get(key);
    if (!result) throw new Error(`The root field ${key} was not planned`);
    if ('error' in result) throw result.error;
    return result.value;
  }

  async #run(): Promise<Answer> {
    if (!this.#question || !this.#asking) throw new Error('The question was not planned');
    this.answered = await answerQuestion(this.#question, this.#asking(), this.translation.hydration);
    return this.answered;
  }
}

/** Apollo's context value. An object of its own, since Apollo copies it for each request. */
export interface TurnContext {
  readonly turn: Turn;
}
