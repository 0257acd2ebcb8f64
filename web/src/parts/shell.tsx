import { useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import icon from '../icon.svg';
import { useDataVersion } from '../api/data-version.js';
import { CitedVersion } from './cited-version.js';
import { SearchBox } from './search-box.js';
import { ThemeSwitch } from './theme-switch.js';

/** What surrounds every page: where one is, how to search, and which data are shown. */
export function Shell() {
  const { pathname } = useLocation();
  const isUnderWay = useNavigation().state !== 'idle';
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  // A reader of screens is told of the new page by the focus that goes there.
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <div className="top-inner">
          <Link to="/" className="wordmark">
            <img src={icon} alt="" width="26" height="26" />
            <span>Conduct Graph</span>
          </Link>
          <SearchBox />
          <nav aria-label="Main" className="top-links">
            <NavLink to="/patterns">Patterns</NavLink>
            <a href="/graphql">API</a>
            <ThemeSwitch />
          </nav>
        </div>
        <div className={isUnderWay ? 'progress progress-on' : 'progress'} aria-hidden="true" />
      </header>
      <main id="main" className="page" tabIndex={-1} ref={main}>
        <CitedVersion />
        <BeingLoaded />
        <Outlet />
      </main>
      <Foot />
      <ScrollRestoration />
    </>
  );
}

/** Whoever looks while data are being loaded is told that more will come. */
function BeingLoaded() {
  const { loading } = useDataVersion();
  if (loading.length === 0) return null;
  return (
    <p className="notice" role="status">
      Data are being loaded, so that what is shown may not be all: {loading.join(', ')}.
    </p>
  );
}

function Foot() {
  const { version } = useDataVersion();
  return (
    <footer className="foot">
      <div className="foot-inner">
        <p>
          <strong>An allegation is not a finding.</strong> What is not stated is not “no”. Every fact here
          rests on a published source; victims appear under pseudonyms only.
        </p>
        <p className="version">
          Data version <code>{version ?? 'not read yet'}</code>
        </p>
      </div>
    </footer>
  );
}
