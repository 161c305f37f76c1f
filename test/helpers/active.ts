/** Imported for its effect: a person has used the page already, so a plan looks for its widgets at once. */
Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: true } });
