import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy, styleHashesFile } from './security-policy.mjs';

/**
 * A fresh nonce for the pages rendered anew for each question. Only those: everything else is prerendered and brings
 * its policy along, and a proxy in the way of a static page costs it four tenths of its speed.
 */
export const config = { matcher: ['/:locale(ja|en)/tools/(offer|match|claim)'] };

/** Written by next.adapter.mjs after the build, read once. */
let styleHashes: string[] | undefined;

export function proxy(request: NextRequest) {
  // The development server needs eval and inline styles; what is shipped is the production build.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const nonce = `'nonce-${crypto.randomUUID()}'`;
  styleHashes ??= JSON.parse(readFileSync(join(process.cwd(), '.next', styleHashesFile), 'utf8'));
  const policy = contentSecurityPolicy({
    scripts: [nonce, "'strict-dynamic'"],
    styles: styleHashes,
  });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
