/** The document around every page: fonts, styles, the boot script, and what shows when a page cannot be opened. */
import type { ReactNode } from 'react';
import { use } from 'react';
import {
  isRouteErrorResponse,
  Link,
  Links,
  type LinksFunction,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
} from 'react-router';
import { BOOT_SCRIPT } from './components/boot-script.ts';
import { NonceContext } from './components/nonce.ts';
import { TopBar } from './components/top-bar.tsx';
import { sameOriginOnly } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import andika from './styles/fonts/andika-latin-400-normal.woff2?url';
import literata from './styles/fonts/literata-latin-opsz-normal.woff2?url';
import youngSerif from './styles/fonts/young-serif-latin-400-normal.woff2?url';
import { shellWords } from './words/shell.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/controls.css';
import './styles/paper.css';
import './styles/book.css';

export const middleware = [securityHeaders, sameOriginOnly];

const preload = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }) as const;
export const links: LinksFunction = () => [
  preload(youngSerif),
  preload(andika),
  preload(literata),
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];
export const meta: MetaFunction = () => [
  { title: shellWords.name },
  { name: 'description', content: shellWords.description },
];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = use(NonceContext);
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Browsers hide a nonce from scripts once it is used, so the page the server sent and the one React expects differ here. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: BOOT_SCRIPT }} />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <a className="vh skip" href="#main">
          {shellWords.skip}
        </a>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <>
      <title>{`${missing ? shellWords.missingTitle : shellWords.brokenTitle} · ${shellWords.name}`}</title>
      <TopBar />
      <main id="main" className="wrap lamplit">
        <div className="lost">
          <img src="/kinds/owl.webp" alt="" width={240} height={280} />
          <div className="stack">
            <h1>{missing ? shellWords.missingTitle : shellWords.brokenTitle}</h1>
            <p className="sub">{missing ? shellWords.missing : shellWords.broken}</p>
            <p>
              <Link className="btn btn-main" to="/library">
                {shellWords.toShelf}
              </Link>
            </p>
          </div>
        </div>
      </main>
    </>
  );
}
