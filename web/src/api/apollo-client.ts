import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from 'conduct-graph-client';
import { typePolicies } from 'conduct-graph-client/apollo';
import { tap } from 'rxjs';
import { noteDataVersion } from './data-version.js';

type Extensions = Readonly<Record<string, unknown>> | undefined;

/** What a question may want beside its answer. */
export interface Wanted {
  /** Whether the statements behind the answer are to come with it; they are given to `heard`. */
  readonly cypher?: boolean;
  readonly heard?: (extensions: Extensions) => void;
}

const extensions = new ApolloLink((operation, forward) => {
  const { cypher, heard } = operation.getContext() as Wanted;
  if (cypher === true) operation.extensions['cypher'] = true;
  return forward(operation).pipe(
    tap((answer) => {
      noteDataVersion(answer.extensions);
      heard?.(answer.extensions);
    }),
  );
});

/** Asks the server that the page came from, and no other. */
export const apolloClient = new ApolloClient({
  link: ApolloLink.from([extensions, new HttpLink({ uri: '/graphql', includeExtensions: true })]),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
});
