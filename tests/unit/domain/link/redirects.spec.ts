import { expect, test } from '@playwright/test';
import { openAddress } from '../../../../domain/link/open-address';
import { leadsElsewhere } from '../../../../domain/link/redirects';

const leads = (rest: string) => {
  const opening = openAddress(`https://www.own.example${rest}`);
  if ('problem' in opening) throw new Error(opening.problem);
  return leadsElsewhere(opening.address, (host) => /(?:^|\.)own\.example$/.test(host));
};

for (const rest of [
  '/r?url=https://evil.example/',
  '/r?u=https%3A%2F%2Fevil.example',
  '/r?u=https%253A%252F%252Fevil.example',
  '/r?next=//evil.example',
  '/r?next=/%5Cevil.example',
  '/r?anything=http://evil.example',
  '/r?a=1&redirect_to=evil.com/login',
  '/r?openid.return_to=https://own.example.evil.example/',
  '/r?to=javascript:alert(1)',
  '/redirect/https://evil.example/',
]) {
  test(`${rest} leads elsewhere`, () => expect(leads(rest)).toBe(true));
}
for (const rest of [
  '/',
  '/r?url=https://own.example/a',
  '/r?url=/gp/home&next=home.html',
  '/r?openid.return_to=https%3A%2F%2Fwww.own.example%2Fa%3Fb%3Dc',
  '/ap/signin?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.identity=http://specs.openid.net/x',
  '/r?ref_=https://blog.example/&utm_source=http://x.example',
  '/s?k=evil.com&q=www.evil.com',
  '/r?url=search-alias%3Daps',
  '/r?url=https://%',
]) {
  test(`${rest} does not`, () => expect(leads(rest)).toBe(false));
}
