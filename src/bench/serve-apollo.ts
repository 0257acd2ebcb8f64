import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';

/**
 * Serves behind the Apollo Server and the Fastify that this project uses, on a free port, until SIGTERM; prints where. Both
 * sides that are measured against are served by it, so that they differ in nothing else.
 * @param context what resolvers are given
 */
export async function serveApollo<Context extends BaseContext>(
  options: ApolloServerOptions<Context>,
  context: Context,
): Promise<void> {
  const apollo = new ApolloServer<Context>({
    ...options,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const http = Fastify({ logger: false });
  const handler = fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) });
  http.route({ method: ['GET', 'POST'], url: '/graphql', handler });
  console.log(`POST ${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
  process.once('SIGTERM', () => process.exit());
}
