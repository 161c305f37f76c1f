/** `npm run wordpress`: `dist/unknot-wordpress.zip`, the plugin with the widgets' files in it. Needs a build. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { at, filesUnder, readJson } from './lib/project.mjs';

/** What each option is to PHP. */
const types = { switch: 'boolean', number: 'number', choice: 'string', text: 'string' };

/** Attributes by tag, from the elements; the options that an author is asked for, from the snippet builder. */
async function widgets() {
  const { widgets } = await import('../dist/embed/builder/options.js');
  const { optionsOf } = await import('../dist/embed/builder/choice.js');
  const declared = readJson(at('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(
    declared.map(({ tagName, attributes }) => {
      const options = optionsOf(tagName);
      const kinds = new Map(options.map(({ name, kind }) => [name, types[kind]]));
      const typeOf = ({ name, type }) =>
        name === 'src' ? 'url' : (kinds.get(name) ?? /^(boolean|number)\b/.exec(type?.text ?? '')?.[0] ?? 'string');
      const known = [...attributes.map((each) => [each.name, typeOf(each)]), ...kinds];
      return [
        tagName,
        {
          ...widgets[tagName],
          options,
          attributes: Object.fromEntries(
            known.map(([name, type]) => [name, { type, default: widgets[tagName].begins?.[name] }]),
          ),
        },
      ];
    }),
  );
}

/** Writes the plugin as a folder, ready to be put into `wp-content/plugins/`. */
export async function writePlugin(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(at('integrations/wordpress/unknot'), folder, { recursive: true });
  const main = join(folder, 'unknot.php');
  const { version } = readJson(at('package.json'));
  writeFileSync(main, readFileSync(main, 'utf8').replace('Version: 0.0.0', `Version: ${version}`));
  writeFileSync(join(folder, 'widgets.json'), JSON.stringify(await widgets(), null, 1) + '\n');
  const readme = readFileSync(join(folder, 'readme.txt'), 'utf8');
  writeFileSync(join(folder, 'readme.txt'), readme.replace('\nLicense: MIT', `\nStable tag: ${version}\nLicense: MIT`));
  for (const file of filesUnder(at('dist/cdn'), (name) => /\.(js|css|html)$/.test(name))) {
    const target = join(folder, 'assets', file.slice(at('dist/cdn').length + 1));
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(file, target);
  }
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(at(file), join(folder, file));
}

if (process.argv[1] === at('scripts/wordpress.mjs')) {
  const folder = at('.cache/wordpress/unknot');
  await writePlugin(folder);
  const files = filesUnder(folder).map((path) => [`unknot/${path.slice(folder.length + 1)}`, readFileSync(path)]);
  // One time for every file: the same sources make the same zip.
  const zip = zipSync(Object.fromEntries(files), { mtime: '2020-01-01' });
  writeFileSync(at('dist/unknot-wordpress.zip'), zip);
  console.log(`dist/unknot-wordpress.zip: ${files.length} files, ${Math.ceil(zip.length / 1000)} kB`);
}
