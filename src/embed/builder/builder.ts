/** The page that writes the code to paste. What was chosen stands in the address; nothing is sent anywhere. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { isTag, tags } from '../tags.js';
import {
  folderOf,
  hosts,
  keepsTags,
  nextWay,
  optionsOf,
  readChoice,
  writeChoice,
  type Choice,
  type Host,
} from './choice.js';
import { widgets, type Option } from './options.js';
import { snippets, type Files } from './snippets.js';

const $ = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

const files = (await (await fetch('/dist/cdn/sri.json')).json()) as Files;
let choice = readChoice(location.hash);

const base = $<HTMLInputElement>('#base');

function choose(part: Partial<Choice>): void {
  choice = { ...choice, ...part };
  history.replaceState(null, '', writeChoice(choice));
  draw();
}

function setAttribute(name: string, value: string | undefined): void {
  const attributes = new Map(choice.attributes);
  if (value === undefined) attributes.delete(name);
  else attributes.set(name, value);
  // In the order of the form, whatever was touched first.
  const order = optionsOf(choice.tag).map((option) => option.name);
  choose({ attributes: new Map([...attributes].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) });
}

function field(option: Option): TemplateResult {
  const { name, label } = option;
  const value = choice.attributes.get(name);
  const set = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const usual = option.kind === 'number' ? String(option.usual) : '';
    if (input.validity.valid) setAttribute(name, input.value === usual ? undefined : input.value);
  };
  switch (option.kind) {
    case 'switch':
      return html`<label class="switch">
        <input
          type="checkbox"
          .checked=${value === ''}
          @change=${() => setAttribute(name, value === '' ? undefined : '')}
        />
        ${label}
      </label>`;
    case 'choice':
      return html`<label
        >${label}
        <select .value=${value ?? ''} @change=${set}>
          ${option.choices.map(([each, text]) => html`<option value=${each} ?selected=${each === (value ?? '')}>${text}</option>`)}
        </select>
      </label>`;
    case 'number':
      return html`<label
        >${label}
        <input
          type="number"
          required
          min=${option.min}
          max=${option.max}
          .value=${value ?? String(option.usual)}
          @input=${set}
        />
      </label>`;
    case 'text':
      return html`<label
        >${label}
        <input type="text" maxlength="200" placeholder=${option.example ?? ''} .value=${value ?? ''} @input=${set} />
      </label>`;
  }
}

const form = (): TemplateResult =>
  html`<fieldset class="tags">
      <legend>Widget</legend>
      ${tags.map(
        (tag) =>
          html`<label class="tag">
            <input
              type="radio"
              name="tag"
              .checked=${tag === choice.tag}
              @change=${() => choose({ tag, attributes: new Map(Object.entries(widgets[tag].begins ?? {})) })}
            />
            <strong>${widgets[tag].title}</strong> <span>${widgets[tag].does}</span>
          </label>`,
      )}
    </fieldset>
    <fieldset class="options">
      <legend>Options</legend>
      ${optionsOf(choice.tag).map(field)}
    </fieldset>`;

const tabs = (): TemplateResult =>
  html`<fieldset class="hosts">
    <legend>Your site</legend>
    ${(Object.keys(hosts) as Host[]).map(
      (host) =>
        html`<label
          ><input
            type="radio"
            name="host"
            .checked=${host === choice.host}
            @change=${() => choose({ host, way: 'tag' })}
          />
          ${hosts[host]}</label
        >`,
    )}
  </fieldset>`;

const why = {
  tag: '',
  div: 'A plain <div> passes nearly every editor. The script stands once in the site’s own header.',
  frame: 'A frame needs no script in the post.',
  link: 'A link always stays. It opens the widget on a page of its own.',
} as const;

async function copy({ currentTarget }: Event, code: string): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(code);
  } catch {
    // Not allowed, or not over plain http: chosen, it is one key away.
    getSelection()?.selectAllChildren(button.closest('figure')!.querySelector('pre')!);
    said = 'Press Ctrl or ⌘ and C';
  }
  button.textContent = said;
  $('[role=status]').textContent = `${said}.`;
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

function code(): TemplateResult {
  const further = keepsTags(choice.host) ? undefined : nextWay(choice.way);
  return html`${why[choice.way] && html`<p>${why[choice.way]}</p>`}
    ${snippets(choice, files).map(
      ({ where, code: text }) =>
        html`<figure class="snippet">
          <figcaption>
            ${where} <button type="button" @click=${(event: Event) => copy(event, text)}>Copy</button>
          </figcaption>
          <pre class="code" tabindex="0"><code>${text}</code></pre>
        </figure>`,
    )}
    <p class="ways">
      ${
        further
          ? html`<button type="button" @click=${() => choose({ way: further })}>My editor removes the code</button>`
          : nothing
      }
      ${
        choice.way === 'tag'
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => choose({ way: 'tag' })}>Back to the tag</button>`
      }
    </p>`;
}

/** The widget itself, as it will stand. A new one each time: an attribute may only count at the beginning. */
let shown = '';
function preview(): void {
  const now = writeChoice({ ...choice, host: 'html', way: 'tag', folder: '' });
  if (now === shown) return;
  shown = now;
  const widget = document.createElement(choice.tag);
  for (const [name, value] of choice.attributes) widget.setAttribute(name, value);
  $('#preview').replaceChildren(widget);
}

/** Everything at once: a page that is put together in sight jumps. */
function draw(): void {
  render(form(), $('#form'));
  render(tabs(), $('#hosts'));
  render(code(), $('#code'));
  preview();
  // While it is typed it may be no address yet.
  if (document.activeElement !== base) base.value = choice.folder;
  $('main').removeAttribute('aria-busy');
}

addEventListener('hashchange', () => {
  // The skip link is an address too: it must not take the choice away.
  if (isTag(location.hash.slice(1).split('?')[0])) choice = readChoice(location.hash);
  else history.replaceState(null, '', writeChoice(choice));
  draw();
});
base.addEventListener('input', () => choose({ folder: folderOf(base.value) }));
base.addEventListener('blur', () => (base.value = choice.folder));
draw();
