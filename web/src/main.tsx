import '@fontsource-variable/inter'; // comes with the page: nothing is fetched from elsewhere
import '@fontsource-variable/source-serif-4';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/record.css';
import './styles/allegation.css';
import './styles/timeline.css';
import './styles/evidence.css';
import './styles/lists.css';
import './styles/table.css';
import './styles/graph.css';
import './styles/overlay.css';
import './styles/small-and-print.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { apolloClient } from './api/apollo-client.js';
import { router } from './router.js';

const page = document.querySelector('#page');
if (!page) throw new Error('The page has no place for the application');
createRoot(page).render(
  <StrictMode>
    <ApolloProvider client={apolloClient}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
