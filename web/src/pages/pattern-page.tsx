import { useParams } from 'react-router';
import { PatternView } from '../patterns/pattern-view.js';
import { patternQuestions } from '../patterns/pattern-of.js';
import { Title } from '../parts/title.js';
import { Trouble } from '../parts/troubled.js';

/** A question as a table. */
export default function PatternPage() {
  const { file = '' } = useParams();
  const question = patternQuestions.get(file);
  if (question) return <PatternView key={file} question={question} />;
  return (
    <>
      <Title>No such question</Title>
      <Trouble title="There is no such question">
        <p>The list of all questions has its own page, under “Patterns”.</p>
      </Trouble>
    </>
  );
}
