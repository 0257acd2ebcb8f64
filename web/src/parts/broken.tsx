import { Button } from './button.js';

/** What stands where a page failed, such as when its code could not be fetched. */
export function Broken() {
  return (
    <main className="page">
      <h1>This page could not be shown</h1>
      <p>Something in it failed. The record itself is not harmed; try again, or begin at the start.</p>
      <p className="row">
        <Button onPress={() => window.location.reload()}>Try again</Button>
        <a href="/">Start</a>
      </p>
    </main>
  );
}
