import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What type checker and linter cannot say. */
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => ending.test(path));
const read = (path: string) => readFileSync(path, 'utf8');

test('the name of a file says that it runs in the browser: `use client` and *.client.tsx go together', () => {
  const components = filesIn('components', /\.tsx?$/);
  const declared = components.filter((path) => /^['"]use client['"]/m.test(read(path)));
  expect(declared.sort()).toEqual(components.filter((path) => path.endsWith('.client.tsx')).sort());
  // Next demands client components for what catches errors; nothing else in app/ is one.
  const routes = filesIn('app', /\.tsx?$/).filter((path) =>
    /^['"]use client['"]/m.test(read(path)),
  );
  expect(routes.sort()).toEqual(['app/[locale]/error.tsx', 'app/global-error.tsx']);
});

/** What a folder of components takes from others besides `ui`; each line wants a reason. */
const leansOn: Record<string, readonly string[]> = {
  // Lists of sources and of situations look the same everywhere.
  'first-hour': ['guide'],
  'link-checker': ['guide'],
  search: ['guide'],
  triage: ['guide'],
  guide: ['figures'],
  home: ['guide', 'layout'],
  layout: ['search'],
  // Both judge offers, and show money and lines alike.
  'match-advisor': ['offer-checker'],
};

test('a folder of components takes from `ui` and from those in the table, and `ui` from none', () => {
  for (const folder of readdirSync('components')) {
    const taken = filesIn(join('components', folder), /\.tsx?$/).flatMap((path) =>
      [...read(path).matchAll(/from '(?:@\/components|\.\.)\/([a-z-]+)/g)].map(
        ([, from = '']) => from,
      ),
    );
    const others = new Set(taken.filter((from) => from !== folder && from !== 'ui'));
    expect.soft([...others].sort(), folder).toEqual(leansOn[folder] ?? []);
  }
});

test('every module of the domain has its tests', () => {
  for (const path of filesIn('domain', /\.ts$/)) {
    const spec = join('tests/unit', path.replace(/\.ts$/, '.spec.ts'));
    expect.soft(existsSync(spec), `${path} wants ${spec}`).toBe(true);
  }
});

test('the domain asks no clock, no chance and no place', () => {
  for (const path of filesIn('domain', /\.ts$/)) {
    expect
      .soft(read(path), path)
      .not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\.|\blocale\b/);
  }
});

test('no style attribute, no raw HTML, no next/link, no cookie anywhere', () => {
  for (const path of [...filesIn('components', /\.tsx?$/), ...filesIn('app', /\.tsx?$/)]) {
    expect
      .soft(read(path), path)
      .not.toMatch(/\sstyle=\{|dangerouslySetInnerHTML|next\/link|document\.cookie|cookies\(\)/);
  }
});

test('colours come from the tokens: no literal colour outside the theme', () => {
  for (const path of filesIn('components', /\.tsx$/)) {
    expect.soft(read(path), path).not.toMatch(/#[0-9a-f]{3,8}\b(?=['"`\s;)])|\brgba?\(|\bdark:/i);
  }
});
