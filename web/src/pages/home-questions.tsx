import { Link } from 'react-router';
import { patternAddress } from '../addresses.js';
import { knownOperations } from '../api/known-operations.js';

const SHOWN = [
  'prior-similar-investigation',
  'left-while-open',
  'funnel',
  'timeliness',
  'matters-by-unit',
  'disagreements',
];

/** Some of the questions that are answered by rule. Apart, since they come with the text of every question. */
export default function HomeQuestions() {
  return (
    <ul className="cards">
      {SHOWN.flatMap((file) => {
        const operation = knownOperations.get(file);
        return operation
          ? [
              <li key={file} className="card">
                <Link to={patternAddress(file)} className="card-title">
                  {operation.question}
                </Link>
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
