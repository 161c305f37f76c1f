import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { languageCodes, languageName, rightToLeft } from '../src/data/languages.js';

setCustomElementsManifest(manifest);

/** Puts what the toolbar says on the page itself, which is where the elements look for it. */
function dress({ theme, lang, width }: Record<string, string | undefined>): void {
  const { documentElement: page, body } = document;
  page.style.colorScheme = theme || 'light';
  page.lang = lang || 'en';
  page.dir = rightToLeft.has(page.lang) ? 'rtl' : 'ltr';
  body.style.maxInlineSize = width ?? '';
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Pages', ['Getting started', '*'], 'Widgets'] } },
  },
  initialGlobals: { theme: 'light', lang: 'en', width: '' },
  globalTypes: {
    theme: {
      description: 'Colours of the page',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    lang: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: languageCodes.map((value) => ({ value, title: languageName(value) })),
      },
    },
    width: {
      description: 'Width of the place',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '', title: 'All there is' },
          { value: '320px', title: '320 px' },
          { value: '480px', title: '480 px' },
          { value: '768px', title: '768 px' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      dress(globals);
      return story();
    },
  ],
};

export default preview;
