/** `npx unknot check`: what it says, where, and how it ends. Needs a build. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { at, filesUnder, readJson, root } from '../../scripts/lib/project.mjs';

const { positions, lineAndColumn, offsetOf } = await import('../../dist/cli/positions.js');
const { checkBytes } = await import('../../dist/cli/check-text.js');

const folder = mkdtempSync(join(tmpdir(), 'unknot-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and gives its name. */
function file(name, content) {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the command as its shell would, in a folder with nothing else in it. */
function unknot(args, input) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [at('dist/cli/check.js'), ...args], { cwd: folder });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
    child.on('close', (code) => resolve({ code, ...said }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

const examples = filesUnder(at('examples/content'));
const quiz = readFileSync(at('examples/content/quiz-desk-day.json'), 'utf8');

describe('unknot check', () => {
  it('finds the example files in order, and says what they are', async () => {
    const { code, out, err } = await unknot(['check', ...examples]);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => /: ([\w-]+), in order$/.exec(line)?.[1]),
      ['exercise', 'exercises', 'map', 'program', 'quiz'],
    );
  });

  it('says nothing about them when asked to be quiet', async () => {
    assert.deepEqual(await unknot(['check', '--quiet', ...examples]), { code: 0, out: '', err: '' });
  });

  it('names file, line, column, path, what is expected and what is there', async () => {
    const name = file('typo.json', quiz.replace('"type": "number"', '"type": "slider"'));
    const line = quiz.slice(0, quiz.indexOf('"type": "number"')).split('\n').length;
    const { code, out } = await unknot(['check', name]);
    assert.equal(code, 1);
    assert.match(
      out,
      new RegExp(`^typo\\.json:${line}:19: pages\\[1\\]\\.items\\[0\\]\\.type: expected one of .* got "slider"\n$`),
    );
  });

  it('tells a missing name at the object that lacks it', async () => {
    const name = file('missing.json', '{ "pages": [],\n  "id": "a", "redFlags":\n  {} }');
    const { out } = await unknot(['check', name]);
    assert.match(out, /^missing\.json:1:1: version: expected text of 1–30 characters, got nothing$/m);
    assert.match(out, /^missing\.json:3:3: redFlags\.prompt: expected .*, got nothing$/m);
  });

  const broken = [
    ['{"a": 1,\n "b": 2,}', 2, 9, 'a name in quotes after the comma, got "}"'],
    ['{"a": [1,\n 2,]}', 2, 4, 'a value, got "]"'],
    ['{"a": [1\n 2]}', 2, 2, ', or ], got "2"'],
    ['{"a" 1}', 1, 6, ': after a name, got "1"'],
    ["{'a': 1}", 1, 2, 'a name in quotes or }, got "\'"'],
    ['{"a": "x\ny"}', 1, 7, 'text that ends with " on the same line and escapes with \\, got "\\""'],
    ['{"a": "\\x"}', 1, 7, 'text that ends with " on the same line and escapes with \\, got "\\""'],
    ['{"a": 01}', 1, 8, ', or }, got "1"'],
    ['{"a": NaN}', 1, 7, 'a value, got "N"'],
    ['{"a": 1', 1, 8, ', or }, got the end of the file'],
    ['{"a": 1} x', 1, 10, 'nothing after the end, got "x"'],
    ['// note\n{}', 1, 1, 'a value, got "/"'],
    ['', 1, 1, 'a value, got the end of the file'],
    ['['.repeat(100_000), 1, 502, 'at most 500 levels, got "["'],
  ];
  for (const [text, line, column, message] of broken) {
    it(`finds where ${JSON.stringify(text.slice(0, 24))} stops being JSON`, async () => {
      const { errors, kind } = checkBytes(new TextEncoder().encode(text));
      assert.equal(kind, 'unknown');
      assert.deepEqual(errors, [{ path: '', line, column, message: `expected ${message}` }]);
    });
  }

  it('reads what comes in, and takes a byte order mark', async () => {
    assert.deepEqual(await unknot(['check', '-'], `\ufeff${quiz}`), {
      code: 0,
      out: 'stdin: quiz, in order\n',
      err: '',
    });
    assert.equal((await unknot(['check', '--kind', 'map', '-'], '{}')).out, 'stdin: map, in order\n');
  });

  it('goes on to the other files when one cannot be read', async () => {
    const { code, out, err } = await unknot(['check', 'nowhere.json', '.', examples[0]]);
    assert.equal(code, 2);
    assert.equal(err, 'unknot: nowhere.json: no such file\nunknot: .: is a folder\n');
    assert.match(out, /exercise, in order\n$/);
  });

  it('writes JSON for other programs', async () => {
    const name = file('typo.json', '{"$schema": "x/map.v1.json",\n "regions": [{"id": "hip"}]}');
    const { code, out } = await unknot(['check', '--json', name, examples[0]]);
    assert.equal(code, 1);
    const [wrong, right] = JSON.parse(out);
    assert.deepEqual(wrong, {
      file: 'typo.json',
      ok: false,
      kind: 'map',
      errors: [
        {
          path: 'regions[0].id',
          line: 2,
          column: 21,
          message: 'expected a region such as "hip-crease" or "hip-crease-l", got "hip"',
        },
      ],
      warnings: [],
    });
    assert.deepEqual([right.kind, right.ok], ['exercise', true]);
  });

  it('warns of a name that stands twice', async () => {
    const { code, out } = await unknot(['check', '-'], '{"regions": [],\n"regions": []}');
    assert.deepEqual(
      [code, out.split('\n')[0]],
      [0, 'stdin:2:1: warning: regions: named twice in one object; only the last one counts'],
    );
  });

  const kinds = [
    ['{"$schema": "./node_modules/unknot/dist/schema/quiz.v1.json"}', 'quiz'],
    ['{"$schema": "exercise.v1.json"}', 'exercise'],
    ['{"$schema": "exercise.v1.json", "exercises": []}', 'exercises'],
    ['{"pages": []}', 'quiz'],
    ['{"dosage": {}}', 'exercise'],
    ['{"triggerPoints": []}', 'map'],
    ['{"redFlags": []}', 'red-flags'],
    ['{"$schema": "https://example.org/other.json", "regions": []}', 'map'],
    ['{"$schema": "quiz.v2.json"}', 'unknown', 'expected version 1 of the quiz schema, got 2'],
    ['{"resourceType": "Questionnaire", "status": "draft"}', 'questionnaire'],
    ['{"resourceType": "Patient"}', 'unknown', 'of FHIR only a Questionnaire is taken'],
    ['{}', 'unknown', 'cannot tell what this is'],
    ['[]', 'unknown', 'expected an object'],
    ['7', 'unknown', 'expected an object'],
  ];
  for (const [text, kind, told] of kinds) {
    it(`takes ${text} for: ${kind}`, () => {
      const report = checkBytes(new TextEncoder().encode(text));
      assert.equal(report.kind, kind);
      if (told) assert.ok(report.errors[0].message.startsWith(told), report.errors[0].message);
    });
  }

  const calls = [
    [[], 'unknot: no command given'],
    [['chek'], 'unknot: unknown command chek'],
    [['check'], 'unknot: no file given'],
    [['check', '--strict', 'a.json'], 'unknot: unknown option --strict'],
    [
      ['check', '--kind=song', 'a.json'],
      'unknot: --kind: expected quiz, exercise, exercises, map, program, red-flags, questionnaire, got song',
    ],
    [['check', '--', '--help.json'], 'unknot: --help.json: no such file'],
  ];
  for (const [args, told] of calls) {
    it(`ends with 2 after "unknot ${args.join(' ')}"`, async () => {
      const { code, out, err } = await unknot(args);
      assert.deepEqual([code, out, err.split('\n')[0]], [2, '', told]);
    });
  }

  it('helps, and tells its version', async () => {
    const { code, out } = await unknot(['check', '--help']);
    assert.equal(code, 0);
    for (const word of ['--kind', '--json', '--quiet', 'Ends with 0']) assert.ok(out.includes(word), word);
    assert.equal((await unknot(['--version'])).out.trim(), readJson(at('package.json')).version);
  });

  it('lets no content steer the terminal', async () => {
    const { out } = await unknot(['check', '-'], JSON.stringify({ pages: [], id: '\u001b[2J\u009b31m\u202e' }));
    assert.match(out, /id: expected .*\\u001b\[2J\\u009b31m\\u202e/);
    assert.doesNotMatch(out, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('refuses large files by their size, and what is not text', async () => {
    const name = file('large.json', Buffer.alloc(6 * 1024 * 1024, 0x20));
    assert.deepEqual(await unknot(['check', name]), {
      code: 1,
      out: 'large.json:1:1: expected at most 4096 KiB, got 6144 KiB\n',
      err: '',
    });
    const map = `{"regions": []${' '.repeat(300 * 1024)}}`;
    assert.equal((await unknot(['check', '-'], map)).out, 'stdin:1:1: expected at most 256 KiB, got 301 KiB\n');
    const bytes = file('bytes.json', Buffer.from([0xff, 0xfe, 0x7b]));
    assert.equal((await unknot(['check', bytes])).out, 'bytes.json:1:1: expected text in UTF-8\n');
  });
});

describe('unknot check, FHIR Questionnaires', () => {
  const published = filesUnder(at('node_modules/hl7.fhir.r4.examples'), (name) =>
    /^Questionnaire-[^/]*\.json$/.test(name),
  );

  it('takes the published examples of R4, with warnings that point at their items', () => {
    assert.ok(published.length >= 7);
    for (const path of published) {
      const text = readFileSync(path, 'utf8');
      const { kind, errors, warnings } = checkBytes(new TextEncoder().encode(text));
      assert.deepEqual([kind, errors], ['questionnaire', []], path);
      for (const { path: item, line, column, message } of warnings) {
        const linkId = /^linkId ("(?:[^"\\]|\\.)*")/.exec(message)?.[1];
        if (!linkId) continue;
        assert.match(item, /^item\[\d+\](\.item\[\d+\])*$/);
        const found = [...item.matchAll(/\d+/g)].reduce((part, [at]) => part.item[at], JSON.parse(text));
        assert.equal(found.linkId, JSON.parse(linkId), `${path}: ${item}`);
        assert.equal(text.split(/\r\n|\r|\n/)[line - 1][column - 1], '{');
      }
    }
  });

  it('tells what is wrong with one, by its path', async () => {
    const text = '{"resourceType": "Questionnaire", "status": "draft",\n "item": [{"linkId": "1", "type": 7}]}';
    const { code, out } = await unknot(['check', '-'], text);
    assert.equal(code, 1);
    assert.match(out, /^stdin:2:35: item\[0\]\.type: expected .*, got 7\n$/);
  });

  it('ends well with warnings', async () => {
    const item = [
      { linkId: 'a', text: 'A', type: 'attachment' },
      { linkId: 'b', text: 'B', type: 'boolean' },
    ];
    const { code, out } = await unknot(
      ['check', '-'],
      JSON.stringify({ resourceType: 'Questionnaire', status: 'draft', item }),
    );
    assert.equal(code, 0);
    assert.match(out, /^stdin:1:\d+: warning: item\[0\]: linkId "a": .+\n/);
    assert.match(out, /questionnaire, in order\n$/);
  });

  const hidden = [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }];
  const empty = {
    'no items': undefined,
    'only texts': [{ linkId: 'a', type: 'display', text: 'A' }],
    'all of it hidden': [{ linkId: 'g', type: 'group', extension: hidden, item: [{ linkId: 'a', type: 'boolean' }] }],
    'only a question that waits for nobody': [
      { linkId: 'a', type: 'boolean', enableWhen: [{ question: 'gone', operator: '=', answerBoolean: true }] },
    ],
  };
  for (const [name, item] of Object.entries(empty)) {
    it(`says that nothing is asked by one with ${name}`, async () => {
      const text = JSON.stringify({ resourceType: 'Questionnaire', status: 'draft', item });
      const { code, out } = await unknot(['check', '-'], text);
      assert.equal(code, 1);
      assert.match(out, /^stdin:1:1: expected a question that can be answered, got none$/m);
    });
  }

  it('only warns where the page can hand in the answers', async () => {
    const item = [{ linkId: 'a', type: 'choice', text: 'A', answerValueSet: 'http://example.org/set' }];
    const text = JSON.stringify({ resourceType: 'Questionnaire', status: 'draft', item });
    const { code, out } = await unknot(['check', '-'], text);
    assert.equal(code, 0);
    assert.match(out, /^stdin:1:1: warning: expected a question that can be answered: .*value sets$/m);
  });
});

describe('what the documents show', () => {
  const page = readFileSync(at('stories/pages/own-content.mdx'), 'utf8');
  const blocks = (text, language) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block]) => block);
  const bytes = (text) => new TextEncoder().encode(text);

  it('passes the check', () => {
    const shown = [page, readFileSync(at('README.md'), 'utf8')].flatMap((text) => blocks(text, 'json'));
    assert.ok(shown.length >= 2);
    for (const text of shown) assert.deepEqual(checkBytes(bytes(text)).errors, [], text);
    const inPage = [...page.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)];
    for (const [, text] of inPage) assert.deepEqual(checkBytes(bytes(text)).errors, []);
  });

  it('tells a mistake as the command does', () => {
    const [own] = blocks(page, 'json');
    const [{ line, column, path, message }] = checkBytes(
      bytes(own.replace('{ "item": "since"', '{ "item": "sinse"')),
    ).errors;
    assert.ok(
      page.includes(`\nquiz.json:${line}:${column}: ${path}: ${message}\n`),
      `${line}:${column}: ${path}: ${message}`,
    );
  });
});

