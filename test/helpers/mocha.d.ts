/** The few of mocha's globals that tests use; the test runner brings mocha itself into the page. */
interface TestContext {
  /** Marks the test as skipped and leaves it. */
  skip(): never;
  timeout(milliseconds: number): void;
}

type TestBody = (this: TestContext) => unknown;

interface TestFunction {
  (name: string, body: TestBody): void;
  skip(name: string, body: TestBody): void;
  only(name: string, body: TestBody): void;
}

interface SuiteFunction {
  (name: string, body: (this: TestContext) => void): void;
  skip(name: string, body: (this: TestContext) => void): void;
  only(name: string, body: (this: TestContext) => void): void;
}

declare const describe: SuiteFunction;
declare const it: TestFunction;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
