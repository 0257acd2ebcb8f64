import { useSearchParams } from 'react-router';
import { useDataVersion } from '../api/data-version.js';

/** Tells whoever follows a cited address that the data have changed since. */
export function CitedVersion() {
  const [parameters] = useSearchParams();
  const cited = parameters.get('data');
  const { version } = useDataVersion();
  if (cited === null || version === null || cited === version) return null;
  return (
    <p className="notice" role="status">
      This address was cited when the data were at version <code>{cited}</code>. They are at{' '}
      <code>{version}</code> now, so what is shown may be other than what was cited.
    </p>
  );
}
