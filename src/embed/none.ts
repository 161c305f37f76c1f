/** What `unknot/cdn/…` is outside of a browser: nothing, so that a page's module can be imported on a server. */
export {};
