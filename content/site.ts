/** Where the portal is served, without a trailing slash; absolute addresses (hreflang, sitemap, pictures) start with it. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** Where the source code can be had; null while the operator has not said. */
export const sourceUrl = process.env.SOURCE_URL ?? null;

/** Where security reports go (https: or mailto:); null while the operator has not said. */
export const securityContact = process.env.SECURITY_CONTACT ?? null;
