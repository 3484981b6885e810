import { expect, test } from '@playwright/test';
import { brandSignOf, mentionsBrand } from '../../../../domain/link/brand';

const labels = {
  name: `amazon amzn sellercentral seller-central amazon-co-jp co-jp-amazon amazonjp amazonsupport loginamazon myamazonaccount
    amazon24 24amazon ama-zon amazon_login amzn-login アマゾン アマゾン公式 ｱﾏｿﾞﾝ 亚马逊 amazon-anything`,
  'look-alike': `amaz0n 4mazon ama2on arnazon annazon аmazon amazοn amazón sellercentra1 ѕellercentral arnaz0n amaz0n24 arnazonlogin`,
  near: `amzaon maazon amaozn amazno amazzon ammazon amaazoon amazonn anazom amazom anazon amzon amaon amazn amazo amaxon amqzon
    amozon amezon amaszon amazomsupport loginamzaon amozon-login amzaonuins amazzonxx amz0nxx`,
  none: `amazonas amazonia amazonian amazons amazona amazone amazing amaze amason mazon imazon tamazon lamazon ramazon hermazon
    amazonite amazonwatch amazonrainforest amazon-rainforest the-amazon-river amazônia アマゾン川 amac aman-zone drama-zone
    panorama-zone amazen amazin anason masamune zoniama seller central central-seller amz amazighs amazonki rn 0 xn--`,
};
for (const [sign, words] of Object.entries(labels)) {
  for (const label of words.split(/\s+/)) {
    test(`${label}: ${sign === 'none' ? 'no sign of the name' : sign}`, () => {
      expect(brandSignOf(label)).toBe(sign === 'none' ? null : sign);
    });
  }
}

test('hidden letters do not hide the name', () => {
  expect(brandSignOf('ama\u200bzon')).toBe('name');
});

for (const text of [
  '/amazon/login',
  '?site=amazon.co.jp',
  '/アマゾン/',
  '/sellercentral/home',
  '/Amazon-JP',
]) {
  test(`${text} mentions the name`, () => expect(mentionsBrand(text)).toBe(true));
}
for (const text of ['', '/amazonas/', '/login', '/tamazon', '/アマゾン川']) {
  test(`${JSON.stringify(text)} does not`, () => expect(mentionsBrand(text)).toBe(false));
}
