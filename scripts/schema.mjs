// Writes the JSON Schemas in schema/ from the zod schemas that the program itself uses.
//
//   npm run schema              writes them
//   npm run schema -- --check   writes nothing; ends with 1 where one is not what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** A JSON Schema by file, each with the function that makes it. */
const schemas = {
  'schema/plan.schema.json': planSchema,
  'schema/config.schema.json': configSchema,
};

let stale = 0;
mkdirSync('schema', { recursive: true });
for (const [file, make] of Object.entries(schemas)) {
  const text = `${JSON.stringify(await make(), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is not up to date; run: npm run schema\n`);
    stale++;
  } else {
    writeFileSync(file, text);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

/** The envelope of `-f json`; a line of `-f jsonl` is its `#/$defs/Plan`. */
async function planSchema() {
  const { z, envelopeSchema, ...others } = await load('src/model/plan.ts');
  for (const [name, schema] of Object.entries(others)) {
    const [, first, rest] = /^(.)(.*)Schema$/u.exec(name) ?? [];
    if (first) z.globalRegistry.add(schema, { ...schema.meta(), id: first.toUpperCase() + rest });
  }
  const { $schema, ...body } = z.toJSONSchema(envelopeSchema);
  const title = 'Output of plan-parse -f json';
  return { $schema, $id: 'urn:plan-parse:schema:plan:1.0', title, ...body };
}

/** The configuration file; built from the rules that there are. */
async function configSchema() {
  const { configJsonSchema } = await load('src/config.ts');
  const { $schema, ...body } = configJsonSchema();
  return { $schema, $id: 'urn:plan-parse:schema:config:1.0', ...body };
}

/** A TypeScript module of src/, together with the zod that its schemas are made of. */
async function load(module) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './${module}'; export * as z from 'zod';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
