import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginSchemaReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { KnownTexts } from './known-texts.js';
import { publicErrors } from './public-error.js';
import { sentTexts } from './sent-texts.js';
import { turnPlugin, type TurnSettings } from './turn-plugin.js';
import type { TurnContext } from './turn.js';

/** Before an id, where Apollo looks for it. */
const APOLLO_PREFIX = 'apq:';
/** Faults of one document that are reported at once; more would only take time. */
const MOST_FAULTS = 50;

/** What the server is made of. */
export interface ApolloSettings extends Omit<TurnSettings, 'texts'> {
  readonly known: KnownTexts;
}

/** The GraphQL server, apart from HTTP. It reports nothing to anybody. */
export function apolloServer({ known, ...settings }: ApolloSettings): ApolloServer<TurnContext> {
  const { translation, log } = settings;
  const texts = sentTexts();
  return new ApolloServer<TurnContext>({
    schema: translation.schema,
    formatError: publicErrors(log),
    parseOptions: { maxLexicalTokens: translation.limits.tokens },
    validationOptions: { maxErrors: MOST_FAULTS },
    // The schema is the manual of a public API, so it can be asked for wherever this runs.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { cache: idsOf(known) },
    stringifyResult: texts.bodyOf,
    stopOnTerminationSignals: false,
    logger: quiet,
    plugins: [...disabled(), turnPlugin({ ...settings, texts })],
  });
}

/** An id stands for a known operation. Others may be sent beside their text, and are not remembered: anybody could. */
function idsOf({ byId }: KnownTexts) {
  return {
    get: (key: string) => Promise.resolve(byId.get(key.slice(APOLLO_PREFIX.length))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

function disabled(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Apollo's own messages quote what was asked; what matters of them is logged by the plugin. */
const quiet = { debug: silent, info: silent, warn: silent, error: silent };

function silent(): void {
  return undefined;
}
