import { inspect, pathText, show, type PathKey } from '../../data/validate/inspect.js';

export type Json = Readonly<Record<string, unknown>>;

/** Groups in groups take two levels each. */
const mostDepth = 250;
/** Narratives are long. */
const longestText = 1_000_000;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value[x]` of FHIR: the key and what it holds. */
export interface Value {
  readonly key: string;
  readonly value: unknown;
}

/** One object of a resource that nobody has checked. What is asked of it must be of the right kind, or it is refused. */
export class Part {
  constructor(
    readonly json: Json,
    /** The one that it stands in, and by which keys. */
    private readonly above?: Part,
    private readonly keys: readonly PathKey[] = [],
  ) {}

  /** Worked out only for what is refused. */
  get path(): readonly PathKey[] {
    return [...(this.above?.path ?? []), ...this.keys];
  }

  /** @throws {RangeError} with the path of the member, when one is named */
  fail(key: PathKey | undefined, expected: string, got: unknown): never {
    const path = key === undefined ? this.path : [...this.path, key];
    throw new RangeError(`${pathText(path) || 'questionnaire'}: expected ${expected}, got ${show(got)}`);
  }

  #read<T>(key: string, type: string, expected: string): T | undefined {
    const value = this.json[key];
    // JSON can say null; FHIR means nothing by it.
    if (value === undefined || value === null) return undefined;
    return typeof value === type ? (value as T) : this.fail(key, expected, value);
  }

  text(key: string): string | undefined {
    return this.#read<string>(key, 'string', 'text')?.trim() || undefined;
  }

  flag(key: string): boolean | undefined {
    return this.#read(key, 'boolean', 'true or false');
  }

  number(key: string): number | undefined {
    return this.#read(key, 'number', 'a number');
  }

  part(key: string): Part | undefined {
    const value = this.json[key];
    if (value === undefined || value === null) return undefined;
    return isObject(value) ? new Part(value, this, [key]) : this.fail(key, 'an object', value);
  }

  /** The objects of a list; none where there is no list. */
  parts(key: string): readonly Part[] {
    const value = this.json[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return this.fail(key, 'a list', value);
    return value.map((each: unknown, at) => {
      const part = new Part(isObject(each) ? each : {}, this, [key, at]);
      return isObject(each) ? part : part.fail(undefined, 'an object', each);
    });
  }

  /** `value[x]`, or another choice of types by its prefix. */
  value(prefix = 'value'): Value | undefined {
    const key = Object.keys(this.json).find(
      (each) => each.startsWith(prefix) && /^[A-Z]/.test(each.slice(prefix.length)),
    );
    return key === undefined ? undefined : { key, value: this.json[key] };
  }
}

/**
 * Takes in a resource from outside.
 * @throws {RangeError} when it is none of this type, too large, or has names that reach into prototypes
 */
export function resource(content: unknown, type: string): Part {
  const root = new Part(isObject(content) ? content : {});
  if (!isObject(content)) return root.fail(undefined, 'an object', content);
  if (content.resourceType !== type) return root.fail('resourceType', `"${type}"`, content.resourceType);
  inspect(content, (path, expected, got) => new Part({}, undefined, path).fail(undefined, expected, got), {
    mostDepth,
    longestText,
  });
  return root;
}
