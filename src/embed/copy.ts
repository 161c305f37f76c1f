/** Attributes every widget may be given, besides those that it observes. */
const common = ['name', 'lang', 'plan'];

/**
 * The attributes of `element` that someone may set who may not write markup, each with its name in `given`. Only what the
 * widget itself reads: `data-onclick` on a page must not become a listener.
 */
const allowed = (element: Element): string[] => [
  ...common,
  ...((element.constructor as { observedAttributes?: string[] }).observedAttributes ?? []),
];

/**
 * Sets the attributes that `read` has a value for.
 * @param only name of the one attribute to look at; it is taken away when it has no value any more
 */
export function copyAttributes(element: Element, read: (name: string) => string | null, only?: string): void {
  for (const name of allowed(element)) {
    if (only !== undefined && only !== name) continue;
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
    else if (only) element.removeAttribute(name);
  }
}
