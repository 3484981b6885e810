// Where anybody may publish or hide an address: there the name says nothing of who stands behind it.
// Private suffixes of the public suffix list are found without this table; here stand widely known services that are not
// in it. Our own choice, looked through on the day below.

/** Day on which both lists were last looked through (YYYY-MM-DD). */
export const sharedHostsChecked = '2026-11-26';

export const shortLinkHosts: readonly string[] =
  `bit.ly bitly.com buff.ly cutt.ly dlvr.it fb.me goo.gl is.gd j.mp lin.ee lnkd.in
  onl.la onl.sc onl.tw ow.ly qr.paps.jp rb.gy rebrand.ly s.id shorturl.at t.co t.ly tiny.cc tinyurl.com tr.ee u.to urx.nu
  ux.nu v.gd wp.me x.gd`.split(/\s+/);

export const publishingHosts: readonly string[] =
  `1drv.ms amazonaws.com amazonaws.com.cn amazoncognito.com ameblo.jp booth.pm
  box.com canva.site docs.google.com drive.google.com dropbox.com fc2.com forms.gle forms.office.com gigafile.nu glitch.me
  googleapis.com jimdofree.com jimdosite.com jotform.com linktr.ee lit.link livedoor.blog livedoor.jp mediafire.com
  mystrikingly.com note.com notion.so page.link peraichi.com script.google.com sharepoint.com sites.google.com stores.jp
  strikingly.com studio.site tally.so telegra.ph thebase.in tumblr.com typeform.com weebly.com windows.net wordpress.com`.split(
    /\s+/,
  );

const isUnder = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

export function isShortLinkHost(host: string): boolean {
  return shortLinkHosts.some((each) => isUnder(host, each));
}

/** The host under which others publish, as far as our own list goes; null without one. */
export function publishingHostOf(host: string): string | null {
  return publishingHosts.find((each) => isUnder(host, each)) ?? null;
}
