/** `custom-elements.json` tells an editor, a wrapper generator and the Storybook what a page can use. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, filesUnder, readJson, tags } from '../../scripts/lib/project.mjs';

const declarations = readJson(at('custom-elements.json')).modules.flatMap(({ declarations = [] }) => declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const attributeOf = (tag, name) =>
  elements.find(({ tagName }) => tagName === tag).attributes.find((attribute) => attribute.name === name);

describe('custom-elements.json', () => {
  it('holds every element', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags().sort());
  });

  it('claims content-error for those elements that fire it, and for no other', () => {
    for (const { tagName, events = [] } of elements) {
      const room = filesUnder(at('src', tagName), (name) => name.endsWith('.ts'));
      const isFired = room.some((path) => /\bthis\.refuse\(/.test(readFileSync(path, 'utf8')));
      const isClaimed = events.some(({ name }) => name === 'content-error');
      assert.equal(isClaimed, isFired, tagName);
    }
    const base = declarations.find(({ name }) => name === 'UnknotElement');
    assert.equal(base.events, undefined);
  });

  it('describes every attribute, property, method, event, slot, part and state', () => {
    const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
    for (const element of elements) {
      for (const list of lists) {
        for (const { name, description } of element[list] ?? []) {
          assert.ok(description, `<${element.tagName}> ${list}: "${name}" has no description`);
        }
      }
    }
  });

  it('gives every attribute and every property a type', () => {
    for (const { name: owner, members = [], attributes = [] } of declarations) {
      for (const { kind, name, type } of [...members, ...attributes]) {
        if (kind !== 'method') assert.ok(type?.text, `${owner}: "${name}" has no type`);
      }
    }
    assert.equal(attributeOf('body-map', 'max').type.text, 'number');
    assert.equal(attributeOf('hold-timer', 'lang').type.text, 'string');
  });

  it('lists choices instead of names of types', () => {
    for (const { tagName, attributes } of elements) {
      for (const { name, type } of attributes) {
        assert.doesNotMatch(type.text.replace(/'[^']*'/g, ''), /[A-Z]/, `<${tagName} ${name}> is a ${type.text}`);
      }
    }
    assert.equal(attributeOf('body-map', 'view').type.text, "'both' | 'front' | 'back'");
    const layers = attributeOf('body-map', 'layer').type.text.split(' | ').sort();
    assert.deepEqual(layers, ["''", "'bones'", "'muscles'", "'skin'"]);
  });
});
