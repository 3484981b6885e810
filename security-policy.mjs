/**
 * The Content-Security-Policy of a page: one place for prerendered pages, answers and static files.
 * Nothing is ever loaded from another origin, and nothing inline runs or styles without its hash.
 *
 * @param {{ scripts?: string[], styles?: string[], connect?: string }} allowed
 *   Script and style sources (hashes, keywords); none means none may run. `connect`: what scripts may fetch.
 * @returns {string} the header's value
 */
export function contentSecurityPolicy({ scripts = [], styles = [], connect = "'none'" }) {
  const list = (/** @type {string[]} */ sources) =>
    sources.length > 0 ? sources.join(' ') : "'none'";
  return [
    "default-src 'none'",
    `script-src ${list(scripts)}`,
    `style-src ${list(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connect}`,
    `worker-src ${scripts.length > 0 ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What each response says besides the policy of its page. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};
