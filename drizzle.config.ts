/** Where `drizzle-kit generate` finds the schema and puts the migrations. They are applied by the app, never by this tool. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/schema.ts',
  out: './src/store/migrations',
  casing: 'snake_case',
});
