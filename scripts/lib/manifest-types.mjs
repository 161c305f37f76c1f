/** Types for `custom-elements.json`, read by the compiler: an alias becomes the choices that it stands for. */
import ts from 'typescript';
import { at } from './project.mjs';

/** More choices than an editor can show at a glance: ids of regions, say. Those keep their name. */
const mostChoices = 12;

const { Undefined, Null } = ts.TypeFlags;

const written = (type) => {
  if (type.isStringLiteral()) return `'${type.value}'`;
  if (type.isNumberLiteral()) return `${type.value}`;
  return type.flags & Undefined ? 'undefined' : type.flags & Null ? 'null' : undefined;
};

/** The parts of a union as they stand in the sources, through every alias; `keyof` and the like have no order: by name. */
function parts(node, checker) {
  if (ts.isParenthesizedTypeNode(node)) return parts(node.type, checker);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => parts(part, checker));
  if (ts.isTypeReferenceNode(node) && !node.typeArguments) {
    let symbol = checker.getSymbolAtLocation(node.typeName);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    const alias = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
    if (alias && !alias.typeParameters) return parts(alias.type, checker);
  }
  const type = checker.getTypeFromTypeNode(node);
  return (type.isUnion() ? type.types.map(written) : [written(type)]).sort();
}

/** `'both' | 'left'`, or nothing when it is anything but a few literals. */
function choices(node, checker) {
  const found = [...new Set(parts(node, checker))];
  const isFew = found.length > 1 && found.length <= mostChoices && found.every((part) => part !== undefined);
  return isFew && found.some((part) => !/^(undefined|null)$/.test(part)) ? found.join(' | ') : undefined;
}

/**
 * What the public properties of every class are.
 * @returns {Map<string, Map<string, {text: string, isChoice: boolean}>>} class → property → type
 */
export function propertyTypes() {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'));
  const program = ts.createProgram([at('src/elements.ts')], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const own = (file) => /\/src\//.test(file.fileName) && !/\/node_modules\//.test(file.fileName);

  const typeOf = (property, place) => {
    const node = property.declarations?.map(({ type }) => type).find(Boolean);
    const listed = node && choices(node, checker);
    const text = checker.typeToString(checker.getTypeOfSymbolAtLocation(property, place));
    return { text: listed ?? text, isChoice: !!listed };
  };
  const isField = ({ declarations = [] }) =>
    declarations.some((node) => own(node.getSourceFile()) && !ts.isMethodDeclaration(node));

  const classes = new Map();
  for (const file of program.getSourceFiles().filter(own)) {
    for (const node of file.statements.filter(ts.isClassDeclaration)) {
      const properties = checker.getTypeAtLocation(node).getProperties().filter(isField);
      classes.set(node.name.text, new Map(properties.map((property) => [property.name, typeOf(property, node)])));
    }
  }
  return classes;
}
