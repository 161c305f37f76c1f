/** How `custom-elements.json` is drawn from the sources: only what a page author can use, in a fixed order. */

import { propertyTypes } from './scripts/lib/manifest-types.mjs';

/** Tag names come from `static tag = '…'`, which is also what `define()` registers. */
const tagOf = (declaration) =>
  declaration.members?.find((member) => member.static && member.name === 'tag')?.default?.replace(/['"]/g, '');

const isPublic = (member) =>
  !member.static && member.privacy !== 'private' && member.privacy !== 'protected' && !member.name.startsWith('#');

/** Lifecycle of Lit and of the platform: nothing that a page calls. */
const lifecycle =
  /^(render|update|updated|willUpdate|firstUpdated|shouldUpdate|createRenderRoot|getUpdateComplete|scheduleUpdate|performUpdate|connectedCallback|disconnectedCallback|adoptedCallback|attributeChangedCallback|form\w+Callback|observedAttributes)$/;

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** `HoldStartEvent` → `hold-start`: every event of ours is named after its class. */
function eventName({ name, type }) {
  const subject = /^([A-Z]\w+)Event$/.exec(type?.text ?? '')?.[1];
  return subject && subject !== 'Custom' ? subject.replace(/\B[A-Z]/g, '-$&').toLowerCase() : name;
}

function tidy(declaration) {
  const tag = tagOf(declaration);
  if (tag) Object.assign(declaration, { tagName: tag, customElement: true });
  else delete declaration.tagName;
  declaration.members = declaration.members?.filter((member) => isPublic(member) && !lifecycle.test(member.name));
  // An event that is dispatched in the code and described by @fires is found twice; the description comes first. One that
  // is only found in the code has a guessed name.
  const events = declaration.events
    ?.map((event) => ({ ...event, name: eventName(event) }))
    .filter(({ name, description }) => name && description);
  declaration.events = events?.filter(({ name }, i) => events.findIndex((other) => other.name === name) === i);
  declaration.attributes = declaration.attributes?.filter((attribute) => attribute.name);
  for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    if (declaration[list]?.length) declaration[list].sort(byName);
    else delete declaration[list];
  }
}

/** Words for what every field of a form has, and for methods whose names say all; a description in the sources comes first. */
const common = {
  lang: 'Language of the words, such as "es". The nearest `lang` around it counts when it has none.',
  form: 'The form it belongs to.',
  name: 'Name under which the form sends the value.',
  validity: 'What is wrong with the answer, as on any field.',
  validationMessage: 'The sentence a reader is shown when the answer cannot be sent.',
  willValidate: 'Whether the form checks it: not while it is disabled or read-only.',
  checkValidity: 'Tells whether the answer can be sent; fires `invalid` when not.',
  reportValidity: 'Tells whether the answer can be sent, and shows the reader why not.',
  focus: 'Puts the focus on its first control.',
  start: 'Starts, as its button does.',
  pause: 'Pauses.',
  resume: 'Goes on after a pause.',
  stop: 'Stops.',
};

/** Types and descriptions that the analyzer does not find: an alias says no choices, a field shares its attribute's words. */
function complete(declaration, types) {
  const { members = [], attributes = [] } = declaration;
  const typeOf = (name, found) => {
    const { text, isChoice } = types?.get(name) ?? {};
    return isChoice || !found ? text && { text } : found;
  };
  for (const member of members) {
    if (member.kind === 'field') member.type = typeOf(member.name, member.type);
    member.description ??= attributes.find(({ fieldName }) => fieldName === member.name)?.description;
    member.description ??= common[member.name];
  }
  for (const attribute of attributes) {
    attribute.type = typeOf(attribute.fieldName ?? attribute.name, attribute.type) ?? { text: 'string' };
    attribute.description ??= common[attribute.name];
  }
}

/** A class that a page can use: an element, its base, or an event. */
const isUseful = ({ kind, name, customElement }) => kind === 'class' && (customElement || /Event$/.test(name));

/** Paths in the manifest are those of the published package. */
function publish(value) {
  if (Array.isArray(value)) value.forEach(publish);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'path' || key === 'module') && typeof inner === 'string') {
        value[key] = inner.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
      } else publish(inner);
    }
  }
}

const forPageAuthors = {
  name: 'for-page-authors',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const homes = new Map();
    const types = propertyTypes();
    for (const module of manifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.kind !== 'class') continue;
        tidy(declaration);
        complete(declaration, types.get(declaration.name));
        if (declaration.tagName) homes.set(declaration.tagName, { name: declaration.name, module: module.path });
      }
    }
    for (const module of manifest.modules) {
      const tag = /^src\/define\/(.+)\.ts$/.exec(module.path)?.[1];
      if (!homes.has(tag)) continue;
      module.exports = [{ kind: 'custom-element-definition', name: tag, declaration: homes.get(tag) }];
    }
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter(isUseful);
      const kept = new Set(module.declarations?.map(({ name }) => name));
      module.exports = module.exports?.filter(
        ({ kind, declaration }) => kind === 'custom-element-definition' || kept.has(declaration.name),
      );
    }
    manifest.modules = manifest.modules
      .filter(({ declarations, exports }) => declarations?.length || exports?.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    publish(manifest);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/cli/**', 'src/data/**', 'src/figure/**', 'src/**/model.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [forPageAuthors],
};
