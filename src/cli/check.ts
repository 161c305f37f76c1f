#!/usr/bin/env node
/** `npx unknot check FILE…`: says whether a page's own content is right, and if not, what to mend and where. */
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { version } from '../shared/version.js';
import { checkBytes, mostBytes, tooLarge, type Finding, type Report } from './check-text.js';
import { kinds, type Kind } from './kinds.js';

const help = `Usage: unknot check [options] FILE…

Checks quizzes, exercises, maps and timer programs of your own, and FHIR R4 Questionnaires. FILE is a JSON file, or - for what comes in.

  --kind KIND   what the files are: ${kinds.join(', ')}; told from the content by default
  --json        prints a JSON list of reports, for other programs
  --quiet       prints nothing about files that are right
  --help        prints this
  --version     prints the version

Ends with 0 when every file is right, 1 when something is to be mended, 2 when a file could not be checked.
`;

/** A mistake in the call, or a file that cannot be read. */
class Trouble extends Error {}

interface Call {
  readonly files: readonly string[];
  readonly kind?: Kind;
  readonly json: boolean;
  readonly quiet: boolean;
}

function callOf(args: readonly string[]): Call {
  const files: string[] = [];
  let kind: Kind | undefined;
  let json = false;
  let quiet = false;
  let isOption = true;
  for (let at = 0; at < args.length; at++) {
    const [name, given] = isOption && args[at].startsWith('--') ? args[at].split(/=(.*)/s) : [''];
    if (!name) files.push(args[at]);
    else if (name === '--') isOption = false;
    else if (name === '--json') json = true;
    else if (name === '--quiet') quiet = true;
    else if (name === '--kind') {
      const value = given ?? args[++at];
      if (!kinds.includes(value as Kind))
        throw new Trouble(`--kind: expected ${kinds.join(', ')}, got ${value ?? 'nothing'}`);
      kind = value as Kind;
    } else throw new Trouble(`unknown option ${name}`);
  }
  if (!files.length) throw new Trouble('no file given');
  return { files, kind, json, quiet };
}

/** What comes in, as far as it is wanted: what is too large is told by its first bytes over the limit. */
async function incoming(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part);
    if ((size += part.length) > mostBytes) break;
  }
  const all = new Uint8Array(size);
  for (const part of parts.reverse()) all.set(part, (size -= part.length));
  return all;
}

async function reportOn(file: string, kind?: Kind): Promise<Report> {
  if (file === '-') return checkBytes(await incoming(), kind);
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new Trouble(`${file}: is a folder`);
    return stat.size > mostBytes ? tooLarge(stat.size, kind) : checkBytes(readFileSync(file), kind);
  } catch (error) {
    const { code } = error as { code?: string };
    if (!code) throw error;
    throw new Trouble(`${file}: ${code === 'ENOENT' ? 'no such file' : (error as Error).message}`);
  }
}

/** Content must not steer the terminal, nor turn a line round. */
const harmless = (text: string): string =>
  text.replace(
    /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const line = (file: string, { path, line, column, message }: Finding, word = ''): string =>
  `${file}:${line}:${column}: ${word}${path && `${path}: `}${message}\n`;

function lines(file: string, { kind, errors, warnings }: Report, quiet: boolean): string {
  const told = [
    ...errors.map((error) => line(file, error)),
    ...warnings.map((warning) => line(file, warning, 'warning: ')),
  ];
  return told.join('') + (errors.length || quiet ? '' : `${file}: ${kind}, in order\n`);
}

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--version') return (process.stdout.write(`${version}\n`), 0);
  if (args.includes('--help') || command === 'help') return (process.stdout.write(help), 0);
  if (command !== 'check') throw new Trouble(command ? `unknown command ${command}` : 'no command given');

  const { files, kind, json, quiet } = callOf(rest);
  const reports: (Report & { readonly file: string; readonly ok: boolean })[] = [];
  let isTroubled = false;
  for (const file of files) {
    try {
      const report = await reportOn(file, kind);
      reports.push({ file: file === '-' ? 'stdin' : file, ok: !report.errors.length, ...report });
    } catch (error) {
      tell(error);
      isTroubled = true;
    }
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(reports, null, 2)}\n`
      : harmless(reports.map((report) => lines(report.file, report, quiet)).join('')),
  );
  if (isTroubled) return 2;
  return reports.every(({ ok }) => ok) ? 0 : 1;
}

/** One line about a mistake in the call; anything else is a fault of ours and is thrown on. */
function tell(error: unknown): void {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(harmless(`unknot: ${error.message}\n`));
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  tell(error);
  process.stderr.write('Try: npx unknot check --help\n');
  process.exitCode = 2;
}
