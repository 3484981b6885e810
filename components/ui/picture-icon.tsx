type PictureIconProps = { name: PictureName; className: string };

/** What a door or a tool is about, on a tile; line drawings of one weight, which say nothing their title does not. */
export function PictureIcon({ name, className }: PictureIconProps) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={`shrink-0 rounded-md bg-accent-soft text-accent group-hover:bg-paper ${className}`}
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
  link: (
    <>
      <path d="M25 38H9a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v10" />
      <path d="m6.5 11 17.5 14 17.5-14" />
      <circle cx="34" cy="33" r="6.5" />
      <path d="m38.8 37.8 4.7 4.7" />
    </>
  ),
  offer: (
    <>
      <path d="M6 8v14.5L27.5 44 44 27.5 22.5 6H8a2 2 0 0 0-2 2Z" />
      <circle cx="14.5" cy="14.5" r="2.5" />
      <path d="M22.5 24a4.2 4.2 0 1 1 6 3.8c-1.3.7-1.8 1.4-1.8 2.7M26.7 35.2v.1" />
    </>
  ),
  match: (
    <>
      <circle cx="17.5" cy="24" r="12.5" />
      <path d="m12.5 17 5 7 5-7M17.5 24v7.5M13.5 27h8M39 9v29M32.5 32l6.5 6.5 6.5-6.5" />
    </>
  ),
  claim: (
    <>
      <rect x="6" y="9" width="36" height="33" rx="4" />
      <path d="M6 18.5h36M15.5 4.5v8M32.5 4.5v8M24 23.5v7l5 3.5" />
    </>
  ),
  password: (
    <>
      <rect x="3" y="14" width="42" height="20" rx="4" />
      <path d="M13 20v8M9.5 22l7 4M16.5 22l-7 4M24 20v8M20.5 22l7 4M27.5 22l-7 4M33 28h6" />
    </>
  ),
} as const;

export type PictureName = keyof typeof drawings;
