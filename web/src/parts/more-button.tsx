import { Button } from './button.js';

/** Fetches the next page. A page that could not be fetched is told by the question's own error. */
export function MoreButton({
  loading,
  more,
  label = 'Show more',
}: {
  readonly loading: boolean;
  readonly more: () => Promise<unknown>;
  readonly label?: string;
}) {
  return (
    <p className="more">
      <Button isDisabled={loading} onPress={() => void more().catch(() => undefined)}>
        {loading ? 'Loading …' : label}
      </Button>
    </p>
  );
}
