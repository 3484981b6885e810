const shapes = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
  ok: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.6 14.4-4-4 1.5-1.5 2.5 2.5 5.7-5.7 1.5 1.5-7.2 7.2Z',
  caution: 'M12 2 1 21h22L12 2Zm1 16h-2v-2h2v2Zm0-4h-2V9h2v5Z',
  danger: 'M8.3 2h7.4L22 8.3v7.4L15.7 22H8.3L2 15.7V8.3L8.3 2Zm4.7 15v-2h-2v2h2Zm0-4V7h-2v6h2Z',
  flag: 'M5 2h2v1h12l-2.5 4.5L19 12H7v10H5V2Z',
  scales:
    'M11 3h2v2h6v2h-.6l2.8 7.2a3.8 3.8 0 0 1-6.9 0L17.1 7H13v11h4v2H7v-2h4V7H6.9l2.8 7.2a3.8 3.8 0 0 1-6.9 0L5.6 7H5V5h6V3ZM6.25 8.9 4.7 13h3.1L6.25 8.9Zm11.5 0L16.2 13h3.1l-1.55-4.1Z',
  search:
    'M10.5 3a7.5 7.5 0 1 0 4.55 13.46l4.74 4.75 1.42-1.42-4.75-4.74A7.5 7.5 0 0 0 10.5 3Zm0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  calendar: 'M7 2h2v2h6V2h2v2h4v17H3V4h4V2Zm12 8H5v9h14v-9Zm-7 2h5v5h-5v-5Z',
  arrow: 'M13.2 5.3 12 6.5l4.6 4.6H4v1.8h12.6L12 17.5l1.2 1.2 6.7-6.7-6.7-6.7Z',
} as const;

export type IconName = keyof typeof shapes;

/** A drawn sign beside a word, never instead of one: hidden from screen readers, coloured like its text. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="currentColor"
      className={`shrink-0 ${className}`}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
