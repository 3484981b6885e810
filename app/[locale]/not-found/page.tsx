import { notFound } from 'next/navigation';

/**
 * Where the rewrites of next.config.mjs send every unknown address of a language: prerendered once, with status 404,
 * so that it carries no script and costs nothing. What is seen is ../not-found.tsx.
 */
export default function NotFoundPage() {
  notFound();
}
