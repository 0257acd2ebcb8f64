import { useApolloClient } from '@apollo/client/react';
import { Fragment, useState } from 'react';
import {
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from 'react-aria-components';
import { Link, useLocation } from 'react-router';
import { csvAddress, graphAddressOf } from '../addresses.js';
import { useDataVersion } from '../api/data-version.js';
import { knownOperations, type KnownOperation } from '../api/known-operations.js';
import { statementsOf, type ShownStatement } from '../api/statements-of.js';
import { Button } from './button.js';
import { Copied } from './copied.js';

/** What a page shows: a known question with its variables, and where it is about one record, that. */
export interface Viewed {
  readonly file: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly id?: string;
}

/** The ways to take a view along: the query behind it, the Cypher behind that, the table, and an address to cite. */
export function ViewTools({ viewed }: { readonly viewed: Viewed }) {
  const operation = knownOperations.get(viewed.file);
  if (!operation) return null;
  return (
    <div className="view-tools">
      {viewed.id !== undefined && (
        <Link className="button button-quiet" to={graphAddressOf(viewed.id)}>
          Graph
        </Link>
      )}
      <a className="button button-quiet" href={csvAddress(viewed.file, viewed.variables)}>
        CSV
      </a>
      <DialogTrigger>
        <Button>Cite or query</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog className="dialog">
              <Heading slot="title">Take this view along</Heading>
              <Taken viewed={viewed} operation={operation} />
              <Button slot="close">Close</Button>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </div>
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
