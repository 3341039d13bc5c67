/** Servers that go away and connections that silently die, in short; `npm run test:fault` is the long form. */
import { surviving } from './short-form.ts';

surviving('Redis is restarted and emptied, and the books go on', 'redis', 2);
surviving('PostgreSQL is restarted, and the same worker goes on', 'postgres', 1);
surviving('connections to database, queue and vendor fall silent, and the same worker goes on', 'half-open', 3);
