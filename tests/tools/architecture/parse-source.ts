import { parseSync } from 'vite';

/** What one source file asks for and uses, as far as the architecture cares. */
export interface Source {
  imports: Import[];
  /** Patterns of `import.meta.glob`. */
  globs: string[];
  /** Notable things in the code; the rules say where each may stand. */
  traits: Set<Trait>;
}

export interface Import {
  specifier: string;
  /** Erased by the compiler: `import type`, `export type … from`, `import('…').T`. */
  typeOnly: boolean;
}

export type Trait = 'html-string' | 'code-from-string' | 'extension-api' | 'page' | 'clock' | 'chance';

interface Node {
  type: string;
  [member: string]: unknown;
}

/** Reads a TypeScript file with the parser of the build (oxc, through Vite). */
export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const source: Source = { imports: [], globs: [], traits: new Set() };
  visit(program as unknown as Node, source);
  return source;
}

function visit(node: Node, source: Source): void {
  collectImport(node, source);
  const trait = traitOf(node);
  if (trait) source.traits.add(trait);
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) if (isNode(child)) visit(child, source);
  }
}

function collectImport(node: Node, source: Source): void {
  const add = (specifier: unknown, typeOnly: boolean) => {
    if (typeof specifier === 'string') source.imports.push({ specifier, typeOnly });
  };
  if (node.type === 'ImportDeclaration') add(literalOf(node.source), node.importKind === 'type' || onlyTypes(node));
  if (node.type === 'ExportNamedDeclaration' && node.source) add(literalOf(node.source), node.exportKind === 'type');
  if (node.type === 'ExportAllDeclaration') add(literalOf(node.source), node.exportKind === 'type');
  if (node.type === 'ImportExpression') add(literalOf(node.source), false);
  if (node.type === 'TSImportType') add(literalOf(node.source) ?? literalOf(node.argument), true);
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'import.meta.glob') source.globs.push(...strings(node));
}

/** `import { type A, type B }` leaves nothing behind. */
function onlyTypes({ specifiers }: Node): boolean {
  return Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((item) => item.importKind === 'type');
}

const HTML_MEMBERS =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|createContextualFragment)$/;

function traitOf(node: Node): Trait | undefined {
  if (node.type === 'JSXAttribute' && HTML_MEMBERS.test(String((node.name as Node).name))) return 'html-string';
  if (node.type === 'Literal' && HTML_MEMBERS.test(String(node.value))) return 'html-string';
  if (node.type === 'Property' && HTML_MEMBERS.test(nameOf(node.key))) return 'html-string';
  if (node.type === 'MemberExpression') return traitOfMember(nameOf(node));
  if (node.type === 'CallExpression' && /^(eval|Function|globalThis\.eval)$/.test(nameOf(node.callee)))
    return 'code-from-string';
  if (node.type !== 'NewExpression') return undefined;
  const name = nameOf(node.callee);
  if (name === 'Function') return 'code-from-string';
  return name === 'Date' && (node.arguments as unknown[]).length === 0 ? 'clock' : undefined;
}

function traitOfMember(name: string): Trait | undefined {
  const [object, member = ''] = [name.split('.')[0], name.split('.').at(-1)];
  if (HTML_MEMBERS.test(member) || name === 'document.write' || name === 'document.writeln') return 'html-string';
  if (object === 'browser' || object === 'chrome') return 'extension-api';
  if (object === 'document' || object === 'window' || object === 'location') return 'page';
  if (name === 'Date.now' || name === 'performance.now') return 'clock';
  return name === 'Math.random' || name === 'crypto.randomUUID' ? 'chance' : undefined;
}

/** Dotted name of an expression; parts that are computed or calls are left empty. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'Identifier') return String(value.name);
  if (value.type === 'MetaProperty') return 'import.meta';
  if (value.type === 'MemberExpression')
    return `${nameOf(value.object)}.${value.computed ? '' : nameOf(value.property)}`;
  return '';
}

function strings({ arguments: values }: Node): string[] {
  const [first] = values as unknown[];
  const patterns = isNode(first) && first.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
  return patterns.map(literalOf).filter((value) => typeof value === 'string');
}

function literalOf(value: unknown): unknown {
  if (!isNode(value)) return undefined;
  return value.type === 'TSLiteralType' ? literalOf(value.literal) : value.value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
