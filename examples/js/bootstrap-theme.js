// Bootstrap keeps its dark colours behind an attribute: set it from the reader's own choice, before the first paint.
const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', paint);
paint();