describe('positions', () => {
  it('finds every value where it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const found = positions(text);
        assert.equal(found.broken, undefined);
        assert.equal(found.at.get(''), 0);
        for (const offset of found.at.values()) assert.match(text.slice(offset, offset + 1), /["{[\d\-tfn]/);
      }),
      { numRuns: 300 },
    );
  });

  it('breaks exactly where JSON.parse does', () => {
    const cut = fc.tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', 'x', '\u0001', ' '));
    fc.assert(
      fc.property(cut, ([value, place, to]) => {
        const text = JSON.stringify(value, null, 1);
        const index = place % (text.length + 1);
        const changed = text.slice(0, index) + to + text.slice(index + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        assert.equal(positions(changed).broken === undefined, isJson, changed);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts lines and columns from 1, whatever ends a line', () => {
    assert.deepEqual(lineAndColumn('a\r\nb\rc\nde', 8), { line: 4, column: 2 });
    assert.deepEqual(lineAndColumn('', 0), { line: 1, column: 1 });
  });

  it('climbs to what is there', () => {
    const found = positions('{"a": [{"b c": {"d": 1}}]}');
    assert.equal(offsetOf(found, 'a[0]["b c"].d'), 21);
    assert.equal(offsetOf(found, 'a[0]["b c"].x["y\\"]z"][3]'), 15);
    assert.equal(offsetOf(found, 'zz.top'), 0);
  });
});

describe('the package, unpacked elsewhere', () => {
  const run = promisify(execFile);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

  it('brings the command, the schemas and nothing of the workshop', async () => {
    const { stdout } = await run(npm, ['pack', '--json', '--pack-destination', folder], { cwd: root });
    const [{ filename, files }] = JSON.parse(stdout);
    const names = files.map(({ path }) => path);
    for (const name of ['dist/cli/check.js', 'dist/schema/quiz.v1.json', 'dist/data/validate.js']) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(
      names.filter((name) => /^(src|test|scripts|stories|node_modules)\//.test(name)),
      [],
    );

    // Unpacked by hand, with the one dependency that the command needs: a test must not ask a registry.
    const site = join(folder, 'site/node_modules');
    mkdirSync(site, { recursive: true });
    await run('tar', ['-xzf', join(folder, filename), '-C', site]);
    renameSync(join(site, 'package'), join(site, 'unknot'));
    symlinkSync(at('node_modules/valibot'), join(site, 'valibot'), 'junction');

    const { bin } = readJson(join(site, 'unknot/package.json'));
    const command = join(site, 'unknot', bin.unknot);
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const said = await run(process.execPath, [command, 'check', ...examples], { cwd: folder });
    assert.match(said.stdout, /quiz, in order/);
    assert.equal(readJson(join(site, 'unknot/dist/schema/quiz.v1.json')).title.length > 0, true);
  });
});
