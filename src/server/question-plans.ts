import { visit, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { reboundValues } from '../mapping/argument-reads.js';
import type { ParameterValues, QuestionPlan } from './question-plan.js';

/** A plan that was made before, and the values that its parameters have now. */
export interface FoundPlan {
  readonly plan: QuestionPlan;
  readonly values: ParameterValues;
}

type Variables = Readonly<Record<string, unknown>>;

/** Plans of all questions that are kept at once. */
const PLANS_KEPT = 300;
/** Plans that are kept of one question: variables of other shapes. */
const OF_ONE_QUESTION = 10;
/** A plan remembers the variables that it was made with, so it is kept only where these are small. */
const LARGEST_VARIABLES = 10_000;

interface Variant {
  /** The values of variables that decide what is asked at all. */
  readonly included: string;
  readonly plan: QuestionPlan;
}

/** Plans by question and by the shape of its variables: all that decides the text of its statements. */
export class QuestionPlans {
  readonly #kept = new LRUCache<string, readonly Variant[]>({
    maxSize: PLANS_KEPT,
    sizeCalculation: (variants) => variants.length,
  });

  find(key: string, document: DocumentNode, variables: Variables): FoundPlan | null {
    const variants = this.#kept.get(key) ?? [];
    const included = inclusions(document, variables);
    for (const variant of variants) {
      const values = variant.included === included ? reboundValues(variant.plan.reads, variables) : null;
      if (values) return { plan: variant.plan, values };
    }
    return null;
  }

  /** Keeps a plan that is not there yet. One with a refused field is not kept: its error names the values. */
  keep(key: string, document: DocumentNode, variables: Variables, plan: QuestionPlan): void {
    if (plan.roots.some(({ kind }) => kind === 'refused')) return;
    if (JSON.stringify(variables).length > LARGEST_VARIABLES) return;
    const variant: Variant = { included: inclusions(document, variables), plan };
    this.#kept.set(key, [variant, ...(this.#kept.get(key) ?? [])].slice(0, OF_ONE_QUESTION));
  }
}

const deciding = new WeakMap<DocumentNode, readonly string[]>();

function inclusions(document: DocumentNode, variables: Variables): string {
  const names = deciding.get(document) ?? variablesOfDirectives(document);
  deciding.set(document, names);
  return JSON.stringify(names.map((name) => variables[name]));
}

function variablesOfDirectives(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => void visit(directive, { Variable: ({ name }) => void names.add(name.value) }),
  });
  return [...names];
}
