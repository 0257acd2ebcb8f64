import { Button } from './button.js';

/** Fetches the next page. A page that could not be fetched is told by the question's own error. */
export function MoreButton({
  loading,
  more,
}: {
  readonly loading: boolean;
  readonly more: () => Promise<unknown>;
}) {
  return (
    <p className="more">
      <Button isDisabled={loading} onPress={() => void more().catch(() => undefined)}>
        {loading ? 'Loading …' : 'Show more'}
      </Button>
    </p>
  );
}
