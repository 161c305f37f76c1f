declare global {
  /**
   * What stands before every tag on this page, such as `acme-`: the loader sets it from its `data-prefix`, for pages that
   * have such tags already. The only global there is.
   */
  var unknotPrefix: string | undefined;
}

/** The name of one of our tags on this page. */
export const prefixed = (tag: string): string => (globalThis.unknotPrefix ?? '') + tag;
