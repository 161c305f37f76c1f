import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The package says that only its built files register elements; here the sources do, and must not be shaken off.
  viteFinal: (options) => ({
    ...options,
    plugins: [
      ...(options.plugins ?? []),
      {
        name: 'keep-registrations',
        transform: (code, id) =>
          /\/src\/(define\/[\w-]+|index)\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : null,
      },
    ],
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
