import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/*
 * The table of ARCHITECTURE.md: who may import whom, and what is named in one place only.
 */

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Each layer may import those before it. */
const base = ['model', 'lexicon', 'text', 'messages', 'words', 'language'];
/** Each stage may import the base, and no other stage. */
const stages = ['read', 'locate', 'extract', 'normalise', 'check', 'export', 'report'];
/** Files of src itself: what they may import beside the base. */
const files: Readonly<Record<string, readonly string[]>> = {
  'config.ts': ['check'],
  'pipeline.ts': [...stages, 'config.ts'],
  'index.ts': [...stages, 'config.ts', 'pipeline.ts'],
  'schema.ts': [],
};

function mayImport(layer: string): readonly string[] {
  if (layer === 'cli') return ['cli', ...base, ...stages, ...Object.keys(files)];
  if (base.includes(layer)) return base.slice(0, base.indexOf(layer) + 1);
  if (stages.includes(layer)) return [...base, layer];
  return [...base, ...(files[layer] ?? [])];
}

/** Node modules that touch nothing outside the process. */
const pureNodeModules = ['node:buffer', 'node:crypto', 'node:util', 'node:zlib'];

/** Libraries that read or write a format or a screen: each is loaded by one file. */
const namedOnce = [
  'yauzl',
  'cheerio',
  'cli-table3',
  'csv-stringify',
  'chalk',
  'commander',
  'tinyglobby',
  'string-width',
];

interface Import {
  readonly name: string;
  readonly isType: boolean;
}

interface Module {
  /** From src, with `/`. */
  readonly path: string;
  readonly layer: string;
  readonly imports: readonly Import[];
  readonly nodes: readonly ts.Node[];
}

const modules: readonly Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map(readModule);

function readModule(name: string): Module {
  const text = readFileSync(join(source, name), 'utf8');
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const path = name.replaceAll('\\', '/');
  return { path, layer: layerOf(path), nodes, imports: nodes.flatMap(importOf) };
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** What `import … from`, `export … from` and `import()` name. */
function importOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return [{ name: node.moduleSpecifier.text, isType: isTypeImport(node.importClause) }];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    return [{ name, isType: node.isTypeOnly }];
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument) ? [{ name: argument.text, isType: false }] : [];
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

/** The layers of src that a module imports. */
function layersOf({ path, imports }: Module): string[] {
  return imports
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name }) => relative(source, join(source, dirname(path), name)).replaceAll('\\', '/'))
    .filter((target) => !target.startsWith('..'))
    .map(layerOf);
}

/** `process.…`, `console.…` and the clock. */
function touchesWorld(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const { text } = node.expression;
    return text === 'process' || text === 'console' || node.getText() === 'Date.now';
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Date') return false;
  return (node.arguments ?? []).length === 0;
}

/** Digits and marks that Word itself prints or stores: tables of the file format, not vocabulary. */
const formatTables = ['read/docx/number-formats.ts', 'read/docx/fields.ts'];

/** Where Chinese is shown and not matched: examples and titles of families, descriptions of fields. */
function isShown(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return /^(?:examples|title)$/u.test(node.name.getText());
  return ts.isCallExpression(node) && /\.describe$/u.test(node.expression.getText());
}

function holdsWords(node: ts.Node): boolean {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isIdentifier(node) ||
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail;
  return isText && /\p{Script=Han}/u.test(node.getText()) && !ts.findAncestor(node, isShown);
}

describe('the direction of imports', () => {
  test('all folders and files of src are in the table', () => {
    const known = new Set([...base, ...stages, 'cli', ...Object.keys(files)]);
    expect(
      [...new Set(modules.map(({ layer }) => layer))].filter((name) => !known.has(name)),
    ).toEqual([]);
    expect(modules.length).toBeGreaterThan(100);
  });

  test('each layer imports only what it may', () => {
    const wrong = modules.flatMap((module) => {
      const allowed = mayImport(module.layer);
      return layersOf(module)
        .filter((target) => !allowed.includes(target))
        .map((target) => `${module.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the model imports no library but zod', () => {
    const libraries = modules
      .filter(({ layer }) => layer === 'model')
      .flatMap(({ imports }) => imports.map(({ name }) => name))
      .filter((name) => !name.startsWith('.'));
    expect(new Set(libraries)).toEqual(new Set(['zod']));
  });
});

describe('below cli', () => {
  const below = modules.filter(({ layer }) => layer !== 'cli');

  test('no module of Node that touches files, processes or the network', () => {
    const wrong = below.flatMap(({ path, imports }) =>
      imports
        .filter(({ name }) => name.startsWith('node:') && !pureNodeModules.includes(name))
        .map(({ name }) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no process, no console, no clock', () => {
    const wrong = below.flatMap(({ path, nodes }) =>
      nodes.filter(touchesWorld).map((node) => `${path}: ${node.getText()}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what stands in one place', () => {
  test.each(namedOnce)('%s is loaded by one file', (library) => {
    const users = modules.filter(({ imports }) =>
      imports.some(({ name, isType }) => {
        return !isType && (name === library || name.startsWith(`${library}/`));
      }),
    );
    expect(users.map(({ path }) => path)).toHaveLength(1);
  });

  test('Chinese words are data of lexicon and messages', () => {
    const wrong = modules
      .filter(({ layer }) => layer !== 'lexicon' && layer !== 'messages')
      .filter(({ path }) => !formatTables.includes(path))
      .flatMap(({ path, nodes }) =>
        nodes.filter(holdsWords).map((node) => `${path}: ${node.getText()}`),
      );
    expect(wrong).toEqual([]);
  });
});
