import { LRUCache } from 'lru-cache';
import type { ArgumentReads } from '../mapping/argument-reads.js';
import { checkRecords, checkSubqueries, subqueriesOf } from '../mapping/check-cost.js';
import { rootCompletion, type Completion } from '../mapping/completion.js';
import { costOf, totalOf, type Cost } from '../mapping/cost.js';
import type { Parameter } from '../mapping/plan.js';
import { planOperation, type Asked } from '../mapping/plan-operation.js';
import { emptyAnswer, rootHydrator } from '../mapping/root-hydrator.js';
import type { PlannedRoot } from '../mapping/root-plan.js';
import { collect, objectType } from '../mapping/selection.js';
import { statementOf, type WrittenPlan } from '../mapping/statement.js';
import { undriven } from '../mapping/undriven.js';
import type { PlannedQuestionRoot, Question, QuestionRoot, RefusedRoot, SchemaRoot } from './question.js';
import type { Translation } from './translation.js';

/** The values of parameters that are others than those of the plan. */
export type ParameterValues = ReadonlyMap<Parameter, Parameter['$']>;

/** A question planned, for all variables of the same shape. It holds nothing of the request that it was made for. */
export interface QuestionPlan {
  readonly roots: readonly PlanRoot[];
  /** What it was made from. */
  readonly reads: ArgumentReads;
  /** What follows from the sizes of its pages, by these. */
  readonly bySizes: LRUCache<string, Sized>;
}

type PlanRoot = SchemaRoot | RefusedRoot | PlannedPlanRoot;

interface PlannedPlanRoot {
  readonly kind: 'planned';
  readonly key: string;
  readonly planned: PlannedRoot;
  readonly written: WrittenPlan | null;
  readonly complete: Completion;
}

/** By root field: how its rows are fetched and read. */
type Sized = ReadonlyMap<string, Pick<PlannedQuestionRoot, 'fetchSize' | 'hydrate'>>;

/** Rows are decoded at a stretch, which stops everything else here: so many records are fetched at a time at most. */
const RECORDS_AT_A_TIME = 2000;
const ROWS_AT_A_TIME = 1000;
/** Page sizes that are remembered of one plan. */
const SIZES_KEPT = 10;

/** @throws TOO_COMPLEX; GraphQLError for an argument that a variable leaves without its value */
export function planQuestion(asked: Asked, translation: Translation): QuestionPlan {
  const { model, schema, write, patterns, limits } = translation;
  // Before anything else: planning what is too large would take time.
  checkRecords(measure(asked, translation), limits);
  const reads: ArgumentReads = [];
  const planned = planOperation({ ...asked, reads }, model, schema, limits.pages, patterns);
  const { fragments, variables } = asked;
  const reading = { schema, fragments, variables };
  const query = objectType('Query', schema);
  const roots = collect(query, [asked.operation.selectionSet], reading).map((selected): PlanRoot => {
    const { key, nodes } = selected;
    const root = planned.get(key);
    const complete = rootCompletion(query, selected, reading);
    if (!root || !complete) return { kind: 'schema', key, nodes };
    if (root instanceof Error) return { kind: 'refused', key, error: root, complete };
    return { kind: 'planned', key, planned: root, written: root.plan && write(root.plan), complete };
  });
  return { roots: withinLimit(roots, translation), reads, bySizes: new LRUCache({ max: SIZES_KEPT }) };
}

/** A filter that can be answered from either side is written twice. Where that is too much, it is written once. */
function withinLimit(roots: readonly PlanRoot[], { write, limits }: Translation): readonly PlanRoot[] {
  const written = roots.flatMap((root) => (root.kind === 'planned' ? (root.written ?? []) : []));
  if (subqueriesOf(written) <= limits.subqueries) return roots;
  return roots.map((root) =>
    root.kind === 'planned' && root.planned.plan
      ? { ...root, written: write(undriven(root.planned.plan)) }
      : root,
  );
}

/**
 * The question of a plan with the values of a request.
 * @param values null for those that the plan was made with
 * @throws TOO_COMPLEX
 */
export function questionOf(
  plan: QuestionPlan,
  values: ParameterValues | null,
  asked: Asked,
  translation: Translation,
): Question {
  const valueOf = (parameter: Parameter): Parameter['$'] => valueIn(values, parameter);
  const sizes = new Map(
    plan.reads
      .flatMap(({ shape }) => shape.parameters)
      .flatMap((parameter) => {
        const value = valueOf(parameter);
        return typeof value === 'number' ? [[parameter, value] as const] : [];
      }),
  );
  const key = [...sizes.values()].join();
  const sized = plan.bySizes.get(key) ?? sizedOf(plan, sizes, asked, translation);
  plan.bySizes.set(key, sized);
  const roots = plan.roots.map((root): QuestionRoot => {
    const own = sized.get(root.key);
    if (root.kind !== 'planned' || !own) return root as SchemaRoot | RefusedRoot;
    const { written, complete, planned } = root;
    const statement = written && statementOf(written, valueOf);
    const draw = () => planned.plan && translation.draw(planned.plan, valueOf);
    return { kind: 'planned', key: root.key, statement, draw, complete, ...own };
  });
  return { roots, faults: [] };
}

function valueIn(values: ParameterValues | null, parameter: Parameter): Parameter['$'] {
  const { from } = parameter;
  if (from) return Number(valueIn(values, from.parameter)) + from.plus;
  return values?.get(parameter) ?? parameter.$;
}

/** What a question costs depends on its pages, and how many records a page shows is known to what reads its rows. */
function sizedOf(
  { roots }: QuestionPlan,
  sizes: ReadonlyMap<Parameter, number>,
  asked: Asked,
  translation: Translation,
): Sized {
  const { limits } = translation;
  const costs = measure(asked, translation);
  checkRecords(costs, limits);
  const planned = roots.filter((root) => root.kind === 'planned');
  checkSubqueries(
    costs,
    planned.flatMap(({ written }) => written ?? []),
    limits,
  );
  const hydration = {
    ...translation.hydration,
    parameterValue: (parameter: Parameter) => sizes.get(parameter) ?? parameter.$,
  };
  return new Map(
    planned.map(({ key, planned: root, written }) => [
      key,
      {
        fetchSize: fetchSize(costs.find(({ place }) => place === key)),
        hydrate: written
          ? rootHydrator(root, hydration)
          : () => ({ value: emptyAnswer(root), version: null, loading: [] }),
      },
    ]),
  );
}

function measure(asked: Asked, { model, schema, limits }: Translation): readonly Cost[] {
  return costOf(asked, model, schema, limits.pages, limits);
}

function fetchSize(cost: Cost | undefined): number {
  const rows = Math.max(1, cost?.records ?? 1);
  const recordsInRow = (cost ? totalOf(cost, 'records') : 1) / rows;
  return Math.max(1, Math.min(ROWS_AT_A_TIME, Math.floor(RECORDS_AT_A_TIME / Math.max(1, recordsInRow))));
}
