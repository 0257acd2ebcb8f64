import { useContentsQuery } from 'conduct-graph-client/react';
import { Link } from 'react-router';
import { patternAddress } from '../addresses.js';
import { NamedViewHead } from '../parts/view-head.js';
import { patternQuestions } from '../patterns/pattern-of.js';

/** Every question that is answered by rule. */
export default function PatternsPage() {
  const { data } = useContentsQuery();
  return (
    <>
      <NamedViewHead
        kind="Patterns"
        name="Patterns"
        title="Questions that no list can answer"
        sentence={`${patternQuestions.size} questions. Each states its counting rule, how many of its rows rest on vague dates, what is not stated, and the evidence of every row. None predicts anything about anybody.`}
      />
      <p className="section-note">
        Each counts one data set, never two together. Loaded:{' '}
        {data?.datasets.map(({ name }) => name).join('; ') ?? '…'}.
      </p>
      <ul className="question-list">
        {[...patternQuestions.values()].map(({ operation: { file, question, number } }) => (
          <li key={file} className="card">
            <span className="quiet">{number < 1000 ? `Question ${number}` : 'Also asked'}</span>
            <Link to={patternAddress(file)} className="card-title">
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
