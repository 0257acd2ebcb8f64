import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import type { CategoryScope, StatusScope } from '../model/generated/enums.js';
import { wholeNumber } from './arguments.js';
import { beganWithin, type PeriodFilter } from './period.js';

/** What `repeatAllegations` is asked, read. */
export interface RepeatQuestion {
  readonly threshold: number;
  readonly counts: 'MATTER' | 'ALLEGATION';
  readonly categories: CategoryScope;
  readonly category: string | null;
  readonly statuses: StatusScope;
  readonly includeInferred: boolean;
  readonly window: number | null;
  /** Null where none is given. */
  readonly period: PeriodFilter | null;
  readonly unit: string | null;
  readonly minimumSources: number;
}

/** Far more than a career; days beyond are as good as all time. */
const MOST_DAYS = 36_500;

/** Reads the arguments, with all their faults. */
export function readRepeatQuestion(given: Given): {
  readonly question: RepeatQuestion;
  readonly faults: readonly Fault[];
} {
  const threshold = wholeNumber(given, 'threshold', { least: 2, most: 1000 });
  const window = wholeNumber(given, 'window', { least: 0, most: MOST_DAYS });
  const sources = wholeNumber(given, 'minimumSources', { least: 1, most: 20 });
  const period = beganWithin(given, 'allegations');
  const question: RepeatQuestion = {
    threshold: threshold.value ?? 2,
    counts: (given['counts'] ?? 'MATTER') as RepeatQuestion['counts'],
    categories: (given['categories'] ?? 'ANY') as CategoryScope,
    category: (given['category'] ?? null) as string | null,
    statuses: (given['statuses'] ?? 'ALL') as StatusScope,
    includeInferred: given['includeInferred'] === true,
    window: window.value,
    period: period.words === '' ? null : period,
    unit: (given['unit'] ?? null) as string | null,
    minimumSources: sources.value ?? 1,
  };
  const mixed = question.category !== null && question.categories !== 'SAME_CODE';
  const notOne = {
    place: 'category',
    problem: `A category is named, and categories is ${question.categories}`,
    remedy: 'Give categories: SAME_CODE with it, or leave it out',
  };
  const faults = [threshold, window, sources, period].flatMap((one) => one.faults);
  return { question, faults: [...faults, ...(mixed ? [notOne] : [])] };
}
