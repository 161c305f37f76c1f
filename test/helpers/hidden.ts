/** Hides the page, as far as scripts can tell, lets `act` happen there, and shows it again. */
export function whileHidden(act: () => unknown): void {
  const show = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  show(true);
  try {
    act();
  } finally {
    show(false);
    Reflect.deleteProperty(document, 'hidden');
  }
}
