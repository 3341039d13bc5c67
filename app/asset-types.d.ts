/** Types of what Vite lets the pages import besides code. */
/// <reference types="vite/client" />
