import type { Certainty, CountedInTabulation, StatusScope, TabulateBy } from 'conduct-graph-client';
import { useContentsQuery } from 'conduct-graph-client/react';
import { useSearchParams } from 'react-router';
import { plainWords } from '../words/plain-words.js';
import type { PatternQuestion, PatternVariable } from './pattern-of.js';

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  DEFINITE: 'Definite: however vague dates fall',
  POSSIBLE: 'Possible: only if they fall one way',
};
const STATUSES: Readonly<Record<StatusScope, string>> = {
  ALL: 'All allegations, whatever became of them',
  CASE_TO_ANSWER: 'With a case to answer, or found on',
  PROVEN: 'Found proven, where the finding stands',
};
const COUNTED: Readonly<Record<CountedInTabulation, string>> = {
  ALLEGATION: 'Allegations',
  MATTER: 'Matters',
  OFFICER: 'Officers accused',
  OUTCOME: 'Outcomes',
};
const BY: Readonly<Record<TabulateBy, string>> = {
  STATUS: 'Where the allegation stands',
  CATEGORY: 'Category',
  FAMILY: 'Family of categories',
  FINDING: 'Finding',
  OUTCOME: 'Outcome',
  UNIT: 'Unit then',
  FORCE: 'Force then',
  RANK: 'Rank then',
  YEAR: 'Year of the conduct',
  MONTH: 'Month of the conduct',
  DATA_SET: 'Data set',
};
type Choices = Readonly<Record<string, string>>;
const CHOICES: Readonly<Record<string, Choices>> = {
  Certainty: CERTAINTIES,
  StatusScope: STATUSES,
  CountedInTabulation: COUNTED,
  '[TabulateBy]': BY,
};
const INPUTS: Readonly<Record<string, string>> = { Int: 'number', Date: 'date' };

/** What can be asked otherwise: every variable of the question that one can choose. The address holds what was chosen. */
export function PatternControls({
  question,
  given,
}: {
  readonly question: PatternQuestion;
  readonly given: Readonly<Record<string, unknown>>;
}) {
  const [address, setAddress] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const dataSets = useDataSets();
  const choicesOf = ({ name, type }: PatternVariable) => (name === 'dataSet' ? dataSets : CHOICES[type]);
  const shown = question.variables.filter((one) => choicesOf(one) !== undefined || one.type in INPUTS);
  if (shown.length === 0) return null;
  return (
    <div className="controls" role="group" aria-label="Ask it otherwise">
      {shown.map((variable) => {
        const { name, type } = variable;
        const set = given[name];
        const value = typeof set === 'string' || typeof set === 'number' ? set : '';
        const choices = choicesOf(variable);
        return (
          <label key={name} className="field">
            {plainWords(name)}
            {choices ? (
              <select value={value} onChange={({ target }) => choose(name, target.value)}>
                <option value="">As the question has it</option>
                {Object.entries(choices).map(([key, words]) => (
                  <option key={key} value={key}>
                    {words}
                  </option>
                ))}
              </select>
            ) : (
              <input
                type={INPUTS[type]}
                min={0}
                value={value}
                placeholder="As the question has it"
                onChange={({ target }) => choose(name, target.value)}
              />
            )}
          </label>
        );
      })}
    </div>
  );
}

/** The data sets by their names, where there is a choice: a pattern counts one of them, never two together. */
function useDataSets(): Choices | undefined {
  const { data } = useContentsQuery();
  const all = data?.datasets ?? [];
  return all.length > 1 ? Object.fromEntries(all.map(({ id, name }) => [id, name])) : undefined;
}
