import { expect, test } from '@playwright/test';
import { pagesOf } from '../pages';

for (const locale of ['ja', 'en']) {
  test(`every ${locale} page names a picture, and each is a PNG of the size it says`, async ({
    request,
  }) => {
    for (const path of await pagesOf(request, locale)) {
      const html = await (await request.get(path)).text();
      const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
      const picture = await request.get(new URL(address).pathname);
      expect.soft(picture.headers()['content-type'], path).toBe('image/png');
      const bytes = await picture.body();
      expect.soft([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
      expect.soft(html, path).toContain('name="twitter:card" content="summary_large_image"');
    }
  });

  test(`the ${locale} feeds hold the same entries, each with an address of ours`, async ({
    page,
    request,
  }) => {
    const atom = await request.get(`/${locale}/feed.xml`);
    expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const json = await (await request.get(`/${locale}/feed.json`)).json();
    const entries = await page.evaluate(
      (text) => {
        const feed = new DOMParser().parseFromString(text, 'application/xml');
        return [...feed.querySelectorAll('entry')].map((entry) => ({
          id: entry.querySelector('id')?.textContent,
          title: entry.querySelector('title')?.textContent,
          link: entry.querySelector('link')?.getAttribute('href') ?? '',
        }));
      },
      await atom.text(),
    );
    expect(entries.length).toBeGreaterThanOrEqual(5);
    expect(
      json.items.map(({ id, title }: { id: string; title: string }) => ({ id, title })),
    ).toEqual(entries.map(({ id, title }) => ({ id, title })));
    for (const { link } of entries) {
      expect.soft((await request.get(new URL(link).pathname)).status(), link).toBe(200);
    }
  });

  test(`a ${locale} guide tells search engines what it is`, async ({ request }) => {
    const html = await (await request.get(`/${locale}/guides/passwords`)).text();
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, data = '']) => JSON.parse(data),
    );
    const article = blocks.find((block) => block['@type'] === 'Article');
    expect(article).toMatchObject({
      inLanguage: locale,
      mainEntityOfPage: `http://localhost:3000/${locale}/guides/passwords`,
      image: `http://localhost:3000/${locale}/pictures/guides-passwords.png`,
    });
    expect(blocks.map((block) => block['@type'])).toContain('BreadcrumbList');
    const { mainEntity: questions } = blocks.find((block) => block['@type'] === 'FAQPage');
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const { name, acceptedAnswer } of questions) {
      expect.soft(html).toContain(`>${name}</h3>`);
      expect.soft(acceptedAnswer.text.length, name).toBeGreaterThan(10);
    }
  });
}

test('llms.txt lists every page of both languages', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  for (const locale of ['ja', 'en']) {
    for (const path of await pagesOf(request, locale)) {
      expect.soft(text).toContain(`(http://localhost:3000${path})`);
    }
  }
});
