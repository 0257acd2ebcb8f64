import { useParams } from 'react-router';
import { GraphView } from '../graph/graph-view.js';

/** What stands around a record, drawn. */
export default function GraphPage() {
  const { kind = '', key = '' } = useParams();
  const id = `${kind}/${key}`;
  return <GraphView key={id} id={id} />;
}
