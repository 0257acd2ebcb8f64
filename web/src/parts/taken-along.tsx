import { useApolloClient } from '@apollo/client/react';
import { Fragment, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLocation } from 'react-router';
import { csvAddress } from '../addresses.js';
import { useDataVersion } from '../api/data-version.js';
import { knownOperations, type KnownOperation } from '../api/known-operations.js';
import { statementsOf, type ShownStatement } from '../api/statements-of.js';
import { Button } from './button.js';
import { Copied } from './copied.js';
import type { Viewed } from './view-tools.js';

/** The dialog in which a view can be taken along. Its code, with the text of every question, comes when it is opened. */
export default function TakenAlong({
  viewed,
  close,
}: {
  readonly viewed: Viewed;
  readonly close: () => void;
}) {
  const operation = knownOperations.get(viewed.file);
  return (
    <ModalOverlay className="overlay" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Take this view along</Heading>
          {operation && <Taken viewed={viewed} operation={operation} />}
          <Button slot="close">Close</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Taken({
  viewed: { file, variables },
  operation,
}: {
  readonly viewed: Viewed;
  readonly operation: KnownOperation;
}) {
  const { version } = useDataVersion();
  const { pathname, search } = useLocation();
  const { origin } = window.location;
  const parameters = new URLSearchParams(search);
  if (version !== null) parameters.set('data', version);
  const graphql = `# variables: ${JSON.stringify(variables)}\n${operation.text}`;
  return (
    <Tabs className="tabs">
      <TabList aria-label="In which form" className="tab-list">
        <Tab id="cite">Cite</Tab>
        <Tab id="graphql">GraphQL</Tab>
        <Tab id="cypher">Cypher</Tab>
        <Tab id="csv">CSV</Tab>
      </TabList>
      <TabPanel id="cite">
        <p>This address leads here, and says so when the data have changed since.</p>
        <Copied what="the address" text={`${origin}${pathname}?${parameters.toString()}`} />
      </TabPanel>
      <TabPanel id="graphql">
        <p>
          The question <em>{operation.name}</em>: “{operation.question}” Ask it at{' '}
          <a href="/graphql">/graphql</a>.
        </p>
        <Copied what="the GraphQL" text={graphql} />
      </TabPanel>
      <TabPanel id="cypher">
        <Cypher operation={operation} variables={variables} />
      </TabPanel>
      <TabPanel id="csv">
        <p>
          {'id' in variables
            ? 'The record as one row of a table, its lists in cells as far as this page begins with them; '
            : 'The whole list as a table, however many pages it has; '}
          the question and the data version are in the first lines.
        </p>
        <Copied what="the address" text={`${origin}${csvAddress(file, variables)}`} />
      </TabPanel>
    </Tabs>
  );
}

function Cypher({
  operation,
  variables,
}: Pick<Viewed, 'variables'> & { readonly operation: KnownOperation }) {
  const client = useApolloClient();
  const [statements, setStatements] = useState<readonly ShownStatement[] | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = () =>
    statementsOf(client, operation, variables).then(setStatements, () => {
      setFailed(true);
    });
  return (
    <>
      <p>The statement that the database ran for this view, for Neo4j Browser.</p>
      {statements === null && <Button onPress={() => void ask()}>Show the Cypher</Button>}
      {failed && <p role="alert">The server did not give it. Try again.</p>}
      {statements?.map(({ text, link }) => (
        <Fragment key={text}>
          <Copied what="the Cypher" text={text} />
          {link !== null && (
            <p>
              <a href={link} target="_blank" rel="noreferrer">
                Open the same records in Neo4j Browser
              </a>
            </p>
          )}
        </Fragment>
      ))}
    </>
  );
}
