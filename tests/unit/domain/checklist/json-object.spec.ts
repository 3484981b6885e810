import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { asObject, parseJsonObject } from '../../../../domain/checklist/json-object';

test('an object is read, whatever is in it', () => {
  expect(parseJsonObject('{"a":[1],"b":null}')).toEqual({ a: [1], b: null });
});

test('anything else is nothing', () => {
  for (const text of ['', 'null', '[]', '7', '"x"', '{', '\ud800', 'undefined']) {
    expect(parseJsonObject(text), text).toBeNull();
  }
  for (const value of [null, undefined, [], 0, 'x', true]) expect(asObject(value)).toBeNull();
});

test('reading never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseJsonObject(text)));
});
