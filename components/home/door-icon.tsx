import type { DoorName } from './home.messages';

/** Line drawings of one weight: a phone that keeps ringing, a key in a stranger's lock, a price tag in question. */
export function DoorIcon({ name }: { name: DoorName }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className="size-14 shrink-0 rounded-md bg-accent-soft p-2 text-accent group-hover:bg-paper md:size-16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}

const drawings = {
  codes: (
    <>
      <rect x="14" y="5" width="20" height="38" rx="4" />
      <path d="M22 38h4M7 15c-2 5-2 13 0 18M41 15c2 5 2 13 0 18" />
      <path d="M19.5 19v8M17 21h5M17 25h5M28.5 19v8M26 21h5M26 25h5" />
    </>
  ),
  hijacked: (
    <>
      <path d="M24 5 41 10v13c0 10-7 17-17 21C14 40 7 33 7 23V10l17-5Z" />
      <circle cx="24" cy="21" r="4.5" />
      <path d="M24 25.5V34" />
    </>
  ),
  offer: (
    <>
      <path d="M6 8v14.5L27.5 44 44 27.5 22.5 6H8a2 2 0 0 0-2 2Z" />
      <circle cx="14.5" cy="14.5" r="2.5" />
      <path d="M22.5 24a4.2 4.2 0 1 1 6 3.8c-1.3.7-1.8 1.4-1.8 2.7M26.7 35.2v.1" />
    </>
  ),
} as const;
