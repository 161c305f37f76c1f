import manifest from '../../custom-elements.json' with { type: 'json' };

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly description?: string;
  }[];
}

const { modules } = manifest as { modules: readonly { declarations?: readonly Declaration[] }[] };

const head = '| Event | Type | When, and what it carries |\n| --- | --- | --- |';

/**
 * Every event of every element as Markdown, out of the manifest that is drawn from the sources. An entry without a
 * description is a guess of the analyzer: what elements fire is documented with `@fires`.
 */
export const eventTables = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName, events }) => tagName && events?.length)
  .sort((a, b) => a.tagName!.localeCompare(b.tagName!))
  .map(({ tagName, events }) => {
    const rows = events!
      .filter(({ description }) => description)
      .map(({ name, type, description }) => `| \`${name}\` | \`${type?.text ?? 'Event'}\` | ${description} |`);
    return [`## ${tagName}\n`, head, ...rows].join('\n');
  })
  .join('\n\n');
