import { Icon } from './icon';

/** What a page says it will never do with what is typed into it. */
export function Promises({ promises }: { promises: readonly string[] }) {
  return (
    <ul className="mt-4 grid gap-1 text-sm">
      {promises.map((promise) => (
        <li key={promise} className="flex items-start gap-2">
          <Icon name="ok" className="mt-0.5 size-5 text-accent" />
          {promise}
        </li>
      ))}
    </ul>
  );
}
