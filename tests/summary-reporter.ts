import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one plain line that people and CI can read. */
export default class SummaryReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite;
  }

  onEnd(_result: FullResult) {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: string[]) => outcomes.filter((o) => wanted.includes(o)).length;
    const passed = count('expected', 'flaky');
    console.log(`${passed} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`);
  }

  printsToStdio() {
    return true;
  }
}
