import { Link } from 'react-router';
import { Title } from '../parts/title.js';
import { Trouble } from '../parts/troubled.js';

/** An address that leads nowhere. */
export default function NowherePage() {
  return (
    <>
      <Title>Nothing here</Title>
      <Trouble title="There is nothing at this address">
        <p>
          Search above, or begin at the <Link to="/">start</Link>.
        </p>
      </Trouble>
    </>
  );
}
