/**
 * Finds where a source file reaches for the network past safe-fetch. It reads the syntax and its scopes with TypeScript, so
 * words in strings and comments, properties and parameters that happen to be called `fetch`, and types are not mistaken for it.
 */
import ts from 'typescript';

const GLOBALS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket']);
const WHOLE = new Set(['globalThis', 'global', 'window', 'self']);
/** What of Node's network modules only listens, or only reads addresses. All else of them can call out. */
const HARMLESS = new Set(['createServer', 'isIP', 'isIPv4', 'isIPv6', 'STATUS_CODES', 'METHODS']);
const NETWORK = /^(node:)?(http|https|http2|net|tls|dgram|inspector)(\/.*)?$/;
/** Clients that people reach for. */
const CLIENTS = /^(undici|node-fetch|cross-fetch|ky|got|axios|superagent|needle|ws|request)(\/.*)?$/;

export interface RawUse {
  line: number;
  what: string;
}

/** `inBrowser` allows a `fetch` of the page's own server: a literal path that starts with a single slash. */
export function findRawNetwork(path: string, code: string, options: { inBrowser: boolean }): RawUse[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const host = { ...ts.createCompilerHost({}), getSourceFile: (name: string) => (name === path ? source : undefined) };
  const program = ts.createProgram([path], { noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve }, host);
  const checker = program.getTypeChecker();
  const found: RawUse[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      checkImport(node, report);
      return;
    }
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      checkLoaded(node.moduleReference.expression, report);
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : node.expression.getText(source);
      if (['import', 'require', 'getBuiltinModule'].includes(name)) checkLoaded(node.arguments[0], report);
    }
    if (ts.isIdentifier(node) && isGlobal(node, checker)) {
      if (GLOBALS.has(node.text) && !(options.inBrowser && node.text === 'fetch' && callsOwnServer(node)))
        report(node, node.text);
      if (WHOLE.has(node.text)) checkWhole(node, report);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A name that is used as a value and declared nowhere in the file. */
function isGlobal(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent) === undefined;
  const named = parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  if (named.name === node || named.propertyName === node) return false;
  return !checker.getSymbolAtLocation(node)?.declarations?.length;
}

function callsOwnServer(node: ts.Identifier): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.expression !== node) return false;
  const address = parent.arguments[0];
  if (address === undefined) return false;
  const start = ts.isStringLiteralLike(address)
    ? address.text
    : ts.isTemplateExpression(address)
      ? address.head.text
      : '';
  // A second slash or backslash would make it another host; a bare slash before a placeholder could become one.
  return ts.isStringLiteralLike(address) ? /^\/(?![/\\])/.test(start) : /^\/[^/\\]/.test(start);
}

/** `globalThis.fetch`, `globalThis['fetch']`, `const { fetch } = globalThis`, and `const all = globalThis`, behind which all may hide. */
function checkWhole(node: ts.Identifier, report: (node: ts.Node, what: string) => void): void {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    if (GLOBALS.has(parent.name.text) || WHOLE.has(parent.name.text)) report(node, parent.getText());
    return;
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    const key = parent.argumentExpression;
    if (!ts.isStringLiteralLike(key) || GLOBALS.has(key.text)) report(node, parent.getText());
    return;
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword) return;
  // Read through a narrower type: `(globalThis as { gc?: () => void }).gc`.
  const cast = ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) ? parent.parent : undefined;
  if (cast && ts.isParenthesizedExpression(cast) && ts.isPropertyAccessExpression(cast.parent)) {
    if (GLOBALS.has(cast.parent.name.text)) report(node, cast.parent.getText());
    return;
  }
  report(node, `${node.text} as a value`);
}

function checkImport(
  node: ts.ImportDeclaration | ts.ExportDeclaration,
  report: (node: ts.Node, what: string) => void,
): void {
  const from = node.moduleSpecifier;
  if (from === undefined || !ts.isStringLiteral(from)) return;
  if (ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.isTypeOnly) return;
  if (CLIENTS.test(from.text)) {
    report(node, from.text);
    return;
  }
  if (!NETWORK.test(from.text)) return;
  const names = ts.isExportDeclaration(node) ? node.exportClause : node.importClause?.namedBindings;
  const whole = ts.isImportDeclaration(node) && node.importClause?.name !== undefined;
  if (whole || names === undefined || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) {
    report(node, `all of ${from.text}`);
    return;
  }
  for (const element of names.elements as readonly (ts.ImportSpecifier | ts.ExportSpecifier)[])
    if (!element.isTypeOnly && !HARMLESS.has((element.propertyName ?? element.name).text))
      report(element, `${(element.propertyName ?? element.name).text} of ${from.text}`);
}

function checkLoaded(argument: ts.Expression | undefined, report: (node: ts.Node, what: string) => void): void {
  if (argument && ts.isStringLiteralLike(argument) && (NETWORK.test(argument.text) || CLIENTS.test(argument.text)))
    report(argument, `all of ${argument.text}`);
}
