import { expect, test } from '@playwright/test';
import {
  asks,
  claims,
  linkReasons,
  linkVerdicts,
  pressures,
  secrets,
} from '../../../../domain/link/report';

test('codes are short names without a sentence, and none stands twice', () => {
  for (const list of [asks, claims, linkReasons, linkVerdicts, pressures, secrets]) {
    expect(new Set<string>(list).size).toBe(list.length);
    for (const code of list) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

test('no verdict speaks of safety', () => {
  expect([...linkVerdicts, ...linkReasons].join(' ')).not.toMatch(/safe|trust|good|clean/);
});
